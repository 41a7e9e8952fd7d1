"""What the county decides about people, on the command line: returns, conflicts, the same person twice."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from villagedesk.cli.common import answer, data_option, hidden, reveal_option
from villagedesk.cli.county.opening import at_hub
from villagedesk.county import conflicts as county_conflicts
from villagedesk.county import people, returning, same_person
from villagedesk.county.conflicts import Found
from villagedesk.county.same_person import Candidates, Grade
from villagedesk.county.same_person import Side as Registration
from villagedesk.subjects.conflicts import Side
from villagedesk.subjects.showing import masked

_MOST = 500
"""Conflicts and pairs that are told at once where nobody asks for more."""

limit_option = click.option("--limit", type=click.IntRange(1), default=_MOST, show_default=True, help="How many.")
village_option = click.option("--village", default="", help="Only those of the village with this code.")


@click.command("return")
@click.argument("number")
@click.option("--field", "fields", multiple=True, required=True, help="A field by its catalogue name: spell.place.")
@click.option("--reason", required=True, help="What is wrong and what to do, as the village will read it.")
@click.option("--code", default="", help="The reason in the county's own list of reasons.")
@data_option
def send_back(
    number: str, fields: tuple[str, ...], reason: str, code: str, data: Path, user: str | None, as_json: bool
) -> None:
    """Send fields of a person back to the village for correction (退回补正)."""
    with at_hub(data, user) as context:
        with context.register.database.reading() as connection:
            person = same_person.person_of(connection, number)
        records = returning.send_back(context.register, person, fields, reason, code)
        content = {"number": number, "returned": [_returned(record.id, record.kind, fields) for record in records]}
    answer(as_json, content, f"已退回 {number} 的 {'、'.join(fields)}，随下次反馈发到村里。")


@click.command()
@village_option
@reveal_option
@limit_option
@data_option
def conflicts(village: str, reveal: bool, limit: int, data: Path, user: str | None, as_json: bool) -> None:
    """List what stands against what, with value, who, where and when."""
    with at_hub(data, user) as context:
        found = county_conflicts.open_conflicts(context.register, village, limit)
        devices = [side.device for one in found for side in one.conflict.sides]
        with context.register.database.reading() as connection:
            places = county_conflicts.where_written(connection, devices, context.register.identity.device)
            total = county_conflicts.count(connection, village)
    content = {"total": total, "conflicts": [_conflict(one, places) for one in found]}
    lines = [*(line for one in found for line in _lines(one, places)), f"共 {total} 条记录有冲突。"]
    answer(as_json, hidden(content, reveal=reveal), *hidden(lines, reveal=reveal))


@click.command()
@click.argument("conflict")
@click.option("--keep", required=True, help="The side that shall hold, by its id, or value=TEXT.")
@data_option
def resolve(conflict: str, keep: str, data: Path, user: str | None, as_json: bool) -> None:
    """Close a conflict: one side holds, or another value."""
    with at_hub(data, user) as context:
        field = county_conflicts.find(context.register, conflict).conflict
        record = county_conflicts.resolve(context.register, conflict, keep, context.lookups)
        left = len(record.conflicts)
    content = {"id": conflict, "field": field.register, "void": bool(record.void), "left": left}
    answer(as_json, content, f"“{field.label}”已处理" + (f"，这条记录还有 {left} 处冲突。" if left else "。"))


@click.command("people")
@village_option
@click.option("--grade", type=click.Choice([grade.value for grade in Grade]), help="Only the likely or possible ones.")
@click.option("--rebuild", is_flag=True, help="Look for them anew in the whole county first.")
@reveal_option
@limit_option
@data_option
def registered_twice(
    village: str, grade: str | None, rebuild: bool, reveal: bool, limit: int, data: Path, user: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """List who may be registered twice, in one village or in two, the strongest likeness first."""
    with at_hub(data, user) as context:
        if rebuild:
            with context.register.writing() as connection:
                people.rebuild(connection)
        else:
            people.look_again(context.register)
        with context.register.database.reading() as connection:
            found = same_person.candidates(connection, village, Grade(grade) if grade else None, limit)
            counts, left = same_person.count(connection, village), people.left_out(connection)
    content = {
        **{name.value: n for name, n in counts.items()},
        "left_out": left,
        "people": [_pair(one, reveal) for one in found],
    }
    answer(as_json, content, *(_in_words(one, reveal) for one in found), _counted(counts, left))


@click.command()
@click.argument("keep")
@click.argument("other")
@data_option
def link(keep: str, other: str, data: Path, user: str | None, as_json: bool) -> None:
    """Say that two slip numbers are one person, kept as the first one says and in its village."""
    with at_hub(data, user) as context:
        with context.register.database.reading() as connection:
            records = [same_person.record_of(connection, number) for number in (keep, other)]
        same_person.link(context.register, *records)
    answer(as_json, {"kept": keep, "linked": other}, f"{keep} 和 {other} 定为同一个人，保留 {keep}。")


@click.command()
@click.argument("one")
@click.argument("other")
@data_option
def unlink(one: str, other: str, data: Path, user: str | None, as_json: bool) -> None:
    """Say that two slip numbers are two people, and remember it."""
    with at_hub(data, user) as context:
        with context.register.database.reading() as connection:
            records = [same_person.record_of(connection, number) for number in (one, other)]
        apart = same_person.unlink(context.register, *records)
    words = f"{one} 和 {other} 已分开，各归各。" if apart else f"{one} 和 {other} 记为不是同一个人。"
    answer(as_json, {"one": one, "other": other, "was_linked": apart}, words)


def _returned(record: str, kind: str, fields: Iterable[str]) -> dict[str, Any]:
    own = [field for field in fields if (field.rpartition(".")[0] or "labourer") == kind]
    return {"record": record, "kind": kind, "fields": own}


def _conflict(found: Found, places: dict[str, str]) -> dict[str, Any]:
    conflict = found.conflict
    return {
        "id": found.id, "number": found.number, "name": found.name, "village": found.village,
        "field": f"{conflict.record.kind}.{conflict.register}", "label": conflict.label,
        "policy": conflict.policy.value, "base": conflict.base,
        "heads": [_head(side, places) for side in conflict.sides],
    }  # fmt: skip


def _head(side: Side, places: dict[str, str]) -> dict[str, Any]:
    return {
        "head": side.head, "value": side.words, "user": side.user, "device": side.device,
        "where": places.get(side.device, ""), "at": side.moment, "shown": side.shown,
    }  # fmt: skip


def _lines(found: Found, places: dict[str, str]) -> Iterable[str]:
    conflict = found.conflict
    before = "" if conflict.base is None else f"，原来是“{conflict.base or '空白'}”"
    yield f"{found.id}  {found.number} {found.name}  {conflict.label}{before}"
    for side in conflict.sides:
        where = places.get(side.device, side.device)
        yield f"    {side.head}  {side.words}（{side.user}，{where}，{side.moment}）"


def _pair(found: Candidates, reveal: bool) -> dict[str, Any]:
    return {
        "grade": found.grade.value, "likeness": found.likeness.value,
        "sides": [_registration(side, reveal) for side in (found.first, found.second)],
    }  # fmt: skip


def _registration(side: Registration, reveal: bool) -> dict[str, str]:
    return {
        "number": side.number, "name": side.name, "id_number": side.id_number if reveal else masked(side.id_number),
        "phone": side.phone, "birth": side.birth, "village": side.village, "village_name": side.village_name,
    }  # fmt: skip


def _in_words(found: Candidates, reveal: bool) -> str:
    sides = (" ".join(filter(None, _registration(side, reveal).values())) for side in (found.first, found.second))
    return f"{found.likeness.value}：{' | '.join(sides)}"


def _counted(counts: dict[Grade, int], left: int) -> str:
    words = f"很可能同一人 {counts[Grade.LIKELY]} 对，可能 {counts[Grade.POSSIBLE]} 对。"
    return words + (f"另有 {left} 对太弱（同名同生日的人太多），没有列出。" if left else "")


COMMANDS = (send_back, conflicts, resolve, registered_twice, link, unlink)
