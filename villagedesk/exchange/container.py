"""The outer ZIP: stored members in a fixed order, the same bytes on every system, and nothing else.

ZIP readers tolerate much (bytes before and after, members named twice, free metadata). Here a file is read by
its fixed layout, written again, and must come out byte for byte the same.
"""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from villagedesk.exchange.refusal import Reason, refused
from villagedesk.sentence import sentence

HEADER, SIGNATURE, PAYLOAD = "header.json", "header.json.minisig", "payload.age"
HEADER_CAP = 64 * 1024
_SIGNATURE_CAP = 1024

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_LOCAL_SIZE = 30
_VERSION = 20  # 2.0, the lowest that ZIP readers expect
_DOS_DATE = 0x0021  # 1980-01-01: the container tells no time
HEAD = _LOCAL_SIZE + len(HEADER) + HEADER_CAP
"""So many bytes at the beginning of a file hold its header, whatever its size."""
_ENTRY = struct.Struct("<HHHHHIIIHH")
_SIZE_AT = 18


@dataclass(frozen=True, slots=True)
class Members:
    """The members' bytes; a public file has no `payload`."""

    header: bytes
    signature: bytes
    payload: bytes | None = None

    def pack(self) -> bytes:
        """Return the container's bytes."""
        public = [(HEADER, self.header), (SIGNATURE, self.signature)]
        return pack(public if self.payload is None else [*public, (PAYLOAD, self.payload)])


def pack(members: Sequence[tuple[str, bytes]]) -> bytes:
    """Return a stored ZIP of the named members, without times, extras or traces of the system."""
    bodies, directory, offset = [], [], 0
    for name, data in members:
        raw = name.encode()
        entry = _ENTRY.pack(
            _VERSION, 0, 0, 0, _DOS_DATE, zlib.crc32(data), len(data), len(data), len(raw), 0
        )  # fmt: skip
        bodies += [_LOCAL, entry, raw, data]
        directory.append(
            _CENTRAL + struct.pack("<H", _VERSION) + entry + struct.pack("<HHHII", 0, 0, 0, 0, offset) + raw
        )
        offset += _LOCAL_SIZE + len(raw) + len(data)
    central, count = b"".join(directory), len(members)
    end = _END + struct.pack("<HHHHIIH", 0, 0, count, count, len(central), offset, 0)
    return b"".join(bodies) + central + end


def header_of(start: bytes) -> bytes:
    """Return the header out of a container's first `HEAD` bytes; RefusedFile where no container begins there."""
    if not _stands_at(start, 0, HEADER):
        raise refused(Reason.NOT_SEALED)
    return _member(start, 0, HEADER, HEADER_CAP)[0]


def unpack(data: bytes, cap: int) -> Members:
    """Take a container apart; RefusedFile where a single byte is not as `Members.pack` writes it.

    `cap` bounds the payload, in bytes.
    """
    if not _stands_at(data, 0, HEADER):
        raise refused(Reason.NOT_SEALED)
    header, offset = _member(data, 0, HEADER, HEADER_CAP)
    signature, offset = _member(data, offset, SIGNATURE, _SIGNATURE_CAP)
    payload = None
    if _stands_at(data, offset, PAYLOAD):
        payload, offset = _member(data, offset, PAYLOAD, cap)
    members = Members(header, signature, payload)
    if members.pack() != data:
        raise refused(Reason.DAMAGED, "文件外壳")
    return members


def _stands_at(data: bytes, offset: int, name: str) -> bool:
    return data.startswith(_LOCAL, offset) and data.startswith(name.encode(), offset + _LOCAL_SIZE)


def _member(data: bytes, offset: int, name: str, cap: int) -> tuple[bytes, int]:
    if not _stands_at(data, offset, name):
        raise refused(Reason.DAMAGED, name)
    (size,) = struct.unpack_from("<I", data, offset + _SIZE_AT)
    start = offset + _LOCAL_SIZE + len(name)
    if size > cap:
        raise refused(Reason.TOO_LARGE, name)
    if start + size > len(data):
        raise refused(Reason.DAMAGED, sentence("{name} 不完整", name=name))
    return data[start : start + size], start + size
