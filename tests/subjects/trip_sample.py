"""A bus to Guangzhou and a train home, with invented passengers."""

from dataclasses import dataclass

from tests.screens.desk import person
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.record import Record, blank

BUS: Values = {
    "name": "春风行动广州专车", "departs_on": "2026-02-20", "departs_at": "08:30", "mode": "3", "direction": "1",
    "departure": "马官镇政府广场", "destination": "440114", "destination_text": "花都区新华街道", "vehicles": 2,
    "legs": ["马官镇—安顺东高速口", "安顺—广州花都"], "vehicle_numbers": ["贵G12345", "贵G12346"],
    "pick_ups": ["马官镇政府广场", "双玉村委会"], "escort": "罗建刚", "phone": "13136715753", "fund_source": "1",
}  # fmt: skip
TRAIN: Values = {"name": "春节返乡专列", "departs_on": "2026-02-05", "mode": "1", "direction": "2", "vehicles": 1}


@dataclass(frozen=True, slots=True)
class Sample:
    """The two trips, and the four on the bus: two have boarded, one has not come, of one nobody knows."""

    bus: Record
    train: Record
    people: list[Record]


def sample(context: Context) -> Sample:
    """Register the trips and their passengers; the first of them works in Guangzhou already."""
    register = context.register
    bus = register.save(blank("trip"), {**BUS})
    train = register.save(blank("trip"), {**TRAIN})
    people = [person(context, name, "大寨组") for name in ("韦小红", "罗小妹", "吴建国", "陈玉兰")]
    work = {"status": "11", "place": "440105", "employer": "广州金象实业", "start_date": "2025-03-01"}
    register.save(blank("spell"), {"labourer": people[0].id, **work})
    for seat, (one, boarded) in enumerate(zip(people, (True, True, False, None), strict=True), start=1):
        ride = {"labourer": one.id, "trip": bus.id, "seat": f"{seat}A", "boarded": boarded, "employer": "花都电子厂"}
        register.save(blank("ride"), {**ride, "signed_up_on": f"2026-02-1{seat}"})
    register.save(blank("ride"), {"labourer": people[0].id, "trip": train.id, "boarded": True})
    return Sample(bus, train, people)
