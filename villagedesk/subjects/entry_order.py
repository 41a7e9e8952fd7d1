"""The order of the keys: fields and choices as screens ask and blank paper forms print them."""

from villagedesk.catalogue.codes import Code
from villagedesk.catalogue.field import Field
from villagedesk.catalogue.lookups import Lookups

HOUSEHOLD = ("head_name", "group", "address", "type", "phone")
"""A household of its own, before its members."""
PERSON = (
    "id_number", "id_missing_reason", "name", "phone", "sex", "birth_date", "ethnic_group", "education",
    "relation_to_head", "head_name", "group", "address", "type", "labour_capacity", "skill",
)  # fmt: skip
"""A person with the household in one form."""
MEMBER = (
    "relation_to_head", "id_number", "id_missing_reason", "name", "phone", "sex", "birth_date", "ethnic_group",
    "education", "labour_capacity", "skill",
)  # fmt: skip
"""A member of a household that stands beside: how they stand to the head, then who they are."""

_COMMON = {
    "type": ("11", "1", "21", "22", "23", "4", "5"),
    "status": ("11", "16", "13", "12", "14", "15", "21", "22"),
}
"""Codes that stand first where a field is typed, the most common ones: most households are 一般农户."""


def offered(field: Field, lookups: Lookups) -> list[Code]:
    """Return the choices of a field with a code list in the order of their keys: the common ones, then the rest."""
    codes = lookups.code_list(field.codes)
    entries = dict.fromkeys((*usual(field, lookups), *codes))
    return [entry for entry in entries if entry.code not in codes.stopped]


def usual(field: Field, lookups: Lookups) -> list[Code]:
    """Return the first of the choices that `offered` returns: the common ones, or the whole list where it has none."""
    codes = lookups.code_list(field.codes)
    common = [entry for code in _COMMON.get(field.name, ()) if (entry := codes.get(code)) is not None]
    return [entry for entry in common or codes.choices if entry.code not in codes.stopped]
