"""The whole main job once, without a screen: spreadsheet in, slip out, file to the county, receipt back."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.kinds import read
from villagedesk.context import Context, Unit
from villagedesk.county import approving, board, receipts, returning
from villagedesk.county import hub as hubs
from villagedesk.county.intake import Intake
from villagedesk.errors import WrongUse
from villagedesk.exchange import approval, enrolment, incoming, outgoing
from villagedesk.exchange.keys import KeyPair
from villagedesk.ledgers.reading import read_ledger
from villagedesk.ledgers.storing import compare, store
from villagedesk.paths import resource
from villagedesk.register import people
from villagedesk.register.people import SyncState
from villagedesk.reports.slip import draw_slips
from villagedesk.sentence import sentence
from villagedesk.subjects import registration, returns, slips
from villagedesk.subjects.registration import Entry

SAMPLE = "samples/外出务工台账（示例）.xlsx"
_VILLAGE = Unit("520422101237", "马官镇双玉村")
_COUNTY = Unit("520422", "普定县就业局", is_hub=True)
_CORRECTED = "13136715735"
_BY_HAND = {
    "name": "欧阳红娜",
    "id_number": "520422199101184527",
    "phone": "131 3671 5753",
    "education": "初中",
    "ethnic_group": "布依族",
}


@dataclass(frozen=True, slots=True)
class Made:
    """What the tour made and where, and the county's count of people."""

    slips: Path
    bundle: Path
    receipt: Path
    people: int
    received: int


def tour(folder: Path, password: str, say: Callable[[str], None]) -> Made:
    """Walk the main job in an own folder, emptied first; `say` hears one sentence a step.

    WrongUse where the folder holds anything else than an earlier tour.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / "county" / "keyslots.json").exists():
        raise WrongUse(sentence("“{folder}”里有别的文件。", folder=folder), "请给一个空文件夹，里面的东西会先清空。")
    shutil.rmtree(folder, ignore_errors=True)
    village, _ = Context.create(folder / "village", _VILLAGE, "龙秀英", password)
    county, _ = Context.create(folder / "county", _COUNTY, "县级管理员", password)
    try:
        return _walk(folder, village, county, say)
    finally:
        village.close()
        county.close()


def _walk(folder: Path, village: Context, county: Context, say: Callable[[str], None]) -> Made:
    sheet = resource(SAMPLE)
    stored = store(village.register, compare(village.register, read_ledger(sheet, village.lookups)), "一组")
    say(f"导入台账 {sheet.name}：新登记 {stored.new} 人，不能入库 {stored.rejected} 行")
    person = _register(village)
    say(f"登记 {person.name}：登记单号 {person.labourer.number}")
    with village.register.database.reading() as connection:
        everybody = people.ids(connection)
    pdf = folder / "登记单.pdf"
    count = draw_slips(slips.slips(village.register, village.lookups, everybody), pdf, slips.notice(village.register))
    say(f"打印登记单 {count} 份：{pdf}")
    hub = hubs.found(county.register, county.keys, _COUNTY.code, _COUNTY.name, KeyPair.generate())
    device = _join(folder, village, county, hub)
    say(f"登记到 {_COUNTY.name}：核对数字 {hub.digits}")
    bundle = outgoing.export(village.register, village.keys, folder / "stick", village.folder.outbox)[0]
    say(f"上报 {bundle.ops} 条修改：{bundle.file}")
    taken = Intake(county.register, hub, county.folder.inbox).receive([bundle.file])[0]
    (receipt,) = receipts.answer(county.register, hub, device, folder / "stick")
    say(f"县里{taken.message}反馈：{receipt}")
    incoming.receive(village.register, receipt, village.folder.inbox)
    _send_back(folder, village, county, hub, person, device, say)
    with village.register.database.reading() as connection:
        states = [row.state for row in people.rows(connection, people.ids(connection))]
    received = states.count(SyncState.RECEIVED)
    say(f"村里接收反馈：{received} 人显示为“{SyncState.RECEIVED}”")
    total = sum(entry.people for entry in board.board(county.register).villages)
    say(f"县里共有 {total} 人")
    return Made(pdf, bundle.file, receipt, total, received)


def _send_back(
    folder: Path,
    village: Context,
    county: Context,
    hub: hubs.Hub,
    person: registration.Person,
    device: str,
    say: Callable[[str], None],
) -> None:
    """Let the county send a field back, the village correct it, and the county accept the correction."""
    returning.send_back(county.register, person.id, ["labourer.phone"], "号码打不通，请核对。")
    (sent,) = receipts.answer(county.register, hub, device, folder / "stick")
    incoming.receive(village.register, sent, village.folder.inbox)
    again = registration.load(village.register, person.id) or person
    (wrong,) = returns.returns([again.labourer])
    say(f"县里退回补正：{person.name} 的{wrong.label}，{wrong.words}")
    village.register.save_all([(again.labourer, {"phone": _CORRECTED})])
    bundle = outgoing.export(village.register, village.keys, folder / "stick", village.folder.outbox)[0]
    taken = Intake(county.register, hub, county.folder.inbox).receive([bundle.file])[0]
    (receipt,) = receipts.answer(county.register, hub, device, folder / "stick")
    incoming.receive(village.register, receipt, village.folder.inbox)
    say(f"村里改好后再上报，县里{taken.message}")


def _register(village: Context) -> registration.Person:
    labourer = KINDS["labourer"]
    values = {
        name: value
        for field, text in _BY_HAND.items()
        for name, value in read(labourer.field(field), text, village.lookups).values.items()
    }
    entry = Entry(values, {"head_name": "欧阳志明", "group": "大寨组"})
    return registration.save_person(village.register, registration.new_person(), entry)


def _join(folder: Path, village: Context, county: Context, hub: hubs.Hub) -> str:
    public, asked, approved = (folder / "stick" / name for name in ("普定县.vde", "申请.vdq", "批准.vda"))
    public.parent.mkdir(parents=True)
    hubs.publish_enrolment(hub, public)
    enrolment.choose_county(village.register, enrolment.read_offer(public), hub.digits)
    enrolment.request(village.register, village.keys, asked)
    request = enrolment.read_request(asked, hub.identities)
    with county.register.writing() as connection:
        certificate = approving.approve(connection, hub, request)
    with county.register.database.reading() as connection:
        approving.write_approval(connection, hub, certificate.device, approved)
    approval.accept(village.register, approved)
    return certificate.device
