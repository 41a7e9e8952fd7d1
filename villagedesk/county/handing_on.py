"""What a township hands on: the files of its villages to the county with a cover, the county's to the villages.

Files are copied byte for byte as they came. Nothing is forgotten by it: what was handed on may be handed on again.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, RowMapping, or_, select, update

from villagedesk.catalogue.villages import village as known_village
from villagedesk.county import arrived
from villagedesk.county.arrived import RECEIVED
from villagedesk.county.forwarding import COMMENT_CAP, Entry, encode
from villagedesk.county.township import DOWNWARDS, UPWARDS
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link, seal
from villagedesk.exchange.durable import file_label, free_name, write_through
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.link import Position
from villagedesk.exchange.outcome import ACCEPTED, REFUSED, WAITS
from villagedesk.register import state, whose
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

_COVERS = "covers"
"""The setting that counts the covers written."""


@dataclass(frozen=True, slots=True)
class Collected:
    """A file that a township has: its name, whose it is, how it fits, the clerk's remark, and when it was handed on.

    `reason` is '' where it simply follows the files before. Moments are RFC 3339, '' for none.
    """

    digest: str
    file: str
    kind: str
    village: str
    device: str
    reason: str
    changes: int
    received_at: str
    comment: str
    forwarded_at: str


@dataclass(frozen=True, slots=True)
class Forwarded:
    """The folder that was written for the county, the cover in it, and the copies."""

    folder: Path
    cover: Path
    files: tuple[Path, ...]


def collected(connection: Connection, kinds: Sequence[str] = UPWARDS) -> list[Collected]:
    """Return the files of some kinds that are here, the latest first; refused ones are not among them."""
    return [
        Collected(
            row["header"], row["file"], row["kind"], row["village"] or "", row["device"], row["reason"], row["ops"],
            row["received_at"], row["note"] or "", row["forwarded_at"] or "",
        )
        for row in reversed(_rows(connection, kinds, again=True))
    ]  # fmt: skip


def comment(register: Register, digest: str, words: str) -> Collected:
    """Put the clerk's remark to a file, named by its digest or the beginning of it, and return the file.

    One that was handed on before goes again with the next cover, so that the county hears of it. VillageDeskError where
    there is no such file, or the remark is too long.
    """
    said = "".join(letter for letter in " ".join(words.split()) if letter.isprintable())
    if len(said) > COMMENT_CAP:
        raise VillageDeskError(sentence("附言太长，最多 {n} 个字。", n=COMMENT_CAP), "请写短一些。")
    with register.writing() as connection:
        found = [one for one in collected(connection) if digest and digest in (one.file, one.digest[: len(digest)])]
        if len(found) != 1:
            raise VillageDeskError(
                sentence("没有找到文件“{file}”，或者有几个。", file=digest), "请用文件名，或列表里的编号。"
            )
        now = {"note": said or None, "forwarded_at": None}
        connection.execute(update(RECEIVED).where(RECEIVED.c.header == found[0].digest), now)
    return replace(found[0], comment=said, forwarded_at="")


def forward(register: Register, inbox: Path, target: Path, *, again: bool = False) -> Forwarded | None:
    """Write what was not handed on yet into a folder below `target`, with a cover for the county; None for nothing.

    With `again` everything that is here. Each file is read back. VillageDeskError where the county has not approved the
    township yet, or the medium fails; then nothing counts as handed on.
    """
    with register.database.reading() as connection:
        rows = _rows(connection, UPWARDS, again=again)
        county, signed, keys = link.require(connection), link.certificate(connection), link.load_keys(connection)
        number = int(state.get(connection, _COVERS, 0)) + 1
    if signed is None:
        raise VillageDeskError("县里还没有批准本镇的电脑，不能转交。", "请先把登记申请交给县里，读入批准文件。")
    if not rows:
        return None
    folder = target / free_name([target], partial(_folder_name, register), number)
    files = [_copied(row, inbox, folder) for row in rows]
    identity = register.identity
    cover = link.cover(
        FileKind.FORWARD, county.hub.county, identity.village, identity.device, Position(), {link.CERTIFICATE: signed}
    )
    said = folder / f"{folder.name}-{identity.device[-4:].upper()}.vdt"
    seal.write_sealed(said, cover, encode([_entry(row) for row in rows]), keys, county.recipients)
    with register.writing() as connection:
        state.put(connection, _COVERS, number)
        _count(connection, rows)
    return Forwarded(folder, said, tuple(files))


def bring_back(register: Register, inbox: Path, target: Path, *, again: bool = False) -> list[Path]:
    """Write the county's files for the villages, each village's into a folder of its name below `target`."""
    with register.database.reading() as connection:
        rows = _rows(connection, DOWNWARDS, again=again)
    files = [_copied(row, inbox, target / file_label(_called(row["village"] or ""))) for row in rows]
    with register.writing() as connection:
        _count(connection, rows)
    return files


def _rows(connection: Connection, kinds: Sequence[str], *, again: bool) -> list[RowMapping]:
    query = select(RECEIVED).where(RECEIVED.c.kind.in_(kinds), RECEIVED.c.outcome != REFUSED)
    to_itself = RECEIVED.c.village == whose.code(connection)  # what the county has sent to the township
    query = query.where(or_(RECEIVED.c.village.is_(None), ~to_itself))
    if not again:
        query = query.where(RECEIVED.c.forwarded_at.is_(None))
    return list(connection.execute(query.order_by(RECEIVED.c.received_at, RECEIVED.c.header)).mappings())


def _copied(row: RowMapping, inbox: Path, folder: Path) -> Path:
    """Copy a file as it came, read it back, and return the copy; two of one name get a number."""
    kept = inbox / arrived.kept_as(row["header"])
    stem, ending = Path(row["file"]).stem, Path(row["file"]).suffix
    try:
        folder.mkdir(parents=True, exist_ok=True)
        data = kept.read_bytes()
    except OSError as error:
        raise VillageDeskError(
            sentence("“{file}”没有拷出来。", file=row["file"]), "请检查U盘是否插好、是否写保护，或换一个文件夹。"
        ) from error
    copy = folder / free_name([folder], lambda n: f"{stem}{f'({n})' if n else ''}{ending}", 0)
    write_through(copy, data)
    return copy


def _count(connection: Connection, rows: Sequence[RowMapping]) -> None:
    """Let files count as handed on: what they wait for is the county's to see from now on."""
    for row in rows:
        now = {"forwarded_at": link.moment(), "outcome": ACCEPTED if row["outcome"] == WAITS else row["outcome"]}
        connection.execute(update(RECEIVED).where(RECEIVED.c.header == row["header"]), now)


def _entry(row: RowMapping) -> Entry:
    name = "".join(letter if letter.isprintable() else "-" for letter in row["file"])
    return Entry(
        row["header"], name, row["village"] or "", row["received_at"], row["reason"] or "fits", row["note"] or ""
    )


def _folder_name(register: Register, number: int) -> str:
    identity = register.identity
    return f"转交_{file_label(identity.village_name)}_{register.today():%Y%m%d}_第{number:02d}次"


def _called(village: str) -> str:
    known = known_village(village)
    return known.name if known else village
