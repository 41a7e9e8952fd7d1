"""Applications (应聘): from the recommendation to work or its end, with the history of each and what is due."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import ColumnElement, Connection, and_, exists, func, or_, select

from villagedesk.catalogue.field import Values
from villagedesk.errors import VillageDeskError
from villagedesk.journal import clock
from villagedesk.register.projection import TABLES
from villagedesk.register.record import Record, blank
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.matching.posts import Post, Source
from villagedesk.subjects.matching.settings import settings
from villagedesk.subjects.records_where import On

APPLICATION: Final = "application"
_ROWS = TABLES[APPLICATION]
_PEOPLE, _SPELLS = TABLES["labourer"], TABLES["spell"]
_WAGE_WORK = "11"


class Stage(StrEnum):
    """How far an application has come; codes of the list `application_stage`."""

    RECOMMENDED = "1"
    SIGNED_UP = "2"
    INTERVIEW = "3"
    EXAMINED = "4"
    HIRED = "5"
    REFUSED = "6"
    GIVEN_UP = "7"

    @property
    def label(self) -> str:
        """The stage in words."""
        return showing.words(APPLICATION, "stage", {"stage": self.value})

    @property
    def is_open(self) -> bool:
        """Tell whether something is still to come."""
        return self in _GOES_ON


_GOES_ON: Final = (Stage.RECOMMENDED, Stage.SIGNED_UP, Stage.INTERVIEW, Stage.EXAMINED)


@dataclass(frozen=True, slots=True)
class Step:
    """One stage that an application reached: which, on which day, and who wrote it down when."""

    stage: str
    on: str
    user: str
    moment: str
    result: str = ""


def recommend(
    register: Register,
    person: str,
    post: Post,
    stage: Stage = Stage.RECOMMENDED,
    fair: str = "",
    on: date | None = None,
) -> Record:
    """Write that a person is recommended for a post, or has signed up, and return the application.

    One that goes on for the same post is taken further instead of being doubled. What stands in the way (age, last day)
    has been said by then, and a person decides.
    """
    day = on or register.today()
    running = application_for(register, person, post.key)
    if running is not None:
        return running if str(running.values.get("stage")) >= stage else advance(register, running.id, stage, day)
    values: Values = {
        "labourer": person,
        "employer": post.employer,
        "position": post.title,
        "place": post.place or None,
        "post_key": post.key,
        "fair": fair or None,
        "stage": stage.value,
        "applied_on": day.isoformat(),
        "stage_on": day.isoformat(),
        "next_on": _next(day).isoformat(),
    }
    return register.save(blank(APPLICATION), values)


def advance(register: Register, application: str, stage: Stage, on: date, result: str = "") -> Record:
    """Take an application to another stage and return it; one that goes on is asked about again some days later.

    VillageDeskError where the application is not there.
    """
    record = register.get(APPLICATION, application)
    if record is None or record.void:
        raise VillageDeskError("这条应聘记录已经不在了。", "可能刚作废或合并过，请按 F5 刷新列表。")
    values = stage_values(stage, on)
    return register.save(record, {**values, "result": result} if result else values)


def stage_values(stage: Stage, on: date) -> Values:
    """Return what an application says of a stage that it reached on a day."""
    next_on = _next(on).isoformat() if stage.is_open else None
    return {"stage": stage.value, "stage_on": on.isoformat(), "next_on": next_on}


def application_for(register: Register, person: str, post_key: str) -> Record | None:
    """Return the application of a person for a post that still goes on, the latest; None where there is none."""
    found = [
        record
        for record in register.of_parent(APPLICATION, person)
        if record.values.get("post_key") == post_key and record.values.get("stage") in _GOES_ON
    ]
    return found[-1] if found else None


def steps(register: Register, application: str) -> list[Step]:
    """Return the stages that an application went through, the first first."""
    found: list[Step] = []
    stage = on = result = ""
    for op in register.history(application):
        told = {name: str(op.fields[name][0] or "") for name in ("stage", "stage_on", "result") if name in op.fields}
        stage, on, result = told.get("stage", stage), told.get("stage_on", on), told.get("result", result)
        if "stage" in told or "stage_on" in told:
            found.append(Step(stage, on, op.user, clock.moment(op.hlc), result))
    return found


def is_due(today: date) -> ColumnElement[bool]:
    """Return what makes an application one that somebody should ask about today; for a query of its table."""
    late = (today - timedelta(days=settings().follow_up_days)).isoformat()
    asked = func.coalesce(_ROWS.c.next_on, "") != ""
    return and_(
        _ROWS.c.void.is_(None),
        func.coalesce(_ROWS.c.stage, Stage.RECOMMENDED.value).in_([one.value for one in _GOES_ON]),
        or_(
            and_(asked, _ROWS.c.next_on <= today.isoformat()),
            and_(~asked, func.coalesce(_ROWS.c.stage_on, _ROWS.c.applied_on, "") <= late),
        ),
    )


def awaits_work() -> ColumnElement[bool]:
    """Return what makes an application one of somebody taken on whose work has not been written down."""
    there = (
        _SPELLS.c.labourer == _ROWS.c.labourer,
        _SPELLS.c.employer == _ROWS.c.employer,
        _SPELLS.c.void.is_(None),
        func.coalesce(_SPELLS.c.end_date, "9") >= func.coalesce(_ROWS.c.stage_on, ""),
    )
    return and_(_ROWS.c.void.is_(None), _ROWS.c.stage == Stage.HIRED.value, ~exists().where(*there))


class DueNow:
    """Applications to be followed up, as a condition of a list of records."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        return is_due(on.today)


class AwaitsWork:
    """Applications of people taken on whose work has not been written down, as a condition of a list of records."""

    def sql(self, on: On) -> ColumnElement[bool]:
        """Return it as the store asks it."""
        del on
        return awaits_work()


def due(connection: Connection, today: date) -> list[str]:
    """Return the ids of the applications to be followed up, the longest overdue first."""
    order = func.coalesce(_ROWS.c.next_on, _ROWS.c.stage_on, _ROWS.c.applied_on, "")
    on_roll = select(_PEOPLE.c.id).where(_PEOPLE.c.void.is_(None), _PEOPLE.c.left_on.is_(None))
    query = select(_ROWS.c.id).where(is_due(today), _ROWS.c.labourer.in_(on_roll))
    return list(connection.execute(query.order_by(order, _ROWS.c.id)).scalars())


def stages_of(connection: Connection, person: str) -> dict[str, str]:
    """Return the stage of a person's applications by key of the post; of several for one post the latest."""
    query = select(_ROWS.c.post_key, _ROWS.c.stage).where(
        _ROWS.c.labourer == person, _ROWS.c.void.is_(None), _ROWS.c.post_key.is_not(None)
    )
    return {str(key): str(stage or "") for key, stage in connection.execute(query.order_by(_ROWS.c.id))}


def latest_stages(connection: Connection) -> dict[str, str]:
    """Return the stage of each person's latest application, by the person."""
    query = select(_ROWS.c.labourer, _ROWS.c.stage).where(_ROWS.c.void.is_(None), _ROWS.c.labourer.is_not(None))
    order = (func.coalesce(_ROWS.c.stage_on, _ROWS.c.applied_on, ""), _ROWS.c.id)
    return {str(person): str(stage or "") for person, stage in connection.execute(query.order_by(*order))}


def stages_for(connection: Connection, post_key: str) -> dict[str, str]:
    """Return the stage of each person's application for a post, by the person; of several the latest."""
    query = select(_ROWS.c.labourer, _ROWS.c.stage).where(_ROWS.c.post_key == post_key, _ROWS.c.void.is_(None))
    return {str(person): str(stage or "") for person, stage in connection.execute(query.order_by(_ROWS.c.id))}


def spell_values(record: Record, post: Post | None, on: date) -> Values:
    """Return the spell of work that an application led to, ready to be looked over and saved.

    `post` gives wage and, where it is one of the village, the reference; None where it is no longer offered.
    """
    values: Values = {
        "labourer": record.values.get("labourer"),
        "status": _WAGE_WORK,
        "employer": record.values.get("employer"),
        "work_type": record.values.get("position"),
        "place": record.values.get("place"),
        "start_date": str(record.values.get("stage_on") or on.isoformat()),
    }
    if post is not None:
        upper = post.wage_upper if post.wage_upper != post.wage else None
        values |= {"monthly_wage": post.wage, "monthly_wage_upper": upper, "place_text": post.place_text or None}
        if post.source is Source.VILLAGE:
            values["post"] = post.key
        else:
            values["employer_code"] = post.text("employer_code") or None
    return {name: value for name, value in values.items() if value is not None}


def started(register: Register, record: Record) -> bool:
    """Tell whether the person already has a spell at the employer of an application that goes on."""
    employer = record.values.get("employer")
    spells = register.of_parent("spell", str(record.values.get("labourer")))
    return any(one.values.get("employer") == employer and not one.values.get("end_date") for one in spells)


def begin_work(register: Register, application: str, post: Post | None, on: date) -> Record:
    """Write the spell of work of somebody who was taken on, and return it.

    VillageDeskError where the application is not that far, or the spell is there already.
    """
    record = register.get(APPLICATION, application)
    if record is None or record.values.get("stage") != Stage.HIRED:
        raise VillageDeskError("这条应聘还不是“录用”。", "请先把阶段改为“录用”，再登记务工经历。")
    if started(register, record):
        employer = record.values.get("employer")
        raise VillageDeskError(
            sentence("已经登记过在“{employer}”的务工经历。", employer=employer),
            "不用再登记；要改请打开本人的务工经历。",
        )
    return register.save(blank("spell"), spell_values(record, post, on))


def _next(day: date) -> date:
    return day + timedelta(days=settings().follow_up_days)
