"""Ledgers of villages without the program, on the command line."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from villagedesk.cli.common import ANYTHING, TARGET, answer, data_option, file_password, lock_option, opened
from villagedesk.exchange.outcome import REFUSED

if TYPE_CHECKING:
    from villagedesk.county.sheets import SheetTaken

_REFUSED = 1
_OPTIONS = {
    "village-untold": "（--village 村代码）", "village-unknown": "（--name 村名）", "other-village": "（--force）",
    "by-program": "（--force）",
}  # fmt: skip
"""The options that let a refused file in, by reason."""


@click.command("import")
@click.argument("paths", type=ANYTHING, nargs=-1, required=True)
@click.option("--village", default="", help="12-digit code of the village, for files that do not tell it.")
@click.option("--name", default="", help="Name of the village, where the code is not a known one.")
@click.option("--sheet", help="Name of the sheet; default the one with most people.")
@click.option("--group", default="", help="村民组 of households for which the sheet names none.")
@click.option("--force", is_flag=True, help="Also where the village uses the program, or the file seems another's.")
@click.option("--dry-run", is_flag=True, help="Only read and compare; nothing is stored.")
@click.option("--report", "report_file", type=TARGET, help="Where to write the report (JSON).")
@click.option(
    "--refused", type=ANYTHING, help="Where to write the rows to correct: a workbook, or a folder for several files."
)
@lock_option
@data_option
def import_sheets(
    paths: tuple[Path, ...],
    village: str,
    name: str,
    sheet: str | None,
    group: str,
    force: bool,
    dry_run: bool,
    report_file: Path | None,
    refused: Path | None,
    locked: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> int:
    """Take spreadsheets in for villages without the program: files, or folders with a file for each village.

    Whose a file is says its name, its title or a column of it; --village is for those that do not tell.
    """
    from villagedesk.county import sheets

    wanted = sheets.Wanted(village, name, sheet, group, force, dry_run, file_password(locked=locked))

    def told(one: "SheetTaken") -> None:
        if not as_json:
            option = _OPTIONS.get(one.reason, "")
            click.echo(f"{one.file.name}：{one.name}{'　' if one.name else ''}{one.message}{option}")

    with opened(data, user) as context:
        taken = sheets.take_all(context.register, paths, wanted, told)
    written = _write_refused(taken, refused) if refused else []
    content = {"files": [one.to_json() for one in taken], "refused": [str(file) for file in written]}
    if report_file:
        report_file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    answer(as_json, content, *(f"要改的行：{file}" for file in written))
    return _REFUSED if any(_has_refused(one) for one in taken) else 0


def _has_refused(taken: "SheetTaken") -> bool:
    return taken.outcome == REFUSED or bool(taken.result and taken.result.ledger.summary["rejected"])


def _write_refused(taken: Sequence["SheetTaken"], target: Path) -> list[Path]:
    """Write the rows to correct: one file's into the workbook `target`, those of several into a folder of that name."""
    from villagedesk.county.sheets import write_open_rows

    if len(taken) == 1 and target.suffix:
        file = write_open_rows(taken[0], target)
        return [file] if file else []
    target.mkdir(parents=True, exist_ok=True)
    return [file for file in (write_open_rows(one, target) for one in taken) if file]


COMMANDS = (import_sheets,)
"""The commands of this room."""
