"""Records of every kind with a value in every field."""

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field import Field, Kind, Value, Values
from villagedesk.register.record import Record, blank
from villagedesk.register.store import Register

_PLACES = ("440114", "330212")
_PLAIN: dict[Kind, tuple[Value, Value]] = {
    Kind.TEXT: ("甲", "乙"),
    Kind.INTEGER: (3, 4),
    Kind.DECIMAL: ("7.5", "8"),
    Kind.MONEY: (1234_00, 4321_00),
    Kind.DATE: ("2026-03-05", "2026-04"),
    Kind.YES_NO: (True, False),
    Kind.TEXTS: (["甲", "乙"], ["乙", "丙"]),
    Kind.PLACE: _PLACES,
    Kind.PLACES: ([_PLACES[0]], [_PLACES[1]]),
    Kind.ID_NUMBER: ("520422199101184527", "52242219850709553X"),
    Kind.PHONE: ("13136715753", "13800000001"),
}


def value(field: Field, *, other: bool = False) -> Value:
    """Return a value that the field can hold, or another one."""
    if field.kind in (Kind.CODE, Kind.CODES):
        codes = [code.code for code in code_list(field.codes)]
        chosen = codes[1] if other else codes[0]
        return [chosen] if field.is_set else chosen
    return _PLAIN[field.kind][other]


def saved(register: Register, kind: str) -> Record:
    """Save a record of a kind with all its fields, and before it what these name; return it as it stands."""
    values: Values = {}
    for field in KINDS[kind]:
        if field.kind is Kind.REFERENCE:
            values[field.name] = saved(register, field.target).id if (kind, field.target) not in _LOOPS else None
        elif field.stored:
            values[field.name] = value(field)
    return register.save(blank(kind), values)


_LOOPS = {("subsidy", "spell")}
"""What would name further people; a spell is one of the same person."""
