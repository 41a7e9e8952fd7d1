"""What a row of the list of people shows."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.language import shown
from ui.tables import Column, Row
from ui.widgets.badge import Kind as Look
from villagedesk.catalogue import KINDS, villages
from villagedesk.catalogue.field import Field, Kind
from villagedesk.register import people
from villagedesk.register.people import PersonRow, SyncState
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.standing import training_words, wish_words, work_words

STATE_KINDS = {
    SyncState.WAITING.value: Look.ACCENT,
    SyncState.SENT.value: Look.PLAIN,
    SyncState.RECEIVED.value: Look.OK,
    SyncState.RETURNED.value: Look.BAD,
    SyncState.CONFLICT.value: Look.BAD,
}
_MONITORED = ("监测对象", "脱贫不稳定户", "边缘易致贫户", "突发严重困难户")
HOUSEHOLD_KINDS = {"脱贫户": Look.ACCENT, **dict.fromkeys(_MONITORED, Look.WARN)}

_NOTHING = "—"
_MORE = (
    "labourer.tags", "labourer.birth_date", "labourer.ethnic_group", "labourer.relation_to_head",
    "labourer.marital_status", "labourer.political_status", "labourer.hukou_type", "labourer.education",
    "labourer.labour_capacity", "labourer.skill", "labourer.certificate_name", "labourer.group_chat",
    "household.address", "spell.employer", "spell.place", "spell.work_type", "spell.monthly_wage",
    "spell.start_date", "spell.end_date", "labourer.consent_basis", "labourer.consent_on", "labourer.collected_by",
    "labourer.collected_on", "labourer.verified_on", "labourer.verify_result", "labourer.remark",
)  # fmt: skip
"""Fields of the catalogue that can be shown besides: those one sorts and chases by."""
_WIDTHS = {Kind.DATE: 104, Kind.YES_NO: 74, Kind.MONEY: 110, Kind.PLACE: 190, Kind.CODES: 150}
_LETTER, _PADDING = 15, 22
"""Pixels that a Chinese letter of a heading takes at 100 %, and what stands beside it."""
_TEXT_WIDTH = 120


def columns(*, has_areas: bool = False) -> tuple[Column, ...]:
    """Return all columns of the list; with `has_areas` those, too, that say in which village somebody lives."""
    tr = partial(QCoreApplication.translate, "people_rows")
    return (
        Column("name", tr("姓名"), 98, fixed=True),
        Column("sex", tr("性别"), 54),
        Column("age", tr("年龄"), 54, right=True),
        Column("group", tr("村民组"), 82),
        Column("type", tr("户类型"), 104, sortable=False, badges=_badges(HOUSEHOLD_KINDS)),
        Column("work", tr("务工/就业"), 154, sortable=False),
        Column("wish", tr("求职意向"), 100, sortable=False),
        Column("training", tr("培训需求"), 118, sortable=False),
        Column("phone", tr("联系电话"), 136),
        Column("id_number", tr("身份证号"), 190),
        Column("head", tr("户主"), 96, sortable=False),
        Column("number", tr("登记单号"), 230),
        Column("state", tr("上报"), 88, sortable=False, badges=_badges(STATE_KINDS)),
        *(_column(name) for name in _MORE),
        *((Column("town", tr("乡镇"), 96, sortable=False), Column("village", tr("村"), 96)) if has_areas else ()),
    )


def fetch(register: Register, today: date, ids: Sequence[str], wanted: Collection[str] | None = None) -> list[Row]:
    """Return one row for each id, an empty one where the person has gone meanwhile.

    Columns that `wanted` does not name stay empty: nobody sees them, and their words take time. None wants all.
    """
    with register.database.reading() as connection:
        found = {row.id: texts(row, today, wanted) for row in people.rows(connection, ids)}
    return [found.get(record, _EMPTY) for record in ids]


def in_brief(row: PersonRow, today: date) -> str:
    """Return who somebody is in one line: 女 · 49 岁 · 仡佬族 · 一组."""
    age = showing.age(row.person, today)
    facts = (
        showing.sex(row.person),
        "" if age is None else QCoreApplication.translate("people_rows", "{age} 岁").format(age=age),
        showing.words("labourer", "ethnic_group", row.person),
        str(row.household.get("group") or ""),
    )
    return " · ".join(filter(None, facts))


def texts(row: PersonRow, today: date, wanted: Collection[str] | None = None) -> Row:
    """Return the texts of a person, one for each column; the ID number is masked."""
    return tuple(text(row, today) if wanted is None or name in wanted else "" for name, text in _TEXTS.items())


def field_of(column: str) -> str:
    """Return the dotted name of the field that a column shows and that can be typed into it; '' where there is none."""
    return _FIELDS.get(column, "")


def order_of(column: str, *, descending: bool) -> str:
    """Return how the register sorts by a column; the oldest are those born first."""
    name = "birth_date" if column == "age" else column
    return f"-{name}" if descending != (column == "age") else name


def _badges(kinds: Mapping[str, Look]) -> dict[str, Look]:
    return {shown(words): look for words, look in kinds.items()}


def _declared(name: str) -> Field:
    kind, _, own = name.partition(".")
    return KINDS[kind].field(own)


def _column(name: str) -> Column:
    declared = _declared(name)
    label = shown(declared.label)
    width = max(_WIDTHS.get(declared.kind, _TEXT_WIDTH), len(label) * _LETTER + _PADDING)
    return Column(_name(name), label, width, sortable=name.startswith("labourer.") and not declared.is_set)


def _name(name: str) -> str:
    """Return the name of the column: a labourer's field by its own name, by which the register sorts."""
    return name.removeprefix("labourer.")


def _part(row: PersonRow, kind: str) -> Any:
    return {"labourer": row.person, "household": row.household, "spell": row.spell}[kind]


def _words_of(name: str) -> Callable[[PersonRow, date], str]:
    kind, _, own = name.partition(".")
    coded = _declared(name).kind in (Kind.CODE, Kind.CODES, Kind.YES_NO)

    def words(row: PersonRow, _today: date) -> str:
        text = showing.words(kind, own, _part(row, kind))
        return shown(text) if coded else text

    return words


def _age(row: PersonRow, today: date) -> str:
    age = showing.age(row.person, today)
    return "" if age is None else str(age)


def _village(code: str) -> str:
    found = villages.village(code)
    return found.name if found else code


_TEXTS: dict[str, Callable[[PersonRow, date], str]] = {
    "name": lambda row, _: str(row.person.get("name") or ""),
    "sex": lambda row, _: shown(showing.sex(row.person)),
    "age": _age,
    "group": lambda row, _: str(row.household.get("group") or ""),
    "type": lambda row, _: shown(showing.words("household", "type", row.household)),
    "work": lambda row, _: shown(work_words(row)) or _NOTHING,
    "wish": lambda row, _: shown(wish_words(row.intent)) or _NOTHING,
    "training": lambda row, _: shown(training_words(row.need)) or _NOTHING,
    "phone": lambda row, _: showing.spaced_phone(str(row.person.get("phone") or "")),
    "id_number": lambda row, _: showing.masked(str(row.person.get("id_number") or "")),
    "head": lambda row, _: str(row.household.get("head_name") or ""),
    "number": lambda row, _: row.number,
    "state": lambda row, _: shown(row.state.value),
    **{_name(name): _words_of(name) for name in _MORE},
    "town": lambda row, _: villages.town_name(str(row.person.get("village") or "")),
    "village": lambda row, _: _village(str(row.person.get("village") or "")),
}
"""The text of each column, in the order of `columns`."""
_EMPTY: Row = ("",) * len(_TEXTS)
_FIELDS = {
    "name": "labourer.name",
    "sex": "labourer.sex",
    "group": "household.group",
    "type": "household.type",
    "wish": "intent.work_types",
    "training": "training_need.subjects",
    "phone": "labourer.phone",
    "id_number": "labourer.id_number",
    **{_name(name): name for name in _MORE if not name.startswith("labourer.verif")},
}
