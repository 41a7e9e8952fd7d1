"""Sending down what the county gives out, on the command line."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from villagedesk.catalogue.documents import DocumentKind
from villagedesk.cli.common import ANYTHING, FILE, answer, data_option, opened
from villagedesk.context import Context
from villagedesk.county import hub as hubs
from villagedesk.county.publishing.draft import BadRows, Draft
from villagedesk.county.publishing.publish import Published, deliver, publish
from villagedesk.county.publishing.publish import withdraw as take_back
from villagedesk.county.publishing.reading import Wishes, kind_named, read_document
from villagedesk.county.publishing.template import write_template
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.register import datasets

_REFUSED = 1


@click.command("publish")
@click.argument("files", type=FILE, nargs=-1)
@click.option("--to", "target", type=ANYTHING, help="Folder of the files for the villages; with --template the file.")
@click.option("--kind", default="", help="What the files are, e.g. posts or 招聘岗位; default by their headings.")
@click.option("--name", default="", help="Which of its kind; documents with different names stand side by side.")
@click.option("--title", default="", help="What villages read above it; default by kind.")
@click.option("--withdraw", default="", help="Take back the document of this kind and --name.")
@click.option("--template", default="", help="Write the template of this kind to --to, and nothing else.")
@data_option
def publish_files(
    files: tuple[Path, ...],
    target: Path | None,
    kind: str,
    name: str,
    title: str,
    withdraw: str,
    template: str,
    data: Path,
    user: str | None,
    as_json: bool,
) -> int:
    """Publish posts, classes, targets, policies, code lists, ledgers, notices; of a bad file nothing goes out.

    Without FILES it lists what stands published; with --to it is written again for laptops that lack it.
    """
    if template:
        return _template(template, target, as_json)
    if files and target is None:
        raise WrongUse("没有说写到哪个文件夹。", "请用 --to 写上文件夹。")
    with opened(data, user) as context:
        if withdraw:
            return _withdraw(context, kind_named(withdraw), name, target, as_json)
        if not files:
            return _list(context, target, as_json)
        drafts, refused = _read(context, files, Wishes(kind, name, title))
        done = publish(context.register, drafts)
        written = _deliver(context, target)
    content = {"files": [*map(_published, done), *(_refused(file, error) for file, error in refused)]}
    lines = [*map(_line, done), *(line for file, error in refused for line in _faults(file, error))]
    answer(as_json, {**content, "written": [str(file) for file in written]}, *lines, *_told(written, target))
    return _REFUSED if refused else 0


def _template(template: str, target: Path | None, as_json: bool) -> int:
    kind = kind_named(template)
    if target is None:
        raise WrongUse("没有说模板写到哪个文件。", "请用 --to 写上文件名。")
    write_template(kind, target)
    answer(as_json, {"template": kind.name, "file": str(target)}, f"“{kind.title}”的模板已写到 {target}")
    return 0


def _withdraw(context: Context, kind: DocumentKind, name: str, target: Path | None, as_json: bool) -> int:
    version = take_back(context.register, kind, name)
    written = _deliver(context, target)
    content = {"withdrawn": kind.name, "name": name, "version": version, "written": [str(file) for file in written]}
    answer(as_json, content, f"“{kind.title}”{name}已撤回", *_told(written, target))
    return 0


def _list(context: Context, target: Path | None, as_json: bool) -> int:
    with context.register.database.reading() as connection:
        held = [one for one in datasets.all_of(connection) if not one.is_withdrawn]
    written = _deliver(context, target) if target else []
    content = [
        {"kind": one.kind, "name": one.name, "title": one.title, "version": one.version, "at": one.published_at}
        for one in held
    ]
    lines = [f"{one.title}：第 {one.version} 版，{one.published_at[:10]} 发布" for one in held]
    answer(
        as_json,
        {"published": content, "written": [str(file) for file in written]},
        *(lines or ["还没有发布过什么。"]),
        *_told(written, target),
    )
    return 0


def _read(
    context: Context, files: Sequence[Path], wishes: Wishes
) -> tuple[list[Draft], list[tuple[Path, RefusedFile]]]:
    drafts: list[Draft] = []
    refused: list[tuple[Path, RefusedFile]] = []
    with context.register.database.reading() as connection:
        county = hubs.load(connection).certificate.county
    for file in files:
        try:
            drafts.append(read_document(file, context.lookups, county, wishes))
        except RefusedFile as error:
            refused.append((file, error))
    return drafts, refused


def _deliver(context: Context, target: Path | None) -> list[Path]:
    if target is None:
        return []
    with context.register.database.reading() as connection:
        hub = hubs.load(connection)
    return deliver(context.register, hub, target)


def _published(one: Published) -> dict[str, Any]:
    draft = one.draft
    return {
        "file": draft.file, "outcome": "published" if one.is_new else "unchanged", "kind": draft.kind.name,
        "name": draft.name, "title": draft.title, "version": one.version, "rows": draft.rows,
        "ignored": list(draft.ignored), "skipped": list(draft.skipped),
        "doubts": [_fault(fault) for fault in draft.doubts],
    }  # fmt: skip


def _refused(file: Path, error: RefusedFile) -> dict[str, Any]:
    faults = error.faults if isinstance(error, BadRows) else ()
    return {
        "file": file.name, "outcome": "refused", "reason": error.reason, "message": str(error),
        "faults": [_fault(fault) for fault in faults],
    }  # fmt: skip


def _fault(fault: Any) -> dict[str, Any]:
    return {"row": fault.row, "column": fault.column, "header": fault.header, "message": fault.message}


def _line(one: Published) -> str:
    state = "已发布" if one.is_new else "内容没有变化"
    words = [f"{one.draft.file}：{one.draft.title} {one.draft.rows} 行，第 {one.version} 版，{state}"]
    if one.draft.ignored:
        words.append(f"没有读的栏：{'、'.join(one.draft.ignored)}")
    words += (f"请核对：{fault}" for fault in one.draft.doubts)
    return "\n".join(words)


def _faults(file: Path, error: RefusedFile) -> list[str]:
    shown = [f"  {fault}" for fault in error.faults] if isinstance(error, BadRows) else []
    more = error.count - len(shown) if isinstance(error, BadRows) else 0
    return [f"{file.name}：{error}", *shown, *([f"  另有 {more} 处"] if more else [])]


def _told(written: Sequence[Path], target: Path | None) -> list[str]:
    return [f"给各村的文件 {len(written)} 个，在 {target}"] if target else []


COMMANDS = (publish_files,)
