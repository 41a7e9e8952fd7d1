"""A policy as the county writes it (TOML), read into a `Policy`; a mistake is refused with line and reason."""

from datetime import date
from difflib import get_close_matches
from typing import Final

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.places import places
from villagedesk.catalogue.toml_lines import TomlTable, read_toml
from villagedesk.sentence import sentence
from villagedesk.subjects.subsidies.policy import (
    Basis,
    Deadline,
    Notice,
    Once,
    OneOf,
    Policy,
    Region,
    Tier,
    Unit,
    Who,
    Work,
)

KEY_LENGTH: Final = 40
_ALLOWED_IN_KEY: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_YEARS: Final = (2020, 2100)
_OLDEST: Final = 120
_MOST_MONTHS: Final = 12
_LONGEST_GAP: Final = 90
_LONGEST_NOTICE: Final = 60
_MOST_TIERS: Final = 40
_LONGEST_TEXT: Final = 1000
_PERSON, _ENTERPRISE = "个人", "单位"
_TOP: Final = (
    "kind", "key", "title", "form", "type", "year", "valid_from", "valid_to", "areas", "beneficiary", "once",
    "exclusive_with", "fund_source", "documents", "basis", "about", "who", "work", "tiers", "one_of", "notice",
    "deadlines",
)  # fmt: skip
_WHO: Final = ("called", "tags", "from_identification", "risk_open", "age_from", "age_to", "sex")
_WORK: Final = ("months", "gap_days", "count_from", "not_organised", "statuses", "channels")
_TIER: Final = ("amount", "region", "places", "but", "tags", "unit", "per_cent", "of")


def policy_of(text: str, file: str, version: int = 0) -> Policy:
    """Read a policy's text; `file` is its name, for messages. RefusedFile, with the line, where it is not right."""
    root = read_toml(text, file)
    root.only(*_TOP)
    year = root.whole("year", *_YEARS)
    valid_from, valid_to = _period(root)
    return Policy(
        key=_key(root),
        title=root.text("title"),
        form=root.text("form", root.text("title")),
        type=_code(root, "type", "subsidy_type"),
        year=year,
        valid_from=valid_from,
        valid_to=valid_to,
        areas=_places(root, "areas"),
        is_for_enterprise=root.choice("beneficiary", (_PERSON, _ENTERPRISE), _PERSON) == _ENTERPRISE,
        once=Once(root.choice("once", list(Once), Once.YEAR)),
        exclusive_with=_exclusive(root),
        fund_source=_code(root, "fund_source", "fund_source", ""),
        documents=root.texts("documents", ()),
        basis=root.text("basis", "", _LONGEST_TEXT),
        about=root.text("about", "", _LONGEST_TEXT),
        who=_who(root.table("who")),
        work=_work(root.table("work"), year),
        tiers=_tiers(root),
        one_of=tuple(map(_one_of, root.tables("one_of"))),
        notice=_notice(root.table("notice")),
        deadlines=_deadlines(root, valid_from),
        version=version,
        source=text,
    )


def _key(root: TomlTable) -> str:
    key = root.text("key", longest=KEY_LENGTH)
    if not set(key) <= _ALLOWED_IN_KEY:
        hint = "key 是程序用的名称，只写小写字母、数字和减号，例如 yunnan-transport。"
        raise root.refusal("key", sentence("key 不能写“{key}”", key=key), hint)
    return key


def _period(root: TomlTable) -> tuple[date, date]:
    first, last = date.fromisoformat(root.day("valid_from")), date.fromisoformat(root.day("valid_to"))
    if last < first:
        raise root.refusal("valid_to", "valid_to 早于 valid_from", "请核对执行的起止日期。")
    return first, last


def _exclusive(root: TomlTable) -> tuple[str, ...]:
    """Return what rules the policy out: a kind of subsidy by code or label, or another policy by its key."""
    found: list[str] = []
    for one in root.texts("exclusive_with", ()):
        code = code_list("subsidy_type").find(one)
        if code is None and not set(one) <= _ALLOWED_IN_KEY:
            hint = "可以写补贴类型（代码或名称），或者另一个政策的 key。"
            raise root.refusal("exclusive_with", sentence("没有“{text}”这种补贴", text=one), hint)
        found.append(code.code if code else one)
    return tuple(found)


def _who(table: TomlTable | None) -> Who:
    if table is None:
        return Who()
    table.only(*_WHO)
    tags = table.codes("tags", "population_tag")
    labels = "、".join(code_list("population_tag").label(tag) for tag in tags)
    age_from = table.whole("age_from", 0, _OLDEST, 16)
    age_to = table.whole("age_to", 0, _OLDEST, 0)
    if age_to and age_to < age_from:
        raise table.refusal("age_to", "age_to 小于 age_from", "请核对年龄的上下限。")
    return Who(
        tags=tags,
        called=table.text("called", labels),
        from_identification=table.flag("from_identification"),
        risk_open=table.flag("risk_open"),
        age_from=age_from,
        age_to=age_to,
        sex=_code(table, "sex", "sex", ""),
    )


def _work(table: TomlTable | None, year: int) -> Work:
    if table is None:
        return Work()
    table.only(*_WORK)
    count_from = table.day("count_from", "")
    if count_from and int(count_from[:4]) > year:
        raise table.refusal("count_from", sentence("count_from 晚于政策年度 {year}", year=year), "请核对起算日期。")
    return Work(
        months=table.whole("months", 0, _MOST_MONTHS),
        gap_days=table.whole("gap_days", 0, _LONGEST_GAP, 0),
        count_from=count_from,
        not_organised=table.flag("not_organised"),
        statuses=table.codes("statuses", "employment_status"),
        channels=table.codes("channels", "outflow_channel"),
    )


def _tiers(root: TomlTable) -> tuple[Tier, ...]:
    tables = root.tables("tiers")
    if not tables or len(tables) > _MOST_TIERS:
        fault = "没有写标准" if not tables else sentence("超过 {count} 档", count=_MOST_TIERS)
        raise root.refusal("tiers", fault, '每一档写一段 [[tiers]]，例如 region = "省外" 和 amount = 500。')
    return tuple(map(_tier, tables))


def _tier(table: TomlTable) -> Tier:
    table.only(*_TIER)
    per_cent = table.whole("per_cent", 1, 100, 0) if "per_cent" in table else 0
    basis = Basis(table.choice("of", list(Basis))) if per_cent or "of" in table else None
    if basis and not per_cent:
        raise table.refusal("of", "写了 of，没有写 per_cent", '例如 per_cent = 100 和 of = "车票"。')
    unit = Unit(table.choice("unit", list(Unit), Unit.ONCE))
    if per_cent and unit is Unit.MONTH:
        raise table.refusal("unit", "按比例的不能再写 unit", "请删去这一行。")
    amount = table.money("amount")
    if not amount:
        raise table.refusal("amount", "amount 不能是 0", "请写每人的金额（元）；按比例的写最高金额。")
    return Tier(
        amount=amount,
        region=Region(table.choice("region", list(Region), Region.ANYWHERE)),
        places=_places(table, "places"),
        but=_places(table, "but"),
        tags=table.codes("tags", "population_tag"),
        unit=unit,
        per_cent=per_cent,
        basis=basis,
    )


def _one_of(table: TomlTable) -> OneOf:
    table.only("title", "documents")
    documents = table.texts("documents")
    if len(documents) < len(("甲", "乙")):
        raise table.refusal("documents", "任选其一的材料至少写两样", "只有一样的，写到最上面的 documents 里。")
    return OneOf(table.text("title"), documents)


def _notice(table: TomlTable | None) -> Notice:
    if table is None:
        return Notice()
    table.only("working_days", "days_off", "days_on")
    return Notice(
        working_days=table.whole("working_days", 0, _LONGEST_NOTICE),
        days_off=_days(table, "days_off"),
        days_on=_days(table, "days_on"),
    )


def _days(table: TomlTable, key: str) -> frozenset[str]:
    for text in table.texts(key, ()):
        try:
            fits = date.fromisoformat(text).isoformat() == text
        except ValueError:
            fits = False
        if not fits:
            raise table.refusal(key, sentence("没有“{text}”这一天", text=text), '请写成 "2026-01-01" 这样。')
    return frozenset(table.texts(key, ()))


def _deadlines(root: TomlTable, valid_from: date) -> tuple[Deadline, ...]:
    found: list[Deadline] = []
    for table in root.tables("deadlines"):
        table.only("title", "until")
        until = date.fromisoformat(table.day("until"))
        if until < (found[-1].until if found else valid_from):
            raise table.refusal("until", "until 早于前一个日期", "截止日期从早到晚写，不早于 valid_from。")
        found.append(Deadline(table.text("title"), until))
    return tuple(found)


def _code(table: TomlTable, key: str, name: str, default: str | None = None) -> str:
    """Return a code that is written as its code or its label."""
    text = table.text(key, default)
    if not text:
        return text
    known = code_list(name)
    code = known.get(text) or next((one for one in known if text in (one.label, one.standard)), None)
    if code is None:
        labels = [one.label for one in known]
        near = get_close_matches(text, labels, n=1)
        hint = sentence("是不是“{name}”？", name=near[0]) if near else None
        raise table.refusal(
            key, sentence("{key} 不认识“{text}”", key=key, text=text),
            hint or sentence("可以写：{names}。", names="、".join(labels)),
        )  # fmt: skip
    return code.code


def _places(table: TomlTable, key: str) -> tuple[str, ...]:
    return tuple(_place(table, key, text) for text in table.texts(key, ()))


def _place(table: TomlTable, key: str, text: str) -> str:
    found = places().find(text)
    if found is None or found.rest or not found.sure:
        hint = "请写全称，例如“浙江省”“广东省广州市”，或者六位代码。"
        raise table.refusal(key, sentence("看不懂“{text}”这个地方", text=text), hint)
    return found.code
