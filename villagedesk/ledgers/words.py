"""Header words: what people write above a column, and which fields of the catalogue it can mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.field import Kind
from villagedesk.ledgers.report import FIELDS

_BRACKETED = re.compile(r"[(\[{<【〔《][^)\]}>】〕》]*[)\]}>】〕》]?")
_PUNCTUATION = re.compile(r"[()\[\]{}<>【】〔〕《》*★☆#:、,，。.·_\-—\"'“”?!]")
_NUMBERED = re.compile(r"^[(]?\d{1,2}[.、)]")
_TRAILING_COUNT = re.compile(r"[0-9一二三]+$")
_ALTERNATIVES = re.compile(r"[/|]|(?<=.)或(?=.)")

_PREFIXES = (
    *("劳动力", "务工人员", "务工者", "本人", "个人", "人员", "成员", "目前", "当前", "现在", "现", "主要", "家庭成员"),
    *("本年度", "本年", "当年", "具体", "填写", "请填写", "原", "拟", "预计", "求职者", "求职人员", "培训人员", "详细"),
    *("外出务工", "外出", "在外", "实际", "所在", "最近", "被登记人", "登记对象", "对象", "所属"),
)
_SUFFIXES = ("情况", "信息", "说明", "名称", "填写", "选填", "必填", "一栏", "栏", "内容", "代码", "类别", "详情")
_PARENT_SUFFIXES = ("基本情况", "情况", "信息", "意愿", "意向", "需求", "登记", "状况")
_PARENT_WORDS = ("意向", "意愿", "期望", "求职", "务工", "就业", "户主", "家属", "合同")
_YEAR = re.compile(r"^20\d\d年(?:度)?")

WISHES = {
    "spell.place": "intent.regions",
    "spell.region": "intent.regions",
    "spell.work_type": "intent.work_types",
    "spell.monthly_wage": "intent.wage",
    "spell.start_date": "intent.available_from",
    "spell.status": "intent.wants_job",
}
"""What a word of work means where people speak of wishes."""
_ONLY_OF = (
    (("户主",), "household."),
    (("家属", "紧急", "家人"), "labourer.family_"),
    (("培训",), "training_need."),
    (("企业", "公司", "单位", "厂"), "spell."),
)
"""Words in a guessed header that leave only fields beginning so: 企业联系电话 is nobody's own phone."""

_WISHING = ("期望", "意向", "意愿", "希望", "求职", "想", "计划", "拟", "打算", "需")
_WHEN_WHERE = ("时间", "日期", "地点", "等级", "级别", "机构", "单位", "补贴", "证", "经历", "次数", "是否")

OTHER_PEOPLE = (
    "帮扶",
    "责任人",
    "干部",
    "网格",
    "包保",
    "包户",
    "负责人",
    "法人",
    "驻村",
    "审核",
    "代办",
    "配偶",
    "监护",
)
"""Words in a header that make its column tell of somebody else than the labourer."""

REASON = "未入库原因（改好后再导入，这一列不读）"
"""The header of the last column of a workbook of refused rows; reading one passes it over."""

CONTEXT_WORDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("地点", "地区", "区域", "地方", "省市县", "具体地点", "所在地"), ("spell.place", "intent.regions")
    ),
    **dict.fromkeys(
        ("去向", "去向地", "务工省市", "务工地省", "务工地市", "务工地县", "外出地", "转移地"), ("spell.place",)
    ),
    **dict.fromkeys(
        ("省", "省份", "市", "县", "县区", "区县", "市州", "地市", "省市区", "县市区"),
        ("household.division", "spell.place", "intent.regions"),
    ),
    **dict.fromkeys(
        ("乡镇", "乡", "镇", "村", "行政村", "村名", "县市区旗", "所在村", "所在乡镇", "乡镇街道", "村居", "村社区"),
        ("household.division",),
    ),
    **dict.fromkeys(
        ("工种", "岗位", "工作", "职业"), ("spell.work_type", "intent.work_types", "training_need.subjects")
    ),
    **dict.fromkeys(("工种岗位", "岗位工种", "工作内容", "从事工种岗位"), ("spell.work_type", "intent.work_types")),
    **dict.fromkeys(("月薪", "薪资", "工资", "月工资", "月收入", "待遇", "薪酬", "收入"), ("intent.wage",)),
    **dict.fromkeys(("待遇", "薪资待遇", "月工资标准", "工资水平", "收入水平"), ("spell.monthly_wage", "intent.wage")),
    **dict.fromkeys(
        ("时间", "日期", "出发时间", "离家时间", "外出年月", "上班时间", "外出时间年月"), ("spell.start_date",)
    ),
    **dict.fromkeys(("起", "起始", "开始", "自"), ("spell.start_date",)),
    **dict.fromkeys(("止", "截止", "结束", "至"), ("spell.end_date",)),
    **dict.fromkeys(
        ("企业单位", "务工单位或企业", "单位全称", "老板", "工厂", "在何单位务工", "公司", "公司名称"),
        ("spell.employer",),
    ),
    **dict.fromkeys(
        ("培训工种", "培训项目", "培训专业", "培训内容", "专业", "项目", "内容"), ("training_need.subjects",)
    ),
    **dict.fromkeys(
        ("意愿", "意向", "是否", "有无", "是否愿意", "愿意", "是否需要", "是否有"),
        ("intent.wants_job", "training_need.wants"),
    ),
    **dict.fromkeys(("培训意向",), ("training_need.wants",)),
    **dict.fromkeys(("求职意向", "就业意向", "务工意向"), ("intent.wants_job", "intent.work_types")),
    **dict.fromkeys(("号码",), ("labourer.phone",)),
    **dict.fromkeys(("方式", "渠道", "途径"), ("spell.channel",)),
    **dict.fromkeys(("编号",), ("household.number",)),
    **dict.fromkeys(("备注",), ("labourer.remark",)),
}
"""Words that mean something only by their surroundings, with the fields they can mean, likeliest first."""

_DOUBTFUL = frozenset(
    (
        *("专业", "项目", "内容", "意愿", "意向", "号码", "自", "至", "起", "止", "是否", "有无", "是否愿意", "愿意"),
        *("是否需要", "是否有", "方式", "渠道", "途径", "编号"),
    )
)
"""Context words that stand for nothing without a parent header."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The fields a header can mean, likeliest first, and how sure its wording is (1 is a known word)."""

    fields: tuple[str, ...]
    confidence: float


NO_MEANING = Meaning((), 0.0)


def header_key(text: str) -> str:
    """Return a header for comparison: half-width, no blanks, marks or punctuation, bracket content kept."""
    return _PUNCTUATION.sub("", narrow(text)).casefold()


def keys(text: str) -> Iterator[str]:
    """Yield the forms a header is looked up by, the most exact first."""
    compact = _YEAR.sub("", _NUMBERED.sub("", narrow(text)))
    bare = _BRACKETED.sub("", compact)
    yield header_key(compact)
    yield header_key(bare)
    yield _TRAILING_COUNT.sub("", header_key(bare))
    for alternative in _ALTERNATIVES.split(bare):
        yield header_key(alternative)


@cache
def known_words() -> dict[str, tuple[str, ...]]:
    """Return every header word of the catalogue with the fields that carry it.

    Income has a record of its own per year and source; no single column of a ledger tells both.
    """
    words: dict[str, list[str]] = {}
    for name, field in FIELDS.items():
        if field.kind is Kind.REFERENCE or name.startswith("income."):
            continue
        for word in (*field.headers, *(() if field.label == "备注" else (field.label,))):
            found = words.setdefault(header_key(word), [])
            if name not in found:
                found.append(name)
    for word, names in CONTEXT_WORDS.items():
        found = words.setdefault(header_key(word), [])
        found += [name for name in names if name not in found]
    return {word: tuple(names) for word, names in words.items()}


@cache
def meaning(text: str, below_parent: bool = False) -> Meaning:
    """Return what a header can mean by its own words; doubtful ones mean something below a parent only."""
    words = known_words()
    forms = [form for form in dict.fromkeys(keys(text)) if form]
    for form in forms:
        if form in words and (below_parent or form not in _DOUBTFUL):
            return Meaning(words[form], 1.0)
    if any(word in form for form in forms for word in OTHER_PEOPLE):
        return NO_MEANING
    for form in forms:
        for shorter in _shortened(form):
            if shorter in words and shorter not in _DOUBTFUL:
                return _restricted(forms[0], Meaning(words[shorter], 0.8))
    return _restricted(forms[0], _meaning_within(forms)) if forms else NO_MEANING


def _restricted(form: str, found: Meaning) -> Meaning:
    """Drop what a guessed header cannot mean by the other words in it."""
    if "培训" in form and any(word in form for word in _WISHING) and not any(word in form for word in _WHEN_WHERE):
        return Meaning(("training_need.subjects", "training_need.wants"), 0.6)
    for words, start in _ONLY_OF:
        if any(word in form for word in words):
            return Meaning(tuple(name for name in found.fields if name.startswith(start)), found.confidence)
    if any(word in form for word in _WISHING):
        wished = dict.fromkeys(WISHES.get(name, name) for name in found.fields)
        return Meaning(tuple(wished), found.confidence)
    return found


def _shortened(form: str) -> Iterator[str]:
    """Yield a header without one or two of the words that add nothing to it."""
    starts = [form[len(prefix) :] for prefix in _PREFIXES if form.startswith(prefix)]
    for start in (form, *starts):
        yield from (start.removesuffix(suffix) for suffix in _SUFFIXES if start.endswith(suffix))
        yield start


def _meaning_within(forms: list[str]) -> Meaning:
    """Return the longest known word a header ends or begins with: in Chinese the last word names the thing."""
    for form in forms[:2]:
        for length in range(len(form) - 1, 1, -1):
            ending = known_words().get(form[-length:])
            if ending and form[-length:] not in _DOUBTFUL:
                return Meaning(ending, 0.6)
        for length in range(len(form) - 1, 2, -1):
            beginning = known_words().get(form[:length])
            if beginning:
                return Meaning(beginning, 0.5)
    return NO_MEANING


def joined_meaning(parent: str, child: str) -> Meaning:
    """Return what parent and child mean as one word: 务工情况 over 地点 is 务工地点."""
    words = known_words()
    stems = _stems(header_key(parent))
    children = [form for form in dict.fromkeys(keys(child)) if form]
    for stem in stems:
        for form in children:
            if stem + form in words:
                return Meaning(words[stem + form], 0.95)
    return NO_MEANING


def _stems(parent: str) -> list[str]:
    """Return what a parent adds to its children: itself, itself without 情况 and the like, its telling words."""
    shorter = [parent.removesuffix(suffix) for suffix in _PARENT_SUFFIXES if parent.endswith(suffix)]
    telling = [word for word in _PARENT_WORDS if word in parent]
    return [stem for stem in dict.fromkeys((parent, *shorter, *telling)) if stem]
