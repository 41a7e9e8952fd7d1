"""The month's roll as the page holds it: marks show at once, while the register is still writing them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from villagedesk.subjects.verification import Outcome, Progress
from villagedesk.subjects.verification_roll import Member, marked, progress_of


class View(StrEnum):
    """The chips above the list."""

    OPEN = "未核实"
    ALL = "全部"
    UNREACHED = "联系不上"
    TURNED_16 = "本月满16岁"

    def holds(self, member: Member) -> bool:
        """Tell whether a person belongs into the list; who was not reached is still open."""
        match self:
            case View.OPEN:
                return not member.confirmed
            case View.UNREACHED:
                return member.outcome is Outcome.UNREACHED
            case View.TURNED_16:
                return member.turned_16
            case _:
                return True

    def awaits(self, member: Member) -> bool:
        """Tell whether a person of the list is still to be asked: who was not reached comes last, on their own."""
        return self.holds(member) if self is View.UNREACHED else member.is_open


class Book:
    """All people of the month in the order of asking; a group of None is the whole village."""

    def __init__(self, members: Iterable[Member] = ()) -> None:
        self._members: dict[str, Member] = {}
        self.renew(members)

    def renew(self, members: Iterable[Member]) -> None:
        """Hold these people from now on."""
        self._members = {member.id: member for member in members}

    def __len__(self) -> int:
        return len(self._members)

    def get(self, person: str) -> Member | None:
        """Return a person of the roll; None for somebody who is not on it."""
        return self._members.get(person)

    def put(self, member: Member) -> None:
        """Take a person as it stands now; the place in the order stays."""
        self._members[member.id] = member

    def answer(self, person: str, outcome: Outcome | None) -> Member:
        """Give a person another result and return how the person stood before."""
        before = self._members[person]
        self.put(marked(before, outcome))
        return before

    def groups(self) -> list[str]:
        """Return the groups in the order of asking."""
        return list(dict.fromkeys(member.group for member in self._members.values()))

    def ids(self, group: str | None, view: View) -> list[str]:
        """Return who is listed."""
        return [member.id for member in self._of(group) if view.holds(member)]

    def counts(self, group: str | None) -> dict[str, int]:
        """Return how many people each chip stands for."""
        people = self._of(group)
        return {
            View.OPEN: progress_of(people).open,
            View.ALL: len(people),
            View.UNREACHED: sum(member.outcome is Outcome.UNREACHED for member in people),
            View.TURNED_16: sum(member.turned_16 for member in people),
        }

    def progress(self, group: str | None) -> Progress:
        """Return how far a group has come."""
        return progress_of(self._of(group))

    def progress_by_group(self) -> dict[str | None, Progress]:
        """Return how far the whole village has come, then each group in the order of asking."""
        confirmed = Counter(member.group for member in self._members.values() if member.confirmed)
        people = Counter(member.group for member in self._members.values())
        by_group: dict[str | None, Progress] = {None: self.progress(None)}
        return by_group | {group: Progress(confirmed[group], total) for group, total in people.items()}

    def next_one(self, listed: Sequence[str], person: str, view: View) -> str:
        """Return whom to ask after a person: the next of the list who is waiting, '' for nobody.

        The search goes on from the top at the end of the list. Among those who were not reached it only goes
        down: each of them is asked once more.
        """
        at = listed.index(person) + 1 if person in listed else 0
        below, above = listed[at:], listed[:at] if view is not View.UNREACHED else ()
        return next((other for other in (*below, *above) if view.awaits(self._members[other])), "")

    def group_after(self, group: str | None) -> str | None:
        """Return the next group with somebody to ask, from the top at the end; None where everybody was asked."""
        groups = self.groups()
        at = groups.index(group) + 1 if group in groups else 0
        waiting = {member.group for member in self._members.values() if member.is_open}
        return next((other for other in (*groups[at:], *groups[:at]) if other in waiting), None)

    def _of(self, group: str | None) -> list[Member]:
        return [member for member in self._members.values() if group is None or member.group == group]
