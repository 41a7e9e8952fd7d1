"""Lists out on the command line: the common ledgers, and templates of the superior filled."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from villagedesk.cli.common import FILE, FOLDER, TARGET, answer, data_option, file_password, lock_option, opened
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register import saved
from villagedesk.register.folder import Folder
from villagedesk.register.selection import Filter, Selection

if TYPE_CHECKING:
    from villagedesk.subjects.lists_definition import Definition


@click.command()
@click.argument("name", required=False)
@click.option("--to", "target", type=TARGET, help="The spreadsheet to write (.xlsx).")
@click.option("--group", default="", help="Only this 村民组.")
@click.option("--list", "kept", default="", help="Only the people of a filter that was kept under this name (清单).")
@data_option
def table(
    name: str | None, target: Path | None, group: str, kept: str, data: Path, user: str | None, as_json: bool
) -> None:
    """Write a ledger as a spreadsheet; without NAME list those there are.

    NAME is a name, a title, or a file of the county that declares a ledger (.toml).
    """
    from villagedesk.subjects import lists, published
    from villagedesk.subjects.lists_definition import find, read_definition

    if name is None:
        known = _tables(data, user)
        content = [{"name": one.name, "title": one.title, "columns": len(one.columns)} for one in known]
        answer(as_json, {"tables": content}, *(f"{one.name}  {one.title}" for one in known))
        return
    if target is None:
        raise WrongUse("没有说写到哪个文件。", "请用 --to 写上 .xlsx 文件名。")
    declared = read_definition(Path(name)) if name.lower().endswith(".toml") else None
    if declared is None and not Folder(data).exists:
        find(name)  # a wrong name is told where there is no register, too
    with opened(data, user) as context:
        definition = declared or find(name, published.ledgers(context.register))
        scope = _kept(context, kept) if kept else Selection()
        scope = replace(scope, groups=(group,)) if group else scope
        count = lists.write(context.register, context.lookups, definition, target, scope)
    content_written = {"file": str(target), "table": definition.name, "title": definition.title, "people": count}
    answer(as_json, content_written, f"{definition.title}：{count} 人，已写到 {target}")


def _kept(context: Context, name: str) -> Selection:
    """Return the filter that was kept under a name; WrongUse where there is none."""
    with context.register.database.reading() as connection:
        known = saved.saved(connection)
    if name not in known:
        raise WrongUse(f"没有叫“{name}”的清单。", f"现有的清单：{'、'.join(known) or '还没有'}。")
    return known[name]


def _tables(data: Path, user: str | None) -> "list[Definition]":
    """Return the ledgers that are shipped, and those that the county of a register has published."""
    from villagedesk.subjects import published
    from villagedesk.subjects.lists_definition import definitions

    known = dict(definitions())
    if Folder(data).exists:
        with opened(data, user) as context:
            known |= {one.name: one for one in published.ledgers(context.register)}
    return list(known.values())


@click.command("fill")
@click.argument("template", type=FILE)
@click.option("--to", "target", type=TARGET, required=True, help="The filled copy.")
@click.option("--sheet", help="Name of the sheet; default the one with the widest header.")
@click.option("--map", "corrections", multiple=True, help="COLUMN=FIELD, e.g. 3=labourer.name; 3= leaves it empty.")
@click.option("--filter", "chip", type=click.Choice([chip.value for chip in Filter]), default=Filter.ALL.value)
@click.option("--group", default="", help="Only this 村民组.")
@lock_option
@data_option
def fill_template(
    template: Path,
    target: Path,
    sheet: str | None,
    corrections: tuple[str, ...],
    chip: str,
    group: str,
    locked: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Fill the superior's own TEMPLATE with the people of the roll, a row each."""
    from villagedesk.ledgers.fill.form import fill
    from villagedesk.subjects import lists
    from villagedesk.subjects.slips import unit_title

    mapping = _mapping(corrections)
    opens = file_password(locked=locked)
    with opened(data, user) as context:
        register, lookups = context.register, context.lookups
        which = Selection(chip=Filter(chip), groups=(group,) if group else ())
        people = list(lists.answers(register, lookups, which, order="group"))
        unit = unit_title(context.unit.name)
        filled = fill(register, lookups, template, target, people, unit, sheet=sheet, mapping=mapping, password=opens)
    lines = [f"已填 {filled.filled} 人，写到 {target}"]
    if filled.added:
        lines.append(f"模板空行不够，加了 {filled.added} 行；请核对打印区域，以及别的工作表对这张表的引用。")
    if filled.unmatched:
        lines.append(f"没有对应内容、留空的栏：{'、'.join(filled.unmatched)}")
    lines += (f"“{header}”有 {count} 格不在下拉选项里，请核对。" for header, count in filled.outside.items())
    answer(as_json, filled.report(), *lines)


def _mapping(corrections: Sequence[str]) -> dict[int, str | None]:
    mapping: dict[int, str | None] = {}
    for text in corrections:
        number, equals, field = text.partition("=")
        if not equals or not number.strip().isdigit():
            raise WrongUse(f"“{text}”看不懂。", "请写成 栏号=字段，例如 3=labourer.name。")
        mapping[int(number)] = field.strip() or None
    return mapping


@click.command("open-data")
@click.option("--to", "target", type=FOLDER, required=True, help="Folder for the CSV files and datapackage.json.")
@click.option("--village", default="", help="Only this village (12-digit code).")
@click.option("--reveal", is_flag=True, help="ID numbers in full, and the other sensitive fields.")
@data_option
def open_data(target: Path, village: str, reveal: bool, data: Path, user: str | None, as_json: bool) -> None:
    """Write all records as open data: one CSV a kind of record, described by a Data Package."""
    from villagedesk.subjects import open_data as package

    with opened(data, user) as context:
        made = package.write(context.register, target, village=village, reveal=reveal)
    content = {"tables": [{"file": str(one.file), "rows": one.rows} for one in made]}
    answer(as_json, content, *(f"{one.file.name}：{one.rows} 行" for one in made))


COMMANDS = (table, fill_template, open_data)
