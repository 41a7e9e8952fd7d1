"""What stands on application forms: everything that is known is filled in, the rest is left to write by hand."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from db.bulk import chunks
from villagedesk.register import people, reading
from villagedesk.register.people import PersonRow
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.reports.subsidy_form import FormCell, FormPaper, SubsidyForm
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.slips import now_printed, unit_title
from villagedesk.subjects.subsidies import papers
from villagedesk.subjects.subsidies.applications import Application
from villagedesk.subjects.subsidies.entitlement import Finding
from villagedesk.subjects.subsidies.money import capital, yuan
from villagedesk.subjects.subsidies.policy import Policy

_PROMISE: Final = (
    "本人承诺所填内容和所交材料真实，今年没有重复申领；如有虚假，愿意退回补助并承担相应责任。"
    "同意村民委员会为办理此项补助使用以上信息，并公示姓名、村民组、务工地和金额。"
)
_OPINIONS: Final = ("村委会意见", "乡镇审核意见", "县级审定意见")
_ALL: Final = "必交"

Values = Mapping[str, Any]


def of_applications(register: Register, policy: Policy, wanted: Sequence[Application]) -> Iterator[SubsidyForm]:
    """Yield the forms of applications, in their order; a person who is gone meanwhile is passed over."""
    yield from _forms(register, policy, [(one.person, one.values) for one in wanted])


def of_findings(register: Register, policy: Policy, wanted: Sequence[Finding]) -> Iterator[SubsidyForm]:
    """Yield forms for people who have not applied yet, with what the policy works out for them."""
    pairs: list[tuple[str, Values]] = []
    for one in wanted:
        spell: Values = next((spell for spell in one.facts.spells if spell["id"] == one.spell), {})
        amount = None if one.is_cap else one.amount
        there = papers.at_hand(policy, spell.get("evidence") or ())
        account = one.facts.person.get("bank_card")
        values = {"spell": one.spell, "amount": amount, "documents": there, "payee": one.facts.name, "account": account}
        pairs.append((one.facts.id, values))
    yield from _forms(register, policy, pairs)


def _forms(register: Register, policy: Policy, wanted: Sequence[tuple[str, Values]]) -> Iterator[SubsidyForm]:
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    for some in chunks(list(wanted)):
        with register.database.reading() as connection:
            rows = {row.id: row for row in people.rows(connection, [person for person, _ in some])}
            ids = [str(values.get("spell")) for _, values in some if values.get("spell")]
            spells = reading.records(connection, ids, "spell")
        for person, values in some:
            if person in rows:
                spell = spells.get(str(values.get("spell") or ""))
                yield _form(policy, rows[person], spell, values, (unit, printed_at))


def _form(policy: Policy, row: PersonRow, spell: Record | None, values: Values, head: tuple[str, str]) -> SubsidyForm:
    work: Values = spell.values if spell else {}
    return SubsidyForm(
        title=policy.form,
        unit=head[0],
        number=row.number,
        printed_at=head[1],
        rows=(*_person(row), *_work(work), *_claim(row, policy, values)),
        papers=_papers(policy, values.get("documents") or ()),
        promise=_PROMISE,
        opinions=_OPINIONS,
        note=sentence("政策年度 {year}", year=policy.year),
    )


def _person(row: PersonRow) -> Iterator[tuple[FormCell, ...]]:
    person, home = row.person, row.household
    yield (
        FormCell("姓名", str(person.get("name") or "")),
        FormCell("性别", showing.sex(person), 0.75),
        FormCell("民族", showing.words("labourer", "ethnic_group", person), 0.85),
    )
    phone = str(person.get("phone") or person.get("family_phone") or "")
    yield (
        FormCell("身份证号", str(person.get("id_number") or ""), 1.3),
        FormCell("联系电话", showing.spaced_phone(phone)),
    )
    group, address = str(home.get("group") or ""), str(home.get("address") or "")
    address = address if group in address else f"{group} {address}".strip()
    yield FormCell("家庭住址", address, 1.3), FormCell("户主姓名", str(home.get("head_name") or ""))
    yield (
        FormCell("人员类别", showing.categories(person, home), 1.3),
        FormCell("识别时间", showing.words("household", "identified_on", home)),
    )


def _work(work: Values) -> Iterator[tuple[FormCell, ...]]:
    yield (FormCell("务工地点", showing.words("spell", "place", work)),)
    yield FormCell("务工单位", str(work.get("employer") or ""), 1.3), FormCell("工种", str(work.get("work_type") or ""))
    until = showing.words("spell", "end_date", work) or ("至今" if work.get("start_date") else "")
    span = " — ".join(filter(None, (showing.words("spell", "start_date", work), until)))
    yield FormCell("务工时间", span, 1.3), FormCell("月收入", showing.words("spell", "monthly_wage", work))


def _claim(row: PersonRow, policy: Policy, values: Values) -> Iterator[tuple[FormCell, ...]]:
    amount = values.get("amount")
    written = ""
    if isinstance(amount, int):
        written = sentence("{amount} 元（大写：{capital}）", amount=yuan(amount), capital=capital(amount))
    yield (FormCell("申请金额", written),)
    payee = "" if policy.is_for_enterprise else str(values.get("payee") or row.person.get("name") or "")
    yield FormCell("收款人", payee, 0.8), FormCell("社保卡账号", str(values.get("account") or ""), 1.2)
    yield (
        FormCell("开户行", str(row.person.get("bank_name") or ""), 0.8),
        FormCell("代办人", str(values.get("agent") or ""), 1.2),
    )


def _papers(policy: Policy, there: Sequence[str]) -> list[tuple[str, list[FormPaper]]]:
    found = [(_ALL, [FormPaper(one, one in there) for one in policy.documents])] if policy.documents else []
    for group in policy.one_of:
        title = sentence("{title}（任交一样）", title=group.title)
        found.append((title, [FormPaper(one, one in there) for one in group.documents]))
    return found
