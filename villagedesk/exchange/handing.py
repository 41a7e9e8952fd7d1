"""What stands on the handover sheet (移交单) of files that went out."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link
from villagedesk.exchange.forecast import carried
from villagedesk.exchange.history import SentFile
from villagedesk.register.store import Register
from villagedesk.reports.handover import HandedFile, Handover
from villagedesk.sentence import sentence

_STEP = 1024


def handover(register: Register, files: Sequence[SentFile], outbox: Path, handed_by: str) -> Handover:
    """Return the sheet of files that were written together, the first of them first; `handed_by` is a person's name.

    VillageDeskError where the copy of one is not kept any more: nobody could tell its checksum.
    """
    identity = register.identity
    with register.database.reading() as connection:
        county = link.require(connection)
    about = carried(register, files[0].first, files[-1].last)
    counts = [("修改", f"{about.changes:,} 条"), *((label, f"{count:,}") for label, count in about.kinds)]
    made = datetime.fromisoformat(files[-1].written_at).astimezone()
    return Handover(
        number=f"{identity.village}-{made:%Y%m%d}-{files[0].first}-{identity.device[-4:].upper()}",
        sender=f"{identity.village_name}村民委员会" if identity.village_name.endswith("村") else identity.village_name,
        recipient=county.hub.name,
        handed_by=handed_by,
        made_at=f"{made:%Y-%m-%d %H:%M}",
        files=[_handed(file, outbox) for file in files],
        counts=[("涉及", f"{about.people:,} 人"), *counts],
    )


def size_words(size: int) -> str:
    """Return a size in bytes as people read it: 4.0 KB, 1.4 MB."""
    amount, unit = size / _STEP, "KB"
    if amount >= _STEP:
        amount, unit = amount / _STEP, "MB"
    return f"{amount:,.1f} {unit}"


def _handed(file: SentFile, outbox: Path) -> HandedFile:
    try:
        data = (outbox / file.file).read_bytes()
    except OSError as error:
        raise VillageDeskError(
            sentence("“{name}”的留底已经不在，打不出移交单。", name=file.file), "请再上报一次，内容不会重复。"
        ) from error
    return HandedFile(file.file, size_words(len(data)), hashlib.sha256(data).hexdigest(), file.ops)
