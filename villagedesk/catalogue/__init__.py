"""The catalogue: every kind of record, declared once as data.

Forms, lists, import, validation, print and exchange derive from it.
"""

from villagedesk.catalogue.field import RecordKind
from villagedesk.catalogue.records.household import HOUSEHOLD
from villagedesk.catalogue.records.income import INCOME
from villagedesk.catalogue.records.intent import INTENT
from villagedesk.catalogue.records.labourer import LABOURER
from villagedesk.catalogue.records.spell import SPELL
from villagedesk.catalogue.records.training_need import TRAINING_NEED

KINDS: dict[str, RecordKind] = {kind.name: kind for kind in (HOUSEHOLD, LABOURER, SPELL, INTENT, TRAINING_NEED, INCOME)}
"""The record kinds by name."""
