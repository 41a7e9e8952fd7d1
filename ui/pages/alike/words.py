"""The words of the page 可能重复登记: how two people are alike, what to do about it, what a merge will do."""

from PySide6.QtCore import QCoreApplication

from ui.widgets import EmptyState
from ui.widgets.badge import Kind
from villagedesk.register.alike import Likeness


def short_words(likeness: Likeness | None) -> str:
    """Return how two people are alike in the few words that a list has room for; '' where somebody has decided."""
    if likeness is None:
        return ""
    return {
        Likeness.SAME_ID: tr("身份证号相同"),
        Likeness.OTHER_NAME: tr("同号不同名"),
        Likeness.NAME_PHONE: tr("姓名电话相同"),
        Likeness.NAME_BIRTH: tr("姓名生日相同"),
        Likeness.NEAR_ID: tr("身份证号相近"),
        Likeness.BIRTH_ELSEWHERE: tr("外村同名同生日"),
        Likeness.WEAK: tr("同名同电话"),
    }[likeness]


def likeness_kinds() -> dict[str, Kind]:
    """Return how each of the short words is felt."""
    strong = (Likeness.SAME_ID, Likeness.OTHER_NAME)
    return {
        short_words(one): Kind.BAD if one in strong else Kind.PLAIN if one is Likeness.WEAK else Kind.WARN
        for one in Likeness
    }


def advice(likeness: Likeness | None) -> str:
    """Return what agrees, in a sentence, and how to find out."""
    if likeness is None:
        return tr("已经定为不是同一人，不再提示。弄错了，可以改成同一人。")
    return {
        Likeness.SAME_ID: tr("身份证号相同，姓名读音也相同，应该是同一个人。"),
        Likeness.OTHER_NAME: tr("身份证号相同，姓名不同。多半有一处写错了，请对照身份证再定。"),
        Likeness.NAME_PHONE: tr("姓名和电话相同，其中有人没有身份证号。请核对是不是同一个人。"),
        Likeness.NAME_BIRTH: tr("同村，姓名和出生日期相同。请核对是不是同一个人。"),
        Likeness.NEAR_ID: tr("姓名相同，身份证号只差一两位。多半有一处抄错了，请对照身份证再定。"),
        Likeness.BIRTH_ELSEWHERE: tr("不在同一个村，姓名和出生日期相同，有人没有身份证号。请核对是不是同一个人。"),
        Likeness.WEAK: tr("姓名和电话相同，身份证号不同。也可能是两个人共用一部电话，请核对。"),
    }[likeness]


def known_by(likeness: Likeness) -> str:
    """Return what agrees with somebody registered, as it stands in brackets behind the name."""
    return {
        Likeness.SAME_ID: tr("身份证号相同"),
        Likeness.OTHER_NAME: tr("身份证号相同、姓名不同"),
        Likeness.NAME_PHONE: tr("姓名和电话相同"),
        Likeness.NAME_BIRTH: tr("姓名和出生日期相同"),
        Likeness.NEAR_ID: tr("姓名相同、身份证号只差一两位"),
        Likeness.BIRTH_ELSEWHERE: tr("姓名和出生日期相同、不在同一个村"),
        Likeness.WEAK: tr("姓名和电话相同、身份证号不同"),
    }[likeness]


def merge_summary(number: str) -> str:
    """Return what a merge will do; `number` is the slip number that stays."""
    words = tr("两人的务工、意向、培训记录都归到一人名下；登记单号保留 {number}；可以撤销。")
    return words.format(number=number)


def nothing_here(*, merged: bool, apart: bool) -> EmptyState:
    """Return what stands in the place of a list without pairs."""
    if merged:
        return EmptyState(tr("还没有合并过。"), icon="users")
    if apart:
        return EmptyState(tr("还没有定过哪两个不是同一人。"), icon="users")
    return EmptyState(tr("没有可能重复登记的人。"), icon="user-check")


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("AlikePage", text)
