"""Files that a newer program wrote: kept whole, and read again once this program was updated."""

import hashlib
from pathlib import Path

from sqlalchemy import select

from villagedesk.county import arrived
from villagedesk.county.accepting import Taken
from villagedesk.county.hub import DEVICE
from villagedesk.errors import RefusedFile
from villagedesk.exchange import minisign
from villagedesk.exchange.container import HEADER_CAP, unpack
from villagedesk.exchange.durable import keep
from villagedesk.exchange.fields import DEVICE as DEVICE_ID
from villagedesk.exchange.fields import VILLAGE, Fields, parse_object
from villagedesk.exchange.header import check_suite
from villagedesk.exchange.keys import PublicKeys
from villagedesk.exchange.outcome import NEWER, WAITS
from villagedesk.exchange.payload import Limits
from villagedesk.register.store import Register
from villagedesk.sentence import sentence


def wait(register: Register, inbox: Path, file: Path, name: str, refusal: RefusedFile) -> Taken:
    """Keep a file of a newer program where a laptop that we know signed it; else the `refusal` stands."""
    data = file.read_bytes()
    members = unpack(data, Limits().file)
    content = parse_object(members.header, "文件头")
    check_suite(content)
    said = Fields(content, "文件头")
    device, village = said.text("device", DEVICE_ID), said.optional_text("village", VILLAGE)
    with register.database.reading() as connection:
        row = connection.execute(select(DEVICE).where(DEVICE.c.id == device)).mappings().first()
    if row is None or len(members.header) > HEADER_CAP:
        raise refusal
    minisign.verify(members.header, members.signature, PublicKeys.from_json(row["keys"]).lookup)
    digest = hashlib.sha256(members.header).hexdigest()
    keep(file, inbox, arrived.kept_as(digest))
    with register.writing() as connection:
        arrived.note_newer(connection, digest, device, village, name)
    return Taken(
        name, WAITS, NEWER, sentence("{why}文件已留下，更新程序以后会自动读入。", why=refusal.message), 0, device
    )
