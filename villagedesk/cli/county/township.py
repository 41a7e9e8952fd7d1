"""A township on the command line: it collects, remarks and hands on, and opens nothing."""

from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.catalogue.villages import town_name
from villagedesk.cli.common import FOLDER, answer, data_option, opened, password
from villagedesk.context import Context, Unit
from villagedesk.errors import WrongUse
from villagedesk.exchange.outcome import REFUSED

TO_COUNTY, TO_VILLAGES = "交县里", "带回各村"
"""Folders below the one that is handed on: files for the county, and for the villages."""


def found_town(data: Path, code: str, name: str | None, user: str, *, as_json: bool) -> None:
    """Make a township's register; it joins the county with `enrol`, as a village's laptop does."""
    if not (code.isdigit() and len(code) == 9):
        raise WrongUse(f"“{code}”不是九位乡镇代码。", "例如 520422101。")
    called = name or town_name(code)
    if not called:
        raise WrongUse(f"不认识乡镇代码 {code}。", "请用 --name 写上乡镇名。")
    context, recovery = Context.create(data, Unit(code, called, is_hub=True), user, password(new=True))
    context.close()
    content = {"data": str(data), "scope": code, "name": called, "recovery": recovery}
    answer(
        as_json,
        content,
        f"“{called}”的乡镇台已建好：{data}",
        f"恢复码（抄下来锁好）：{recovery}",
        "下一步：用 enrol --county 登记文件 --request 申请文件 登记到县里，再用 enrol --accept 读入批准文件。",
    )


def collect(context: Context, paths: tuple[Path, ...], target: Path, *, as_json: bool) -> int:
    """Take in files at a township, and write what goes on to the county and back to the villages below `target`."""
    from villagedesk.county.accepting import Taken
    from villagedesk.county.intake import files_in
    from villagedesk.county.township import Township

    def told(one: Taken) -> None:
        if not as_json:
            click.echo(f"{one.file}：{one.message}")

    taken = Township(context.register, context.folder.inbox).receive(files_in(paths), told)
    written = _hand_on(context, target, again=False)
    answer(as_json, {"files": [asdict(one) for one in taken], **written}, *_lines(written))
    return 1 if any(one.outcome == REFUSED for one in taken) else 0


@click.command("forward")
@click.option("--to", "target", type=FOLDER, required=True, help="Folder, for example of a USB stick.")
@click.option("--again", is_flag=True, help="Also what was handed on before, as where a stick was lost.")
@data_option
def forward_files(target: Path, again: bool, data: Path, user: str | None, as_json: bool) -> None:
    """At a township: hand on what came in, to the county with a cover, and to the villages."""
    with opened(data, user) as context:
        _must_be_town(context)
        written = _hand_on(context, target, again=again)
    answer(as_json, written, *_lines(written))


@click.command("comment")
@click.argument("file")
@click.argument("words")
@data_option
def remark(file: str, words: str, data: Path, user: str | None, as_json: bool) -> None:
    """At a township: put a remark to a file, by its name; it goes to the county with the next cover."""
    from villagedesk.county import handing_on

    with opened(data, user) as context:
        _must_be_town(context)
        found = handing_on.comment(context.register, file, words)
    answer(as_json, asdict(found), f"{found.file}：附言“{found.comment}”，下次转交时带给县里。")


def _must_be_town(context: Context) -> None:
    if not context.unit.is_town:
        raise WrongUse("这个文件夹不是乡镇的。", "请用 --data 指到乡镇的文件夹。")


def _hand_on(context: Context, target: Path, *, again: bool) -> dict[str, object]:
    from villagedesk.county import handing_on

    register, inbox = context.register, context.folder.inbox
    forwarded = handing_on.forward(register, inbox, target / TO_COUNTY, again=again)
    back = handing_on.bring_back(register, inbox, target / TO_VILLAGES, again=again)
    return {
        "cover": str(forwarded.cover) if forwarded else None,
        "forwarded": [str(file) for file in forwarded.files] if forwarded else [],
        "back": [str(file) for file in back],
    }


def _lines(written: dict[str, object]) -> list[str]:
    forwarded, back = written["forwarded"], written["back"]
    lines = []
    if isinstance(forwarded, list) and forwarded:
        lines.append(f"转交县里 {len(forwarded)} 个文件，转交单：{written['cover']}")
    if isinstance(back, list) and back:
        lines.append(f"带回各村 {len(back)} 个文件：{Path(str(back[0])).parent.parent}")
    return lines or ["没有要转交的。"]


COMMANDS = (forward_files, remark)
"""The commands of this room."""
