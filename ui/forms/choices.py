"""Editors for what is chosen: one code, a place or record, yes or no."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import fonts
from ui.forms.editor import Editor
from ui.forms.matching import matching
from ui.forms.services import FormServices, Option
from ui.forms.suggest import SuggestLine
from ui.theme import BODY, theme
from villagedesk.catalogue.field import Field, Kind, Value
from villagedesk.catalogue.problem import Problem, Reading, Severity


class ChoiceEditor(Editor):
    """One code of a list, or a place or record found by typing a part of its name."""

    def __init__(self, field: Field, services: FormServices) -> None:
        super().__init__(field, services)
        self._chosen: Option | None = None
        self.line = SuggestLine(self._find, fixed=field.kind is Kind.CODE)
        self.line.picked.connect(self._pick)
        self.line.typed.connect(self.edited)
        self.take(self.line)

    def reading(self) -> Reading:
        """Return the chosen code; a text that is no choice is a problem, or words for the companion field."""
        if self.is_empty():
            return Reading({})
        if self._chosen is not None and self.line.text() == self._chosen.label:
            return Reading({self.field.name: self._chosen.code})
        understood = self.services.read(self.field, self.line.text())
        if understood.values or understood.problems:
            return understood
        return Reading({}, (Problem(self.field.name, "no-choice", self._help(), Severity.ERROR),))

    def set_value(self, value: Value) -> None:
        """Show the label of a code."""
        self._chosen = None
        if isinstance(value, str) and value:
            self._chosen = Option(value, self.services.format(self.field, value))
        self.line.setText(self._chosen.label if self._chosen else "")
        self.line.setCursorPosition(0)

    def is_empty(self) -> bool:
        """Tell whether nothing is chosen or typed."""
        return not self.line.text().strip()

    def set_locked(self, locked: bool) -> None:
        """Let the choice be read only."""
        self.line.setReadOnly(locked)
        self.line.setFocusPolicy(Qt.FocusPolicy.ClickFocus if locked else Qt.FocusPolicy.StrongFocus)

    def settle(self) -> None:
        """Take the marked choice where the user has typed a part of it."""
        text = self.line.text().strip()
        if not text or (self._chosen is not None and text == self._chosen.label):
            return
        option = self.line.marked() or next(iter(self._find(text)), None)
        if option is not None and (text.isascii() or text in option.label or self.field.kind is not Kind.PLACE):
            # A place with more words behind it (广东东莞某某厂) is left to the reader, which keeps the words.
            self._pick(option)

    def _find(self, text: str) -> Sequence[Option]:
        if self.field.kind is Kind.CODE:
            return matching(self.services.options(self.field), text)
        return self.services.suggest(self.field, text)

    def _pick(self, option: Option) -> None:
        self._chosen = option
        self.line.setText(option.label)
        self.line.selectAll()
        self.line.close_offers()
        self.edited.emit()

    def _help(self) -> str:
        return self.tr("没有这一项，请从列表中选（按 ↓ 看全部）")


class YesNoSwitch(QWidget):
    """是 and 否 side by side: 1 or y is yes, 2 or n is no, Backspace is not known."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._words = {True: self.tr("是"), False: self.tr("否")}

    def sizeHint(self) -> QSize:
        """Take the height of a control."""
        return QSize(theme().px(150), theme().px(38))

    def show_value(self, value: bool | None) -> None:
        """Show a value without announcing it."""
        self.value = value
        self.setAccessibleDescription(self._words[value] if value is not None else self.tr("未填"))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by key."""
        keys = Qt.Key
        chosen: dict[int, bool | None] = {
            keys.Key_1: True, keys.Key_Y: True, keys.Key_Left: True,
            keys.Key_2: False, keys.Key_N: False, keys.Key_Right: False,
            keys.Key_Backspace: None, keys.Key_Delete: None, keys.Key_Space: not self.value,
        }  # fmt: skip
        if event.key() in chosen:
            self._choose(chosen[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose by click; a second click takes the choice back."""
        clicked = event.position().x() < self.width() / 2
        self._choose(None if clicked is self.value else clicked)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two halves; the chosen one is bold, ticked by its edge, and tinted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = theme().tokens, theme().px
        wrong = str(self.property("problem") or "")
        edge = tokens.accent if self.hasFocus() else {"bad": tokens.bad, "warn": tokens.warn}.get(wrong, tokens.edge)
        width = px(2) if self.hasFocus() or wrong else 1
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(tokens.bad_soft if wrong == "bad" else tokens.card if self.isEnabled() else tokens.bg))
        painter.drawRoundedRect(area, px(6), px(6))
        if self.value is None:
            painter.setPen(QPen(QColor(tokens.line), 1))
            painter.drawLine(QPointF(self.width() / 2, px(8)), QPointF(self.width() / 2, self.height() - px(8)))
        for answer in (True, False):
            self._paint_half(painter, answer=answer)

    def _paint_half(self, painter: QPainter, *, answer: bool) -> None:
        tokens, px = theme().tokens, theme().px
        half = self.width() / 2
        area = QRectF(0 if answer else half, 0, half, self.height()).adjusted(px(4), px(4), -px(4), -px(4))
        chosen = self.value is answer
        if chosen:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(area, px(4), px(4))
        painter.setFont(fonts.body_font(px(BODY), bold=chosen))
        painter.setPen(QColor(tokens.accent if chosen else tokens.text if self.isEnabled() else tokens.soft))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._words[answer])

    def _choose(self, value: bool | None) -> None:
        self.show_value(value)
        self.changed.emit()


class YesNoEditor(Editor):
    """Yes, no, or not known."""

    def __init__(self, field: Field, services: FormServices) -> None:
        super().__init__(field, services)
        self.switch = YesNoSwitch()
        self.switch.changed.connect(self.edited)
        self.take(self.switch)

    def reading(self) -> Reading:
        """Return the answer."""
        return Reading({} if self.switch.value is None else {self.field.name: self.switch.value})

    def set_value(self, value: Value) -> None:
        """Show an answer."""
        self.switch.show_value(value if isinstance(value, bool) else None)

    def is_empty(self) -> bool:
        """Tell whether there is no answer."""
        return self.switch.value is None
