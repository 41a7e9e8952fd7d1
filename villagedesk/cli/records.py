"""Any kind of record as a list on the command line: found, narrowed, as JSON or a spreadsheet."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups
from villagedesk.cli.common import TARGET, answer, data_option, opened, reveal_option
from villagedesk.errors import WrongUse

if TYPE_CHECKING:
    from villagedesk.subjects.records import Condition


@click.command()
@click.argument("kind", required=False)
@click.option("--find", "text", default="", help="Words that must all be found: of the record or of its person.")
@click.option("--where", "asked", multiple=True, help="FIELD=VALUE in words or code; FIELD= is empty. Repeatable.")
@click.option("--from", "first", default="", help="FIELD=DATE: that day or later.")
@click.option("--until", "last", default="", help="FIELD=DATE: that day or before.")
@click.option("--order", default="", help="Field to sort by; a leading hyphen turns it round.")
@click.option("--columns", default="", help="Columns with commas between; default all of the kind.")
@click.option("--to", "target", type=TARGET, help="The spreadsheet to write (.xlsx).")
@reveal_option
@data_option
def records(
    kind: str | None,
    text: str,
    asked: tuple[str, ...],
    first: str,
    last: str,
    order: str,
    columns: str,
    target: Path | None,
    reveal: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """List the records of a KIND: visit, trip, post, enterprise …; without KIND list the kinds."""
    if kind is None:
        content = [{"kind": one.name, "label": one.label} for one in KINDS.values()]
        answer(as_json, {"kinds": content}, *(f"{one.name}  {one.label}" for one in KINDS.values()))
        return
    if kind not in KINDS:
        raise WrongUse(f"没有叫“{kind}”的记录。", f"可以用：{'、'.join(KINDS)}。")
    from villagedesk.subjects import records_words
    from villagedesk.subjects.records import Ask, ids

    names = [name.strip() for name in columns.split(",") if name.strip()] or records_words.usual_columns(kind)
    for name in [*names, *([order.lstrip("-")] if order else [])]:
        _known(kind, name)
    with opened(data, user) as context:
        where: list[Condition] = [_condition(kind, one, context.lookups) for one in asked]
        where += _dates(kind, first, last, context.lookups)
        with context.register.database.reading() as connection:
            found = ids(connection, Ask(kind, tuple(where), text, order), context.today)
            rows = list(records_words.whole(connection, kind, found, names, context.today, reveal=reveal))
        labels = [records_words.label(kind, name) for name in names]
        if target:
            _write(target, f"{context.unit.name}{KINDS[kind].label}", labels, rows)
    listed = [{"id": one, **dict(zip(names, row, strict=True))} for one, row in zip(found, rows, strict=True)]
    content_listed = {"kind": kind, "count": len(rows), "columns": dict(zip(names, labels, strict=True))}
    lines = [f"{KINDS[kind].label}：{len(rows)} 条，已写到 {target}"] if target else _lines(rows)
    answer(as_json, {**content_listed, "records": listed}, *lines)


def _lines(rows: Sequence[Sequence[str]]) -> list[str]:
    return ["  ".join(filter(None, row)) for row in rows] or ["没有符合条件的记录。"]


def _write(target: Path, title: str, labels: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    from villagedesk.reports.workbook import Column, write_workbook

    sheet = [Column("序号", 6), *(Column(label, max(10, 2 * len(label) + 2), text=True) for label in labels)]
    write_workbook(target, title, sheet, ([number, *row] for number, row in enumerate(rows, 1)), (title,))


def _condition(kind: str, text: str, lookups: Lookups) -> "Condition":
    """Return what FIELD=VALUE asks; WrongUse where the field or the value is not known."""
    from villagedesk.subjects.records import Empty, Has, Is

    name, equals, wanted = text.partition("=")
    if not equals:
        raise WrongUse(f"“{text}”里没有等号。", "请写成 字段=内容，例如 method=电话走访。")
    field = _field(kind, name)
    if not wanted:
        return Empty(name)
    values = {} if field.target else read(field, wanted, lookups).values
    value = wanted if field.target else values.get(name)
    if value is None:
        raise WrongUse(f"“{field.label}”里没有“{wanted}”。", "请核对内容，代码和名称都可以。")
    return Has(name, *value) if isinstance(value, list) else Is(name, value)


def _dates(kind: str, first: str, last: str, lookups: Lookups) -> "list[Condition]":
    from villagedesk.subjects.records import Dates

    found: list[Condition] = []
    for text, is_first in ((first, True), (last, False)):
        if not text:
            continue
        name, _, day = text.partition("=")
        field = _field(kind, name)
        value = read(field, day, lookups).values.get(name)
        if field.kind is not Kind.DATE or not isinstance(value, str):
            raise WrongUse(f"“{text}”看不懂。", "请写成 日期字段=日期，例如 visited_on=2026-03-01。")
        found.append(Dates(name, value, "") if is_first else Dates(name, "", value))
    return found


def _field(kind: str, name: str) -> Field:
    try:
        return KINDS[kind].field(name)
    except KeyError as error:
        known = "、".join(field.name for field in KINDS[kind])
        raise WrongUse(f"{KINDS[kind].label}没有叫“{name}”的字段。", f"可以用：{known}。") from error


def _known(kind: str, name: str) -> None:
    from villagedesk.subjects.records import PERSONAL

    if name not in PERSONAL and name != "state":
        _field(kind, name)


COMMANDS = (records,)
