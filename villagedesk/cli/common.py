"""What all commands share: options, opening the register, saying things to people and to machines."""

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click
from sqlalchemy import Connection

from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.paths import default_register_folder
from villagedesk.register import people

Command = TypeVar("Command", bound=Callable[..., Any])

PASSWORD = "VILLAGEDESK_PASSWORD"  # noqa: S105 - the variable's name
FILE_PASSWORD = "VILLAGEDESK_FILE_PASSWORD"  # noqa: S105 - as above
FILE = click.Path(path_type=Path, dir_okay=False, exists=True)
ANYTHING = click.Path(path_type=Path)
TARGET = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)

_ID_NUMBER = re.compile(r"(?<![0-9A-Za-z])(\d{6})\d{8}(\d{3}[0-9Xx](?:\d{2})?)(?![0-9A-Za-z])")
"""An ID number, also with the two digits behind that make it the number of a disability card."""


def data_option(command: Command) -> Command:
    """Add `--data`, `--user` and `--json`."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Machine-readable output on stdout."),
        click.option("--user", help="Who signs in; default the only user, or the first 管理员."),
        click.option("--data", type=FOLDER, default=default_register_folder, help="Folder of the register."),
    ):
        command = option(command)
    return command


@contextmanager
def opened(data: Path, user: str | None) -> Iterator[Context]:
    """Open the register in `data` with the password of the environment or of a prompt."""
    context = Context.open(data, password(), user)
    if context.register.lost():
        click.echo("注意：修改记录比上次关闭时短，最近的登记可能丢失，请用最近的备份核对。", err=True)
    try:
        yield context
    finally:
        context.close()


def password(*, new: bool = False) -> str:
    """Return the password; a new one is asked for twice."""
    given = os.environ.get(PASSWORD)
    return given if given else str(click.prompt("密码", hide_input=True, confirmation_prompt=new, err=True))


def lock_option(command: Command) -> Command:
    """Add `--password`: ask for the password of a file that is locked."""
    words = f"Ask for the password that opens the file; {FILE_PASSWORD} goes before."
    return click.option("--password", "locked", is_flag=True, help=words)(command)


def file_password(*, locked: bool) -> str:
    """Return the password of a locked file, from the environment or of a prompt; '' where there is none."""
    given = os.environ.get(FILE_PASSWORD, "")
    return given if given or not locked else str(click.prompt("文件的打开密码", hide_input=True, err=True))


def people_called(connection: Connection, numbers: Iterable[str]) -> list[str]:
    """Return the ids of people by their slip numbers, in the same order; WrongUse names the first that nobody has."""
    found: list[str] = []
    for number in numbers:
        person = people.by_number(connection, number)
        if person is None:
            raise WrongUse(f"没有登记单号 {number}。", "可以先用 find 查找。")
        found.append(person)
    return found


def answer(as_json: bool, content: object, *lines: str) -> None:
    """Print the content as JSON, or the lines for people."""
    if as_json:
        click.echo(json.dumps(content, ensure_ascii=False, indent=1))
    else:
        for line in lines:
            click.echo(line)


def hidden(content: Any, *, reveal: bool = False) -> Any:
    """Return an answer with every ID number in it masked, wherever it stands; as it is with `reveal`."""
    if reveal:
        return content
    if isinstance(content, str):
        return _ID_NUMBER.sub(r"\1********\2", content)
    if isinstance(content, Mapping):
        return {name: hidden(value) for name, value in content.items()}
    if isinstance(content, Sequence):
        return [hidden(value) for value in content]
    return content


def reveal_option(command: Command) -> Command:
    """Add `--reveal`: ID numbers in full."""
    return click.option("--reveal", is_flag=True, help="Show ID numbers in full.")(command)


def of_file(name: str, words: str) -> str:
    """Return what became of a file as a line that names it, and names it once."""
    return words if words.startswith(f"“{name}”") else f"{name}：{words}"


def write_secret(path: Path, text: str) -> None:
    """Write a file that only its owner can read."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii") as file:
        file.write(text)
