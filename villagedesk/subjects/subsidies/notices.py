"""The notice of a village (公示): who applies, for which work, how much; with what must not be posted left out.

Name, group, place of work as province and city, amount; the ID number with its middle hidden. Never phone, card or
health (政府信息公开条例, 个人信息保护法).
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from villagedesk.catalogue.places import places
from villagedesk.register import people, reading
from villagedesk.register.store import Register
from villagedesk.reports.public_notice import NoticeColumn, PublicNotice
from villagedesk.reports.style import Align
from villagedesk.sentence import sentence
from villagedesk.subjects import showing
from villagedesk.subjects.slips import unit_title
from villagedesk.subjects.subsidies import workdays
from villagedesk.subjects.subsidies.applications import Application
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.policy import Policy

_COLUMNS = (
    NoticeColumn("姓名", 15, Align.CENTRE),
    NoticeColumn("村民组", 18, Align.CENTRE),
    NoticeColumn("身份证号", 34, Align.CENTRE),
    NoticeColumn("务工地", 34),
    NoticeColumn("金额（元）", 17, Align.RIGHT),
)
_PREFECTURE = 4


def of(
    register: Register,
    policy: Policy,
    wanted: Sequence[Application],
    days: tuple[date, date],
    phone: str = "",
) -> PublicNotice:
    """Return the notice of some applications that hangs on these days; `phone` is whom to tell of a mistake."""
    unit = unit_title(register.identity.village_name)
    first, last = days
    count, total = len({one.person for one in wanted}), sum(one.amount or 0 for one in wanted)
    words = (
        "根据{title}的规定，经本人申请、村级核实，下列 {count} 人符合条件，拟发放 {total} 元，现予公示。"
        "公示期 {days} 个工作日：{first} 至 {last}。对公示内容有异议的，请在公示期内向{unit}反映{phone}。"
    )
    told = sentence(
        words, title=policy.title, count=count, total=yuan(total), days=policy.notice.working_days, first=_day(first),
        last=_day(last), unit=unit, phone=sentence("，电话 {phone}", phone=phone) if phone else "",
    )  # fmt: skip
    down = workdays.taken_down_on(last)
    return PublicNotice(
        title=sentence("{year} 年{title}公示", year=policy.year, title=policy.title),
        words=f"　　{told}",
        columns=_COLUMNS,
        rows=rows(register, wanted),
        total=sentence("合计 {count} 人　{total} 元", count=count, total=yuan(total)),
        hangs=sentence("{first} 张贴，{down} 撤下", first=_day(first), down=_day(down)),
        unit=unit,
        dated=_day(first),
    )


def days_of(policy: Policy, wanted: Sequence[Application], today: date) -> tuple[date, date]:
    """Return when the notice of some applications hangs: as they say, the days from today on where they do not."""
    froms = sorted(str(one.values["notice_from"]) for one in wanted if one.values.get("notice_from"))
    tos = sorted(str(one.values["notice_to"]) for one in wanted if one.values.get("notice_to"))
    try:
        return date.fromisoformat(froms[0]), date.fromisoformat(tos[-1])
    except (IndexError, ValueError):  # none, or a month without its day
        return today, workdays.last_day(today, policy.notice)


def rows(register: Register, wanted: Sequence[Application]) -> list[tuple[str, ...]]:
    """Return the rows of the notice, in the order of groups and numbers."""
    with register.database.reading() as connection:
        found = {row.id: row for row in people.rows(connection, list({one.person for one in wanted}))}
        ids = [str(one.values["spell"]) for one in wanted if one.values.get("spell")]
        spells = reading.records(connection, ids, "spell")
    listed: list[tuple[str, tuple[str, ...]]] = []
    for one in wanted:
        row, spell = found.get(one.person), spells.get(str(one.values.get("spell") or ""))
        if row is not None:
            group = str(row.household.get("group") or "")
            number = showing.masked(str(row.person.get("id_number") or ""))
            place = _place(spell.values if spell else {})
            listed.append((f"{group}\t{row.number}", (one.name, group, number, place, yuan(one.amount or 0))))
    return [texts for _, texts in sorted(listed, key=lambda pair: pair[0])]


def _place(spell: Mapping[str, Any]) -> str:
    """Return province and city of a place of work; a county and what lies in it are nobody's business."""
    code = str(spell.get("place") or "")
    city = f"{code[:_PREFECTURE]}00"
    return places().full_name(city if city in places() else code) if code else ""


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
