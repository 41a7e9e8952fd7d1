"""The statistics on the command line: any table of any day or period, frozen and compared."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from villagedesk.cli.common import answer, data_option, opened
from villagedesk.context import Context
from villagedesk.errors import WrongUse

if TYPE_CHECKING:
    from villagedesk.register.spans import Span
    from villagedesk.subjects.statistics.made import Made
    from villagedesk.subjects.statistics.output import Sheet

_FILES = (".xlsx", ".pdf")
_TARGETS = "targets"


@click.command()
@click.option("--table", "name", default="", help="Name or title of the table; without it, all there are.")
@click.option("--on", "on_day", default="", help="The day (2026-06-30); default today.")
@click.option("--from", "first", default="", help="First day of a period; its last day is --to.")
@click.option("--to", "to", multiple=True, help="Last day of the period, or the file to write (.xlsx, .pdf); or both.")
@click.option("--by", default="", help="By what the rows are told apart: group, tag, pairing, fund, campaign, month …")
@click.option("--stated", multiple=True, help="COLUMN=NUMBER: a total told elsewhere, held against the table's own.")
@click.option("--people", "cell", default="", help="ROW:COLUMN: who is behind a cell; an empty row is the total.")
@click.option("--freeze", default="", help="Keep the table under this name (定格).")
@click.option("--frozen", default="", help="Show what was kept under this name, and what has changed since.")
@data_option
def stats(
    name: str,
    on_day: str,
    first: str,
    to: tuple[str, ...],
    by: str,
    stated: tuple[str, ...],
    cell: str,
    freeze: str,
    frozen: str,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Statistics: tables with the people behind each cell, targets, frozen tables and what has changed since."""
    if frozen:
        _show_frozen(frozen, _file(to), data, user, as_json)
        return
    if not name:
        _list(data, user, as_json)
        return
    with opened(data, user) as context:
        span = _span(context, on_day, first, to)
        if name == _TARGETS:
            _show_targets(context, span.end, _file(to), as_json)
            return
        made = _make(context, name, span, by, _stated(stated))
        if cell:
            _show_people(context, made, cell, as_json)
            return
        if freeze:
            _freeze(context, made, freeze)
        _show(_sheet(context, made), made.to_json(), _file(to), as_json)


def _make(context: Context, name: str, span: "Span", by: str, stated: dict[str, int]) -> "Made":
    from villagedesk.subjects.statistics import engine, income

    if name in (income.NAME, income.TITLE):
        return income.make(context.register, span.end.year, by or income.BY_TAG)
    return engine.make(context.register, name, span, by, stated)


def _sheet(context: Context, made: "Made") -> "Sheet":
    from villagedesk.subjects.slips import unit_title
    from villagedesk.subjects.statistics import output

    unit = context.unit.name if context.unit.is_hub else unit_title(context.unit.name)
    return output.sheet(made, unit, context.today)


def _show(made: "Sheet", content: dict[str, Any], target: Path | None, as_json: bool, printed_at: str = "") -> None:
    """Print a table, and write it where a file was asked for."""
    from villagedesk.subjects.slips import now_printed
    from villagedesk.subjects.statistics import output

    if target is not None:
        output.write(made, target, printed_at or now_printed())
    heads = "\t".join(label for label, _ in made.columns)
    lines = ("\t".join(map(output.cell_words, row)) for row in made.rows)
    foot = (made.foot,) if made.foot else ()
    answer(as_json, content, f"{made.title}　{made.about}", heads, *lines, *foot)


def _show_frozen(name: str, target: Path | None, data: Path, user: str | None, as_json: bool) -> None:
    """Print a frozen table as it stood, and who has come and gone since."""
    from villagedesk.subjects.statistics import frozen as store
    from villagedesk.subjects.statistics import output

    with opened(data, user) as context:
        kept = store.read(context.register, name)
        then = kept.made
        now = _make(context, then.name, then.span, then.by, {})
        changed = store.changes(then, now)
        people = store.names(context.register, [one for change in changed for one in (*change.came, *change.gone)])
    made = output.frozen_sheet(kept)
    labels = {line.key: line.label for line in (*now.lines, *then.lines, then.total)}
    columns = {column.key: column.label for column in then.columns}
    told = [
        {
            "row": labels[one.row], "column": columns[one.column], "change": one.words,
            "came": [people[person] for person in one.came], "gone": [people[person] for person in one.gone],
        }
        for one in changed
    ]  # fmt: skip
    content = {"frozen": kept.kept.name, "made_at": kept.kept.made_at, "made_by": kept.kept.made_by, **then.to_json()}
    _show(made, {**content, "changes": told}, target, as_json, kept.kept.printed_at)
    if not as_json:
        for one in told:
            people_told = "、".join([*(f"＋{name}" for name in one["came"]), *(f"－{name}" for name in one["gone"])])
            click.echo(f"较定格 {one['row']}·{one['column']} {one['change']}：{people_told}")


def _show_people(context: Context, made: "Made", cell: str, as_json: bool) -> None:
    """Print who is behind a cell."""
    from villagedesk.subjects.statistics import frozen as store

    row, colon, column = cell.rpartition(":")
    keys = {key: line.key for line in (*made.lines, made.total) for key in (line.key, line.label)}
    columns = {key: one.key for one in made.columns for key in (one.key, one.label)}
    if not colon or row not in keys or column not in columns:
        raise WrongUse(f"表里没有“{cell}”这一格。", "请写成 行:栏，照表头和行名写，例如 县内:已就业。")
    ids = made.behind(keys[row], columns[column])
    names = store.names(context.register, ids)
    content = {"row": row, "column": column, "people": [{"id": one, "name": names[one]} for one in ids]}
    answer(as_json, content, f"{len(ids)} 人", *(names[one] for one in ids))


def _show_targets(context: Context, on: date, target: Path | None, as_json: bool) -> None:
    from villagedesk.subjects.slips import unit_title
    from villagedesk.subjects.statistics import output, targets

    with context.register.database.reading() as connection:
        reached = targets.of_village(connection, context.unit.name, on)
    made = output.goals_sheet(reached.goals, unit_title(context.unit.name), on)
    content = {"on": on.isoformat(), "targets": [one.to_json() for one in reached.goals]}
    _show(made, content, target, as_json)


def _freeze(context: Context, made: "Made", name: str) -> None:
    from villagedesk.subjects.slips import unit_title
    from villagedesk.subjects.statistics import frozen as store

    unit = context.unit.name if context.unit.is_hub else unit_title(context.unit.name)
    store.freeze(context.register, made, name, unit)


def _list(data: Path, user: str | None, as_json: bool) -> None:
    """Print the tables there are, and what was kept."""
    from villagedesk.catalogue.statistic_tables import tables
    from villagedesk.register.folder import Folder
    from villagedesk.subjects.statistics import engine, income
    from villagedesk.subjects.statistics import frozen as store

    kept = []
    if Folder(data).exists:
        with opened(data, user) as context:
            kept = store.listed(context.register)
    known = [
        {"name": one.name, "title": one.title, "by": [way.name for way in engine.ways(one)]}
        for one in tables().values()
    ]
    known.append({"name": income.NAME, "title": income.TITLE, "by": [income.BY_TAG, income.BY_GROUP]})
    told = [{"name": one.name, "made_at": one.made_at, "made_by": one.made_by} for one in kept]
    lines = [f"{one['name']}  {one['title']}（{'、'.join(one['by'])}）" for one in known]
    lines += (f"定格  {one.name}（{one.printed_at}，{one.made_by}）" for one in kept)
    answer(as_json, {"tables": known, "frozen": told}, *lines)


def _span(context: Context, on_day: str, first: str, to: Sequence[str]) -> "Span":
    from villagedesk.register.spans import Span
    from villagedesk.subjects.statistics.days import day_of, period_of

    days = [text for text in to if not text.lower().endswith(_FILES)]
    if not first:
        return Span.on(day_of(on_day or (days[0] if days else "")) if on_day or days else context.today)
    return period_of(first, days[0] if days else context.today.isoformat())


def _file(to: Sequence[str]) -> Path | None:
    return next((Path(text) for text in to if text.lower().endswith(_FILES)), None)


def _stated(told: Sequence[str]) -> dict[str, int]:
    found = {}
    for text in told:
        column, equals, number = text.rpartition("=")
        if not equals or not number.strip().isdecimal():
            raise WrongUse(f"“{text}”看不懂。", "请写成 栏名=数字，例如 已就业=26844。")
        found[column.strip()] = int(number)
    return found


COMMANDS = (stats,)
