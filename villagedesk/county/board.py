"""The board of villages: who has reported, up to when, and what waits."""

from collections.abc import Collection
from dataclasses import asdict, dataclass

from sqlalchemy import func, select

from db.models import table
from villagedesk.county.hub import APPROVED, DEVICE
from villagedesk.exchange.outcome import ACCEPTED, WAITS
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.store import Register

RECEIVED = table("received")


@dataclass(frozen=True, slots=True)
class Village:
    """A laptop of a village: its approval, people on the hub's roll, last file, and files that wait."""

    code: str
    name: str
    device: str
    letter: str
    state: str
    people: int
    last_file: str
    last_received: str
    waiting: int
    clock_offset: int

    def to_json(self) -> dict[str, object]:
        """Return the row for machines."""
        return asdict(self)

    def sentence(self) -> str:
        """Return the row for people."""
        when = self.last_received[:10] or "还没有上报"
        waits = f"，{self.waiting} 个文件在等" if self.waiting else ""
        return f"{self.code} {self.name} {self.letter}：{self.people} 人，最近 {when}{waits}"


def approved(register: Register, devices: Collection[str]) -> list[str]:
    """Return which of the devices are approved, in order of their ids."""
    query = select(DEVICE.c.id).where(DEVICE.c.id.in_(devices), DEVICE.c.state == APPROVED).order_by(DEVICE.c.id)
    with register.database.reading() as connection:
        return list(connection.execute(query).scalars())


def villages(register: Register) -> list[Village]:
    """Return the board, by village code."""
    people = TABLES[PERSON]
    heads = select(people.c.village, func.count()).where(people.c.void.is_(None)).group_by(people.c.village)
    files = select(RECEIVED.c.device, RECEIVED.c.file, RECEIVED.c.outcome, RECEIVED.c.received_at)
    with register.database.reading() as connection:
        counts = {row[0]: row[1] for row in connection.execute(heads)}
        received = connection.execute(files.order_by(RECEIVED.c.received_at)).all()
        devices = connection.execute(select(DEVICE).order_by(DEVICE.c.village, DEVICE.c.asked_at)).mappings().all()
    last = {row.device: row for row in received if row.outcome == ACCEPTED}
    return [
        Village(
            code=device["village"],
            name=device["village_name"],
            device=device["id"],
            letter=device["letter"],
            state=device["state"],
            people=counts.get(device["village"], 0),
            last_file=last[device["id"]].file if device["id"] in last else "",
            last_received=last[device["id"]].received_at if device["id"] in last else "",
            waiting=sum(1 for row in received if row.device == device["id"] and row.outcome == WAITS),
            clock_offset=device["clock_offset"] or 0,
        )
        for device in devices
    ]
