"""What is done about warnings: who sees to one, with what result, and the words for those whose cause has gone."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from villagedesk.catalogue.field import Values
from villagedesk.errors import WrongUse
from villagedesk.register.datasets import digest
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects.warnings import reading
from villagedesk.subjects.warnings.engine import Alert, Found, found
from villagedesk.subjects.warnings.rules import rules

SOURCE = "预警处置"
"""Where the changes come from, in the journal."""

_KIND = "warning"


def today_found(connection: Connection, today: date) -> Found:
    """Return the warnings of a register as its rules and records stand."""
    return found(rules(connection), reading.read(connection), today)


def take_up(register: Register, alerts: Sequence[Alert], handler: str, due_on: str = "") -> int:
    """Note who sees to warnings, and until when where that is another day; they stay open."""
    who = _said(handler, "没有写由谁处置。", "请写处置人的姓名。")
    wanted: Values = {"handler": who}
    if due_on:
        wanted["due_on"] = due_on
    return _save(register, [(alert, wanted) for alert in alerts])


def close(register: Register, alerts: Sequence[Alert], handler: str, result: str, today: date) -> int:
    """Handle warnings: each of them is closed with who saw to it and the result. WrongUse where one is not said."""
    who = _said(handler, "没有写由谁处置。", "请写处置人的姓名。")
    words = _said(result, "没有写处置结果。", "请写一句结果，例如“已介绍到县内岗位”。")
    wanted: Values = {"handler": who, "result": words, "closed_on": today.isoformat()}
    return _save(register, [(alert, wanted) for alert in alerts])


def settle(register: Register, what: Found, today: date) -> int:
    """Close with words what is in hand while its cause has gone; return how many."""
    wanted: list[tuple[Alert, Values]] = []
    for alert in what.gone:
        words = "；".join(filter(None, (alert.result, sentence("原因已消除：{why}", why=alert.gone))))
        wanted.append((alert, {"closed_on": today.isoformat(), "result": words}))
    return _save(register, wanted)


def reopen(register: Register, alerts: Sequence[Alert]) -> int:
    """Open handled warnings again, as somebody handled them by mistake; result and handler stay to be read."""
    return _save(register, [(alert, {"closed_on": None}) for alert in alerts if alert.closed_on])


def _save(register: Register, wanted: Sequence[tuple[Alert, Values]]) -> int:
    return register.save_all([_record(register, alert, values) for alert, values in wanted], SOURCE)


def _record(register: Register, alert: Alert, values: Values) -> tuple[Record, Values]:
    """Return the record of a warning with what to write; the first time what it is about is written, too.

    Its id is made of what it is about, so that two laptops that handle one warning write one record.
    """
    key = alert.key
    record_id = alert.record or digest(f"warning/{alert.id}/{key.person}")[:32]
    known = register.get(_KIND, record_id)
    if known is not None and not known.void:
        return known, values
    about: Values = {
        "labourer": key.person or None, "rule": key.rule, "subject": key.subject or None,
        "since": key.since.isoformat(), "level": alert.level, "reason": str(alert.reason),
        "due_on": alert.due_on.isoformat(),
    }  # fmt: skip
    fresh = Record(_KIND, record_id, "", {}) if known is None else Record(_KIND, _again(record_id), "", {})
    return fresh, about | values


def _again(record_id: str) -> str:
    """Return another id for a warning whose record was voided: a void record cannot be filled again."""
    return digest(f"{record_id}/")[:32]


def _said(text: str, message: str, hint: str) -> str:
    said = " ".join(text.split())
    if not said:
        raise WrongUse(message, hint)
    return said
