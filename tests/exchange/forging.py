"""What an approved laptop that was tampered with could send: op lines of any content, properly chained and signed."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.exchange.road import County, Desk
from villagedesk.exchange import link, seal
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.journal import clock
from villagedesk.journal.op import new_id
from villagedesk.register import oplog


def content(desk: Desk, **changes: Any) -> dict[str, Any]:
    """Return an ordinary op line that registers somebody, with `changes`."""
    village = desk.context.unit.village
    ordinary: dict[str, Any] = {
        "k": "put", "t": clock.reading(1_780_000_000_000), "u": "龙秀英", "e": "labourer", "r": new_id(),
        "s": {"village": [village, []], "name": ["韦光荣", []]}, "w": "手工",
    }  # fmt: skip
    return ordinary | changes


def person(desk: Desk, **values: Any) -> dict[str, Any]:
    """Return an op line that registers somebody with `values`."""
    wanted = {"village": desk.context.unit.village, "name": "韦光荣", **values}
    return content(desk, s={name: [value, []] for name, value in wanted.items()})


def uplink(
    desk: Desk,
    county: County,
    *contents: dict[str, Any] | str,
    name: str = "forged.vdu",
    start: tuple[str, int] | None = None,
    created: str = "",
) -> Path:
    """Write op lines as a report that goes on from the laptop's chain, or from `start` (id and number).

    A text is taken as the line itself. `created` is the moment that the header tells, now if not given.
    """
    context = desk.context
    identity = context.register.identity
    with context.register.database.reading() as connection:
        prev, seq = start or oplog.own_tip(connection) or (identity.genesis, 0)
    numbered = [
        each if isinstance(each, str) else json.dumps({"q": number, **each}, separators=(",", ":"))
        for number, each in enumerate(contents, start=seq + 1)
    ]
    said = link.cover(FileKind.UPLINK, county.hub.certificate.county, identity.village, identity.device, Position())
    said = replace(said, created=created or said.created)
    target = desk.stick / name
    seal.write_sealed(target, said, numbered, context.keys, (county.hub.keys.public.seal,), (seq + 1, prev))
    return target


def request(county: County, target: Path, name: str, village: str = "520422101237") -> str:
    """Write a request under any name, as any stranger can who has the public file, and return the device's id."""
    keys = KeyPair.generate()
    cover = replace(
        link.cover(FileKind.REQUEST, "520422", village, keys.public.key_id, Position()),
        enrol={"keys": keys.public.to_json()},
    )
    asked = {"village": village, "name": name, "keys": keys.public.to_json()}
    seal.write_sealed(target, cover, [json.dumps({"request": asked})], keys, [county.hub.keys.public.seal])
    return keys.public.key_id
