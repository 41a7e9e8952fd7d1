"""The sentences for problems: what is wrong, and what to do about it."""

from villagedesk.sentence import Sentence

MESSAGES: dict[str, str] = {
    "id-damaged": "身份证号被表格软件当成数字，后几位已经丢失；请对照证件重新输入",
    "id-old15": "这是15位旧身份证号，只作历史参考；请填18位号码",
    "id-length": "身份证号应为18位，现在是{count}位；请对照证件核对",
    "id-checksum": "身份证号校验位不对，可能有一位抄错；请对照证件逐位核对",
    "id-date": "身份证号里的出生日期不对；请对照证件核对",
    "id-missing": "没有身份证号；请补填，确实没有的请选原因",
    "duplicate-in-file": "与第{row}行是同一个人；不会重复登记，请核对哪一行是新的",
    "phone-missing": "没有联系电话；请填本人或家属电话，都没有的勾选“无电话”",
    "phone-format": "电话号码不对：手机应为11位，固定电话请带区号",
    "phone-damaged": "电话号码变成了科学计数，后几位已经丢失；请重新输入",
    "date-unclear": "日期“{text}”看不准；请写成 2024-03-05 或 2024-03",
    "date-invalid": "没有“{text}”这一天；请核对",
    "money-unclear": "金额“{text}”看不懂；请只填数字，单位元",
    "money-per-day": "“{text}”像是日工资或时薪；请填到“单价”，并选计薪方式",
    "number-unclear": "“{text}”不是数字；请核对",
    "yes-no-unclear": "“{text}”看不出是或否；请填是或否",
    "code-unknown": "{label}“{text}”不在选项里；请从列表里选",
    "place-unknown": "没有找到“{text}”这个地方；请写明省、市、县",
    "place-ambiguous": "叫“{text}”的地方不止一个，暂按{place}；请核对",
    "place-level": "{label}只到{place}；请写到县（市、区）",
    "name-note": "姓名后面带有说明“{text}”，已去掉；请核对",
    "name-private-use": "姓名里有自造字，别的电脑上显示不出来；请用标准字重新输入",
    "name-question-mark": "姓名里有问号，可能是生僻字丢失；请重新输入",
    "name-too-long": "姓名太长；请核对",
    "name-not-a-name": "“{text}”不像姓名；请核对",
    "missing": "{label}没有填",
    "too-long": "{label}超过{count}个字；请缩短",
    "sex-mismatch": "性别与身份证号不一致；请核对",
    "birth-mismatch": "出生日期与身份证号不一致；请核对",
    "under-16": "不满16周岁，不列入劳动力；请核对",
    "age-unlikely": "年龄超过100岁；请核对出生日期",
    "future-date": "{label}晚于今天；请核对",
    "end-before-start": "{label}早于开始日期；请核对",
    "wage-unusual": "{label}不在300元到30,000元之间；请核对是否多写或少写了零",
    "range-reversed": "{label}小于下限；请核对",
    "negative": "{label}不能是负数；请核对",
    "months-range": "一年的务工月数应在0到12之间；请核对",
    "count-unlikely": "家庭人口数{text}不合常理；请核对",
    "year-unlikely": "年度不对；请填四位数的年份",
    "credit-code": "统一社会信用代码不对，应为18位；请核对",
    "card-number": "卡号不对，应为12到19位数字；请对照卡面核对",
    "disability-number": "残疾证号应为身份证号加2位；请核对",
    "employment-card": "就业创业证号应为16位；请核对",
    "days-too-many": "实到天数比培训天数多；请核对",
    "clock-time": "{label}请写成几点几分，例如 08:30",
    "division-unknown": "行政村代码应为12位数字；请核对",
    "too-many": "{label}最多选三项；请减少",
    "post-outside-county": "公益性岗位、帮扶车间应在本县；请核对务工地",
    "relocation-site-missing": "易地搬迁户没有填安置点；请补填",
    "monitored-mismatch": "填了监测对象类别，户类型却是{text}；请核对",
}
"""Problem code to sentence; `{label}`, `{text}`, `{count}` and `{place}` are filled in."""


def say(code: str, **parts: object) -> str:
    """Return the sentence of a problem; KeyError for a code that has none."""
    return Sentence(MESSAGES[code], parts)
