"""Compound files (OLE 2), the wrapper of .xls, .et and .doc: their streams, read without trust ([MS-CFB])."""

import struct
from array import array
from dataclasses import dataclass

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEADER = struct.Struct("<30xHH6x9I")
_HEADER_SIZE = 512
_ENTRY = struct.Struct("<64sHB49xIQ")
_ENTRY_SIZE = 128
_END = 0xFFFFFFFA
"""Sector numbers from here on are marks (free, end of chain, table), not sectors."""
_IN_HEADER = 109
"""Numbers of table sectors that stand in the header itself."""
_STREAM, _ROOT = 2, 5


class NotWhole(ValueError):
    """The file is cut short or its tables contradict themselves."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


class CompoundFile:
    """The streams of a compound file by name; NotWhole where its tables cannot be followed."""

    def __init__(self, content: bytes) -> None:
        if len(content) < _HEADER_SIZE or not content.startswith(MAGIC):
            raise NotWhole
        self._content = content
        shift, mini_shift, _, _, directory, _, self._cutoff, mini, _, more, _ = _HEADER.unpack_from(content)
        if shift not in (9, 12) or mini_shift != 6:
            raise NotWhole
        self._size, self._mini_size = 1 << shift, 1 << mini_shift
        self._table = self._read_table(more)
        self._entries = list(self._read_entries(directory))
        self._mini_table = _numbers(self._chain(mini))
        root = next((one for one in self._entries if one.kind == _ROOT), None)
        if root is None:
            raise NotWhole
        self._mini_stream = self._chain(root.start)

    @property
    def names(self) -> frozenset[str]:
        """The names of all streams and folders."""
        return frozenset(one.name for one in self._entries)

    def stream(self, name: str) -> bytes:
        """Return a stream; KeyError for an unknown one."""
        for one in self._entries:
            if one.kind == _STREAM and one.name == name:
                return self._read(one)
        raise KeyError(name)

    def replaced(self, name: str, stream: bytes) -> bytes:
        """Return the whole file with a stream replaced by one of the same length.

        KeyError for an unknown stream; NotWhole for one that is too short to have sectors of its own.
        """
        one = next((one for one in self._entries if one.kind == _STREAM and one.name == name), None)
        if one is None:
            raise KeyError(name)
        if one.size < self._cutoff:
            raise NotWhole
        content, number = bytearray(self._content), one.start
        for place in range(0, one.size, self._size):
            begin = (number + 1) * self._size
            piece = stream[place : min(place + self._size, one.size)]
            content[begin : begin + len(piece)] = piece
            number = self._table[number]
        return bytes(content)

    def check(self) -> None:
        """Follow the chain of every stream once; NotWhole where one runs in a circle or out of the file."""
        for one in self._entries:
            if one.kind == _STREAM:
                self._read(one)

    def _read(self, one: _Entry) -> bytes:
        if one.size < self._cutoff:
            found = _follow(self._mini_stream, 0, self._mini_size, self._mini_table, one.start)
        else:
            found = self._chain(one.start)
        return found[: one.size]

    def _chain(self, start: int) -> bytes:
        return _follow(self._content, self._size, self._size, self._table, start)

    def _sector(self, number: int) -> bytes:
        begin = (number + 1) * self._size
        if begin >= len(self._content):
            raise NotWhole
        return self._content[begin : begin + self._size]

    def _read_table(self, more: int) -> "array[int]":
        """Return the sector table: for each sector the next one of its chain."""
        sectors = list(_numbers(self._content[_HEADER_SIZE - 4 * _IN_HEADER : _HEADER_SIZE]))
        seen: set[int] = set()
        while more < _END:
            if more in seen:
                raise NotWhole
            seen.add(more)
            *here, more = _numbers(self._sector(more))
            sectors += here
        return _numbers(b"".join(self._sector(number) for number in dict.fromkeys(sectors) if number < _END))

    def _read_entries(self, start: int) -> list[_Entry]:
        content = self._chain(start)
        entries: list[_Entry] = []
        for begin in range(0, len(content) - _ENTRY_SIZE + 1, _ENTRY_SIZE):
            name, length, kind, first, size = _ENTRY.unpack_from(content, begin)
            if kind:
                text = name[: max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                entries.append(_Entry(text, kind, first, size & 0xFFFFFFFF))
        return entries


def _numbers(content: bytes) -> "array[int]":
    return array("I", [number for (number,) in struct.iter_unpack("<I", content[: len(content) // 4 * 4])])


def _follow(content: bytes, base: int, size: int, table: "array[int]", start: int) -> bytes:
    """Return the sectors of a chain, one after the other."""
    pieces: list[bytes] = []
    number = start
    while number < _END:
        begin = base + number * size
        if number >= len(table) or begin >= len(content) or len(pieces) > len(table):
            raise NotWhole
        pieces.append(content[begin : begin + size])
        number = table[number]
    return b"".join(pieces)
