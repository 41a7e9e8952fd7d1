"""What waits for somebody, and what was done for campaigns, on the command line."""

from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.cli.common import TARGET, answer, data_option, opened
from villagedesk.cli.totals import answer_totals


@click.command()
@data_option
def todo(data: Path, user: str | None, as_json: bool) -> None:
    """List what is due in all services, as the first page shows it; what is overdue comes first."""
    from villagedesk.subjects.due import lines

    with opened(data, user) as context, context.register.database.reading() as connection:
        found = lines(connection, context.today)
    told = [{name: value for name, value in asdict(one).items() if name != "argument"} for one in found]
    answer(as_json, {"todo": told}, *([f"{one.words}：{one.count}" for one in found] or ["今天没有要办的。"]))


@click.command()
@click.option("--from", "first", default="", help="What was done on this day or later (2026-01-01).")
@click.option("--until", "last", default="", help="What was done on this day or before.")
@click.option("--to", "target", type=TARGET, help="The file to write (.xlsx or .pdf).")
@data_option
def campaigns(first: str, last: str, target: Path | None, data: Path, user: str | None, as_json: bool) -> None:
    """Count trips, fairs, visits and trainings of each campaign (专项行动)."""
    from villagedesk.subjects.campaigns import campaign_table

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            found = campaign_table(connection, first, last)
        answer_totals(context, found, first, last, target, as_json=as_json)


COMMANDS = (todo, campaigns)
"""The commands of this room."""
