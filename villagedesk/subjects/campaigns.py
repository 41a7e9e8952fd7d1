"""What was done for each campaign (专项行动, such as 春风行动): trips, fairs, visits and trainings that name it."""

from collections import defaultdict
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from villagedesk.catalogue.codes import code_list
from villagedesk.register.projection import TABLES
from villagedesk.subjects.totals import Totals

_TRIPS, _RIDES, _FAIRS, _VISITS, _TRAININGS = (
    TABLES[kind].c for kind in ("trip", "ride", "fair", "visit", "training_record")
)
_NAMES = ("trips", "boarded", "fairs", "visitors", "visits", "visited", "trained")


def campaign_table(connection: Connection, first: str = "", last: str = "") -> Totals:
    """Return the counts of each campaign that somebody named, from `first` to `last` (ISO days, '' for no limit).

    Who boarded counts once a trip, who was visited or trained once a campaign.
    """
    counted: dict[str, dict[str, int]] = defaultdict(lambda: dict.fromkeys(_NAMES, 0))
    for names, query in (
        (("trips",), _of(_TRIPS, _TRIPS.departs_on, first, last, func.count())),
        (("boarded",), _boarded(first, last)),
        (("fairs", "visitors"), _of(_FAIRS, _FAIRS.held_on, first, last, func.count(), func.sum(_FAIRS.visitors))),
        (
            ("trained",),
            _of(_TRAININGS, _TRAININGS.starts_on, first, last, func.count(_TRAININGS.labourer.distinct())),
        ),
        (
            ("visits", "visited"),
            _of(_VISITS, _VISITS.visited_on, first, last, func.count(), func.count(_VISITS.labourer.distinct())),
        ),
    ):
        for campaign, *numbers in connection.execute(query):
            counted[campaign].update(zip(names, (number or 0 for number in numbers), strict=True))
    codes = code_list("campaign")
    return Totals(
        title="专项行动统计表",
        unit="班次、场、人",
        heads=("专项行动", "班次", "上车人次", "招聘会", "到场人数", "走访人次", "走访人数", "参训人数"),
        names=("campaign", *_NAMES),
        lines=[(codes.label(code), *counted[code].values()) for code in sorted(counted)],
    )


def _of(columns: Any, day: Any, first: str, last: str, *numbers: Any) -> Any:
    query = select(columns.campaign, *numbers).where(columns.void.is_(None), *_within(day, first, last))
    return query.where(columns.campaign.is_not(None)).group_by(columns.campaign)


def _boarded(first: str, last: str) -> Any:
    taken = select(_TRIPS.campaign, _RIDES.trip, _RIDES.labourer).where(
        _RIDES.trip == _TRIPS.id, _RIDES.boarded.is_(True), _RIDES.void.is_(None), _TRIPS.void.is_(None),
        _TRIPS.campaign.is_not(None), *_within(_TRIPS.departs_on, first, last),
    )  # fmt: skip
    once = taken.distinct().subquery()
    return select(once.c.campaign, func.count()).group_by(once.c.campaign)


def _within(day: Any, first: str, last: str) -> list[ColumnElement[bool]]:
    found = [day >= first] if first else []
    return [*found, day <= last] if last else found
