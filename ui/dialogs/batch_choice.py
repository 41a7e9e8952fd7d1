"""What to change for many people: the field, what is done with the value, and the value by the form's own editor."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms import CatalogueServices, Option, RecordForm
from ui.language import listed, shown
from ui.pages.person.services import remembering
from ui.widgets import ChipRow, ScrollBody, caption, spaced
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Field, Kind, Need, RecordKind, Section, Value
from villagedesk.catalogue.problem import Problem, Reading, Severity
from villagedesk.context import Context
from villagedesk.register.pinyin import initials
from villagedesk.subjects.batch import Change, How
from villagedesk.subjects.batch_topics import LEAVING, RETURNING, Topic, topics

_TOPIC = "topic"
_GROUP = "household.group"


@cache
def _by_name() -> dict[str, Topic]:
    return {topic.name: topic for topic in topics()}


class TopicServices(CatalogueServices):
    """The form's services, with the topics as one more list to choose from."""

    def options(self, field: Field) -> Sequence[Option]:
        """Return the topics by words and pinyin initials."""
        if field.name != _TOPIC:
            return super().options(field)
        return tuple(Option(one.name, shown(one.label), initials(one.label)) for one in topics())

    def read(self, field: Field, text: str) -> Reading:
        """Understand the words of a topic."""
        if field.name != _TOPIC:
            return super().read(field, text)
        return Reading({})

    def check(self, field: Field, value: Value) -> Sequence[Problem]:
        """Return what is wrong; nothing can be with a topic."""
        return () if field.name == _TOPIC else super().check(field, value)

    def format(self, field: Field, value: Value) -> str:
        """Write a topic in words."""
        return shown(_by_name()[str(value)].label) if field.name == _TOPIC else super().format(field, value)


class BatchChoice(QWidget):
    """Topic, what is done, value. `done` is Enter in the last field."""

    done = Signal()

    def __init__(self, context: Context, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = TopicServices(remembering(lambda: context.lookups))
        self._today = context.today
        self._groups = groups
        self._topic: Topic | None = None
        self.form: RecordForm | None = None
        label = self.tr("改哪一项")
        hint = self.tr("输首字母，例如 rylb；按 ↓ 看全部")
        asked = Field(_TOPIC, label, Kind.CODE, Need.MANDATORY, hint=hint)
        self.topic_form = RecordForm(RecordKind(_TOPIC, label, (Section(self.tr("改什么"), (asked,)),)), self._services)
        self.how = ChipRow()
        self.how.chosen.connect(self._take_how)
        self._how_label = caption(self.tr("怎么改"), "strong")
        self._value = QWidget()
        self._value_column = spaced(QVBoxLayout(self._value), 0, 0)
        self._arrange()
        self.topic_form.changed.connect(self._take_topic)
        self.topic_form.last_field_entered.connect(self._enter_value)

    def change(self) -> Change | None:
        """Return what is wanted; None, after saying so at the field, where something is missing."""
        if self._topic is None or self.form is None:
            note = self.tr("请先选要改哪一项")
            self.topic_form.set_problems([Problem(_TOPIC, "missing", note, Severity.ERROR)])
            self.topic_form.focus_field(_TOPIC)
            return None
        how = How(self.how.current())
        if how is How.CLEAR:
            return Change(self._topic, {}, how)
        values = {name: value for name, value in self.form.values().items() if value not in (None, "", [])}
        problems = [one for one in self.form.reading_problems() if one.severity is Severity.ERROR]
        if self._topic.fields[0] not in values and not problems:
            problems = [Problem(self._topic.fields[0], "missing", self.tr("请填要改成什么"), Severity.ERROR)]
        self.form.set_problems(problems)
        if problems:
            self.form.focus_field(problems[0].field)
            return None
        return Change(self._topic, values, how)

    def choose(self, name: str) -> None:
        """Choose a topic by its dotted name."""
        self.topic_form.editor(_TOPIC).set_value(name)
        self._take_topic()

    def _arrange(self) -> None:
        body = ScrollBody(12)
        body.column.addWidget(self.topic_form)
        body.column.addWidget(self._how_label)
        body.column.addWidget(self.how)
        body.column.addWidget(self._value)
        body.column.addStretch(1)
        column = spaced(QVBoxLayout(self), 0, 0)
        column.addWidget(body)
        self._how_label.hide()
        self.how.hide()
        self.setFocusProxy(self.topic_form.editor(_TOPIC).control)

    def _take_topic(self, *_: object) -> None:
        chosen = self.topic_form.editor(_TOPIC).reading().values.get(_TOPIC)
        topic = _by_name().get(str(chosen))
        if topic is None or topic is self._topic:
            return
        self._topic = topic
        ways = [How.ADD, How.REMOVE] if topic.is_set else []
        ways += [How.SET, *([How.CLEAR] if topic.can_be_empty else [])]
        self.how.set_chips([(way.value, shown(way.value)) for way in ways])
        several = len(ways) > 1
        self._how_label.setVisible(several)
        self.how.setVisible(several)
        self._show_form(topic)

    def _show_form(self, topic: Topic) -> None:
        if self.form is not None:
            self._value_column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        kind = KINDS[topic.kind]
        fields = tuple(self._dressed(topic, kind.field(name)) for name in topic.fields)
        self.form = RecordForm(kind, self._services, sections=[Section(shown(topic.label), fields)])
        self.form.last_field_entered.connect(self.done)
        if topic in (LEAVING, RETURNING):
            day = "left_on" if topic is LEAVING else "end_date"
            self.form.fill_in({day: self._today.isoformat()})
        self._value_column.addWidget(self.form)
        self._take_how()

    def _dressed(self, topic: Topic, field: Field) -> Field:
        """Return the field as it is asked here: the groups there are stand below that of the group."""
        if topic.name == _GROUP and self._groups:
            hint = self.tr("已有：{groups}").format(groups=listed(self._groups))
            return replace(field, hint=hint)
        return replace(field, need=Need.OPTIONAL, hint="") if field.hint else replace(field, need=Need.OPTIONAL)

    def _take_how(self, *_: object) -> None:
        self._value.setVisible(self.how.current() != How.CLEAR.value)

    def _enter_value(self) -> None:
        if self.form is None:
            return
        if self._value.isHidden():
            self.done.emit()
        else:
            self.form.focus_field(next(iter(self.form.boxes)))
