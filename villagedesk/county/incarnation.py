"""The hub's incarnation, and what a laptop says of how far it has heard the hub (see `journal.meeting`)."""

import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, select, update

from villagedesk.county.hub import DEVICE
from villagedesk.exchange import link
from villagedesk.exchange.header import Header
from villagedesk.journal import meeting
from villagedesk.journal.chain import Pair
from villagedesk.journal.meeting import Epoch, Position
from villagedesk.register import oplog, state
from villagedesk.register.state import FROM_BACKUP

_EPOCH = "epoch"
_TOLD = "told/"
"""How the settings begin that keep for each laptop how far it was told, within one incarnation."""

_ON_ITS_WAY = timedelta(days=90)
"""How long a file may lie on a stick: one that is older than that comes from a clock that is slow."""


def epoch(connection: Connection, echoed: Epoch | None = None, *, rewound: bool = False) -> Epoch:
    """Return the hub's incarnation [n, nonce]; where `meeting.next_epoch` asks for it, a new one.

    Then every laptop's feed starts anew.
    """
    own = _own(connection)
    restored = bool(state.get(connection, FROM_BACKUP, False))
    number = meeting.next_epoch(own, echoed, restored=restored, rewound=rewound)
    if number is None and own is not None:
        return own
    begun = (number or 1, secrets.token_hex(4))
    state.put(connection, _EPOCH, list(begun))
    state.put(connection, FROM_BACKUP, value=False)
    connection.execute(update(DEVICE), {"feed": 0, "receipts": 0})
    return begun


def hear(connection: Connection, header: Header) -> None:
    """Note how far a laptop has heard the hub, and by how much its clock is off, as its report says."""
    offset = int((datetime.fromisoformat(header.created) - datetime.now(tz=UTC)).total_seconds())
    if -_ON_ITS_WAY.total_seconds() < offset < 0:
        offset = 0
    receipt, mark = header.extra.get(link.RECEIPT), header.extra.get(link.MARK)
    heard = Position(
        header.hub_epoch,
        receipt if type(receipt) is int else 0,
        header.feed,
        mark if isinstance(mark, str) else "",
    )
    said = connection.execute(select(DEVICE.c.receipts).where(DEVICE.c.id == header.device)).scalar() or 0
    last, _ = oplog.length(connection)
    mark = oplog.short_at(connection, heard.feed)
    rewound = meeting.rewound(_own(connection), heard, last=last, said=said, mark=mark)
    now = epoch(connection, header.hub_epoch, rewound=rewound)
    noted = {"feed": meeting.start(now, heard), "clock_offset": offset}
    connection.execute(update(DEVICE).where(DEVICE.c.id == header.device), noted)


def told(connection: Connection, epoch: Epoch, device: str, ends: Iterable[int]) -> tuple[Pair, ...]:
    """Remember that a laptop is told as far as the numbers `ends`, and return where it may stand by now."""
    stored = state.get(connection, _TOLD + device, {})
    before = [(int(n), str(short)) for n, short in stored["ends"]] if stored.get("epoch") == list(epoch) else []
    found = meeting.told(before, [(n, oplog.short_at(connection, n)) for n in ends])
    state.put(connection, _TOLD + device, {"epoch": list(epoch), "ends": found})
    return tuple(found)


def _own(connection: Connection) -> Epoch | None:
    stored = state.get(connection, _EPOCH)
    return (int(stored[0]), str(stored[1])) if stored else None
