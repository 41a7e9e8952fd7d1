"""What happens only now and then in the years of `years`: restores, clones, moves, returns, erasures, new keys."""

import shutil
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from tests.exchange.road import Desk
from tests.exchange.years import COUNTY, VILLAGES, Machine, Years
from villagedesk.care import backup
from villagedesk.catalogue.documents import document_kinds
from villagedesk.context import Context
from villagedesk.county import admitting, moving, purging, returning, revoking
from villagedesk.county.publishing.declared import notice
from villagedesk.county.publishing.publish import publish
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import approval, outgoing
from villagedesk.register import oplog
from villagedesk.register.folder import Folder

ROUNDS = 10


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a register's folder or a backup file, and the step in which it was made."""

    place: Path
    step: int


def copied(years: Years, machine: Machine) -> Copy:
    """Copy a laptop's folder, as a disk image does."""
    machine.context.register.database.close()
    years.made += 1
    place = years.root / f"copy-{machine.name}-{years.made}"
    shutil.copytree(machine.context.folder.root, place)
    years.note(f"the folder of {machine.name} is copied")
    return Copy(place, years.step)


def set_back(years: Years, machine: Machine, copy: Copy) -> None:
    """Bring an old copy of a laptop back; what was on no stick that arrived is gone."""
    for typed in years.typed:
        if typed.who == machine.name and typed.step > copy.step and not typed.held_since:
            typed.lost = True
    folder, key = machine.context.folder, machine.context.key
    machine.context.close()
    shutil.rmtree(folder.root)
    shutil.copytree(copy.place, folder.root)
    machine.desk = Desk(_opened(folder, key), machine.desk.stick)
    years.note(f"{machine.name} is set back to step {copy.step}, and nobody notices")


def clone(years: Years, machine: Machine) -> Machine:
    """Let a second machine go on with the folder and the key of a laptop."""
    place = copied(years, machine).place
    stick = years.root / f"stick-{place.name}"
    stick.mkdir()
    desk = Desk(_opened(Folder(place), machine.context.key), stick)
    twin = Machine(f"{machine.name}'", desk, machine.unit, machine.skew + timedelta(hours=7), [])
    years.machines.append(twin)
    years.note(f"{machine.name} is cloned")
    return twin


def replaced(years: Years, machine: Machine, name: str) -> None:
    """Let a machine report all it has, put it away, and enrol a new one in its place."""
    for _ in range(ROUNDS):
        visit(years, machine)
        if outgoing.unconfirmed(machine.context.register) == 0:
            break
    assert outgoing.unconfirmed(machine.context.register) == 0
    for typed in years.typed:
        typed.held_since = typed.held_since or (years.step if typed.who == machine.name else 0)
    years.machines.remove(machine)
    machine.context.close()
    years.note(f"{machine.name} is put away")
    years.buy(name, machine.unit, timedelta(days=30))


def revoke(years: Years, machine: Machine, name: str) -> None:
    """A laptop is stolen with what it had not reported; the village gets another."""
    with years.at(years.skew), years.county.context.register.writing() as connection:
        revoking.revoke(connection, machine.context.register.identity.device, "被盗")
    for typed in years.typed:
        typed.lost = typed.lost or (typed.who == machine.name and not typed.held_since)
    years.machines.remove(machine)
    machine.context.close()
    years.note(f"{machine.name} is stolen and revoked")
    years.buy(name, machine.unit, timedelta(days=-100))


def new_keys(years: Years, machine: Machine) -> None:
    """Let a laptop change its keys, where it has none under way."""
    with years.at(machine.skew), suppress(VillageDeskError):
        approval.renew_keys(machine.context.register)
        years.note(f"{machine.name} changes its keys")


def hub_backup(years: Years) -> Copy:
    """Back the county up, by the program."""
    context = years.county.context
    years.made += 1
    with years.at(years.skew):
        made = backup.back_up(context.register, context.folder, context.key, years.root / f"hub-{years.made}.vdb")
    years.note("the county backs up")
    return Copy(made.file, years.step)


def hub_set_back(years: Years, copy: Copy) -> None:
    """Bring the county's backup back; the clerks type again half of what they typed since."""
    context = years.county.context
    context.close()
    with years.at(years.skew):
        backup.restore(copy.place, context.folder.root, replace=True)
        again = _opened(context.folder, context.key)
    years.county = replace(years.county, context=again)
    years.note(f"the county is set back to step {copy.step}")
    redo = []
    for typed in years.typed:
        if typed.step > copy.step and typed.who == COUNTY:
            typed.lost = True
            redo.append(typed)
        if typed.held_since > copy.step:
            typed.held_since = 0
    for typed in redo[1::2]:
        known = again.register.get("labourer", typed.record)
        if known:
            with years.at(years.skew):
                years.save(again, COUNTY, known, **{typed.field: years.value(typed.field)})


def heard_and_forgotten(years: Years) -> None:
    """Let a village hear what the county typed after its backup."""
    years.correct(COUNTY, years.county.context, years.skew, VILLAGES[0].code)
    visit(years, years.machine("A"))


def quarrel(years: Years) -> None:
    """Let two laptops, one of them years ahead, and the county give one person three phone numbers at once."""
    ahead, other = years.machine("A"), years.machine("B")
    ahead.skew, other.skew = timedelta(days=3000), timedelta()
    for machine in (ahead, other):
        visit(years, machine)
    visit(years, ahead)
    known = years.somebody(years.county.context, VILLAGES[0].code)
    for machine in (ahead, other):
        mine = machine.context.register.get("labourer", known.id) if known else None
        if mine and mine.village == VILLAGES[0].code:
            with years.at(machine.skew):
                years.save(machine.context, machine.name, mine, phone=years.value("phone"))
    if known:
        years.now += timedelta(days=3)
        with years.at(years.skew):
            years.save(years.county.context, COUNTY, known, phone=years.value("phone"))
        years.note(f"three phone numbers for {known.id[-6:]}")


def move(years: Years) -> None:
    """Let somebody move to the other village."""
    known = years.somebody(years.county.context)
    if known:
        to = VILLAGES[known.village == VILLAGES[0].code]
        with years.at(years.skew):
            moving.move(years.county.context.register, [known.id], to.code)
        years.note(f"{known.id[-6:]} moves to {to.name}")


def send_back(years: Years) -> None:
    """Let the county send a phone number back for correction."""
    known = years.somebody(years.county.context)
    if known:
        with years.at(years.skew):
            returning.send_back(years.county.context.register, known.id, ["phone"], f"请核对电话 {years.step}")
        years.note(f"{known.id[-6:]} is sent back")


def publish_notice(years: Years) -> None:
    """Let the county publish a document."""
    kind = document_kinds()["notices"]
    with years.at(years.skew):
        publish(years.county.context.register, [notice("通知.txt", kind, "", "通知", f"第 {years.step} 号通知")])
    years.note("a notice is published")


def purge(years: Years) -> None:
    """Erase somebody by law."""
    known, context = years.somebody(years.county.context), years.county.context
    if known:
        with years.at(years.skew):
            purging.purge(context.register, known.id, "本人书面要求删除", context.folder, context.key)
        years.purged.add(known.id)
        years.purged |= {one.record for one in years.typed if one.field == "labourer" and one.value == known.id}
        years.note(f"{known.id[-6:]} is erased by law")


def decide(years: Years, *, admit: bool = True) -> None:
    """Decide on what villages wrote outside their own people."""
    register = years.county.context.register
    with years.at(years.skew):
        with register.database.reading() as connection:
            held = [one.id for one in admitting.held(connection)]
        if held and admit:
            admitting.admit(register, held)
        elif held:
            admitting.reject(register, held, "不在本村")
    if held:
        years.note(f"{len(held)} held changes are {'admitted' if admit else 'rejected'}")


def visit(years: Years, machine: Machine) -> None:
    """Bring everything to the county and the answer home: nothing goes wrong."""
    years.export(machine, "there")
    years.carry()
    years.answer(machine, surely=True)
    years.listen(machine, everything=True)


def settle(years: Years) -> None:
    """Let everybody visit the county until nothing changes any more and all is confirmed."""
    for _ in range(ROUNDS):
        before = standing(years)
        decide(years)
        for machine in years.machines:
            visit(years, machine)
        told = all(outgoing.unconfirmed(machine.context.register) == 0 for machine in years.machines)
        if told and standing(years) == before:
            return
    raise AssertionError("the exchange never comes to rest")


def _opened(folder: Folder, key: bytes) -> Context:
    return Context._opened(folder, folder.open(key), key, None)


def standing(years: Years) -> list[int]:
    """Return how many changes each register holds."""
    found = []
    for context in (years.county.context, *(machine.context for machine in years.machines)):
        with context.register.database.reading() as connection:
            found.append(oplog.length(connection)[0])
    return found
