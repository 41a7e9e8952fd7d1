"""The county hub on the command line."""

import click

from villagedesk.cli.county import founding, reporting, taking_in


@click.group()
def county() -> None:
    """Run the county hub."""


for _room in (founding, taking_in, reporting):
    for _command in _room.COMMANDS:
        county.add_command(_command)

COMMANDS = (county,)
