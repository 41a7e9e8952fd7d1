"""Sealed files: 20,000 changes on their way from a village to the county's hub."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

import zstandard

from tests.bench import rawstore
from tests.bench.registers import BUILD, copied
from tests.bench.timing import Pair, Row, seconds
from tests.exchange.road import County, Desk, county
from villagedesk.register import oplog

_PEOPLE = 100_000
_ZSTD_LEVEL = 9
_SIZE_TARGET, _INTAKE_TARGET = 1.15, 5.0
_KB = 1024


def measure() -> list[Row]:
    """Compare the files of one large village, taken in one after another by a hub that grows with them."""
    scratch = Path(tempfile.mkdtemp(dir=BUILD))
    context = copied(_PEOPLE, scratch / "village")
    desk = Desk(context, scratch)
    hub, peer = county(scratch, "hub"), county(scratch, "peer")
    try:
        desk.enrol(hub)
        files: list[Path] = []
        spent = seconds(lambda: files.extend(desk.export("stick")))
        rows = [_sealing(desk, files, spent), *_intake(hub, peer, files)]
    finally:
        for opened in (context, hub.context, peer.context):
            opened.close()
        shutil.rmtree(scratch)
    return rows


def _sealing(desk: Desk, files: list[Path], spent: float) -> Row:
    with desk.context.register.database.reading() as connection:
        ops = oplog.own_after(connection, 0, 20_000)
    lines = "".join(f"{op.line}\n" for op in ops).encode()
    bare = len(zstandard.ZstdCompressor(level=_ZSTD_LEVEL).compress(lines)) / _KB
    size = files[0].stat().st_size / _KB
    note = f"{len(files)} files written and read back in {spent:.1f} s"
    against = "zstd-9 of the bare lines"
    return Row(
        "sealed file, size", f"{len(ops):,} ops", against, size, bare, size / bare, _SIZE_TARGET, "KB", note=note
    )


def _intake(hub: County, peer: County, files: list[Path]) -> list[Row]:
    own, other = rawstore.connect(hub.context), rawstore.connect(peer.context)
    rows: list[Row] = []
    for number, file in enumerate(files):
        since = rawstore.length(own)
        taken = seconds(lambda file=file: hub.receive([file]))  # type: ignore[misc]
        content = rawstore.written(own, since)
        pair = Pair([taken], [_written(other, content)])
        if number in (0, 1, len(files) - 2):
            against = "executemany of the same ops, rows and keys"
            size = f"hub with {since:,} ops"
            rows.append(pair.row(f"intake of {content.ops:,} ops", size, against, _INTAKE_TARGET))
    return rows


def _written(connection: Any, content: rawstore.Written) -> float:
    return seconds(lambda: rawstore.write(connection, content))
