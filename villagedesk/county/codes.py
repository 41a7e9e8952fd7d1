"""One-time codes by which a village's first request is approved without a telephone call.

The county prints them for the training day, one strip for each village. Only their hashes are kept. A code travels
inside the request, sealed to the county, so nobody but the county can try codes out, one request at a time.
"""

import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, delete, func, insert, select, update

from db.models import table
from villagedesk.catalogue.villages import village as known_village
from villagedesk.county.hub import Hub
from villagedesk.errors import WrongUse
from villagedesk.exchange import link
from villagedesk.security.keyslots import ALPHABET, plain_code
from villagedesk.sentence import sentence

ENROLMENT_CODE = table("enrolment_code")
_GROUPS, _GROUP = 3, 4
"""Twelve characters of 31: 59 bits, more than anybody can send requests for."""


class Code(StrEnum):
    """What the one-time code of a request is worth."""

    NONE = ""
    RIGHT = "right"
    WRONG = "wrong"
    USED = "used"


@dataclass(frozen=True, slots=True)
class VillageCode:
    """A code that was just made; it is printed and cannot be shown again."""

    village: str
    name: str
    code: str


def make(connection: Connection, hub: Hub, villages: Sequence[tuple[str, str]]) -> list[VillageCode]:
    """Make one code for each village (code, name); those made before and not used stay good.

    WrongUse where a village is not of this county.
    """
    made = []
    for code, name in villages:
        if len(code) != 12 or not code.startswith(hub.certificate.county):
            raise WrongUse(
                sentence("村代码 {code} 不属于本县（{county}）。", code=code, county=hub.certificate.county),
                "请核对村代码。",
            )
        known = known_village(code)
        made.append(VillageCode(code, name or (known.local_name if known else code), _fresh()))
    rows = [{"hash": hashed(one.village, one.code), "village": one.village, "made_at": link.moment()} for one in made]
    if rows:
        connection.execute(insert(ENROLMENT_CODE), rows)
    return made


def hashed(village: str, code: str) -> str:
    """Return under what a code is kept: it is good for its village alone."""
    return hashlib.sha256(f"VD1-code {village} {plain_code(code)}".encode()).hexdigest()


def standing(connection: Connection, sent: str | None) -> Code:
    """Return what the code is worth whose hash is `sent`."""
    if sent is None:
        return Code.NONE
    query = select(ENROLMENT_CODE.c.used_by).where(ENROLMENT_CODE.c.hash == sent)
    row = connection.execute(query).first()
    if row is None:
        return Code.WRONG
    return Code.RIGHT if row.used_by is None else Code.USED


def use(connection: Connection, sent: str | None, device: str) -> bool:
    """Use up the code whose hash is `sent`; False where it is none of ours, or another laptop has used it."""
    statement = update(ENROLMENT_CODE).where(ENROLMENT_CODE.c.hash == sent, ENROLMENT_CODE.c.used_by.is_(None))
    return sent is not None and connection.execute(statement, {"used_by": device}).rowcount == 1


def unused(connection: Connection) -> dict[str, int]:
    """Return how many codes of each village were made and not used."""
    query = select(ENROLMENT_CODE.c.village, func.count()).where(ENROLMENT_CODE.c.used_by.is_(None))
    return {row[0]: row[1] for row in connection.execute(query.group_by(ENROLMENT_CODE.c.village))}


def withdraw(connection: Connection, village: str) -> int:
    """Make the unused codes of a village worthless, a sheet that was lost for example; return how many they were."""
    unused_ones = (ENROLMENT_CODE.c.village == village, ENROLMENT_CODE.c.used_by.is_(None))
    return connection.execute(delete(ENROLMENT_CODE).where(*unused_ones)).rowcount


def _fresh() -> str:
    groups = ("".join(secrets.choice(ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
    return "-".join(groups)
