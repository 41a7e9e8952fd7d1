"""Real .xls files for the tests: the few BIFF8 records a ledger needs, in a compound file ([MS-XLS], [MS-CFB])."""

import struct
from collections.abc import Sequence

from tests.ledgers.made_up import Rows

_SECTOR = 512
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xls_bytes(
    sheets: dict[str, Rows],
    merges: Sequence[tuple[int, int, int, int]] = (),
    *,
    from_1904: bool = False,
    locked: bool = False,
) -> bytes:
    """Return an .xls with texts and numbers; `merges` in the first sheet: first and last row, then column."""
    lock = struct.pack("<HHH", 1, 1, 1) + bytes(48) if locked else b""
    return compound({"Workbook": xls_stream(sheets, merges, from_1904=from_1904, lock=lock)})


def xls_stream(
    sheets: dict[str, Rows],
    merges: Sequence[tuple[int, int, int, int]] = (),
    *,
    from_1904: bool = False,
    lock: bytes = b"",
) -> bytes:
    """Return the records of a workbook, in plain; `lock` is the content of the record that says it is encrypted."""
    parts = [_sheet(rows, merges if number == 0 else ()) for number, rows in enumerate(sheets.values())]
    start = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0005, 0, 0, 0, 0x0600))
    if lock:
        start += _record(0x002F, lock)
    start += _record(0x0042, struct.pack("<H", 1200)) + _record(0x0022, struct.pack("<H", from_1904))
    length = len(start) + sum(len(_bound(0, name)) for name in sheets) + len(_record(0x000A))
    bounds = b""
    for name, part in zip(sheets, parts, strict=True):
        bounds += _bound(length, name)
        length += len(part)
    return start + bounds + _record(0x000A) + b"".join(parts)


def compound(streams: dict[str, bytes]) -> bytes:
    """Return a compound file with the given streams, each laid out in plain sectors."""
    body = b""
    table: list[int] = []
    entries = [_entry("Root Entry", 5, _END, 0, child=1)]
    for number, (name, content) in enumerate(streams.items(), 1):
        padded = content.ljust(max(4096, -len(content) % _SECTOR + len(content)), b"\0")
        count, first = len(padded) // _SECTOR, len(table)
        table += [*range(first + 1, first + count), _END]
        right = number + 1 if number < len(streams) else _FREE
        entries.append(_entry(name, 2, first, len(padded), right=right))
        body += padded
    entries += [bytes(128)] * (-len(entries) % 4)
    directory = len(table)
    count = len(entries) // 4
    table += [*range(directory + 1, directory + count), _END]
    body += b"".join(entries)
    needed = 1
    while needed * 128 < len(table) + needed:
        needed += 1
    first = len(table)
    table += [_TABLE] * needed
    table += [_FREE] * (needed * 128 - len(table))
    numbers = [*range(first, first + needed), *[_FREE] * (109 - needed)]
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<9I", 0, needed, directory, 0, 4096, _END, 0, _END, 0)
    return header + struct.pack("<109I", *numbers) + body + struct.pack(f"<{len(table)}I", *table)


def _sheet(rows: Rows, merges: Sequence[tuple[int, int, int, int]]) -> bytes:
    content = _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0, 0, 0, 0x0600))
    width = max((len(row) for row in rows), default=0)
    content += _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if isinstance(cell, str) and cell:
                text = struct.pack("<HB", len(cell.encode("utf-16-le")) // 2, 1) + cell.encode("utf-16-le")
                content += _record(0x0204, struct.pack("<HHH", row, column, 0) + text)
            elif isinstance(cell, int | float):
                content += _record(0x0203, struct.pack("<HHHd", row, column, 0, cell))
    if merges:
        content += _record(
            0x00E5, struct.pack("<H", len(merges)) + b"".join(struct.pack("<4H", *one) for one in merges)
        )
    return content + _record(0x000A)


def _record(kind: int, content: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(content)) + content


def _bound(position: int, name: str) -> bytes:
    text = name.encode("utf-16-le")
    return _record(0x0085, struct.pack("<IHBB", position, 0, len(text) // 2, 1) + text)


def _entry(name: str, kind: int, start: int, size: int, *, right: int = _FREE, child: int = _FREE) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    head = text.ljust(64, b"\0") + struct.pack("<HBB3I", len(text), kind, 1, _FREE, right, child)
    return head + bytes(36) + struct.pack("<IQ", start, size)
