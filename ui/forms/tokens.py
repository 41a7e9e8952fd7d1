"""An editor for sets: what was chosen stands as chips inside the field, the line behind them takes more."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.forms.editor import Editor
from ui.forms.matching import matching
from ui.forms.services import FormServices, Option
from ui.forms.suggest import SuggestLine
from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import restyle
from ui.widgets.painted import Face, PaintedButton
from villagedesk.catalogue.field import Field, Kind, Value
from villagedesk.catalogue.problem import Problem, Reading, Severity

MOST_TEXTS = 3
"""A person names up to three trades."""

_SEPARATORS = "、，,；;"


class TokenChip(PaintedButton):
    """One chosen element; pressing it takes it away."""

    radius = 4.0

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setToolTip(self.tr("点一下去掉“{text}”").format(text=text))

    def sizeHint(self) -> QSize:
        """Fit the words and the cross."""
        px = theme().px
        return QSize(self.width_of(self.text(), 14) + px(34), px(28))

    def face(self) -> Face:
        """Return the colours of a chosen element."""
        tokens = theme().tokens
        return Face(tokens.accent, tokens.selection if self.hovered else tokens.accent_soft)

    def paint_words(self, painter: QPainter, area: QRectF, face: Face) -> None:
        """Paint the words and the cross."""
        px = theme().px
        painter.setFont(self.letters(14))
        painter.setPen(QColor(face.text))
        painter.drawText(area.adjusted(px(8), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        top = round(area.center().y() - px(14) / 2)
        painter.drawPixmap(round(area.right()) - px(20), top, pixmap("x", face.text, 14))


class InputFrame(QFrame):
    """The edge of an input around chips and a line."""

    def __init__(self, line: SuggestLine) -> None:
        super().__init__()
        self.line = line
        self.flow = FlowLayout(self, theme().px(4))
        margin = theme().px(4)
        self.flow.setContentsMargins(margin, margin, margin, margin)
        line.setParent(self)
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme().px(38))
        self.flow.addWidget(line)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the focus of the line on the edge."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            # Not "focus": that is a property of every widget, which nobody can set.
            restyle(self, "focused", event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)


class TokenLine(SuggestLine):
    """The line behind the chips; Backspace in an empty line takes the last chip away."""

    backspaced = Signal()

    def sizeHint(self) -> QSize:
        """Leave room for a few characters."""
        return QSize(theme().px(110), theme().px(28))

    def minimumSizeHint(self) -> QSize:
        """Never vanish."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the last chip away, or type."""
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backspaced.emit()
        else:
            super().keyPressEvent(event)


class TokensEditor(Editor):
    """Several codes, several places, or up to three texts."""

    def __init__(self, field: Field, services: FormServices) -> None:
        super().__init__(field, services)
        self._tokens: list[tuple[Option, TokenChip]] = []
        self.line = TokenLine(self._find, fixed=field.kind is Kind.CODES, marked=field.kind is not Kind.TEXTS)
        self.line.picked.connect(self._pick)
        self.line.typed.connect(self._typed)
        self.line.backspaced.connect(self._drop_last)
        self.box = InputFrame(self.line)
        self.take(self.line, self.box)

    def reading(self) -> Reading:
        """Return the set; a text that is no choice is a problem."""
        codes = [option.code for option, _ in self._tokens]
        values = {self.field.name: codes} if codes else {}
        if self.line.text().strip():
            message = self.tr("“{text}”不在列表中，请从列表中选或删去").format(text=self.line.text().strip())
            return Reading({**values}, (Problem(self.field.name, "no-choice", message, Severity.ERROR),))
        return Reading({**values})

    def set_value(self, value: Value) -> None:
        """Show a set; one that is shown already is left as it is."""
        elements = value if isinstance(value, list) else []
        if elements == [option.code for option, _ in self._tokens] and not self.line.text():
            return
        self._clear()
        for element in elements:
            self._add(Option(element, self.services.format(self.field, [element])))

    def is_empty(self) -> bool:
        """Tell whether nothing is chosen or typed."""
        return not self._tokens and not self.line.text().strip()

    def set_locked(self, locked: bool) -> None:
        """Let the set be read only."""
        self.box.setEnabled(not locked)

    def settle(self) -> None:
        """Take what is typed as an element where it means one."""
        self.take_enter()

    def take_enter(self) -> bool:
        """Take the typed or marked element; False where nothing was typed."""
        text = self.line.text().strip(f" {_SEPARATORS}")
        marked = self.line.marked()
        if not text and marked is None:
            return False
        option = marked or next(iter(self._find(text)), None)
        if option is None and self.field.kind is Kind.TEXTS:
            option = Option(text, text)
        if option is not None:
            self._pick(option)
        return option is not None

    def _find(self, text: str) -> Sequence[Option]:
        taken = {option.code for option, _ in self._tokens}
        if self.field.kind is Kind.CODES:
            found: Sequence[Option] = matching(self.services.options(self.field), text)
            return found if not text else [option for option in found if option.code not in taken]
        if self.field.kind is Kind.PLACES:
            return [option for option in self.services.suggest(self.field, text) if option.code not in taken]
        return ()

    def _pick(self, option: Option) -> None:
        self.line.clear()
        self.line.close_offers()
        taken = [code.code for code, _ in self._tokens]
        if option.code in taken:
            self._drop(taken.index(option.code))
        elif self.field.kind is not Kind.TEXTS or len(self._tokens) < MOST_TEXTS:
            self._add(option)
        self.edited.emit()

    def _typed(self) -> None:
        if self.field.kind is Kind.TEXTS and self.line.text()[-1:] in tuple(_SEPARATORS):
            self.take_enter()
        self.edited.emit()

    def _add(self, option: Option) -> None:
        chip = TokenChip(option.label)
        chip.clicked.connect(self._drop_clicked)
        self._tokens.append((option, chip))
        self.box.flow.removeWidget(self.line)
        self.box.flow.addWidget(chip)
        self.box.flow.addWidget(self.line)
        chip.show()
        self.box.updateGeometry()

    def _drop_clicked(self) -> None:
        chip = self.sender()
        self._drop(next(number for number, (_, shown) in enumerate(self._tokens) if shown is chip))
        self.edited.emit()

    def _drop_last(self) -> None:
        if self._tokens:
            self._drop(len(self._tokens) - 1)
            self.edited.emit()

    def _drop(self, number: int) -> None:
        _, chip = self._tokens.pop(number)
        self.box.flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.box.updateGeometry()

    def _clear(self) -> None:
        while self._tokens:
            self._drop(len(self._tokens) - 1)
        self.line.clear()


def chips_of(widget: QWidget) -> list[TokenChip]:
    """Return the chips that stand in a field, for tests and screen readers."""
    return [chip for chip in widget.findChildren(TokenChip) if not chip.isHidden()]
