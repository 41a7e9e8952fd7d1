"""What the page 可能重复登记 reads of a pair, and in which words it shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.language import shown
from ui.pages.people.rows import in_brief
from villagedesk.context import Context
from villagedesk.journal import clock
from villagedesk.register import people
from villagedesk.register.alike import Likeness
from villagedesk.register.people import PersonRow
from villagedesk.subjects.comparing import Line, compare
from villagedesk.subjects.doubles import Double
from villagedesk.subjects.registration import Person, load
from villagedesk.subjects.standing import work_words

Words = tuple[str, str]
"""What is said of the left and of the right person."""


@dataclass(frozen=True, slots=True)
class Both:
    """Two people as they are compared; the left one is who stays after a merge.

    `names` and `numbers` are those of the two registrations, `briefs` tell the people apart, `made` says when
    they were registered, `facts` are label and words of what hangs on them.
    """

    people: tuple[Person, Person]
    likeness: Likeness | None
    names: Words
    numbers: Words
    lines: tuple[Line, ...]
    briefs: Words
    made: Words
    facts: tuple[tuple[str, Words], ...]


def read_pair(context: Context, double: Double) -> Both | None:
    """Read two people; None where one of them has gone meanwhile."""
    register, today = context.register, context.today
    wanted = [double.keep, double.other]
    left, right = (load(register, person) for person in wanted)
    with register.database.reading() as connection:
        rows = people.rows(connection, wanted)
    if left is None or right is None or len(rows) < len(wanted):
        return None
    pair = (left, right)
    return Both(
        people=pair,
        likeness=double.likeness,
        names=(str(rows[0].person["name"] or ""), str(rows[1].person["name"] or "")),
        numbers=(rows[0].number, rows[1].number),
        lines=tuple(compare(register, pair, context.lookups)),
        briefs=(in_brief(rows[0], today), in_brief(rows[1], today)),
        made=(_made(rows[0]), _made(rows[1])),
        facts=_facts(pair, (rows[0], rows[1])),
    )


def read_names(context: Context, doubles: Sequence[Double]) -> list[str]:
    """Return the names of each pair, once where both are the same."""
    wanted = list({record: None for double in doubles for record in (double.keep, double.other)})
    with context.register.database.reading() as connection:
        names = {row.id: str(row.person["name"] or "") for row in people.rows(connection, wanted)}
    return ["、".join(dict.fromkeys((names.get(one.keep, ""), names.get(one.other, "")))) for one in doubles]


def _made(row: PersonRow) -> str:
    day = clock.day(row.person["created_at"]).isoformat()
    words = tr("{day} {user}登记，{state}")
    return words.format(day=day, user=row.person["created_by"] or "", state=shown(row.state.value))


def _facts(pair: tuple[Person, Person], rows: tuple[PersonRow, PersonRow]) -> tuple[tuple[str, Words], ...]:
    return (
        (tr("登记"), (_made(rows[0]), _made(rows[1]))),
        (tr("登记单号"), (rows[0].number, rows[1].number)),
        (tr("务工经历"), (_work(pair[0], rows[0]), _work(pair[1], rows[1]))),
        (tr("求职意向"), _counts([len(person.intents) for person in pair])),
        (tr("培训需求"), _counts([len(person.needs) for person in pair])),
    )


def _counts(counts: list[int]) -> Words:
    left, right = (tr("{n} 条").format(n=count) if count else "" for count in counts)
    return left, right


def _work(person: Person, row: PersonRow) -> str:
    if not person.spells:
        return ""
    return tr("{n} 段，现在 {words}").format(n=len(person.spells), words=shown(work_words(row)))


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("AlikePage", text)
