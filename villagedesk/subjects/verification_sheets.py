"""What stands on the verification sheets: the people of each group as texts, in the order of asking."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from db.bulk import chunks
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.store import Register
from villagedesk.reports.verification_sheet import SheetRow, VerificationSheet
from villagedesk.subjects import showing
from villagedesk.subjects.slips import now_printed, unit_title
from villagedesk.subjects.standing import work_words
from villagedesk.subjects.verification import Outcome
from villagedesk.subjects.verification_months import roll_in
from villagedesk.subjects.verification_roll import Member, progress_of

NO_GROUP = "未填村民组"
"""What people without a village group are listed under."""


def sheets(
    register: Register, today: date, group: str | None = None, day: date | None = None
) -> Iterator[VerificationSheet]:
    """Yield this month's sheets, one a group; only that of `group` where one is given ('' for people without).

    With `day`, one of `verification_months.months`, those of its month.
    """
    asked = day or today
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    with register.database.reading() as connection:
        everybody = roll_in(connection, asked, today)
        members = [member for member in everybody if group is None or member.group == group]
    for name, grouped in groupby(members, key=lambda member: member.group):
        some = list(grouped)
        found = _rows(register, [member.id for member in some])
        state = progress_of(some)
        yield VerificationSheet(
            unit=unit,
            group=name or NO_GROUP,
            month=f"{asked.year}年{asked.month}月",
            summary=f"共 {state.total:,} 人，已核实 {state.done:,} 人",
            printed_at=printed_at,
            rows=list(_sheet_rows(some, found, today)),
        )


def _rows(register: Register, ids: Sequence[str]) -> dict[str, PersonRow]:
    found: dict[str, PersonRow] = {}
    for some in chunks(ids):
        with register.database.reading() as connection:
            found.update((row.id, row) for row in people.rows(connection, some))
    return found


def _sheet_rows(members: Sequence[Member], found: Mapping[str, PersonRow], today: date) -> Iterator[SheetRow]:
    before: object = None
    for member in members:
        row = found.get(member.id)
        if row is None:
            continue  # voided between the two readings
        home = row.household.get("id")
        yield _sheet_row(member, row, today, begins_home=home is None or home != before)
        before = home


def _sheet_row(member: Member, row: PersonRow, today: date, *, begins_home: bool) -> SheetRow:
    age = showing.age(row.person, today)
    phone = str(row.person.get("phone") or row.person.get("family_phone") or "")
    return SheetRow(
        place=str(member.place),
        name=str(row.person.get("name") or ""),
        age="" if age is None else str(age),
        head=str(row.household.get("head_name") or ""),
        phone=showing.spaced_phone(phone),
        standing=work_words(row),
        note=_note(member, row),
        result=int(member.outcome) if member.outcome else 0,
        begins_home=begins_home,
    )


def _note(member: Member, row: PersonRow) -> str:
    if member.outcome is Outcome.LEFT:
        return f"{showing.words('labourer', 'left_reason', row.person)} {row.person.get('left_on') or ''}".strip()
    return "本月满16岁" if member.turned_16 else ""
