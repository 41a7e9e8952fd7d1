"""Golden files: one of every kind and form, kept for ever with the keys that open them.

`python -m tests.exchange.gilding FOLDER` writes those of today's format; what was written once is never written anew.
"""

import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.exchange import road
from tests.exchange.keyring import chosen, rooted
from tests.exchange.road import PASSWORD
from villagedesk.catalogue.documents import document_kinds
from villagedesk.county import purging, receipts, recovering
from villagedesk.county.publishing.declared import notice
from villagedesk.county.publishing.publish import publish
from villagedesk.exchange import downlink, enrolment, recovery, seal
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.keys import KeyPair, PublicKeys
from villagedesk.exchange.seal import Sealed
from villagedesk.journal import op as journal
from villagedesk.journal.erasing import next_id
from villagedesk.register import people, state
from villagedesk.register.record import blank
from villagedesk.security import keyslots

KEYS = "keys.json"


def facts(file: Path, signers: Sequence[PublicKeys], identities: Sequence[str]) -> dict[str, Any]:
    """Return what today's program makes of a file: everything that its readers take from it."""
    if file.suffix == ".vde":
        offer = enrolment.read_offer(file)
        return {"county": offer.county, "name": offer.name, "hub": offer.link.hub.keys.key_id}
    by_key = {keys.key_id: keys.sign for keys in (*signers, *_introduced(file))}
    sealed = seal.open_sealed(file, by_key.get, identities)
    header = sealed.header
    said: dict[str, Any] = {
        "digest": sealed.digest, "kind": header.kind.value, "device": header.device, "village": header.village,
        "extra": sorted(header.extra), "lines": list(sealed.lines),
    }  # fmt: skip
    if header.kind is FileKind.UPLINK:
        return said | _of_uplink(sealed, identities)
    if header.kind is FileKind.DOWNLINK:
        return said | _of_downlink(sealed)
    if header.kind is FileKind.REQUEST:
        asked = enrolment.read_request(file, identities)
        return said | {"asks": [asked.village, asked.name, asked.code, asked.digits]}
    return said


def _introduced(file: Path) -> list[PublicKeys]:
    header = seal.peek(file).header
    return [PublicKeys.from_json(header.enrol["keys"])] if header.enrol else []


def _of_uplink(sealed: Sealed, identities: Sequence[str]) -> dict[str, Any]:
    chain, riding = sealed.header.chain, enrolment.read_riding(sealed.header, identities)
    assert chain is not None
    ops, before = [], chain.prev
    for line in sealed.lines:
        ops.append(journal.read(line, prev=before, device=sealed.header.device))
        before = next_id(before, line)
    assert before == chain.head
    wrapped = sealed.header.extra.get(recovery.HEADER)
    return {
        "ops": [[op.seq, op.kind, op.entity, op.record, op.short, sorted(op.fields)] for op in ops],
        "asks": [riding.village, riding.name, riding.code] if riding else None,
        "wrapped": recovery.WrappedKey.unwrap(wrapped, tuple(identities)).device if wrapped else None,
    }


def _of_downlink(sealed: Sealed) -> dict[str, Any]:
    content = downlink.decode(sealed.lines)
    told = content.receipt
    return {
        "receipt": [told.device, list(told.epoch), told.no, [list(pair) for pair in told.known], list(told.feed)],
        "ops": [[n, op.short, op.kind, op.eff_hlc, op.held] for n, op in content.ops],
        "datasets": [[one.kind, one.name, one.version, one.title, one.content] for one in content.datasets],
        "certificates": len(content.directory.certs) if content.directory else 0,
        "approval": sorted(content.approval or ()),
    }


def main(target: Path) -> None:
    """Write the golden files of today's format with their keys and what they say."""
    target.mkdir(parents=True)
    with TemporaryDirectory() as scratch:
        _written(Path(scratch), target)


def _written(root: Path, target: Path) -> None:
    county, root_keys = rooted(root)
    desk = chosen(road.desk(root, "desk"), county, code="2345-6789")
    other = road.desk(root, "other")
    other.enrol(county)
    context = desk.context
    enrolment.request(context.register, context.keys, target / "request.vdq")
    desk.add_people(2)
    kept = {"riding.vdu": desk.export("1")[0], "enrol.vde": county.offer}
    county.receive([kept["riding.vdu"]])
    kept["approval.vda"] = county.approve(target / "request.vdq")
    kind = document_kinds()["notices"]
    publish(county.context.register, [notice("通知.txt", kind, "", "通知", "双玉村招聘会改期")])
    other.add_people(1)
    county.receive([*other.export("1")])
    county.retry(desk)
    device = context.register.identity.device
    (kept["downlink.vdd"],) = receipts.answer(county.context.register, county.hub, device, root / "first")
    desk.receive(kept["downlink.vdd"])
    person = context.register.save(blank("labourer"), {"name": "潘木香", "phone": "13136715753"})
    (kept["uplink.vdu"],) = desk.export("2")
    county.receive([kept["uplink.vdu"]])
    hub = county.context
    purging.purge(hub.register, person.id, "本人书面要求删除", hub.folder, hub.key)
    (erasing,) = receipts.answer(hub.register, county.hub, device, root / "second")
    kept["purge.vdd"] = erasing
    desk.receive(erasing)
    with context.register.writing() as connection:
        state.put(connection, people.ACKNOWLEDGED, 0)  # as after a restore of the hub
    (kept["erased.vdu"],) = desk.export("3")
    kept["recover.vdq"] = root / "recover.vdq"
    recovery.ask(context.folder, "龙秀英", PASSWORD, kept["recover.vdq"])
    kept["grant.vda"] = root / "grant.vda"
    with hub.register.writing() as connection:
        asked = recovering.read(kept["recover.vdq"], connection, county.hub)
        recovering.grant(connection, county.hub, asked, kept["grant.vda"])
    for name, file in kept.items():
        shutil.copyfile(file, target / name)
    once, _ = recovery._kept(context.folder, keyslots.load(context.folder.keyslots).register, PASSWORD)
    pairs = [county.hub.keys, root_keys, context.keys, once]
    content = {"keys": [pair.to_json() for pair in pairs], "facts": everything(target, pairs)}
    (target / KEYS).write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def everything(folder: Path, pairs: Sequence[KeyPair]) -> dict[str, Any]:
    """Return the facts of all files of a folder, as JSON has them, opened with the keys of all who took part."""
    public, identities = [pair.public for pair in pairs], [pair.identity for pair in pairs]
    files = sorted(file for file in folder.iterdir() if file.name != KEYS)
    found: dict[str, Any] = json.loads(json.dumps({file.name: facts(file, public, identities) for file in files}))
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
