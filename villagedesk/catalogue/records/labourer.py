"""The labourer (劳动力): one person of working age of a village."""

from villagedesk.catalogue.field import RecordKind
from villagedesk.catalogue.records._labourer_identity import CONTACT, IDENTITY
from villagedesk.catalogue.records._labourer_status import CATEGORY, NOTICE, ROLL, SKILL

LABOURER = RecordKind("labourer", "劳动力", (IDENTITY, CONTACT, CATEGORY, SKILL, NOTICE, ROLL), parent="household")
"""The declaration of a labourer."""
