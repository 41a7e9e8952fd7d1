"""Recruitment fairs (招聘会): what each of them came to, by the stages of the applications that began there."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from db.stored import rows_of
from villagedesk.register.projection import TABLES
from villagedesk.subjects.matching.applications import Stage

FAIR = "fair"
_FAIRS, _APPLICATIONS = TABLES[FAIR], TABLES["application"]


@dataclass(frozen=True, slots=True)
class FairCount:
    """What a fair came to; `people` is who agreed on something there (初步意向), each once, `stages` where they stand.

    `enterprises`, `posts` and `visitors` are what was written down about it, None where nothing was.
    """

    id: str
    name: str
    held_on: str
    enterprises: int | None
    posts: int | None
    visitors: int | None
    people: int
    stages: Mapping[Stage, int]


def counts(connection: Connection, ids: Sequence[str] | None = None) -> list[FairCount]:
    """Return what fairs came to, the latest first; all of them without `ids`."""
    known = (select(_FAIRS.c.id).where(_FAIRS.c.void.is_(None))).order_by(_FAIRS.c.held_on.desc(), _FAIRS.c.id)
    wanted = [one for one in connection.execute(known).scalars() if ids is None or one in set(ids)]
    stages, people = _stages(connection), _people(connection)
    found = rows_of(connection, _FAIRS, "id", wanted)
    return [
        FairCount(
            id=one,
            name=str(found[one]["name"] or ""),
            held_on=str(found[one]["held_on"] or ""),
            enterprises=found[one]["enterprises"],
            posts=found[one]["posts"],
            visitors=found[one]["visitors"],
            people=people[one],
            stages={stage: stages[one, stage.value] for stage in Stage},
        )
        for one in wanted
    ]


def _stages(connection: Connection) -> Counter[tuple[str, str]]:
    """Count people by fair and by the stage of the application that came furthest of theirs."""
    rank = {stage.value: place for place, stage in enumerate(_FURTHEST)}
    query = select(_APPLICATIONS.c.fair, _APPLICATIONS.c.labourer, _APPLICATIONS.c.stage).where(
        _APPLICATIONS.c.fair.is_not(None), _APPLICATIONS.c.void.is_(None)
    )
    best: dict[tuple[str, str], str] = {}
    for fair, person, stage in connection.execute(query):
        before = best.get((fair, person))
        if before is None or rank.get(stage, 0) > rank.get(before, 0):
            best[fair, person] = str(stage or Stage.RECOMMENDED.value)
    return Counter((fair, stage) for (fair, _), stage in best.items())


_FURTHEST = (
    Stage.GIVEN_UP, Stage.REFUSED, Stage.RECOMMENDED, Stage.SIGNED_UP, Stage.INTERVIEW, Stage.EXAMINED, Stage.HIRED,
)  # fmt: skip


def _people(connection: Connection) -> Counter[str]:
    query = select(_APPLICATIONS.c.fair, func.count(_APPLICATIONS.c.labourer.distinct())).where(
        _APPLICATIONS.c.fair.is_not(None), _APPLICATIONS.c.void.is_(None)
    )
    return Counter({str(fair): int(count) for fair, count in connection.execute(query.group_by(_APPLICATIONS.c.fair))})
