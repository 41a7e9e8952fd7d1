"""A policy in a clerk's words, a line for each thing it asks."""

from collections.abc import Iterator

from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.places import places
from villagedesk.sentence import sentence
from villagedesk.subjects.subsidies.money import yuan
from villagedesk.subjects.subsidies.policy import Once, Policy, Tier, Unit, Who, Work


def lines(policy: Policy) -> list[str]:
    """Return what a policy says, the people first."""
    return [
        sentence("{title}（{year} 年度）", title=policy.title, year=policy.year),
        *_who(policy.who),
        *_work(policy.work),
        *map(_tier, policy.tiers),
        *_limits(policy),
        *_papers(policy),
        sentence("公示：{days} 个工作日", days=policy.notice.working_days),
        *_dates(policy),
        *filter(None, (policy.about, policy.basis)),
    ]


def standard(policy: Policy) -> str:
    """Return what a policy pays, in a few words: 500 元, 200–600 元, 最高 800 元."""
    amounts = sorted({tier.amount for tier in policy.tiers})
    least, most = yuan(amounts[0]), yuan(amounts[-1])
    span = most if least == most else f"{least}–{most}"
    if any(tier.per_cent for tier in policy.tiers):
        return sentence("最高 {amount} 元", amount=most)
    monthly = any(tier.unit is Unit.MONTH for tier in policy.tiers)
    return sentence("每月 {amount} 元", amount=span) if monthly else sentence("{amount} 元", amount=span)


def _who(who: Who) -> Iterator[str]:
    if who.tags:
        labels = "、".join(code_list("population_tag").label(tag) for tag in who.tags)
        yield sentence("对象：{labels}", labels=labels)
    if who.age_to:
        yield sentence("年龄：{least}–{most} 岁", least=who.age_from, most=who.age_to)
    elif who.age_from:
        yield sentence("年龄：满 {least} 岁", least=who.age_from)
    if who.sex:
        yield sentence("性别：{label}", label=code_list("sex").label(who.sex))
    if who.risk_open:
        yield "监测对象：风险没有消除的"
    if who.from_identification:
        yield "新识别的：从识别之日起算"


def _work(work: Work) -> Iterator[str]:
    if work.months:
        words = "务工：连续满 {months} 个月"
        if work.gap_days:
            words = "务工：连续满 {months} 个月，中间歇 {gap} 天以内算连续"
        yield sentence(words, months=work.months, gap=work.gap_days)
    if work.count_from:
        yield sentence("起算：{day}", day=work.count_from)
    if work.not_organised:
        yield "坐政府专车、专列的不发"
    for codes, name in ((work.statuses, "employment_status"), (work.channels, "outflow_channel")):
        if codes:
            yield sentence("只限：{labels}", labels="、".join(code_list(name).label(code) for code in codes))


def _tier(tier: Tier) -> str:
    where = "、".join(places().full_name(code) for code in tier.places) or str(tier.region)
    if tier.but:
        but = "、".join(places().full_name(code) for code in tier.but)
        where = sentence("{where}（{but}除外）", where=where, but=but)
    if tier.tags:
        labels = "、".join(code_list("population_tag").label(tag) for tag in tier.tags)
        where = sentence("{where}，{labels}", where=where, labels=labels)
    amount = yuan(tier.amount)
    if tier.basis is not None:
        words = "标准：{where}，{basis}的 {share} %，最高 {amount} 元"
        return sentence(words, where=where, basis=str(tier.basis), share=tier.per_cent, amount=amount)
    if tier.unit is Unit.MONTH:
        return sentence("标准：{where}，每月 {amount} 元", where=where, amount=amount)
    return sentence("标准：{where}，{amount} 元", where=where, amount=amount)


def _limits(policy: Policy) -> Iterator[str]:
    if policy.once is not Once.ALWAYS:
        yield sentence("次数：{once}", once=str(policy.once))
    if policy.exclusive_with:
        others = "、".join(code_list("subsidy_type").label(one) for one in policy.exclusive_with)
        yield sentence("不能同时享受：{others}", others=others)
    if policy.is_for_enterprise:
        yield "由用工单位申请"


def _papers(policy: Policy) -> Iterator[str]:
    if policy.documents:
        yield sentence("材料：{names}", names="、".join(policy.documents))
    for group in policy.one_of:
        yield sentence("{title}：{names}（任交一样）", title=group.title, names="、".join(group.documents))


def _dates(policy: Policy) -> Iterator[str]:
    yield sentence("执行：{first} 至 {last}", first=policy.valid_from.isoformat(), last=policy.valid_to.isoformat())
    for one in policy.deadlines:
        yield sentence("{title}截止：{day}", title=one.title, day=one.until.isoformat())
