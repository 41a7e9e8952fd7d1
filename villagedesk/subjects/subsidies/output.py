"""Who is entitled, and the ledger of what was paid, as lists to write and print."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection, select

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.kinds import format_value
from villagedesk.register import people, reading
from villagedesk.register.people import PersonRow
from villagedesk.register.projection import TABLES
from villagedesk.register.store import Register
from villagedesk.reports.workbook import Cell
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.sheet import Sheet
from villagedesk.subjects.subsidies import flow, ledger
from villagedesk.subjects.subsidies.applications import KIND, Application
from villagedesk.subjects.subsidies.entitlement import Finding
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.points import State
from villagedesk.subjects.subsidies.policy import Policy

_FEN: Final = 100
_PLACE: Final = KINDS["spell"].field("place")
_FINDINGS: Final = (
    ("村民组", 12), ("姓名", 10), ("身份证号", 21), ("电话", 14), ("情况", 9),
    ("金额（元）", 11), ("务工地", 14), ("理由", 62),
)  # fmt: skip
_LEDGER: Final = (
    ("村民组", 12), ("姓名", 10), ("身份证号", 21), ("务工地", 22),
    ("金额（元）", 11), ("收款人", 10), ("社保卡账号", 22), ("状态", 13),
    ("发放日期", 12), ("批次", 12), ("资金来源", 22),
)  # fmt: skip


def of_findings(policy: Policy, wanted: Sequence[Finding]) -> Sheet:
    """Return the list of people with what speaks for and against each."""
    rows = [
        (
            one.facts.group, one.facts.name, str(one.facts.person.get("id_number") or ""),
            str(one.facts.person.get("phone") or ""), one.state.value,
            amount(None if one.state is State.NOT else one.amount), one.place, one.reason,
        )
        for one in wanted
    ]  # fmt: skip
    about = sentence("{title}，共 {n} 人", title=policy.title, n=len(rows))
    return Sheet(sentence("{title}资格名单", title=policy.title), about, _FINDINGS, rows)


def of_ledger(register: Register, title: str, wanted: Sequence[Application]) -> Sheet:
    """Return the ledger of applications, with beneficiaries, amount and average below."""
    with register.database.reading() as connection:
        rows = {row.id: row for row in people.rows(connection, list(dict.fromkeys(one.person for one in wanted)))}
        ids = [str(one.values["spell"]) for one in wanted if one.values.get("spell")]
        spells = reading.records(connection, ids, "spell")
        employers = _enterprises(connection)
    places = {key: format_value(_PLACE, record.values.get("place")) for key, record in spells.items()}
    wanted = sorted(wanted, key=lambda one: (_group(rows.get(one.person)), one.number))
    cells = [_ledger_row(one, rows.get(one.person), places, employers) for one in wanted]
    return Sheet(title, sentence("共 {n} 笔", n=len(cells)), _LEDGER, cells, sums_words(wanted))


def lines(wanted: Sequence[Application]) -> list[ledger.Line]:
    """Return applications as lines of a ledger."""
    return [ledger.Line(one.person, one.amount or 0, str(one.values.get("fund_source") or "")) for one in wanted]


def sums_words(wanted: Sequence[Application]) -> str:
    """Return the sums of a ledger in words."""
    return words_of(ledger.sums(lines(wanted)))


def words_of(sums: ledger.Sums) -> str:
    """Return sums in words: 受益 3 人，发放 3 笔，金额 1,500 元，人均 500 元."""
    words = "受益 {people} 人，{payments} 笔，金额 {amount} 元，人均 {average} 元"
    return sentence(
        words, people=sums.people, payments=sums.payments, amount=yuan(sums.amount), average=yuan(sums.average) or "0"
    )


def paid(wanted: Sequence[Application]) -> list[Application]:
    """Return the applications that were paid."""
    return [one for one in wanted if one.status == flow.PAID]


def amount(fen: int | None) -> int | float | None:
    """Return an amount as a cell holds it: yuan."""
    return None if fen is None else fen // _FEN if fen % _FEN == 0 else fen / _FEN


def _ledger_row(
    one: Application, row: PersonRow | None, places: dict[str, str], employers: dict[str, str]
) -> tuple[Cell, ...]:
    values, label = one.values, code_list("subsidy_status").label
    payee = employers.get(str(values.get("enterprise") or "")) or str(values.get("payee") or "")
    return (
        _group(row), one.name,
        str(row.person.get("id_number") or "") if row else "", places.get(str(values.get("spell") or ""), ""),
        amount(one.amount or 0), payee, str(values.get("account") or ""), label(one.status) if one.status else "",
        str(values.get("paid_on") or ""), str(values.get("batch") or ""),
        showing.words(KIND, "fund_source", values),
    )  # fmt: skip


def _group(row: PersonRow | None) -> str:
    return str(row.household.get("group") or "") if row else ""


def _enterprises(connection: Connection) -> dict[str, str]:
    table = TABLES["enterprise"]
    return {row.id: row.name or "" for row in connection.execute(select(table.c.id, table.c.name))}
