"""What the county knows of its villages, on the command line."""

from pathlib import Path

import click

from villagedesk.cli.common import TARGET, answer, data_option, opened
from villagedesk.context import Context
from villagedesk.county import board
from villagedesk.errors import WrongUse


@click.command()
@click.option("--all", "everything", is_flag=True, help="List villages of which nothing is known yet, too.")
@data_option
def status(everything: bool, data: Path, user: str | None, as_json: bool) -> None:
    """Who has reported: villages, last file, waiting files, people."""
    with opened(data, user) as context:
        _must_be_hub(context)
        found = board.board(context.register)
    villages = [one for one in found.villages if everything or one.is_known]
    content = {
        "county": found.county,
        "period": found.period.to_json(),
        "cut_off": found.period.cut_off.isoformat(),
        "total": len(found.expected),
        "reported": found.reported,
        "by_sheet": found.by_sheet,
        "waiting": found.total("waiting"),
        "conflicts": found.total("conflicts"),
        "returns": found.total("returns"),
        "doubles": found.doubles,
        "last_intake": found.last_intake,
        "villages": [one.to_json() for one in villages],
    }
    head = f"{found.period.words()}（{found.period.deadline()}前报）：{found.words()}"
    answer(as_json, content, head, *(one.sentence() for one in villages))


@click.command()
@click.option("--on", "on_day", help="The day (2026-11-20); default today.")
@click.option("--to", "target", type=TARGET, help="Where to write the table (.xlsx or .pdf).")
@click.option(
    "--by", "way", type=click.Choice(("town", "village", "targets")), default="village", help="Lines of the table."
)
@data_option
def stats(on_day: str | None, target: Path | None, way: str, data: Path, user: str | None, as_json: bool) -> None:
    """Count people, labour force, work and wishes by town and village; with targets and their rates."""
    from villagedesk.county import statistics, statistics_output
    from villagedesk.subjects.slips import now_printed

    on = statistics.day_of(on_day) if on_day else None
    with opened(data, user) as context:
        _must_be_hub(context)
        found = statistics.statistic(context.register, on)
        made = statistics_output.sheet(found, context.unit.name, way)
    if target:
        statistics_output.write(made, target, now_printed())
    lines = ("\t".join("" if cell is None else str(cell) for cell in row) for row in made.rows)
    heads = "\t".join(label for label, _ in made.columns)
    answer(as_json, found.to_json(), f"{made.title}　{made.about}", heads, *lines, made.foot)


def _must_be_hub(context: Context) -> None:
    if not context.unit.is_hub:
        raise WrongUse("这个文件夹里的登记台不是县级的。", "请用 --data 指到县级登记台的文件夹。")


COMMANDS = (status, stats)
