"""校核 of services and of what records name: told under the person, never an error."""

from villagedesk.context import Context
from villagedesk.register.record import Record, blank
from villagedesk.register.rules.run import Finding, findings
from villagedesk.register.rules.settings import Grade


def found(context: Context) -> list[Finding]:
    with context.register.database.reading() as connection:
        return list(findings(connection, context.lookups))


def rider(context: Context, trip: str) -> tuple[Record, Record]:
    save = context.register.save
    home = save(blank("household"), {"group": "大寨组", "head_name": "韦光荣"})
    person = save(blank("labourer"), {"name": "韦光荣", "household": home.id})
    return person, save(blank("ride"), {"labourer": person.id, "trip": trip, "signed_up_on": "2026-01-05"})


def test_a_trip_that_is_here_is_no_problem_and_a_voided_one_is(context: Context) -> None:
    trip = context.register.save(blank("trip"), {"name": "返岗专车", "departs_on": "2026-02-22"})
    person, ride = rider(context, trip.id)
    assert not [one for one in found(context) if one.kind == "ride"]
    context.register.void(trip, "重复登记")
    (one,) = [one for one in found(context) if one.kind == "ride"]
    assert (one.person, one.record, one.field, one.code) == (person.id, ride.id, "trip", "reference-missing")
    assert one.severity is Grade.NOTE
    assert one.message.startswith("班次已作废")


def test_a_trip_that_never_arrived_is_told(context: Context) -> None:
    rider(context, "0" * 32)
    assert [one.code for one in found(context) if one.kind == "ride"] == ["reference-missing"]


def test_nobody_is_incomplete_for_lack_of_services_and_what_is_there_is_checked(context: Context) -> None:
    person, _ = rider(context, "")
    kinds = {one.kind for one in found(context)}
    assert kinds <= {"labourer", "household", "ride"}
    context.register.save(blank("visit"), {"labourer": person.id, "visited_on": "2026-05-02", "next_on": "2026-05-01"})
    told = {(one.field, one.code) for one in found(context) if one.kind == "visit"}
    assert told == {
        ("method", "missing"),
        ("visitor", "missing"),
        ("findings", "missing"),
        ("next_on", "end-before-start"),
    }
