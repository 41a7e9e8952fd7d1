"""The papers that an application needs: all of some, and one of others; pure."""

from collections.abc import Collection, Iterable

from villagedesk.catalogue.codes import code_list
from villagedesk.sentence import Sentence, joined, sentence
from villagedesk.subjects.subsidies.policy import Policy


def wanted(policy: Policy) -> tuple[str, ...]:
    """Return every paper that a policy names, those that are enough instead of each other among them."""
    return tuple(dict.fromkeys((*policy.documents, *(one for group in policy.one_of for one in group.documents))))


def lacking(policy: Policy, there: Collection[str]) -> str:
    """Return in words which papers are missing; '' where all are there."""
    missing: list[str] = [one for one in policy.documents if one not in there]
    open_groups = [group for group in policy.one_of if not any(one in there for one in group.documents)]
    missing += (_one_of(group.documents) for group in open_groups)
    return joined("、", missing) if missing else ""


def at_hand(policy: Policy, evidence: Iterable[str]) -> list[str]:
    """Return the papers of a policy that the evidence of the work (codes) says are at hand."""
    labels = {code_list("evidence").label(code) for code in evidence}
    return [one for one in wanted(policy) if one in labels]


def _one_of(documents: Iterable[str]) -> Sentence:
    return sentence("{names}（任交一样）", names=" 或 ".join(documents))
