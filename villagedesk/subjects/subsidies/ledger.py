"""The ledger of a subsidy: who gets how much, and below it beneficiaries, amount and average; pure sums.

A person counts once, however often they were paid. The average is the amount by persons, half up to the fen.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from villagedesk.subjects.subsidies.money import average


@dataclass(frozen=True, slots=True)
class Line:
    """What somebody gets: `whose` is the person or the enterprise, `amount` fen."""

    whose: str
    amount: int
    fund_source: str = ""


@dataclass(frozen=True, slots=True)
class Sums:
    """How many get it, how often it was paid, and how much; fen."""

    people: int
    payments: int
    amount: int

    @property
    def average(self) -> int | None:
        """Return what one gets on average in fen, None where nobody gets anything."""
        return average(self.amount, self.people)


def sums(lines: Iterable[Line]) -> Sums:
    """Return the sums of some lines."""
    people: set[str] = set()
    payments = amount = 0
    for line in lines:
        people.add(line.whose)
        payments += 1
        amount += line.amount
    return Sums(len(people), payments, amount)


def by_fund(lines: Iterable[Line]) -> dict[str, Sums]:
    """Return the sums by the source of the money, in the order of its codes; '' where none was entered."""
    grouped: dict[str, list[Line]] = {}
    for line in lines:
        grouped.setdefault(line.fund_source, []).append(line)
    return {fund: sums(grouped[fund]) for fund in sorted(grouped)}
