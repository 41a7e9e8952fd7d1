"""The order of calculation that a workbook carries: it must not name cells that hold no formula any more.

It is the one part besides the sheet that follows where rows had to be put in: a spreadsheet program takes a file for
damaged whose order of calculation names a cell without a formula (ECMA-376 part 1, 18.6).
"""

from typing import Final

from villagedesk.ledgers.fill.shift import joined, split
from villagedesk.ledgers.fill.xml import parse, renumbered
from villagedesk.ledgers.formats.grid import damaged

PART: Final = "xl/calcChain.xml"


def shifted(data: bytes, file: str, sheet: str, at: int, by: int) -> bytes:
    """Return the part after `by` rows were put in above row `at` of the sheet with this id.

    RefusedFile where the part is broken.
    """
    parts: list[bytes] = []
    done, current = 0, ""
    try:
        for cell in parse(data, file).children:
            # A cell without a sheet of its own is on the sheet of the one before it.
            current = cell.attributes.get("i", current)
            row, column = split(cell.attributes["r"])
            if current == sheet and row >= at:
                parts += (data[done : cell.start], renumbered(data[cell.start : cell.inner], joined(row + by, column)))
                done = cell.inner
    except (ValueError, KeyError) as error:
        raise damaged(file) from error
    return b"".join((*parts, data[done:]))
