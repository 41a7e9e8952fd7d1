"""The sentences of the checks of 校核 that the catalogue's own do not have: what is wrong, and what to do."""

from collections.abc import Mapping, Sequence

from villagedesk.sentence import Sentence, sentence

MESSAGES: Mapping[str, str] = {
    "registered-twice": "身份证号与{other}相同；请核对，是同一个人的合并",
    "possible-duplicate": "可能和{other}是同一个人（{how}）；请核对，是同一个人的合并，不是的也请记下",
    "working-under-age": "只有{age}岁，却登记着正在务工；请核对出生日期和务工经历",
    "started-under-age": "外出时不满{limit}岁；请核对出生日期和外出时间",
    "past-working-age": "{age}岁还登记在务工；请问清是否还在做，已经返回的填返回时间",
    "student-working": "登记为在校生（{student}），又登记着正在务工；请核对，已毕业的改在校生状况",
    "student-wants-job": "登记为在校生（{student}），又填了想找工作；请核对，已毕业的改在校生状况",
    "away-employer-missing": "在外务工，没有填务工单位；请补填，说不清的写工地或雇主",
    "away-industry-missing": "在外务工，没有填行业；请补选",
    "service-need-missing": "想找工作，没有填就业服务需求；请问清后补选，不需要的选“不需要”",
    "planned-place-level": "意向地区“{place}”没有到县；能问清的请写到县（市、区）",
    "not-working-open": "就业状态是“{status}”，{work}却没有返回时间；请填返回时间，或改就业状态",
    "end-in-future": "返回时间{date}还没有到；请核对，还没有返回的先空着",
    "two-open-spells": "有{count}段没有结束的务工经历；请给先前的一段填上返回时间",
    "overlapping-spells": "{first}和{second}的时间重叠；请核对起止时间",
    "wage-unusual": "{label}{amount}元，不在{low}元到{high}元之间；请核对是否多写或少写了零",
    "months-range": "本年务工月数{months}，应在0到{limit}之间；请核对",
    "months-together": "本年各段务工合计{months}个月，超过{limit}个月；请核对",
    "reference-missing": "{label}已作废，或者不在本村的登记里；请重新选择，没有的请清空",
    "head-double": "这户有{count}个户主（{names}）；请留一个，其他人改与户主关系",
    "namesake-heads": "这户有{count}个同名的户主“{names}”，可能是两户并成了一户；请核对后分开登记",
    "head-differs": "户主姓名是{head}，登记为户主的却是{member}；请改成一致",
    "head-missing": "这户没有户主；请填户主姓名，或把一个人的与户主关系选为户主",
    "head-not-member": "户主{head}不在这户登记的人里；在劳动年龄内的请登记",
    "household-number-twice": "户编号{number}有{count}户在用；请核对，同一户的作废一个",
    "poverty-tag-differs": "同一户里脱贫户标记不一致（有：{marked}；没有：{unmarked}）；请核对户类型和人员类别",
    "members-over-count": "家庭人口{count}人，登记的却有{members}人；请核对有没有别户的人",
    "members-under-count": "家庭人口{count}人，登记了{members}人；请核对有没有漏登的劳动力",
}
"""Check code to sentence."""

_MOST_NAMES = 3


def say(code: str, parts: Mapping[str, object]) -> str:
    """Return the sentence of a finding; KeyError for a code that has none."""
    return Sentence(MESSAGES[code], parts)


def listed(names: Sequence[str]) -> str:
    """Return names as people list them; of many only the first."""
    shown = "、".join(names[:_MOST_NAMES])
    return sentence("{names}等{count}人", names=shown, count=len(names)) if len(names) > _MOST_NAMES else shown
