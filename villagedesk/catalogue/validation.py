"""Checking one record against its declaration; checks that need other records live above the catalogue."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from villagedesk.catalogue import checks
from villagedesk.catalogue.field import Field, Need, RecordKind, Values
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.kinds import format_value
from villagedesk.catalogue.lookups import Lookups
from villagedesk.catalogue.post_limits import unlawful
from villagedesk.catalogue.problem import Problem, Severity
from villagedesk.catalogue.wording import say

__all__ = ["ID_NOT_IN_LEDGER", "Problem", "Severity", "check", "check_together", "derive", "missing"]

ID_NOT_IN_LEDGER = "3"
"""The code of `id_missing_reason` (台账未填) for people whose ledger has no usable ID."""
_NOT_WORKING = ("2", "3", "4", "5")
"""First digits of the employment states in which no place or employer is asked for."""
_LOCAL_POSTS = frozenset({"14", "15"})
_ORDINARY_HOUSEHOLD = "11"
_PAID = "80"
_IN_ORDER: dict[str, tuple[tuple[str, str], ...]] = {
    "application": (("applied_on", "stage_on"),),
    "enterprise": (("since", "until"),),
    "event": (("held_on", "until"),),
    "post": (("starts_on", "until"),),
    "request": (("received_on", "due_on"), ("received_on", "closed_on")),
    "ride": (("signed_up_on", "arrived_on"),),
    "spell": (("start_date", "end_date"), ("contract_from", "contract_to")),
    "subsidy": (("notice_from", "notice_to"), ("applied_on", "paid_on")),
    "training_record": (("starts_on", "ends_on"),),
    "trip": (("departs_on", "arrives_on"),),
    "visit": (("visited_on", "next_on"),),
    "warning": (("since", "closed_on"),),
}
"""The dates of a record of which the second does not come before the first."""


def check(kind: RecordKind, values: Values, lookups: Lookups, *, at_keyboard: bool = False) -> list[Problem]:
    """Return what is wrong with a record, field by field in the order of the form.

    At the keyboard a missing 必填 field is an error that stops saving; elsewhere nothing is required and
    every finding is a warning.
    """
    missing = Severity.ERROR if at_keyboard else Severity.WARNING
    problems: list[Problem] = []
    for field in kind:
        value = values.get(field.name)
        if value in (None, "", []):
            problems += _missing(kind, field, values, missing)
        else:
            problems += check_field(field, value, lookups)
    return problems + check_together(kind, values, lookups, missing)


def check_together(
    kind: RecordKind, values: Values, lookups: Lookups, missing: Severity = Severity.WARNING
) -> list[Problem]:
    """Return what is wrong between the fields of a record: an end before its start, a sex the ID denies."""
    case, record_check = _Case(kind, values, lookups, missing), _RECORD_CHECKS.get(kind.name)
    found = [problem for first, last in _IN_ORDER.get(kind.name, ()) for problem in _check_order(case, first, last)]
    return [*found, *record_check(case)] if record_check else found


def missing(kind: RecordKind, values: Values) -> list[Problem]:
    """Return the warnings of `check` about fields that are empty and should not be."""
    empty = (field for field in kind if values.get(field.name) in (None, "", []))
    return [problem for field in empty for problem in _missing(kind, field, values, Severity.WARNING)]


def derive(values: Values) -> Values:
    """Return the sex and birth date that a valid ID number tells; empty without one."""
    id_number = values.get("id_number")
    born = checks.id_birth_date(id_number) if isinstance(id_number, str) and len(id_number) == 18 else None
    if not isinstance(id_number, str) or born is None:
        return {}
    return {"sex": checks.id_sex(id_number), "birth_date": born.isoformat()}


def _missing(kind: RecordKind, field: Field, values: Values, severity: Severity) -> Iterator[Problem]:
    if field.need is Need.MANDATORY:
        yield Problem(field.name, "missing", say("missing", label=field.label), severity)
    elif field.need is Need.EXPECTED and _is_expected(kind.name, field.name, values):
        yield Problem(field.name, "missing", say("missing", label=field.label))


def _is_expected(kind: str, field: str, values: Values) -> bool:
    """Tell whether an empty 应填 field is missed, given the rest of the record."""
    match kind, field:
        case "labourer", "id_number" | "phone" | "household":
            return False
        case "labourer", "sex" | "birth_date":
            return not derive(values)
        case "labourer", "id_type":
            return not values.get("id_number")
        case "spell", "end_reason":
            return bool(values.get("end_date"))
        case "spell", "employer" | "place" | "start_date" | "channel":
            return not str(values.get("status") or "").startswith(_NOT_WORKING)
        case "intent", "work_types":
            return values.get("wants_job") is True
        case "training_need", "subjects":
            return values.get("wants") is True
        case "request" | "warning", "result":
            return bool(values.get("closed_on"))
        case "subsidy", "paid_on":
            return values.get("status") == _PAID
    return True


@dataclass(frozen=True, slots=True)
class _Case:
    """A record under check; `missing` is how grave a missing 必填 value is."""

    kind: RecordKind
    values: Values
    lookups: Lookups
    missing: Severity


def _check_labourer(case: _Case) -> Iterator[Problem]:
    values = case.values
    reason = values.get("id_missing_reason")
    if not values.get("id_number") and not reason:
        yield Problem("id_number", "id-missing", say("id-missing"), case.missing)
    elif not values.get("id_number") and reason == ID_NOT_IN_LEDGER:
        yield Problem("id_number", "id-missing", say("id-missing"))
    if not (values.get("phone") or values.get("family_phone") or values.get("no_phone")):
        yield Problem("phone", "phone-missing", say("phone-missing"), case.missing)
    told = derive(values)
    if told and values.get("sex") in ("1", "2") and values["sex"] != told["sex"]:
        yield Problem("sex", "sex-mismatch", say("sex-mismatch"))
    born, stated = str(told.get("birth_date") or ""), str(values.get("birth_date") or "")
    if born and stated and not born.startswith(stated):
        yield Problem("birth_date", "birth-mismatch", say("birth-mismatch"))
    yield from _check_age(born or stated, case.lookups)


def _check_age(born: str, lookups: Lookups) -> Iterator[Problem]:
    if len(born) == 10:
        age = checks.age_on(date.fromisoformat(born), lookups.today)
        if age < 16:
            yield Problem("birth_date", "under-16", say("under-16"))
        elif age > 100:
            yield Problem("birth_date", "age-unlikely", say("age-unlikely"))


def _check_spell(case: _Case) -> Iterator[Problem]:
    yield from _check_range(case, "monthly_wage", "monthly_wage_upper")
    place, village = case.values.get("place"), case.lookups.village[:6]
    if case.values.get("status") in _LOCAL_POSTS and place and village and place != village:
        yield Problem("place", "post-outside-county", say("post-outside-county"))


def _check_intent(case: _Case) -> Iterator[Problem]:
    yield from _check_range(case, "wage", "wage_upper")


def _check_post(case: _Case) -> Iterator[Problem]:
    yield from _check_range(case, "wage", "wage_upper")
    yield from unlawful(case.values)


def _check_training(case: _Case) -> Iterator[Problem]:
    days, attended = case.values.get("days"), case.values.get("attended_days")
    if isinstance(days, int) and isinstance(attended, int) and attended > days:
        yield Problem("attended_days", "days-too-many", say("days-too-many"))


def _check_household(case: _Case) -> Iterator[Problem]:
    values = case.values
    if values.get("relocated") and not values.get("relocation_site"):
        yield Problem("relocation_site", "relocation-site-missing", say("relocation-site-missing"))
    if values.get("monitored_type") and values.get("type") == _ORDINARY_HOUSEHOLD:
        label = format_value(case.kind.field("type"), _ORDINARY_HOUSEHOLD)
        yield Problem("monitored_type", "monitored-mismatch", say("monitored-mismatch", text=label))


def _check_order(case: _Case, first: str, last: str) -> Iterator[Problem]:
    start, end = case.values.get(first), case.values.get(last)
    if isinstance(start, str) and isinstance(end, str):
        shared = min(len(start), len(end))
        if end[:shared] < start[:shared]:
            yield Problem(last, "end-before-start", say("end-before-start", label=case.kind.field(last).label))


def _check_range(case: _Case, low: str, high: str) -> Iterator[Problem]:
    lower, upper = case.values.get(low), case.values.get(high)
    if isinstance(lower, int) and isinstance(upper, int) and upper < lower:
        yield Problem(high, "range-reversed", say("range-reversed", label=case.kind.field(high).label))


_RECORD_CHECKS: dict[str, Callable[[_Case], Iterator[Problem]]] = {
    "household": _check_household,
    "labourer": _check_labourer,
    "spell": _check_spell,
    "intent": _check_intent,
    "post": _check_post,
    "training_record": _check_training,
}
