"""What the county knows of its villages, on the command line."""

from pathlib import Path

import click

from villagedesk.cli.common import answer, data_option, opened
from villagedesk.county import board


@click.command()
@data_option
def status(data: Path, user: str | None, as_json: bool) -> None:
    """Who has reported: villages, last file, waiting files, people."""
    with opened(data, user) as context:
        villages = board.villages(context.register)
    content = {"villages": [village.to_json() for village in villages]}
    answer(as_json, content, *(village.sentence() for village in villages))


COMMANDS = (status,)
