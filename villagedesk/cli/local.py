"""Work close to home on the command line: enterprises, posts, months of public-welfare posts, stations."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from villagedesk.cli.common import TARGET, answer, data_option, opened, people_called
from villagedesk.errors import WrongUse

if TYPE_CHECKING:
    from villagedesk.context import Context

_WHAT = ("enterprises", "posts", "months", "services", "referral")
Table = tuple[str, list[str], list[list[str | int]]]
"""A title, the words above the columns, and the rows."""


@click.command()
@click.argument("what", type=click.Choice(_WHAT))
@click.option("--on", "day", default="", help="The day that counts (ISO); default today.")
@click.option("--year", type=int, default=0, help="The year of months and services; default this one.")
@click.option("--station", default="", help="Name of the station of a referral.")
@click.option("--number", "numbers", multiple=True, help="Slip number of somebody to refer. Repeatable.")
@click.option("--to", "target", type=TARGET, help="The file to write: .xlsx, for a referral .pdf.")
@data_option
def local(
    what: str,
    day: str,
    year: int,
    station: str,
    numbers: tuple[str, ...],
    target: Path | None,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Count who works at enterprises and on local posts, or write a referral slip."""
    with opened(data, user) as context:
        if what == "referral":
            count = _refer(context, station, numbers, target)
            answer(as_json, {"file": str(target), "slips": count}, f"劳务转介单：{count} 张，已写到 {target}")
            return
        on = _day(day) if day else context.today
        title, labels, rows = _table(context, what, on, year or on.year)
        if target:
            _write(target, f"{context.unit.name}{title}", labels, rows)
    content = {"what": what, "on": on.isoformat(), "rows": [dict(zip(labels, row, strict=True)) for row in rows]}
    lines = ["  ".join(map(str, row)) for row in rows] or ["没有可以列出的。"]
    answer(as_json, content, *([f"{title}：{len(rows)} 行，已写到 {target}"] if target else lines))


def _table(context: "Context", what: str, on: date, year: int) -> Table:
    from villagedesk.subjects import local_tables

    with context.register.database.reading() as connection:
        match what:
            case "enterprises":
                return local_tables.enterprises(connection, on)
            case "posts":
                return local_tables.posts(connection, on)
            case "months":
                return local_tables.months(connection, year)
            case _:
                return local_tables.services(connection, year)


def _refer(context: "Context", station: str, numbers: Sequence[str], target: Path | None) -> int:
    from villagedesk.reports.referral import draw_referrals
    from villagedesk.subjects.records import Ask, Is, ids
    from villagedesk.subjects.referrals import referrals

    if target is None or not station or not numbers:
        raise WrongUse("转介单要写明站点、人和文件。", "请用 --station 站点名称 --number 登记单号 --to 文件.pdf。")
    with context.register.database.reading() as connection:
        stations = ids(connection, Ask("station", (Is("name", station),)), context.today)
        found = people_called(connection, dict.fromkeys(numbers))
    if not stations:
        raise WrongUse(f"没有叫“{station}”的劳务协作站。", "请用 records station 看有哪些。")
    return draw_referrals(referrals(context.register, stations[0], found), target)


def _write(target: Path, title: str, labels: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    from villagedesk.reports.workbook import Column, write_workbook

    columns = [Column(label, max(10, 2 * len(label) + 2)) for label in labels]
    write_workbook(target, title, columns, rows, (title,))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongUse(f"日期“{text}”看不懂。", "请写成 2026-11-22。") from error


COMMANDS = (local,)
