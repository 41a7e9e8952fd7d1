"""What stands on the blank registration forms: the fields of the screen in the order of its keys."""

from collections.abc import Iterable
from typing import Final

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind
from villagedesk.catalogue.lookups import Lookups
from villagedesk.reports.blank_form import BlankBlock, BlankField, BlankForm, room_for
from villagedesk.subjects import entry_order

_LATER: Final = {
    "spell": ("status", "employer", "place", "work_type", "monthly_wage", "start_date"),
    "intent": ("wants_job", "work_types", "regions", "wage"),
    "training_need": ("wants", "subjects"),
}
"""What people are asked on paper of the tabs behind the first card."""
_ID_DIGITS, _PHONE_DIGITS = 18, 11
_SHORT = 9
"""Numbers up to this one are keys of the screen."""
_YES_NO = ("1 是", "2 否")
_OTHER = "其他＿＿＿＿"


def blank_forms(lookups: Lookups) -> list[BlankForm]:
    """Return the form for a household with its members, and the one for people one by one."""
    home = BlankBlock("本户", tuple(_of("household", entry_order.HOUSEHOLD, lookups)))
    member = BlankBlock("成员", (*_of("labourer", entry_order.MEMBER, lookups), *_tabs(lookups)))
    person = BlankBlock("个人", (*_person(lookups), *_tabs(lookups)))
    by_home = (home, BlankBlock(member.label, member.fields, room_for((home,), member)))
    by_person = (BlankBlock(person.label, person.fields, room_for((), person)),)
    return [BlankForm("空白登记表（按户）", by_home), BlankForm("空白登记表（按人）", by_person)]


def _person(lookups: Lookups) -> Iterable[BlankField]:
    for name in entry_order.PERSON:
        kind = "labourer" if name in entry_order.MEMBER else "household"
        yield from _of(kind, (name,), lookups)


def _tabs(lookups: Lookups) -> Iterable[BlankField]:
    """Return the fields of the tabs, in the order in which the form leads through them."""
    for kind, later in _LATER.items():
        names = [field.name for field in KINDS[kind] if field.name in later]
        yield from _of(kind, names, lookups)


def _of(kind: str, names: Iterable[str], lookups: Lookups) -> Iterable[BlankField]:
    for name in names:
        field = KINDS[kind].field(name)
        yield BlankField(field.label, _choices(field, lookups), _digits(field))


def _choices(field: Field, lookups: Lookups) -> tuple[str, ...]:
    if field.kind is Kind.YES_NO:
        return _YES_NO
    if field.kind not in (Kind.CODE, Kind.CODES):
        return ()
    offered = entry_order.offered(field, lookups)
    usual = entry_order.usual(field, lookups)
    shown = tuple(f"{number} {code.label}" for number, code in enumerate(usual[:_SHORT], start=1))
    return shown if len(offered) <= _SHORT else (*shown, _OTHER)


def _digits(field: Field) -> int:
    return {Kind.ID_NUMBER: _ID_DIGITS, Kind.PHONE: _PHONE_DIGITS}.get(field.kind, 0)
