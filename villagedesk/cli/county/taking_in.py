"""Taking in what villages send, on the command line."""

from pathlib import Path

import click

from villagedesk.cli.common import ANYTHING, FOLDER, answer, data_option, opened
from villagedesk.county import board, receipts
from villagedesk.county import hub as hubs
from villagedesk.county.intake import Intake
from villagedesk.exchange.outcome import REFUSED


@click.command("receive")
@click.argument("paths", type=ANYTHING, nargs=-1, required=True)
@click.option("--receipts", "target", type=FOLDER, required=True, help="Where to write the answers (.vdd).")
@data_option
def receive_files(paths: tuple[Path, ...], target: Path, data: Path, user: str | None, as_json: bool) -> int:
    """Take in files and folders of files, and write an answer for each village that sent any."""
    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            hub = hubs.load(connection)
        taken = Intake(context.register, hub, context.folder.inbox).receive(_files(paths))
        approved = board.approved(context.register, {one.device for one in taken})
        written = [file for device in approved for file in receipts.answer(context.register, hub, device, target)]
    content = {
        "files": [
            {"file": one.file, "outcome": one.outcome, "reason": one.reason, "message": one.message, "ops": one.ops}
            for one in taken
        ],
        "receipts": [str(file) for file in written],
    }
    answer(as_json, content, *(f"{one.file}：{one.message}" for one in taken), *(f"反馈：{file}" for file in written))
    return 1 if any(one.outcome == REFUSED for one in taken) else 0


def _files(paths: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        found += sorted(entry for entry in path.iterdir() if entry.is_file()) if path.is_dir() else [path]
    return found


COMMANDS = (receive_files,)
