"""How values stand in the import report: money in yuan, codes with their labels, all else as stored."""

from typing import Any

from villagedesk.catalogue import REGISTRATION
from villagedesk.catalogue.field import Field, Kind, Value
from villagedesk.catalogue.lookups import Lookups

FIELDS: dict[str, Field] = {f"{kind.name}.{field.name}": field for kind in REGISTRATION for field in kind}
"""Every field that a ledger of labourers can hold, by its dotted name."""


def shown(name: str, value: Value, lookups: Lookups) -> Any:
    """Return the value of a dotted field as the report carries it, ready for `json.dumps`."""
    field = FIELDS[name]
    if field.kind is Kind.CODE:
        return {"code": value, "label": lookups.code_list(field.codes).label(str(value))}
    if field.kind is Kind.CODES and isinstance(value, list):
        codes = lookups.code_list(field.codes)
        return [{"code": code, "label": codes.label(code)} for code in value]
    if field.kind is Kind.MONEY and isinstance(value, int):
        return value // 100 if value % 100 == 0 else value / 100
    if field.kind is Kind.DECIMAL:
        return float(str(value))
    return value
