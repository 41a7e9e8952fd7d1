"""Spreadsheets in on the command line."""

import json
from datetime import date
from functools import partial
from pathlib import Path

import click

from villagedesk.cli.common import FILE, TARGET, answer, data_option, file_password, lock_option, opened
from villagedesk.ledgers.ledger import REJECTED, Ledger

REFUSED = 1


@click.command("import")
@click.argument("file", type=FILE)
@click.option("--sheet", help="Name of the sheet; default the one with most people.")
@click.option("--dry-run", is_flag=True, help="Only read and report; nothing is stored.")
@click.option("--report", "target", type=TARGET, help="Where to write the report (JSON).")
@click.option("--refused", type=TARGET, help="Where to write the rows to correct (.xlsx); 要改的行, reason behind.")
@click.option("--group", default="", help="村民组 of households for which the sheet names none.")
@lock_option
@data_option
def import_ledger(
    file: Path,
    sheet: str | None,
    dry_run: bool,
    target: Path | None,
    refused: Path | None,
    group: str,
    locked: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> int:
    """Read a spreadsheet and store its people; with --dry-run a register is not even needed."""
    from villagedesk.catalogue.lookups import ShippedLookups
    from villagedesk.ledgers.formats.sheets import open_workbook
    from villagedesk.ledgers.reading import Wishes, read_workbook
    from villagedesk.ledgers.refused import refused_workbook
    from villagedesk.ledgers.remembered import recall
    from villagedesk.ledgers.storing import compare, store
    from villagedesk.register.folder import Folder

    book = open_workbook(file, password=file_password(locked=locked))
    if dry_run and not Folder(data).exists:
        ledger = read_workbook(book, file.name, ShippedLookups(date.today()), Wishes(), sheet)
    else:
        with opened(data, user) as context:
            wishes = Wishes(recall=partial(recall, context.register))
            read = read_workbook(book, file.name, context.lookups, wishes, sheet)
            ledger = compare(context.register, read)
            if not dry_run:
                store(context.register, ledger, group)
    if refused:
        refused_workbook(ledger, book, refused)
    return _report(ledger, target, as_json)


def _report(ledger: Ledger, target: Path | None, as_json: bool) -> int:
    content = ledger.report()
    if target:
        target.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    summary = content["summary"]
    counts = f"可直接入库 {summary['ready']}，需核对 {summary['review']}，不能入库 {summary['rejected']}"
    words = f"{ledger.file}：{summary['rows']} 行，{counts}"
    answer(as_json, content, words)
    return REFUSED if any(row.outcome == REJECTED for row in ledger.rows) else 0


COMMANDS = (import_ledger,)
