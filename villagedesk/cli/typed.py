"""Values of a record as they are typed on the command line, field=text, through the catalogue as at the keyboard."""

from collections.abc import Mapping, Sequence

import click

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind, Need, Values
from villagedesk.catalogue.kinds import read
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.problem import Problem
from villagedesk.cli.common import answer
from villagedesk.errors import WrongUse
from villagedesk.register.store import Register
from villagedesk.subjects import referring


def read_values(kind: str, texts: Sequence[str], lookups: Lookups) -> tuple[dict[str, Values], list[Problem]]:
    """Return the values by record kind, and what is wrong with how they are written.

    A field of another kind is named with it (household.group=一组). WrongUse where there is no such field.
    """
    given: dict[str, Values] = {kind: {}}
    problems: list[Problem] = []
    for text in texts:
        name, equals, value = text.partition("=")
        of, _, field = name.rpartition(".")
        entity = of or kind
        try:
            declared = KINDS[entity].field(field)
        except KeyError as error:
            raise WrongUse(
                f"没有叫“{name}”的字段。", "请核对字段名，例如 name、id_number、household.group。"
            ) from error
        if not equals:
            raise WrongUse(f"“{text}”里没有等号。", "请写成 字段=内容，例如 name=韦光荣。")
        if declared.need is Need.COMPUTED:
            raise WrongUse(f"“{declared.label}”是程序算出来的，不用填。", "请去掉这一项。")
        reading = read(declared, value, lookups)
        given.setdefault(entity, {}).update(reading.values)
        problems += reading.problems
    return given, problems


def resolve(register: Register, given: Mapping[str, Values]) -> None:
    """Put the ids of records in place of the words that name them; WrongUse where these name none, or several."""
    with register.database.reading() as connection:
        for kind, values in given.items():
            for field in KINDS[kind]:
                text = values.get(field.name)
                if field.kind is not Kind.REFERENCE or not isinstance(text, str):
                    continue
                found = referring.find(connection, field.target, text)
                if len(found) != 1:
                    several = f"有 {len(found)} 条：{'；'.join(found.values())}。请写全，或写编号 {'、'.join(found)}。"
                    hint = several if found else f"可以先用 records {field.target} 查找。"
                    raise WrongUse(f"{field.label}“{text}”{'不止一条' if found else '没有找到'}。", hint)
                values[field.name] = next(iter(found))


def say_problems(problems: Sequence[Problem], content: list[dict[str, object]], *, as_json: bool) -> None:
    """Say why nothing was saved: on stdout for machines, on stderr for people."""
    answer(as_json, {"problems": content})
    for problem in problems:
        click.echo(problem.message, err=True)
