"""A small record kind with a field of every sort, and the hands of a clerk at the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.forms import Option, RecordForm
from ui.forms.suggest import SuggestLine
from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section

ENTER, TAB = Qt.Key.Key_Return, Qt.Key.Key_Tab
SHIFT = Qt.KeyboardModifier.ShiftModifier

SAMPLE = RecordKind(
    "labourer",
    "劳动力",
    (
        Section(
            "身份",
            (
                Field("name", "姓名", Kind.TEXT, Need.MANDATORY),
                Field("id_number", "身份证号", Kind.ID_NUMBER),
                Field("sex", "性别", Kind.CODE, codes="sex"),
                Field("birth_date", "出生日期", Kind.DATE),
                Field("ethnic_group", "民族", Kind.CODE, codes="ethnic_group"),
                Field("phone", "联系电话", Kind.PHONE, beside="other_phone"),
                Field("other_phone", "备用电话", Kind.PHONE),
            ),
        ),
        Section(
            "意向",
            (
                Field("number", "登记单号", Kind.TEXT, Need.COMPUTED),
                Field("wants_job", "求职意愿", Kind.YES_NO),
                Field("work_types", "意向工种", Kind.TEXTS),
                Field("service_need", "就业服务需求", Kind.CODES, codes="service_need"),
                Field("regions", "意向地区", Kind.PLACES),
                Field("place", "务工地", Kind.PLACE),
                Field("wage", "期望月薪", Kind.MONEY, upper="wage_upper"),
                Field("wage_upper", "期望月薪上限", Kind.MONEY),
                Field("household", "所在农户", Kind.REFERENCE, target="household"),
            ),
        ),
    ),
)


class Households:
    """Two invented households."""

    def find(self, target: str, text: str) -> Sequence[Option]:
        assert target == "household"
        known = (Option("h1", "欧阳志明 · 大寨组"), Option("h2", "韦光荣 · 一组"))
        return [option for option in known if text in option.label]

    def label(self, target: str, record: str) -> str:
        assert target == "household"
        return {"h1": "欧阳志明 · 大寨组", "h2": "韦光荣 · 一组"}[record]


def line(form: RecordForm, name: str) -> QLineEdit:
    control = form.editor(name).control
    assert isinstance(control, QLineEdit)
    return control


def choices(form: RecordForm, name: str) -> SuggestLine:
    control = form.editor(name).control
    assert isinstance(control, SuggestLine)
    return control


def write(form: RecordForm, name: str, text: str) -> None:
    """Type a text as the input method hands it over."""
    form.focus_field(name)
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(form.editor(name).control, event)


def focused(form: RecordForm) -> str:
    widget = QApplication.focusWidget()
    return str(widget.property("field")) if isinstance(widget, QWidget) else ""


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    qtbot.keyClick(widget, key, modifier)
