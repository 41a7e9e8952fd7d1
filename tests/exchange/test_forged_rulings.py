"""What a tampered laptop says in the county's stead stays without effect, also where the hub forgets that it came."""

import shutil
from pathlib import Path

from tests.exchange import forging, road
from tests.exchange.road import PASSWORD, County, Desk, visit
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.exchange import outgoing
from villagedesk.journal.op import PURGE
from villagedesk.register import oplog
from villagedesk.register.record import blank


def erasures(holder: Desk | County) -> list[bool]:
    """Return of each erasure in a journal whether it is held."""
    with holder.context.register.database.reading() as connection:
        return [op.held for op in oplog.everything(connection) if op.kind == PURGE]


def test_a_forged_erasure_that_the_hub_lost_again_erases_nobody(enrolled: Desk, county: County, tmp_path: Path) -> None:
    second = road.desk(tmp_path, "second")
    second.enrol(county)
    person = second.context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "13136715753"})
    visit(second, county)
    root = county.context.folder.root
    county.context.register.database.close()
    image = Path(shutil.copytree(root, tmp_path / "hub-image"))
    forged = forging.content(enrolled, k=PURGE, r=person.id, s={}, x={"words": "没了"})
    (taken,) = county.receive([forging.uplink(enrolled, county, forged)])
    assert (taken.outcome, taken.held) == ("accepted", 1)
    visit(second, county, "heard")
    assert erasures(second) == erasures(county) == [True]
    again = County(Context.open(image, PASSWORD), county.hub, county.offer, county.answers)
    known = second.context.register.get("labourer", person.id)
    assert known is not None
    second.context.register.save(known, {"phone": "15980400545"})
    for turn in range(3):
        visit(second, again, f"again{turn}")
    assert erasures(second) == [True]
    assert erasures(again) == []
    for holder in (second, again):
        found = holder.context.register.get("labourer", person.id)
        assert found is not None
        assert (found.values["name"], found.values["phone"]) == ("韦光荣", "15980400545")
        assert verify(holder.context.register).sound
    assert outgoing.unconfirmed(second.context.register) == 0
    for holder in (second, again):
        holder.context.close()
