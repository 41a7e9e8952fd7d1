"""The county hub on the command line."""

import click

from villagedesk.cli.county import (
    deciding,
    founding,
    laptops,
    moving,
    on_behalf,
    publishing,
    reporting,
    review,
    roster,
    taking_in,
    township,
)


@click.group()
def county() -> None:
    """Run the county hub."""


for _room in (
    founding,
    laptops,
    moving,
    taking_in,
    on_behalf,
    township,
    deciding,
    reporting,
    review,
    publishing,
    roster,
):
    for _command in _room.COMMANDS:
        county.add_command(_command)

COMMANDS = (county,)
