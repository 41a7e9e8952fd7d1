"""What an .xls says about itself, checked record by record before the reader believes it ([MS-XLS])."""

import struct
from dataclasses import dataclass, field

_RECORD = struct.Struct("<HH")
_POSITION = struct.Struct("<HH")
_LAST_COLUMN = struct.Struct("<H")
_BEGIN, _PASSWORD, _DATE_MODE = 0x0809, 0x002F, 0x0022
_CELLS = frozenset((0x0006, 0x0203, 0x027E, 0x00FD, 0x0204, 0x00D6, 0x0205))
"""FORMULA, NUMBER, RK, LABELSST, LABEL, RSTRING, BOOLERR: one cell each, row and column first."""
_SEVERAL = 0x00BD
"""MULRK: cells of one row, the last column at the end."""


@dataclass(slots=True)
class Claims:
    """What the records say: locked by a password, dates from 1904, rows and columns of each part of the stream."""

    locked: bool = False
    from_1904: bool = False
    extents: list[tuple[int, int]] = field(default_factory=list)


def claims(stream: bytes) -> Claims:
    """Read the records of a workbook stream; ValueError where they run beyond its end."""
    found = Claims()
    rows = columns = position = 0
    while position + _RECORD.size <= len(stream):
        kind, length = _RECORD.unpack_from(stream, position)
        position += _RECORD.size
        if position + length > len(stream):
            raise ValueError("a record is cut short")
        if kind in _CELLS and length >= _POSITION.size:
            row, column = _POSITION.unpack_from(stream, position)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        elif kind == _SEVERAL and length >= _POSITION.size + _LAST_COLUMN.size:
            row, _ = _POSITION.unpack_from(stream, position)
            (column,) = _LAST_COLUMN.unpack_from(stream, position + length - _LAST_COLUMN.size)
            rows, columns = max(rows, row + 1), max(columns, column + 1)
        elif kind == _BEGIN:
            found.extents.append((rows, columns))
            rows = columns = 0
        elif kind == _PASSWORD:
            found.locked = True
            return found
        elif kind == _DATE_MODE and length >= 2:
            found.from_1904 = stream[position] == 1
        position += length
    found.extents.append((rows, columns))
    return found
