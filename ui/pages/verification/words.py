"""The sentences of the month's verification: how far it is, a group that is finished, a list with nobody in it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.language import in_a_row, month, shown
from ui.pages.verification.book import Book, View
from ui.widgets import EmptyState
from villagedesk.subjects.verification_months import LATE_UNTIL, can_answer
from villagedesk.subjects.verification_sheets import NO_GROUP


def group_words(group: str | None) -> str:
    """Return how a group is called; None is the whole village, '' are people without a group."""
    return tr("全村") if group is None else group or shown(NO_GROUP)


def progress_words(book: Book) -> str:
    """Return how far the village has come."""
    whole = book.progress(None)
    words = tr("已核实 {done:,} / {total:,}，还有 {open:,} 人")
    return words.format(done=whole.done, total=whole.total, open=whole.open)


def month_words(day: date, today: date) -> str:
    """Return how a month is called, with its year where it is another one."""
    return month(day, year=day.year != today.year)


def month_hint(day: date, today: date) -> str:
    """Return what is said about a month that is not this one."""
    words = tr("可以补到 {until} 日") if can_answer(day, today) else tr("只能查看")
    return words.format(until=LATE_UNTIL)


def finished_words(book: Book, group: str | None) -> str:
    """Return what is said when nobody of a group is left to ask, and where to go on."""
    progress = book.progress(group)
    unreached = book.counts(group)[View.UNREACHED]
    words = tr("{name}问完了：{total:,} 人里核实 {done:,} 人。")
    if unreached:
        words = tr("{name}问完了：{total:,} 人里核实 {done:,} 人，联系不上 {unreached:,} 人，过几天再问。")
    told = words.format(name=group_words(group), total=progress.total, done=progress.done, unreached=unreached)
    following = book.group_after(group)
    if following is None or group is None:
        return told
    return in_a_row(told, tr("按 F8 到{group}。").format(group=group_words(following)))


def empty_list(book: Book, group: str | None, view: View) -> EmptyState:
    """Return what stands in a list without people."""
    if not len(book):
        return EmptyState(tr("这个月还没有人。"), icon="users")
    words = {
        View.OPEN: tr("{name}本月都核实了。"),
        View.UNREACHED: tr("{name}没有联系不上的人。"),
        View.TURNED_16: tr("{name}本月没有满16岁的人。有孩子满16岁，按 F2 登记进册。"),
    }.get(view, tr("{name}没有人。"))
    return EmptyState(words.format(name=group_words(group)), icon="circle-check")


def empty_register() -> EmptyState:
    """Return what stands in the list before anybody is registered; its button imports a ledger."""
    words = tr("还没有登记任何人。村里有现成的台账就导入，没有就按 F2 登记第一个人。")
    return EmptyState(words, tr("导入台账"), icon="users")


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("VerificationPage", text)
