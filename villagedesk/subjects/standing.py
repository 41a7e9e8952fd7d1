"""Where a person stands at the moment: at work or not, what they wish, and what to do about it next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from villagedesk.catalogue.places import places
from villagedesk.register.people import PersonRow, SyncState
from villagedesk.sentence import sentence
from villagedesk.subjects import showing

_AT_WORK = "1"
_OUT_OF_WORK = ("20", "21", "23")
_LONG_HOME_DAYS = 30
"""Days back home without work after which somebody should visit (the default of the warning rules)."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do next about a person; `urgent` where it should not wait."""

    text: str
    urgent: bool = False


def is_at_work(spell: Mapping[str, Any]) -> bool:
    """Tell whether the latest spell says that the person works; a status that is not told counts as work."""
    status = str(spell.get("status") or _AT_WORK)
    return bool(spell) and not spell.get("end_date") and status.startswith(_AT_WORK)


def work_words(row: PersonRow) -> str:
    """Return in a few words where somebody works, or why not: 广州 · 缝纫工, 未就业 · 照顾家庭."""
    spell = row.spell
    if is_at_work(spell):
        found = [_short_place(spell), str(spell.get("work_type") or "")]
        return " · ".join(filter(None, found)) or showing.words("spell", "status", spell) or "已就业"
    reason = showing.words("intent", "not_employed_reason", row.intent) or showing.words("spell", "end_reason", spell)
    status = showing.words("spell", "status", spell) if spell and not spell.get("end_date") else ""
    if not spell and not reason:
        return ""
    return " · ".join(filter(None, (status or "未就业", reason)))


def wish_words(intent: Mapping[str, Any]) -> str:
    """Return what somebody wants to work as; 无意愿 where they do not want to."""
    if intent.get("wants_job") is False:
        return "无意愿"
    return showing.words("intent", "work_types", intent) or ("有意愿" if intent.get("wants_job") else "")


def training_words(need: Mapping[str, Any]) -> str:
    """Return what somebody wants to learn; 无意愿 where they do not want to."""
    if need.get("wants") is False:
        return "无意愿"
    return showing.words("training_need", "subjects", need) or ("有意愿" if need.get("wants") else "")


def advice(row: PersonRow, today: date) -> Advice | None:
    """Return the most pressing thing to do about a person; None where nothing is open."""
    if row.state is SyncState.CONFLICT:
        return Advice("有两种填法对不上，请打开选一个。", urgent=True)
    if row.state is SyncState.RETURNED:
        return Advice("县里退回补正，请打开改好后重新上报。", urgent=True)
    if not row.person.get("id_number"):
        return Advice("缺身份证号，请对照证件补填。")
    if not row.person.get("phone") and not row.person.get("family_phone") and not row.person.get("no_phone"):
        return Advice("缺联系电话，请补填。")
    return _about_work(row, today)


def _about_work(row: PersonRow, today: date) -> Advice | None:
    days = _days_home(row.spell, today)
    if days is not None and days >= _LONG_HOME_DAYS:
        return Advice(sentence("返乡 {days} 天未再就业，请去走访。", days=days), urgent=True)
    wanting = str(row.spell.get("status") or "") in _OUT_OF_WORK or bool(row.spell.get("end_date"))
    if wanting and not row.intent:
        return Advice("未就业，还没有登记求职意向。")
    if not row.spell:
        return Advice("还没有登记就业情况。")
    return None


def _days_home(spell: Mapping[str, Any], today: date) -> int | None:
    try:
        ended = date.fromisoformat(str(spell.get("end_date") or ""))
    except ValueError:
        return None
    return (today - ended).days if ended <= today else None


def _short_place(spell: Mapping[str, Any]) -> str:
    """Return the city of a place of work, its own county by name: 广州, 普定县."""
    code = str(spell.get("place") or "")
    if not code:
        return ""
    home = str(spell.get("village") or "")[:6]
    if home and code == home:
        return places().label(code)
    city = code[:4] + "00" if code[2:4] != "00" else code
    label = places().label(city if city in places() else code)
    return label.removesuffix("市") if len(label) > 2 else label
