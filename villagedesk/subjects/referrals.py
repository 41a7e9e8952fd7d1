"""Referral slips (转介单): who is handed to which labour station, with what they can and wish."""

from collections.abc import Sequence

from villagedesk.errors import WrongUse
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.store import Register
from villagedesk.reports.referral import Referral
from villagedesk.subjects import showing
from villagedesk.subjects.slips import unit_title
from villagedesk.subjects.standing import training_words, wish_words, work_words


def referrals(register: Register, station: str, wanted: Sequence[str]) -> list[Referral]:
    """Return the slips of people, in their order; WrongUse where there is no such station."""
    record = register.get("station", station)
    if record is None or record.void:
        raise WrongUse("没有这个劳务协作站。", "请在“劳务协作站”里先登记站点。")
    values = record.values
    where = showing.words("station", "place", values)
    phone = showing.spaced_phone(str(values.get("phone") or ""))
    contact = "　".join(filter(None, (str(values.get("contact") or ""), phone)))
    unit, today = unit_title(register.identity.village_name), register.today()
    with register.database.reading() as connection:
        rows = people.rows(connection, wanted)
    return [
        Referral(
            number=f"{row.number}-{today:%m%d}",
            unit=unit,
            station=str(values.get("name") or ""),
            station_place=where,
            station_contact=contact,
            issued_on=today.isoformat(),
            facts=_facts(row, showing.age(row.person, today)),
        )
        for row in rows
    ]


def _facts(row: PersonRow, age: int | None) -> list[tuple[str, str]]:
    person = row.person
    phone = str(person.get("phone") or person.get("family_phone") or "")
    wish = " · ".join(
        filter(None, (wish_words(row.intent), *(showing.words("intent", name, row.intent) for name in _WISHES)))
    )
    skill = " · ".join(filter(None, (showing.words("labourer", name, person) for name in _SKILLS)))
    who = "　".join(filter(None, (showing.sex(person), "" if age is None else f"{age} 岁")))
    return [
        ("姓名", str(person.get("name") or "")),
        ("性别、年龄", who),
        ("身份证号", showing.masked(str(person.get("id_number") or ""))),
        ("联系电话", showing.spaced_phone(phone)),
        ("村民组", str(row.household.get("group") or "")),
        ("现在", work_words(row)),
        ("技能", skill),
        ("求职意向", wish),
        ("培训需求", training_words(row.need)),
    ]


_WISHES = ("regions", "wage", "available_from")
_SKILLS = ("education", "skill", "certificate_name")
