"""A roll that the county holds, sent down to a village, on the command line."""

import json
from pathlib import Path

import click

from villagedesk.cli.common import FILE, FOLDER, TARGET, answer, data_option, file_password, lock_option, opened
from villagedesk.ledgers.ledger import REJECTED

_REFUSED = 1


@click.command("roster")
@click.argument("file", type=FILE)
@click.option("--village", required=True, help="Twelve-digit code of the village.")
@click.option("--to", "target", type=FOLDER, help="Where to write the files for the village's laptops (.vdd).")
@click.option("--sheet", help="Name of the sheet; default the one with most people.")
@click.option("--dry-run", is_flag=True, help="Only read and compare; nothing is stored.")
@click.option("--report", "report_file", type=TARGET, help="Where to write the report (JSON).")
@click.option("--refused", type=TARGET, help="Where to write the rows to correct (.xlsx).")
@lock_option
@data_option
def send_roster(
    file: Path,
    village: str,
    target: Path | None,
    sheet: str | None,
    dry_run: bool,
    report_file: Path | None,
    refused: Path | None,
    locked: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> int:
    """Take a 底册 in for a village: new people and changes go down as the county's; who is missing is listed."""
    from villagedesk.catalogue.lookups import ShippedLookups
    from villagedesk.county import hub as hubs
    from villagedesk.county.on_behalf import ROSTER, take_sheet
    from villagedesk.county.publishing.publish import deliver_to
    from villagedesk.ledgers.formats.sheets import open_workbook
    from villagedesk.ledgers.reading import Wishes, read_workbook
    from villagedesk.ledgers.refused import refused_workbook

    book = open_workbook(file, password=file_password(locked=locked))
    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            hub = hubs.load(connection)
        ledger = read_workbook(book, file.name, ShippedLookups(context.today, village), Wishes(), sheet)
        result = take_sheet(context.register, ledger, village, ROSTER, dry_run=dry_run)
        written = deliver_to(context.register, hub, village, target) if target and not dry_run else []
    if refused:
        refused_workbook(result.ledger, book, refused)
    content = {**result.report(), "written": [str(one) for one in written]}
    if report_file:
        report_file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    summary = result.ledger.summary
    words = (
        f"{file.name}：{summary['rows']} 行，新增 {summary['new']} 人，有变化 {summary['updated']} 人，"
        f"没有变化 {summary['unchanged']} 人，不能入库 {summary['rejected']} 行"
    )
    absent = [f"村里在册、底册里没有：{one.name} {one.number}" for one in result.missing]
    answer(as_json, content, words, *absent, *(f"给村里的文件：{one}" for one in written))
    return _REFUSED if any(row.outcome == REJECTED for row in result.ledger.rows) else 0


COMMANDS = (send_roster,)
