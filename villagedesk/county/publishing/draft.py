"""A file to be published as it was understood: a document, or what is wrong with it row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.catalogue.documents import DocumentKind
from villagedesk.errors import RefusedFile
from villagedesk.sentence import sentence

MOST_FAULTS = 50
"""Faults of one file that are told at once."""
BAD_ROWS = "bad-rows"
"""The reason of refusal where rows of a table are wrong."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: row from 1, column as letters ('' in a text), its header ('' for a row), what to do."""

    row: int
    column: str
    header: str
    message: str

    def __str__(self) -> str:
        if not self.header:
            return sentence("第 {row} 行：{message}", row=self.row, message=self.message)
        if not self.column:
            return sentence("第 {row} 行“{header}”：{message}", row=self.row, header=self.header, message=self.message)
        return sentence(
            "第 {row} 行 {column} 列“{header}”：{message}",
            row=self.row, column=self.column, header=self.header, message=self.message,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Draft:
    """A document that may be published: `content` is what JSON can say, `rows` how many rows or lines it has.

    `ignored` are the headers that no column was found for, `skipped` the rows that hold no entry (examples, sums,
    remarks), `doubts` what somebody should look at although it does not keep the file back.
    """

    file: str
    kind: DocumentKind
    name: str
    title: str
    content: Any
    rows: int
    ignored: tuple[str, ...] = ()
    skipped: tuple[int, ...] = ()
    doubts: tuple[Fault, ...] = ()


class BadRows(RefusedFile):
    """A file of which nothing is published; `faults` are the first fifty of `count`."""

    def __init__(self, file: str, faults: Sequence[Fault]) -> None:
        self.count = len(faults)
        self.faults = tuple(sorted(faults, key=lambda fault: fault.row)[:MOST_FAULTS])
        words = sentence("“{file}”有 {count} 处不对，没有发布任何内容。", file=file, count=self.count)
        super().__init__(BAD_ROWS, words, "请在表里改好以后再发布一次。")
