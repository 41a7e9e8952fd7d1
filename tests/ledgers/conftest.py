"""Ledgers made up for the tests: invented people, written by openpyxl."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from tests.ledgers.made_up import Rows, Write
from villagedesk.catalogue.lookups import ShippedLookups


@pytest.fixture
def lookups() -> ShippedLookups:
    """Everything the program ships, seen from 双玉村 on a fixed day."""
    return ShippedLookups(date(2026, 11, 21), "520422101237")


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write sheets (name to rows) with merged ranges into a workbook and return its path."""

    def write_book(sheets: dict[str, Rows], merges: Sequence[str] = (), name: str = "台账.xlsx") -> Path:
        book = Workbook()
        book.remove(book.worksheets[0])
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(list(row))
            for merge in merges:
                sheet.merge_cells(merge)
        path = tmp_path / name
        book.save(path)
        return path

    return write_book
