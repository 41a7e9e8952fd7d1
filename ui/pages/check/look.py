"""What the page 校核 asks of the register, off the GUI thread."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from ui.tasks import Progress
from villagedesk.catalogue import KINDS
from villagedesk.context import Context
from villagedesk.register import oplog, people
from villagedesk.register.rules import run as rules
from villagedesk.register.rules.run import Finding
from villagedesk.sentence import joined, sentence

Mark = tuple[object, date]
"""The length of the journal and the day: while both stay, a run finds the same again."""

_MISSING = "missing"


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
        found = rules.findings(connection, lookups, progress=progress)
        return Checked(mark, people.count(connection), _by_key(found))


def _by_key(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Give every finding its key; what is missing in a record becomes one finding, so that it is one visit."""
    found: dict[str, Finding] = {}
    missing: dict[str, list[str]] = {}
    for finding in findings:
        if finding.code == _MISSING:
            key = f"{finding.record} {finding.severity} {finding.title} {_MISSING}"
            missing.setdefault(key, []).append(KINDS[finding.kind].field(finding.field).label)
            found.setdefault(key, finding)
        else:
            found[_free_key(finding, found)] = finding
    for key, labels in missing.items():
        if len(labels) > 1:
            words = sentence("{n} 项没有填：{labels}", n=len(labels), labels=joined("、", labels))
            found[key] = replace(found[key], message=words)
    return found


def _free_key(finding: Finding, taken: Mapping[str, Finding]) -> str:
    name = " ".join((finding.person, finding.record, finding.field, finding.code))
    again = 0
    while (key := f"{name} {again}") in taken:
        again += 1
    return key
