"""Training on the command line: the classes, a class's roster and sheet to sign, who may be asked, signing up."""

from pathlib import Path
from typing import TYPE_CHECKING

import click
from sqlalchemy import Connection

from villagedesk.cli.common import TARGET, answer, data_option, opened, people_called, reveal_option
from villagedesk.cli.totals import PAPER, answer_totals, suffix_of
from villagedesk.errors import WrongUse
from villagedesk.register import people

if TYPE_CHECKING:
    from villagedesk.subjects.training.classes import TrainingClass


@click.command()
@click.option("--from", "first", default="", help="Classes that begin on this day or later (2026-01-01).")
@click.option("--until", "last", default="", help="Classes that begin on this day or before.")
@click.option("--schools", is_flag=True, help="Youths at schools by school and term instead.")
@click.option("--to", "target", type=TARGET, help="The file to write (.xlsx or .pdf).")
@data_option
def training(
    first: str, last: str, schools: bool, target: Path | None, data: Path, user: str | None, as_json: bool
) -> None:
    """List the training classes with places, who is in them, and certificates."""
    from villagedesk.subjects.training.papers import class_table, school_table

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            found = (school_table if schools else class_table)(connection, first, last)
        answer_totals(context, found, first, last, target, as_json=as_json)


@click.command("class")
@click.argument("name")
@click.option("--to", "target", type=TARGET, required=True, help="The roster to write (.xlsx or .pdf).")
@click.option("--sign", is_flag=True, help="The sheet to sign each day instead (.pdf).")
@reveal_option
@data_option
def training_class(
    name: str, target: Path, sign: bool, reveal: bool, data: Path, user: str | None, as_json: bool
) -> None:
    """Write the roster of the class NAME (its name, or its key), or the sheet that is signed each day."""
    from villagedesk.subjects.training import papers

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            one = _class(connection, name)
        register, today = context.register, context.today
        if sign:
            count = papers.draw_attendance(register, one, today, target)
        elif suffix_of(target) == PAPER:
            count = papers.draw_class(register, one, today, target, reveal=reveal)
        else:
            count = papers.write_class(register, one, today, target, reveal=reveal)
    answer(
        as_json, {"class": one.name, "people": count, "file": str(target)}, f"{one.name}：{count} 人，已写到 {target}"
    )


@click.command("candidates")
@click.argument("name")
@data_option
def class_candidates(name: str, data: Path, user: str | None, as_json: bool) -> None:
    """List who wishes to learn what the class NAME teaches and is not in it."""
    from villagedesk.subjects.training.candidates import candidates

    with opened(data, user) as context, context.register.database.reading() as connection:
        one = _class(connection, name)
        found = candidates(connection, one)
        numbers = {row.id: row.number for row in people.rows(connection, [each.person for each in found])}
    content = [
        {"number": numbers.get(each.person, ""), "name": each.name, "group": each.group, "wish": each.wish,
         "points": each.points}
        for each in found
    ]  # fmt: skip
    lines = [f"{each.name}  {each.group}  {each.phone}  {each.wish}" for each in found] or [
        "没有登记了这类培训意愿的人。"
    ]
    answer(as_json, {"class": one.name, "candidates": content}, *lines)


@click.command("sign-up")
@click.argument("name")
@click.argument("numbers", nargs=-1, required=True)
@data_option
def sign_up(name: str, numbers: tuple[str, ...], data: Path, user: str | None, as_json: bool) -> None:
    """Sign people, by their slip numbers, up for the class NAME; who is in it already stays as it is."""
    from villagedesk.subjects import records_many

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            one = _class(connection, name)
            wanted = people_called(connection, numbers)
        done = records_many.fill(
            context.register, context.lookups, "training_record", wanted, one.record(), ("class_key", "class_name")
        )
    told = f"已为 {done.saved} 人报名“{one.name}”" + (f"，{len(done.left)} 人以前已报名" if done.left else "") + "。"
    answer(as_json, {"class": one.name, "saved": done.saved, "left": len(done.left)}, told)


def _class(connection: Connection, wanted: str) -> "TrainingClass":
    """Return the class of a key or a name; WrongUse where there is none, or several of that name."""
    from villagedesk.subjects.training.classes import classes

    found = [one for one in classes(connection) if wanted in (one.key, one.name)]
    if not found:
        raise WrongUse(f"没有培训班“{wanted}”。", "可以用 training 看有哪些。")
    if len(found) > 1:
        keys = "、".join(one.key for one in found)
        raise WrongUse(f"有 {len(found)} 个培训班叫“{wanted}”。", f"请写编号：{keys}。")
    return found[0]


COMMANDS = (training, training_class, class_candidates, sign_up)
"""The commands of this room."""
