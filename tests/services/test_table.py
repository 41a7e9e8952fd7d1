"""The manual's table of what the program does names each of the 28 rows, its commands, and a test that there is."""

import ast
import re
from pathlib import Path

import click
import pytest

from villagedesk.catalogue.statistic_tables import tables
from villagedesk.cli.entry import commands
from villagedesk.paths import resource

ROWS = 28
COLUMNS = ("号", "事项", "在哪里记", "出什么", "命令", "测试")


def written() -> list[list[str]]:
    """Return the cells of the table, row by row, its head left out."""
    text = resource("manual/services.md").read_text("utf-8")
    rows = [[cell.strip() for cell in row.strip("|").split(" | ")] for row in text.splitlines() if row.startswith("|")]
    assert tuple(cell.strip() for cell in rows[0]) == COLUMNS
    return rows[2:]


def by_row() -> dict[int, str]:
    """Return the test of each row by its number."""
    found: dict[int, str] = {}
    for file in Path(__file__).parent.glob("test_rows_*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and (row := re.match(r"test_row_(\d\d)_", node.name)):
                assert int(row[1]) not in found, node.name
                found[int(row[1])] = node.name
    return found


def test_each_of_the_rows_stands_in_the_table_once_and_has_its_test() -> None:
    rows = written()
    assert [row[0] for row in rows] == [str(number) for number in range(1, ROWS + 1)]
    assert {int(row[0]): row[-1].strip("` ") for row in rows} == by_row()
    assert all(all(row[1:]) for row in rows)


def test_the_commands_of_the_table_are_there_with_their_options() -> None:
    told = [words for row in written() for words in re.findall(r"`([^`]+)`", row[4])]
    assert len(told) > ROWS
    for words in told:
        _exists(words.split())


def _exists(words: list[str]) -> None:
    """Fail where a command, an option of it or a table of statistics is not known; a lone option is of any command."""
    found: click.Command = commands
    known = {option for group in _all(commands) for parameter in group.params for option in parameter.opts}
    for word in words:
        if isinstance(found, click.Group) and word in found.commands:
            found = found.commands[word]
        elif word.startswith("--"):
            options = {option for parameter in found.params for option in parameter.opts}
            assert word in (known if found is commands else options), words
    if found is commands and not words[0].startswith("--"):
        assert words[0] in {
            name for group in _all(commands) if isinstance(group, click.Group) for name in group.commands
        }
    if words[:2] == ["stats", "--table"]:
        assert words[2] in {*tables(), "targets", "income"}, words


def _all(group: click.Group) -> list[click.Command]:
    below = [one for command in group.commands.values() if isinstance(command, click.Group) for one in _all(command)]
    return [group, *group.commands.values(), *below]


@pytest.mark.parametrize("words", [["reports"], ["stats", "--tabel", "region"], ["stats", "--table", "nothing"]])
def test_what_is_not_there_is_seen(words: list[str]) -> None:
    with pytest.raises(AssertionError):
        _exists(words)
