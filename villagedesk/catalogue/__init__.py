"""The catalogue: every kind of record, declared once as data.

Forms, lists, import, validation, print and exchange derive from it.
"""

from villagedesk.catalogue.field import RecordKind
from villagedesk.catalogue.records.application import APPLICATION
from villagedesk.catalogue.records.enterprise import ENTERPRISE
from villagedesk.catalogue.records.event import EVENT
from villagedesk.catalogue.records.fair import FAIR
from villagedesk.catalogue.records.household import HOUSEHOLD
from villagedesk.catalogue.records.income import INCOME
from villagedesk.catalogue.records.intent import INTENT
from villagedesk.catalogue.records.labourer import LABOURER
from villagedesk.catalogue.records.post import POST
from villagedesk.catalogue.records.request import REQUEST
from villagedesk.catalogue.records.ride import RIDE
from villagedesk.catalogue.records.schooling import SCHOOLING
from villagedesk.catalogue.records.spell import SPELL
from villagedesk.catalogue.records.station import STATION
from villagedesk.catalogue.records.subsidy import SUBSIDY
from villagedesk.catalogue.records.training_need import TRAINING_NEED
from villagedesk.catalogue.records.training_record import TRAINING_RECORD
from villagedesk.catalogue.records.trip import TRIP
from villagedesk.catalogue.records.visit import VISIT
from villagedesk.catalogue.records.warning import WARNING

REGISTRATION = (HOUSEHOLD, LABOURER, SPELL, INTENT, TRAINING_NEED, INCOME)
"""What a person is registered with, on a form or from a ledger."""

SERVICES = (TRAINING_RECORD, VISIT, REQUEST, APPLICATION, RIDE, SUBSIDY, WARNING, SCHOOLING)
"""What is done for a person later on."""

SURROUNDINGS = (ENTERPRISE, POST, TRIP, STATION, EVENT, FAIR)
"""What a village keeps beside its people, and what is said of a person may refer to."""

KINDS: dict[str, RecordKind] = {kind.name: kind for kind in (*REGISTRATION, *SERVICES, *SURROUNDINGS)}
"""The record kinds by name."""
