"""The small dialogs of the board: whom to call at a village, the cut-off day, and the reminder."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QSpinBox, QWidget

from ui.dialogs.frame import FormDialog
from ui.pages.boxes import TextBox
from ui.theme import theme
from ui.widgets import KeyButton, caption, spaced
from villagedesk.context import Context
from villagedesk.county import contacts, period, reminding
from villagedesk.county.board import Board, Village
from villagedesk.county.contacts import Contact

_TEXT_HEIGHT = 260
_WIDTH = 640
_DAY_WIDTH = 120


class ContactDialog(FormDialog):
    """Whom to call at a village, a note, and whether it should report."""

    def __init__(self, context: Context, village: Village, parent: QWidget | None = None) -> None:
        name = f"{village.town}{village.name}"
        title = self.tr("{village}的联系人").format(village=name)
        super().__init__(title, "", self.tr("保存"), parent)
        self._context = context
        self._village = village
        self.contact = TextBox(self.tr("联系人"))
        self.phone = TextBox(self.tr("电话"))
        self.note = TextBox(self.tr("备注"))
        self.expected = QCheckBox(self.tr("这个村每期都要报送"))
        for box, text in ((self.contact, village.contact), (self.phone, village.phone), (self.note, village.note)):
            box.edit.setText(text)
            self.body.addWidget(box)
        self.expected.setChecked(village.expected)
        self.body.addWidget(self.expected)
        self.contact.entered.connect(self.phone.setFocus)
        self.phone.entered.connect(self.note.setFocus)
        self.note.entered.connect(self.submit)
        self.contact.setFocus()

    @Slot()
    def submit(self) -> None:
        """Keep what is written."""
        texts = (self.contact.text(), self.phone.text(), self.note.text())
        contact = Contact(*texts, self.expected.isChecked())
        self.start(lambda: _keep(self._context, self._village, contact))


class CutOffDialog(FormDialog):
    """The day of the month until which a report is on time."""

    def __init__(self, context: Context, number: int, parent: QWidget | None = None) -> None:
        words = self.tr("每月一期。截止日当天收到的算按时，过后收到的算迟报；没有这一天的月份算到月底。")
        super().__init__(self.tr("报送期"), words, self.tr("保存"), parent)
        self._context = context
        self.day = QSpinBox()
        self.day.setRange(1, 31)
        self.day.setValue(number)
        self.day.setSuffix(self.tr(" 日"))
        self.day.setMinimumWidth(theme().px(_DAY_WIDTH))
        self.day.setAccessibleName(self.tr("每月截止日"))
        self.day.lineEdit().returnPressed.connect(self.submit)
        row = spaced(QHBoxLayout(), 0, 8)
        row.addWidget(caption(self.tr("每月截止日")))
        row.addWidget(self.day)
        row.addStretch(1)
        self.body.addLayout(row)
        self.day.setFocus()

    @Slot()
    def submit(self) -> None:
        """Keep the day."""
        number = self.day.value()
        self.start(lambda: _set_cut_off(self._context, number))


class ReminderDialog(FormDialog):
    """The reminder for WeChat: read it over, change it, copy it.

    Attributes:
        template: the text behind it, which can be rewritten for good.
    """

    def __init__(self, context: Context, board: Board, template: str, parent: QWidget | None = None) -> None:
        words = self.tr("只有乡镇和村名，没有个人信息。可以改，改好再复制，到微信群里粘贴。")
        super().__init__(self.tr("催报通知"), words, self.tr("复制"), parent)
        self.setMinimumWidth(theme().px(_WIDTH))
        self._context = context
        self._board = board
        self.template = template
        self._rewrites = False
        self.text = QPlainTextEdit()
        self.text.setMinimumHeight(theme().px(_TEXT_HEIGHT))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("催报通知"))
        self.hint = caption("", "note", wrap=True)
        self.rewrite_button = KeyButton(self.tr("改通知的模板"), icon="pencil", role="quiet")
        self.rewrite_button.clicked.connect(self._turn)
        for widget in (self.text, self.hint):
            self.body.addWidget(widget)
        row = spaced(QHBoxLayout(), 0, 0)
        row.addWidget(self.rewrite_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._show()

    @Slot()
    def submit(self) -> None:
        """Copy the text; while the template is rewritten, keep that instead and show what it makes."""
        if self._rewrites:
            self.template = self.text.toPlainText().strip() or reminding.USUAL
            _set_template(self._context, self.template)
            self._turn()
        else:
            QGuiApplication.clipboard().setText(self.text.toPlainText())
            self.accept()

    @Slot()
    def _turn(self) -> None:
        self._rewrites = not self._rewrites
        self._show()

    def _show(self) -> None:
        told = self.template if self._rewrites else reminding.reminder(self._board, self.template)
        self.text.setPlainText(told)
        places = self.tr("可以用的位置：{期} {截止} {已报} {应报} {未报} {名单}；清空保存就恢复原来的。")
        self.hint.setText(places if self._rewrites else "")
        self.accept_button.setText(self.tr("保存模板") if self._rewrites else self.tr("复制"))
        self.rewrite_button.setText(self.tr("不改了") if self._rewrites else self.tr("改通知的模板"))
        (self.text if self._rewrites else self.accept_button).setFocus()


def _keep(context: Context, village: Village, contact: Contact) -> None:
    with context.register.writing() as connection:
        contacts.keep(connection, village, contact)


def _set_cut_off(context: Context, number: int) -> None:
    with context.register.writing() as connection:
        period.set_cut_off(connection, number)


def _set_template(context: Context, text: str) -> None:
    with context.register.writing() as connection:
        reminding.set_template(connection, text)
