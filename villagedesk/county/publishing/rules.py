"""Rules that the county publishes and the program works by: each kind with what reads and refuses its files."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from villagedesk.subjects.subsidies.policy_file import policy_of
from villagedesk.subjects.visits import services
from villagedesk.subjects.warnings import rules as warnings


@dataclass(frozen=True, slots=True)
class Rules:
    """What was read: the title of the file, how many rules it has, and its name where it says that itself."""

    title: str
    count: int
    name: str = ""


def check_rules(kind: str, text: str, file: str) -> Rules:
    """Read the text of a rule file of a kind; RefusedFile, naming file and line, where it is not right."""
    return _READERS[kind](text, file)


def _warnings(text: str, file: str) -> Rules:
    read = warnings.rules_of(text, file)
    return Rules(read.title, len(read.rules))


def _services(text: str, file: str) -> Rules:
    read = services.plan_of(text, file)
    return Rules(read.title, len(read.services))


def _subsidies(text: str, file: str) -> Rules:
    read = policy_of(text, file)
    return Rules(read.title, len(read.tiers), read.key)


_READERS: Final[Mapping[str, Callable[[str, str], Rules]]] = {
    "warnings": _warnings, "services": _services, "subsidies": _subsidies,
}  # fmt: skip
"""By the name of the kind, as in `resources/publishing`."""
