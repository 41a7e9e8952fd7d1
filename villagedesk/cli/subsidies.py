"""Subsidies on the command line: who is entitled and why, applications, forms, notices, ledgers, policies checked."""

from datetime import datetime
from pathlib import Path

import click

from villagedesk.cli.common import FILE, TARGET, data_option, opened, reveal_option
from villagedesk.errors import WrongUse
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.points import State

_STEPS = {
    "accept": flow.TAKEN, "review": flow.REVIEW, "notice": flow.NOTICE, "send": flow.SENT, "pass": flow.PASSED,
    "decide": flow.DECIDED, "pay": flow.PAID, "return": flow.RETURNED, "refuse": flow.REFUSED,
    "withdraw": flow.WITHDRAWN,
}  # fmt: skip
_POLICY = click.option("--policy", "key", default="", help="Key or title of the policy; default the only one.")
_PDF = click.option("--to", "target", type=TARGET, required=True, help="The PDF to write.")
_LIST = click.option("--to", "target", type=TARGET, help="Write the list (.xlsx or .pdf).")
_NUMBERS = click.argument("numbers", nargs=-1)


@click.group("subsidies", invoke_without_command=True)
@_POLICY
@click.option("--year", type=int, help="Only policies of this year.")
@click.option("--state", type=click.Choice([one.value for one in State]), help="Only people who stand so.")
@_LIST
@reveal_option
@data_option
@click.pass_context
def subsidies(
    click_context: click.Context,
    key: str,
    year: int | None,
    state: str | None,
    target: Path | None,
    reveal: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Who is entitled to which subsidy, and why or why not; without --policy every policy with its counts."""
    if click_context.invoked_subcommand is not None:
        return
    from villagedesk.cli import subsidies_work as work

    with opened(data, user) as context:
        work.list_people(context, key, year, state, target, (as_json, reveal))


@subsidies.command("check")
@click.argument("file", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Machine-readable output on stdout.")
def check(file: Path, as_json: bool) -> None:
    """Read a policy's FILE (.toml) and say what it asks; a mistake is refused with its line."""
    from villagedesk.cli import subsidies_work as work

    work.check(file, as_json)


@subsidies.command("apply")
@_NUMBERS
@_POLICY
@click.option("--all", "everyone", is_flag=True, help="Everybody who is entitled and has not applied.")
@click.option("--ticket", type=float, help="The ticket in yuan, where the policy pays tickets.")
@click.option("--agent", default="", help="Who applies for them (代办人).")
@data_option
def apply(
    numbers: tuple[str, ...],
    key: str,
    everyone: bool,
    ticket: float | None,
    agent: str,
    data: Path,
    user: str | None,
    as_json: bool,
) -> int:
    """Make applications for people by slip number, amount and work filled in."""
    from villagedesk.cli import subsidies_work as work

    if not numbers and not everyone:
        raise WrongUse("没有说给谁申请。", "请写登记单号，或者用 --all。")
    with opened(data, user) as context:
        return work.apply(context, key, numbers, ticket, agent, as_json)


@subsidies.command("step")
@click.argument("step", type=click.Choice(list(_STEPS)))
@_NUMBERS
@_POLICY
@click.option("--opinion", default="", help="Why, where they are returned or refused.")
@click.option("--result", default="", help="What came of the notice, with send.")
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day of payment; default today.")
@click.option("--batch", default="", help="The batch of payment.")
@click.option("--paper", "there", multiple=True, help="A paper that is there; may be repeated.")
@data_option
def take_step(
    step: str,
    numbers: tuple[str, ...],
    key: str,
    opinion: str,
    result: str,
    day: datetime | None,
    batch: str,
    there: tuple[str, ...],
    data: Path,
    user: str | None,
    as_json: bool,
) -> int:
    """Bring applications forward: accept, review, notice, send, pass, decide, pay; or return, refuse, withdraw.

    NUMBERS are slip numbers; without any all whose turn it is.
    """
    from villagedesk.cli import subsidies_work as work

    status = _STEPS[step]
    with opened(data, user) as context:
        paid_on = (day.date() if day else context.today).isoformat() if status == flow.PAID else ""
        wanted = flow.Step(status, opinion, result, paid_on, batch)
        return work.take_step(context, key, numbers, wanted, there, as_json)


@subsidies.command("forms")
@_NUMBERS
@_POLICY
@_PDF
@data_option
def write_forms(numbers: tuple[str, ...], key: str, target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Write the application forms: of people by slip number, else of all applications that are under way."""
    from villagedesk.cli import subsidies_work as work

    with opened(data, user) as context:
        work.write_forms(context, key, numbers, target, as_json)


@subsidies.command("notice")
@_POLICY
@click.option("--phone", default="", help="Whom to call who objects.")
@_PDF
@data_option
def write_notice(key: str, phone: str, target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Write the notice (公示) of the applications that are in notice, masked as the law asks."""
    from villagedesk.cli import subsidies_work as work

    with opened(data, user) as context:
        work.write_notice(context, key, phone, target, as_json)


@subsidies.command("ledger")
@_POLICY
@click.option("--all", "everything", is_flag=True, help="What is under way, too; default what was paid.")
@_LIST
@reveal_option
@data_option
def write_ledger(
    key: str, everything: bool, target: Path | None, reveal: bool, data: Path, user: str | None, as_json: bool
) -> None:
    """Write the ledger: beneficiaries, amount and average."""
    from villagedesk.cli import subsidies_work as work

    with opened(data, user) as context:
        work.write_ledger(context, key, everything, target, (as_json, reveal))


@subsidies.command("changes")
@click.option("--seen", is_flag=True, help="Tell it no more from now on.")
@data_option
def tell_changes(seen: bool, data: Path, user: str | None, as_json: bool) -> None:
    """Tell what newer policies of the county change: who is newly entitled, who no longer, whose amount is another."""
    from villagedesk.cli import subsidies_work as work

    with opened(data, user) as context:
        work.tell_changes(context, seen, as_json)


COMMANDS = (subsidies,)
