"""What is printed and handed on about training: a class's roster, the sheet to sign each day, schools, all classes."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import Connection, select

from villagedesk.catalogue.codes import code_list
from villagedesk.register.people_where import PEOPLE
from villagedesk.register.projection import TABLES
from villagedesk.register.store import Register
from villagedesk.reports import workbook
from villagedesk.reports.output import Target
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.style import Align
from villagedesk.sentence import joined, sentence
from villagedesk.subjects import records_words
from villagedesk.subjects.slips import now_printed, unit_title
from villagedesk.subjects.totals import Totals
from villagedesk.subjects.training.classes import TrainingClass, classes, members

_ROSTER: Final = ("person", "sex", "age", "group", "id_number", "phone", "stage", "attended_days", "certificate_number")
_WIDTHS: Final = (10, 5, 5, 11, 20, 14, 8, 8, 18)
_SIGNED: Final = ("person", "sex", "group", "phone")
_SIGNED_WIDTHS: Final = (10, 5, 11, 14)
_MOST_DAYS, _DAYS = 14, 10
"""Columns of days on a sheet to sign: so many at the most, and so many where nobody has said how long it takes."""


def draw_class(register: Register, one: TrainingClass, today: date, target: Target, *, reveal: bool = False) -> int:
    """Write the roster of a class as PDF and return how many are in it; ID numbers in full with `reveal`."""
    rows = _rows(register, one, today, _ROSTER, reveal=reveal)
    columns = [RosterColumn(_label(name), width) for name, width in zip(_ROSTER, _WIDTHS, strict=True)]
    draw_roster(_roster(register, one, "学员花名册", columns, rows), target)
    return len(rows)


def write_class(register: Register, one: TrainingClass, today: date, target: Target, *, reveal: bool = False) -> int:
    """Write the roster of a class as a spreadsheet and return how many are in it."""
    names = (*_ROSTER, "certificate", "level", "allowance")
    rows = _rows(register, one, today, names, reveal=reveal)
    columns = [workbook.Column("序号", 6), *(workbook.Column(_label(name), 16, text=True) for name in names)]
    title = f"{one.name}学员花名册"
    head = (title, f"填报单位（盖章）：{unit_title(register.identity.village_name)}    {about(one)}")
    numbered: list[list[workbook.Cell]] = [[number, *row] for number, row in enumerate(rows, start=1)]
    return workbook.write_workbook(target, title, columns, numbered, head, ("制表人：" + " " * 16 + "审核人：",))


def draw_attendance(register: Register, one: TrainingClass, today: date, target: Target) -> int:
    """Write the sheet that those in a class sign each day (签到表) as PDF and return how many they are."""
    rows = _rows(register, one, today, _SIGNED)
    told = one.values.get("days")
    days = min(told, _MOST_DAYS) if isinstance(told, int) and told > 0 else _DAYS
    columns = [RosterColumn(_label(name), width) for name, width in zip(_SIGNED, _SIGNED_WIDTHS, strict=True)]
    columns += [RosterColumn(sentence("第{n}天", n=number), 7, Align.CENTRE) for number in range(1, days + 1)]
    draw_roster(_roster(register, one, "签到表", columns, [(*row, *[""] * days) for row in rows]), target)
    return len(rows)


def about(one: TrainingClass) -> str:
    """Return a class in one line: trade, days, place, who holds it."""
    days = sentence("{first} 至 {last}", first=one.starts_on, last=one.ends_on) if one.ends_on else one.starts_on
    return joined("，", filter(None, (one.subject, days, one.place, one.organiser)))


def class_table(connection: Connection, first: str = "", last: str = "") -> Totals:
    """Return the classes that begin from `first` to `last` (ISO days, '' for no limit), with who is in them."""
    end = f"{last}9" if last else ""
    found = [one for one in classes(connection) if (not first or one.starts_on >= first) and _until(one, end)]
    types, brands = code_list("training_type"), _brands(connection)
    return Totals(
        title="培训班一览表",
        unit="人",
        heads=("培训班", "工种", "类型", "劳务品牌", "开班日期", "名额", "报名", "在训", "结业", "未结业", "取证"),
        names=(
            "name", "subject", "type", "brand", "starts_on", "seats", "signed", "attending", "completed", "failed",
            "certified",
        ),
        lines=[
            (
                one.name,
                one.subject,
                types.label(str(one.values["type"])) if one.values.get("type") else "",
                brands.get(one.key, ""),
                one.starts_on,
                one.seats or 0,
                one.attendance.signed,
                one.attendance.attending,
                one.attendance.completed,
                one.attendance.failed,
                one.attendance.certified,
            )
            for one in found
        ],
        words=5,
    )  # fmt: skip


def school_table(connection: Connection, first: str = "", last: str = "") -> Totals:
    """Return how many youths went to which school in which term, by mode; those who began from `first` to `last`."""
    table = TABLES["schooling"]
    query = select(table.c.school, table.c.term, table.c.mode, table.c.labourer).where(
        table.c.void.is_(None), table.c.labourer.in_(select(PEOPLE.c.id).where(PEOPLE.c.void.is_(None)))
    )
    if first:
        query = query.where(table.c.starts_on >= first)
    if last:
        query = query.where(table.c.starts_on <= last)
    counted: Counter[tuple[str, str, str]] = Counter()
    for school, term, mode, _ in set(map(tuple, connection.execute(query))):  # somebody twice in one school is one
        counted[school or "未填学校", term or "未填批次", mode or ""] += 1
    modes = code_list("schooling_mode")
    lines: list[tuple[Any, ...]] = [
        (school, term, modes.label(mode) if mode else "未填方式", number)
        for (school, term, mode), number in sorted(counted.items())
    ]
    heads, names = ("学校", "批次", "入学方式", "人数"), ("school", "term", "mode", "people")
    return Totals("升学就读统计表", "人", heads, names, lines, words=3)


def _until(one: TrainingClass, end: str) -> bool:
    return not end or one.starts_on <= end


def _brands(connection: Connection) -> dict[str, str]:
    """Return the brand that records of each class name, by the class's key."""
    table, labels = TABLES["training_record"], code_list("brand")
    query = select(table.c.class_key, table.c.class_name, table.c.starts_on, table.c.brand)
    return {
        row.class_key or f"{row.class_name}|{row.starts_on or ''}": labels.label(row.brand)
        for row in connection.execute(query.where(table.c.void.is_(None), table.c.brand.is_not(None)))
    }


def _rows(
    register: Register, one: TrainingClass, today: date, names: Sequence[str], *, reveal: bool = False
) -> list[tuple[str, ...]]:
    with register.database.reading() as connection:
        wanted = members(connection, one)
        return list(records_words.whole(connection, "training_record", wanted, names, today, reveal=reveal))


def _roster(
    register: Register,
    one: TrainingClass,
    called: str,
    columns: Sequence[RosterColumn],
    rows: Sequence[Sequence[str]],
) -> Roster:
    unit = unit_title(register.identity.village_name)
    return Roster(
        f"{one.name}{called}", unit, about(one), now_printed(), columns, rows, len(rows), ("制表人", "班主任")
    )


def _label(name: str) -> str:
    return records_words.label("training_record", name)
