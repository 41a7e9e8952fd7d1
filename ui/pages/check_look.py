"""What the page 校核 asks of the register, off the GUI thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.register import oplog, people, rules
from villagedesk.register.rules import Finding

Mark = tuple[object, date]
"""The length of the journal and the day: while both stay, a run finds the same again."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What a run found, by a key that stays the same from run to run, and of how many people."""

    mark: Mark
    people: int
    findings: Mapping[str, Finding] = field(default_factory=dict)


def look(context: Context, before: Mark | None, progress: Progress) -> Checked | None:
    """Run all checks; None where nothing has changed since `before`."""
    lookups = context.lookups
    with context.register.database.reading() as connection:
        mark = (oplog.length(connection), lookups.today)
        if mark == before:
            return None
        found: dict[str, Finding] = {}
        for finding in rules.findings(connection, lookups, progress=progress):
            found[_key(finding, found)] = finding
        return Checked(mark, people.count(connection), found)


def _key(finding: Finding, taken: Mapping[str, Finding]) -> str:
    name = " ".join((finding.person, finding.record, finding.field, finding.code))
    again = 0
    while (key := f"{name} {again}") in taken:
        again += 1
    return key
