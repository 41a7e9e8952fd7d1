"""A village office at work: it says everything by the command line, and reads what comes out as people do."""

import io
import json
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import openpyxl
import pypdfium2

from villagedesk.cli import main


class Office:
    """The folder of a register, and beside it one for what is written."""

    def __init__(self, data: Path, out: Path) -> None:
        self.data = data
        self.out = out

    def run(self, *words: object, code: int = 0) -> Any:
        """Run a command on the register and return its answer; the test fails where it ends otherwise."""
        name, *rest = map(str, words)
        said = io.StringIO()
        head = [name, rest.pop(0)] if name == "county" else [name]
        if name == "subsidies" and rest and not rest[0].startswith("-"):
            head.append(rest.pop(0))
        with redirect_stdout(said):
            ended = main([*head, "--data", str(self.data), "--json", *rest])
        assert ended == code, (words, said.getvalue())
        return json.loads(said.getvalue() or "{}")

    def add(self, kind: str, *values: str, person: str = "") -> str:
        """Register a record, of a person by name, and return its id."""
        whose = ("--person", self.number(person)) if person else ()
        return str(self.run("add", "--kind", kind, *whose, *values)["id"])

    def number(self, name: str) -> str:
        """Return the slip number of the only person of this name."""
        (found,) = [one for one in self.run("find", name)["people"] if one["name"] == name]
        return str(found["number"])

    def sheet(self, *words: object) -> list[tuple[Any, ...]]:
        """Have a command write a spreadsheet and return its rows; texts without indents, no blank cells at the ends."""
        target = self.out / "表.xlsx"
        target.unlink(missing_ok=True)
        self.run(*words, "--to", target)
        return [
            tuple(cell.strip() if isinstance(cell, str) else cell for cell in row[: _width(row)])
            for row in openpyxl.load_workbook(target).worksheets[0].values
        ]

    def paper(self, *words: object) -> list[str]:
        """Have a command write a PDF and return the text of its pages."""
        target = self.out / "纸.pdf"
        target.unlink(missing_ok=True)
        self.run(*words, "--to", target)
        with pypdfium2.PdfDocument(target) as document:
            return [document[at].get_textpage().get_text_range() for at in range(len(document))]


def _width(row: Sequence[Any]) -> int:
    return max((at + 1 for at, cell in enumerate(row) if cell is not None), default=0)


def line(rows: Sequence[Sequence[Any]], *cells: object) -> Sequence[Any]:
    """Return the only row that holds all these cells."""
    (found,) = [row for row in rows if set(cells) <= set(row)]
    return found


def figures(told: Mapping[str, Any], at: int = 0) -> dict[str, Any]:
    """Return a column of a statistic by the labels of its rows, those with nothing left out; '合计' is the sum."""
    rows = {one["label"]: one["figures"][at] for one in (*told["rows"], told["total"])}
    return {label: number for label, number in rows.items() if number}
