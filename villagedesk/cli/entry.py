"""All commands under one name, and their exit codes.

Every command takes `--data` (folder of the register), `--user` and `--json`; the password comes from
VILLAGEDESK_PASSWORD or a prompt. Exit 0 done, 1 done with refused rows or files, 2 wrong use, 3 cannot.
"""

import click

from villagedesk import __version__
from villagedesk.cli import (
    care,
    correcting,
    county,
    exchange,
    ledger,
    local,
    matching,
    records,
    roll,
    statistics,
    subsidies,
    tables,
    todo,
    training,
    trips,
    village,
    visits,
)
from villagedesk.errors import RefusedFile, VillageDeskError, WrongUse

REFUSED, WRONG_USE, CANNOT = 1, 2, 3


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="villagedesk")
def commands() -> None:
    """村级劳务登记台 VillageDesk. Without a subcommand the window opens."""


for group in (
    village,
    roll,
    correcting,
    ledger,
    tables,
    records,
    local,
    statistics,
    matching,
    subsidies,
    visits,
    exchange,
    care,
    county,
    trips,
    training,
    todo,
):
    for command in group.COMMANDS:
        commands.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code; what the user can mend goes to stderr as one sentence."""
    try:
        return int(commands.main(arguments, prog_name="villagedesk", standalone_mode=False) or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return WRONG_USE
    except click.Abort:
        return CANNOT
    except VillageDeskError as error:
        click.echo(str(error), err=True)
        if isinstance(error, RefusedFile):
            return REFUSED
        return WRONG_USE if isinstance(error, WrongUse) else CANNOT
