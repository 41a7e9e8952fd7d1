"""What only the county decides, on the command line: changes across villages, people who move, people to erase."""

from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.cli.common import answer, data_option, hidden, reveal_option
from villagedesk.cli.county.opening import at_hub
from villagedesk.county import admitting, moving, purging, purging_again, same_person
from villagedesk.county import hub as hubs
from villagedesk.county.admitting import Held
from villagedesk.sentence import sentence

REFUSED = 1
"""Exit code: done, but some of what was asked is not there."""


@click.command("held")
@click.option("--village", default="", help="Only what this village sent.")
@reveal_option
@data_option
def held_changes(village: str, reveal: bool, data: Path, user: str | None, as_json: bool) -> None:
    """List changes that villages made outside their own people and that wait for the county."""
    with at_hub(data, user) as context, context.register.database.reading() as connection:
        found = admitting.held(connection, village)
    content = {"held": [asdict(one) for one in found]}
    lines = [*map(_words, found)] or ["没有等县里核准的修改。"]
    answer(as_json, hidden(content, reveal=reveal), *hidden(lines, reveal=reveal))


@click.command("admit")
@click.argument("changes", nargs=-1, required=True)
@click.option("--words", default="", help="A note for the villages.")
@data_option
def admit_changes(changes: tuple[str, ...], words: str, data: Path, user: str | None, as_json: bool) -> int:
    """Let held changes count; exit 1 where some of them do not wait."""
    with at_hub(data, user) as context:
        done = admitting.admit(context.register, changes, words)
    return _decided(as_json, "admitted", done, changes, f"已核准 {done} 条。")


@click.command("reject")
@click.argument("changes", nargs=-1, required=True)
@click.option("--words", required=True, help="Why; the village reads it.")
@data_option
def reject_changes(changes: tuple[str, ...], words: str, data: Path, user: str | None, as_json: bool) -> int:
    """Reject held changes for good; exit 1 where some of them do not wait."""
    with at_hub(data, user) as context:
        done = admitting.reject(context.register, changes, words)
    return _decided(as_json, "rejected", done, changes, f"不予核准 {done} 条。")


@click.command("transfer")
@click.argument("numbers", nargs=-1, required=True)
@click.option("--to", "village", required=True, help="Twelve-digit code of the village to which they move.")
@data_option
def transfer_people(numbers: tuple[str, ...], village: str, data: Path, user: str | None, as_json: bool) -> None:
    """Give people, by their slip numbers, to another village."""
    with at_hub(data, user) as context:
        with context.register.database.reading() as connection:
            people = [same_person.person_of(connection, number) for number in numbers]
        done = moving.move(context.register, people, village)
    answer(as_json, {"moved": done}, f"已转村 {done} 人。")


@click.command("purge")
@click.argument("number")
@click.option("--words", required=True, help="On what ground; names nobody.")
@click.confirmation_option(prompt="清除以后不能恢复，确定吗？")
@data_option
def purge_person(number: str, words: str, data: Path, user: str | None, as_json: bool) -> None:
    """Erase a person by law, here and, with the next answers, in the villages."""
    with at_hub(data, user) as context:
        with context.register.database.reading() as connection:
            person = same_person.person_of(connection, number)
        done = purging.purge(context.register, person, words, context.folder, context.key)
    content = {
        "records": done.records, "changes": done.ops, "files": [str(file) for file in done.files],
        "backup": str(done.backup),
    }  # fmt: skip
    told = f"已清除 {done.records} 条登记、{done.ops} 条修改记录，删除存档和旧备份 {len(done.files)} 个。"
    also = "U盘、微信和别处另存的文件、备份、打印件要另外销毁；各村在接收下一份反馈时清除。"
    answer(as_json, content, told, also)


@click.command("purge-again")
@click.option("--words", required=True, help="On what ground; names nobody.")
@click.confirmation_option(prompt="清除以后不能恢复，确定吗？")
@data_option
def purge_again(words: str, data: Path, user: str | None, as_json: bool) -> None:
    """Erase again whom waiting reports of villages say was erased, as this register came back from an older copy."""
    with at_hub(data, user) as context:
        with context.register.database.reading() as connection:
            hub = hubs.load(connection)
        taken = purging_again.repeat(context.register, hub, words, context.folder, context.key)
    answer(as_json, {"files": [asdict(one) for one in taken]}, f"已补做清除，读入原来留着的文件 {len(taken)} 个。")


def _decided(as_json: bool, name: str, done: int, changes: Collection[str], told: str) -> int:
    unknown = len(set(changes)) - done
    answer(as_json, {name: done, "not_waiting": unknown}, told)
    if unknown:
        words = "有 {n} 个编号没有在等核准：可能已经处理过，或者写错了。用 county held 看在等的。"
        click.echo(sentence(words, n=unknown), err=True)
    return REFUSED if unknown else 0


def _words(one: Held) -> str:
    values = "，".join(f"{name}：{_shown(old)} → {_shown(new)}" for name, (old, new) in one.values.items())
    return f"{one.id} {one.village} → {one.belongs or '新登记'} {one.called}（{one.user}）{values}"


def _shown(value: object) -> str:
    return "空" if value in (None, "") else str(value)


COMMANDS = (held_changes, admit_changes, reject_changes, transfer_people, purge_person, purge_again)
"""The commands of this room."""
