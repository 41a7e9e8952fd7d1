"""Look where files from the county usually end up: sticks, 下载, 桌面, WeChat's folder.

A file is known by the hash of its header and never by its name, which WeChat and telephones change. Of each file only
the header is read, and believed by nobody yet: whether it is genuine is seen when somebody takes it in.
"""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from villagedesk.errors import RefusedFile
from villagedesk.exchange import link
from villagedesk.exchange.container import HEAD, header_of
from villagedesk.exchange.fields import parse_object
from villagedesk.exchange.header import FileKind, Header, check_suite, read_header
from villagedesk.exchange.incoming import RECEIVED
from villagedesk.exchange.payload import Limits
from villagedesk.register import state
from villagedesk.register.store import Register

SUFFIXES = (".vdd", ".vda", ".vde")
"""How files from the county are called when nobody has renamed them."""

_OFFERED = "offered_files"
_REMEMBERED = 300
"""So many files that somebody was told of are remembered; older ones lie in no download folder any more."""

_LEAST = 400
"""No sealed file is shorter, in bytes."""
_DEPTH = 3
_MOST = 4_000
"""So many files of one place are looked at."""
_WECHAT = ("WeChat Files/*/FileStorage/File", "xwechat_files/*/msg/file")
_MONTHS = 3
"""WeChat keeps a folder for every month; what is older than these was seen or is lost."""
_SKIPPED = frozenset({"$RECYCLE.BIN", "System Volume Information", "lost+found", "LOST.DIR"})


@dataclass(frozen=True, slots=True)
class Found:
    """A file that says it is from the county for this laptop; `digest` is the SHA-256 of its header."""

    path: Path
    kind: FileKind
    digest: str


def head(path: Path) -> tuple[Header, str] | None:
    """Return what a file says of itself and the digest of its header.

    None where it is no sealed file of ours, or is shorter than its header says: it is still being copied, or was torn.
    """
    with suppress(OSError, RefusedFile):
        with path.open("rb") as file:
            start, size = file.read(HEAD), os.fstat(file.fileno()).st_size
        raw = header_of(start)
        content = parse_object(raw, "文件头")
        check_suite(content)
        header = read_header(content)
        if size > len(raw) + (header.payload.size if header.payload else 0):
            return header, hashlib.sha256(raw).hexdigest()
    return None


def wechat_folders(documents: Path) -> list[Path]:
    """Return where WeChat puts files that were received in the last months; `documents` is the user's own folder."""
    found: list[Path] = []
    with suppress(OSError):
        for pattern in _WECHAT:
            for folder in documents.glob(pattern):
                months = sorted((each for each in folder.iterdir() if each.is_dir()), reverse=True)
                found += [folder, *months[:_MONTHS]]
    return found


def look(register: Register, shallow: Iterable[Path], deep: Iterable[Path] = ()) -> list[Found]:
    """Return the files for this laptop that nobody has taken in or waved away, in the order in which they were made.

    `deep` places, such as sticks, are gone through with their folders. One file that lies there twice is found once.
    """
    with register.database.reading() as connection:
        known = _known(connection)
        county = link.load(connection)
        own = {register.identity.device, *(pair.public.key_id for pair in link.own_keys(connection))}
    found: dict[str, tuple[str, Found]] = {}
    for file in (*_files(shallow, 1), *_files(deep, _DEPTH)):
        seen = head(file)
        if seen is None or seen[1] in known or seen[1] in found:
            continue
        header, digest = seen
        wanted = header.kind in (FileKind.DOWNLINK, FileKind.APPROVE) and header.device in own and county is not None
        offered = header.kind is FileKind.ENROL and county is None
        if wanted or (offered and register.identity.village.startswith(header.county)):
            found[digest] = header.created, Found(file, header.kind, digest)
    return [each for _, each in sorted(found.values(), key=lambda pair: (pair[0], pair[1].digest))]


def wave_away(register: Register, digests: Iterable[str]) -> None:
    """Remember files that need not be offered again, by the digests of their headers."""
    with register.writing() as connection:
        offered: list[str] = state.get(connection, _OFFERED, [])
        offered += [digest for digest in digests if digest not in offered]
        state.put(connection, _OFFERED, offered[-_REMEMBERED:])


def _known(connection: Connection) -> set[str]:
    offered: list[str] = state.get(connection, _OFFERED, [])
    return {*offered, *connection.execute(select(RECEIVED.c.header)).scalars()}


def _files(places: Iterable[Path], depth: int) -> Iterator[Path]:
    for place in places:
        left = [_MOST]
        yield from _below(place, depth, left)


def _below(folder: Path, depth: int, left: list[int]) -> Iterator[Path]:
    """Yield the files of a folder that are neither too short nor too long; links and hidden folders are left out."""
    folders: list[Path] = []
    most = Limits().file
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if left[0] <= 0:
                return
            left[0] -= 1
            with suppress(OSError):
                if entry.is_file(follow_symlinks=False):
                    if _LEAST <= entry.stat(follow_symlinks=False).st_size <= most:
                        yield Path(entry.path)
                elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                    folders.append(Path(entry.path))
    for each in folders if depth > 1 else ():
        if each.name not in _SKIPPED:
            yield from _below(each, depth - 1, left)
