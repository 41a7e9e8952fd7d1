"""A county whose root is at hand, and files that somebody forges with keys that are not theirs."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests import made
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.context import Unit
from villagedesk.county import hub as hubs
from villagedesk.exchange import enrolment, link, seal
from villagedesk.exchange.header import Cover, FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.link import Position
from villagedesk.journal import clock
from villagedesk.journal.op import new_id
from villagedesk.register import oplog


def rooted(folder: Path, name: str = "rooted", code: str = "520422") -> tuple[County, KeyPair]:
    """Set up a county and return it with its root, as it stands on the sheet in the safe."""
    context, _ = made.make(folder / name, Unit(code, "普定县就业局", is_hub=True), "管理员", PASSWORD, name)
    root = KeyPair.generate()
    hub = hubs.found(context.register, context.keys, code, "普定县就业局", root)
    answers = folder / f"answers-{name}"
    answers.mkdir()
    hubs.publish_enrolment(hub, answers / "enrol.vde")
    return County(context, hub, answers / "enrol.vde", answers), root


def reloaded(county: County) -> County:
    """Return the county with the hub as its register knows it now."""
    with county.context.register.database.reading() as connection:
        return replace(county, hub=hubs.load(connection))


def chosen(desk: Desk, county: County, code: str = "") -> Desk:
    """Let a laptop choose its county, and hand in nothing."""
    enrolment.choose_county(desk.context.register, enrolment.read_offer(county.offer), code=code)
    return desk


def report(
    desk: Desk,
    county: County,
    keys: KeyPair,
    name: str,
    change: Callable[[Cover], Cover] = lambda cover: cover,
    seq: int = 0,
) -> Path:
    """Write a report of one new person that goes on from the laptop's chain, signed by any keys, its cover changed."""
    identity = desk.context.register.identity
    with desk.context.register.database.reading() as connection:
        prev, last = oplog.own_tip(connection) or (identity.genesis, 0)
    person: dict[str, Any] = {
        "q": last + 1, "k": "put", "t": clock.reading(1_780_000_000_000 + seq), "u": "龙秀英", "e": "labourer",
        "r": new_id(), "s": {"village": [identity.village, []], "name": ["韦光荣", []]}, "w": "手工",
    }  # fmt: skip
    cover = link.cover(FileKind.UPLINK, county.hub.certificate.county, identity.village, identity.device, Position())
    target = desk.stick / name
    lines = [json.dumps(person, ensure_ascii=False, separators=(",", ":"))]
    seal.write_sealed(target, change(cover), lines, keys, (county.hub.keys.public.seal,), (last + 1, prev))
    return target


def device(desk: Desk) -> str:
    """Return the id of a laptop's chain."""
    return desk.context.register.identity.device


def letter(desk: Desk) -> str:
    """Return the letter that a laptop's numbers carry now."""
    return desk.context.register.identity.letter
