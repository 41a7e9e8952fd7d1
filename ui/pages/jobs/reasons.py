"""Why a post fits somebody: what speaks for it, what against it, what stands in the way, and what the law says."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.icons import icon_label
from ui.language import shown
from ui.theme import theme
from ui.widgets import Kind, NoticeBar, caption, spaced
from ui.widgets.detail import clear
from villagedesk.subjects import showing
from villagedesk.subjects.matching.output import pay_words
from villagedesk.subjects.matching.scoring import Match

_HEIGHT = 150
_COLUMNS, _ROOM_FOR_TWO = 2, 560


class ReasonsPanel(QFrame):
    """The chosen pair in full; nothing in it can be cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = caption("", "strong", wrap=True)
        self.about = caption("", "soft", wrap=True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lines = spaced(QGridLayout(), 0, 4)
        self.lines.setHorizontalSpacing(theme().px(16))
        self.lines.setColumnStretch(0, 1)
        self.warnings = spaced(QVBoxLayout(), 0, 4)
        column = spaced(QVBoxLayout(self), (0, 6, 0, 0), 6)
        for widget in (self.title, self.about):
            column.addWidget(widget)
        for layout in (self.lines, self.warnings):
            column.addLayout(layout)
        column.addStretch(1)
        self.setMinimumHeight(theme().px(_HEIGHT))

    def show_match(self, match: Match | None, mark: str = "") -> None:
        """Show a pair; None shows nothing."""
        clear(self.lines)
        clear(self.warnings)
        self.title.setText("")
        self.about.setText("")
        if match is None:
            return
        self.lines.setColumnStretch(1, int(self.width() >= theme().px(_ROOM_FOR_TWO)))
        words = tr("{name} → {employer} {title}，符合度 {score}")
        post = match.post
        title = words.format(name=match.seeker.name, employer=post.employer, title=post.title, score=match.score)
        self.title.setText(f"{title}（{shown(mark)}）" if mark else title)
        self.about.setText(_about(match))
        for one in match.hindrances:
            self._line("circle-x", theme().tokens.bad, shown(one), tr("不能推荐"))
        for reason in match.reasons:
            good = reason.is_good
            icon, colour = ("circle-check", theme().tokens.ok) if good else ("triangle-alert", theme().tokens.warn)
            self._line(icon, colour, shown(reason.words), tr("符合") if good else tr("要商量"))
        for limit in post.limits:
            self.warnings.addWidget(NoticeBar(shown(limit.words), Kind.WARN))

    def _line(self, icon: str, colour: str, words: str, meaning: str) -> None:
        row = spaced(QHBoxLayout(), 0, 8)
        picture = icon_label(icon, colour, 18)
        picture.setToolTip(meaning)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        label = caption(words, wrap=True)
        label.setAccessibleName(tr("{meaning}：{words}").format(meaning=meaning, words=words))
        row.addWidget(label, 1)
        place, columns = self.lines.count(), _COLUMNS if self.width() >= theme().px(_ROOM_FOR_TWO) else 1
        self.lines.addLayout(row, place // columns, place % columns)


def _about(match: Match) -> str:
    post = match.post
    parts = (
        shown(post.source.value),
        shown(post.where),
        tr("工资 {pay}").format(pay=shown(pay_words(post))),
        tr("招 {n} 人").format(n=post.count) if post.count is not None else "",
        post.text("age"),
        post.text("education"),
        post.text("skill"),
        tr("联系 {who}").format(who=f"{post.contact} {showing.spaced_phone(post.phone)}".strip()) if post.phone else "",
        tr("{day} 截止").format(day=post.until) if post.until else "",
    )
    return " · ".join(filter(None, parts))


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("ReasonsPanel", text)
