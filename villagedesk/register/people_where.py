"""What a selection asks of the stored rows, as conditions on the table of people."""

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    and_,
    case,
    cast,
    false,
    func,
    not_,
    or_,
    select,
    true,
    union_all,
)

from db.prepared import ask
from villagedesk.catalogue.measures import measures
from villagedesk.register import measuring, state, whose
from villagedesk.register.concerns import CONCERN, CONFLICT, RETURN
from villagedesk.register.people_facts import born, sex, with_below, years_before
from villagedesk.register.projection import PERSON, TABLES
from villagedesk.register.selection import (
    NO_GROUP,
    NONE,
    WANTS_JOB,
    WANTS_TRAINING,
    Ages,
    Filter,
    Selection,
    SyncState,
)

PEOPLE, HOUSEHOLDS, SPELLS = TABLES[PERSON], TABLES["household"], TABLES["spell"]
INTENTS, NEEDS = TABLES["intent"], TABLES["training_need"]
_MEMBERS = PEOPLE.alias("member")
SENT, ACKNOWLEDGED = "sent_seq", "acknowledged_seq"

_POOR = ("1", "2")
"""脱贫户 and 监测对象, of the list `population_tag`."""
_VETERAN = "7"
"""退役军人, of the same list."""
_GRADUATE_YEARS = 2
_AT_WORK = "10"
_COUNTY = 6
"""Digits of a village's code that name its county."""
_VILLAGE = 12
_ALL = 2**31 - 1
"""Higher than a device's chain is long."""

Condition = ColumnElement[bool]


def reached(connection: Connection) -> tuple[int, int]:
    """Return up to where this device's chain was written into files, and up to where the county confirmed it.

    A hub reports to nobody: all that it has is received.
    """
    if whose.is_hub(connection):
        return _ALL, _ALL
    return int(state.get(connection, SENT, 0)), int(state.get(connection, ACKNOWLEDGED, 0))


def groups(connection: Connection) -> list[str]:
    """Return the village groups that occur, in order."""
    return [row[0] for row in ask(connection, _GROUPS, ())]


def on_roll() -> Condition:
    """Return what makes a person one of the roll: neither voided nor gone."""
    return and_(PEOPLE.c.void.is_(None), PEOPLE.c.left_on.is_(None))


def conditions(connection: Connection, selection: Selection, today: date) -> list[Condition]:
    """Return what a selection asks beside being on the roll; its text is not among them.

    `today` is the day on which people have their ages.
    """
    seqs = reached(connection)
    asked = [of_chip(selection.chip, seqs, today)] if selection.chip is not Filter.ALL else []
    return [*asked, *_asked(connection, selection, seqs, today)]


def _asked(connection: Connection, selection: Selection, seqs: tuple[int, int], today: date) -> Iterator[Condition]:
    if selection.areas:
        yield or_(*(_of_area(area) for area in selection.areas))
    if selection.measure in measures():
        day = date.fromisoformat(selection.on) if selection.on else today
        yield measuring.behind(connection, measures()[selection.measure], measuring.Span.on(day))
    if selection.groups:
        yield of_groups(selection.groups)
    if selection.tags:
        yield _of_tags(selection.tags)
    if selection.statuses:
        yield _of_statuses(selection.statuses)
    if selection.intents:
        yield or_(*map(_of_intent, selection.intents))
    if selection.ages != (None, None):
        yield _of_ages(selection.ages, today)
    if selection.sync:
        yield or_(*(_of_state(one, seqs) for one in selection.sync))
    if selection.sexes:
        yield func.coalesce(sex(), NONE).in_(selection.sexes)
    if selection.educations:
        yield func.coalesce(PEOPLE.c.education, NONE).in_(with_below("education", selection.educations))


def of_chip(chip: Filter, seqs: tuple[int, int], today: date) -> Condition:
    """Return what a chip asks; `seqs` as `reached` returns them, `today` is where years are counted back from."""
    match chip:
        case Filter.UNSENT:
            return func.coalesce(PEOPLE.c.desk_seq, 0) > seqs[0]
        case Filter.UNEMPLOYED:
            return PEOPLE.c.id.not_in(select(SPELLS.c.labourer).where(_goes_on(), _is_work()))
        case Filter.OUT_OF_POVERTY:
            return _in_households(HOUSEHOLDS.c.type.in_(with_below("population_tag", _POOR)))
        case Filter.WANTS_TRAINING | Filter.WANTS_JOB:
            return _of_intent(WANTS_JOB if chip is Filter.WANTS_JOB else WANTS_TRAINING)
        case Filter.CONFLICT | Filter.RETURNED:
            return _concerned(CONFLICT if chip is Filter.CONFLICT else RETURN)
        case Filter.AWAY:
            return _is_away()
        case Filter.NO_ID:
            return PEOPLE.c.id_number.is_(None)
        case Filter.NO_PHONE:
            return and_(PEOPLE.c.phone.is_(None), PEOPLE.c.no_phone.is_not(True))
        case Filter.NO_GROUP:
            return of_groups((NO_GROUP,))
        case Filter.GRADUATES:
            return _graduated(today)
        case Filter.VETERANS:
            return or_(PEOPLE.c.discharged_on > "", _of_tags((_VETERAN,)))
        case _:
            return true()


def _graduated(today: date) -> Condition:
    """Return who has graduated in the last two years; a month counts to its end."""
    on = PEOPLE.c.graduated_on
    whole = case((func.length(on) == len("2025-07"), on + "-31"), else_=on)
    return and_(whole >= years_before(today, _GRADUATE_YEARS), on <= today.isoformat())


def of_groups(groups: Sequence[str]) -> Condition:
    """Return what makes a person one of some village groups."""
    named = [group for group in groups if group != NO_GROUP]
    asked = [_in_households(HOUSEHOLDS.c.group.in_(named))] if named else []
    if len(named) < len(groups):
        anywhere = select(HOUSEHOLDS.c.id).where(HOUSEHOLDS.c.group.is_not(None))
        asked.append(func.coalesce(PEOPLE.c.household, "").not_in(anywhere))
    return or_(*asked)


def _of_area(code: str) -> Condition:
    """Return what makes a person one of a village (12 digits) or of all villages whose codes begin so."""
    if not code.isdecimal():
        return false()
    if len(code) == _VILLAGE:
        return PEOPLE.c.village == code
    return and_(PEOPLE.c.village >= code, PEOPLE.c.village < f"{int(code) + 1:0{len(code)}}")


def _in_households(asked: Condition) -> Condition:
    return PEOPLE.c.household.in_(select(HOUSEHOLDS.c.id).where(asked))


def _of_tags(wanted: Sequence[str]) -> Condition:
    codes = with_below("population_tag", wanted)
    own = cast(PEOPLE.c.tags, Text)
    return or_(
        _in_households(or_(HOUSEHOLDS.c.type.in_(codes), HOUSEHOLDS.c.monitored_type.in_(codes))),
        *(own.contains(f'"{code}"', autoescape=True) for code in codes),
    )


def _of_statuses(wanted: Sequence[str]) -> Condition:
    codes = with_below("employment_status", [code for code in wanted if code != NONE])
    going_on = select(SPELLS.c.labourer).where(_goes_on())
    asked: list[Condition] = []
    if codes:
        asked.append(PEOPLE.c.id.in_(going_on.where(func.coalesce(SPELLS.c.status, _AT_WORK).in_(codes))))
    if NONE in wanted:
        asked.append(PEOPLE.c.id.not_in(going_on))
    return or_(*asked)


def _goes_on() -> Condition:
    return and_(SPELLS.c.void.is_(None), SPELLS.c.end_date.is_(None), SPELLS.c.labourer.is_not(None))


def _is_work() -> Condition:
    return or_(SPELLS.c.status.is_(None), SPELLS.c.status.like("1%"))


def _is_away() -> Condition:
    elsewhere = SPELLS.c.place != func.substr(SPELLS.c.village, 1, _COUNTY)
    return PEOPLE.c.id.in_(select(SPELLS.c.labourer).where(_goes_on(), _is_work(), elsewhere))


def _of_intent(wanted: str) -> Condition:
    job = select(INTENTS.c.labourer).where(
        INTENTS.c.wants_job.is_(True), INTENTS.c.void.is_(None), INTENTS.c.labourer.is_not(None)
    )
    training = select(NEEDS.c.labourer).where(
        NEEDS.c.wants.is_(True), NEEDS.c.void.is_(None), NEEDS.c.labourer.is_not(None)
    )
    match wanted:
        case "wants_job":
            return PEOPLE.c.id.in_(job)
        case "wants_training":
            return PEOPLE.c.id.in_(training)
        case _:
            return and_(PEOPLE.c.id.not_in(job), PEOPLE.c.id.not_in(training))


def _concerned(what: str) -> Condition:
    """Return what makes people wait for a decision, by what hangs on them and by their household, too."""
    asked = select(CONCERN.c.person).where(CONCERN.c.what == what, CONCERN.c.person.is_not(None))
    homes = select(CONCERN.c.record).where(CONCERN.c.what == what, CONCERN.c.entity == "household")
    return PEOPLE.c.id.in_(union_all(asked, select(_MEMBERS.c.id).where(_MEMBERS.c.household.in_(homes))))


def _of_ages(ages: Ages, today: date) -> Condition:
    low, high = ages
    birth = born()
    asked: list[Condition] = [birth.is_not(None)]
    if low is not None:
        asked.append(birth <= years_before(today, low))
    if high is not None:
        asked.append(birth > years_before(today, high + 1))
    return and_(*asked)


def _of_state(wanted: SyncState, seqs: tuple[int, int]) -> Condition:
    sent, acknowledged = seqs
    seq, conflict, returned = func.coalesce(PEOPLE.c.desk_seq, 0), _concerned(CONFLICT), _concerned(RETURN)
    clear = and_(not_(conflict), not_(returned))
    match wanted:
        case SyncState.CONFLICT:
            return conflict
        case SyncState.RETURNED:
            return and_(returned, not_(conflict))
        case SyncState.WAITING:
            return and_(clear, seq > sent)
        case SyncState.SENT:
            return and_(clear, seq <= sent, seq > acknowledged)
        case SyncState.RECEIVED:
            return and_(clear, seq <= sent, seq <= acknowledged)


_GROUPS = (
    'with recursive known(name) as (select min("group") from household where "group" > \'\' and void is null union all '
    'select (select min("group") from household where "group" > known.name and void is null) '
    "from known where known.name is not null) select name from known where name is not null"
)
"""Steps along the index from one group to the next, past the households between them."""
