"""Taking in what villages send, on the command line."""

from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.cli.common import ANYTHING, FOLDER, answer, data_option, of_file, opened
from villagedesk.cli.county import township
from villagedesk.county import board, quarantine, receipts
from villagedesk.county import hub as hubs
from villagedesk.county.intake import Intake, Taken, files_in
from villagedesk.exchange.outcome import REFUSED


@click.command("receive")
@click.argument("paths", type=ANYTHING, nargs=-1, required=True)
@click.option("--receipts", "target", type=FOLDER, required=True, help="Where to write the answers (.vdd).")
@data_option
def receive_files(paths: tuple[Path, ...], target: Path, data: Path, user: str | None, as_json: bool) -> int:
    """Take in files and folders of files, and write an answer for each village that sent any.

    What is already in is passed over, so an intake that was cut off is simply begun again. A township opens nothing:
    it writes what goes on to the county, and back to the villages.
    """

    def told(one: Taken) -> None:
        if not as_json:
            click.echo(of_file(one.file, one.message))

    with opened(data, user) as context:
        if context.unit.is_town:
            return township.collect(context, paths, target, as_json=as_json)
        with context.register.database.reading() as connection:
            hub = hubs.load(connection)
        taken = Intake(context.register, hub, context.folder.inbox).receive(files_in(paths), told=told)
        approved = board.approved(context.register, {one.device for one in taken if one.device})
        written = [file for device in approved for file in receipts.answer(context.register, hub, device, target)]
    content = {"files": [asdict(one) for one in taken], "receipts": [str(file) for file in written]}
    answer(as_json, content, *(f"反馈：{file}" for file in written))
    return 1 if any(one.outcome == REFUSED for one in taken) else 0


@click.command("quarantine")
@click.option("--read", "digest", default="", help="Read this file after all: its laptop or key is to be believed.")
@data_option
def refused_files(digest: str, data: Path, user: str | None, as_json: bool) -> int:
    """List the files that were refused and kept apart, or read one of them after a person has decided."""
    with opened(data, user) as context:
        inbox = context.folder.inbox
        with context.register.database.reading() as connection:
            hub, found = hubs.load(connection), quarantine.refused(connection, inbox)
        if digest:
            whole = next((one.digest for one in found if one.digest.startswith(digest)), digest)
            taken = Intake(context.register, hub, inbox).decide(whole)
            answer(as_json, asdict(taken), f"{taken.file}：{taken.message}")
            return 0
    content = {"refused": [{**asdict(one), "path": str(one.path)} for one in found]}
    answer(as_json, content, *(f"{one.digest[:16]} {one.received_at[:16]} {one.file}：{one.words}" for one in found))
    return 0


COMMANDS = (receive_files, refused_files)
"""The commands of this room."""
