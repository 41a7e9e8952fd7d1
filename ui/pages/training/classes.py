"""培训班: the classes above, and below those who wish to learn what the chosen one teaches, to be signed up at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.language import in_a_row, shown
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.theme import theme
from ui.widgets import EmptyState, KeyButton, Kind, NoticeBar, ScrollBody, caption, spaced
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.subjects import showing
from villagedesk.subjects.records_many import Many, fill
from villagedesk.subjects.training.candidates import Candidate, candidates
from villagedesk.subjects.training.classes import TrainingClass, classes

_LEAST_HEIGHT = 150


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who may be asked for a class."""

    key: str
    people: Sequence[Candidate]


class ClassesPart(QWidget):
    """`changed` tells that somebody was signed up, `counted` how many classes are listed."""

    changed = Signal()
    counted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._classes: Mapping[str, TrainingClass] = {}
        self._asked: Mapping[str, Candidate] = {}
        self._is_picked = False
        self.members_button = KeyButton(self.tr("看学员"), "Alt+W", icon="users")
        self.roster_button = KeyButton(self.tr("花名册"), "Alt+R", icon="printer")
        self.sign_button = KeyButton(self.tr("签到表"), "Alt+P", icon="file-text")
        self.record_button = KeyButton(self.tr("给别人报名"), "Alt+N", icon="user-plus")
        self.sign_up_button = KeyButton(self.tr("选中的人报名"), "F2", icon="check", role="primary")
        self.buttons = [
            self.members_button, self.roster_button, self.sign_button, self.record_button, self.sign_up_button,
        ]  # fmt: skip
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.table = RecordTable(_class_columns(self), self._class_rows)
        self.table.setAccessibleName(self.tr("培训班"))
        self.table.set_empty(
            EmptyState(self.tr("县里还没有发布培训班。收到县级反馈以后班会列在这里；以前的培训在“参训人员”里补记。"))
        )
        self.about = caption("", "strong", wrap=True)
        self.people = RecordTable(_people_columns(self), self._people_rows)
        self.people.setAccessibleName(self.tr("登记了这类培训意愿的人"))
        self.people.set_empty(EmptyState(self.tr("没有登记了这类培训意愿、又还没有报名的人。"), icon="users"))
        self._arrange()
        self.table.chosen.connect(self._choose)
        self.people.selected.connect(self._note_picking)
        self.sign_up_button.clicked.connect(self.sign_up)

    @property
    def chosen(self) -> TrainingClass | None:
        """Return the class on which the keyboard stands."""
        return self._classes.get(self.table.current_id())

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the classes; Qt's own proxy would take the part out of the way of the Tab key."""
        self.table.setFocus(reason)

    def refresh(self) -> None:
        """Read the classes anew."""
        self.notice.hide()
        self._ask()

    def tell(self, words: str, kind: Kind) -> None:
        """Say something above the classes."""
        self.notice.show_notice(words, kind)
        self.notice.show()

    @Slot()
    def sign_up(self) -> None:
        """Sign those who are selected below up for the class."""
        one, people = self.chosen, self.people.selected_ids()
        if one is None:
            self.tell(self.tr("先在上面选一个培训班。"), Kind.ACCENT)
        elif not people or not (self._is_picked or self.people.hasFocus()):
            self.tell(self.tr("先在下面选人：按空格一个一个选，Ctrl+A 全选；别的人按 Alt+N 报名。"), Kind.ACCENT)
            self.people.setFocus()
        elif one.left is not None and len(people) > one.left:
            words = self.tr("只剩 {left} 个名额，选了 {n} 人。请少选几个，或者问县里能不能加。")
            self.tell(words.format(left=one.left, n=len(people)), Kind.WARN)
        else:
            context, values = self._context, one.record()
            once = ("class_key",) if one.is_published else ("class_name", "starts_on")
            task = Task(lambda: fill(context.register, context.lookups, "training_record", people, values, once))
            task.succeeded.connect(self._tell_signed)
            task.failed.connect(self._tell_failure)
            task.start()

    def _arrange(self) -> None:
        for table in (self.table, self.people):
            table.setMinimumHeight(theme().px(_LEAST_HEIGHT))
        column = spaced(QVBoxLayout(self), 0, 10)
        column.addWidget(self.notice)
        body = ScrollBody(10)
        body.column.addWidget(self.table, 1)
        body.column.addWidget(self.about)
        body.column.addWidget(self.people, 1)
        column.addWidget(body, 1)

    def _ask(self) -> None:
        task = Task(partial(_read, self._context), Lane.READ)
        task.succeeded.connect(self._show)
        task.start()

    def _show(self, found: Sequence[TrainingClass]) -> None:
        self._classes = {one.key: one for one in found}
        self.table.set_ids(list(self._classes))
        if self.chosen is None:
            self.table.choose_row(0)
        self._choose(self.table.current_id())
        self.people.setVisible(bool(found))
        self.about.setVisible(bool(found))
        self.counted.emit(self.tr("共 {n:,} 个班").format(n=len(found)))

    @Slot()
    def _note_picking(self) -> None:
        """Remember that somebody has chosen below; the row that a list begins with was chosen by nobody."""
        self._is_picked = self._is_picked or self.people.hasFocus()

    @Slot(str)
    def _choose(self, key: str) -> None:
        one = self._classes.get(key)
        if one is None:
            return
        context = self._context
        task = Task(lambda: _Asked(key, _candidates(context, one)), Lane.READ)
        task.succeeded.connect(self._show_people)
        task.start()

    def _show_people(self, found: _Asked) -> None:
        one = self.chosen
        if one is None or one.key != found.key:
            return  # another class was chosen meanwhile
        self._asked = {each.person: each for each in found.people}
        self._is_picked = False
        self.people.set_ids(list(self._asked))
        self.people.choose_row(0)
        words = self.tr("登记了“{subject}”这类培训意愿、还没有报名的有 {n:,} 人：")
        self.about.setText(words.format(subject=one.subject or one.name, n=len(found.people)))

    @Slot(object)
    def _tell_signed(self, done: Many) -> None:
        words = self.tr("已为 {n:,} 人报名。").format(n=done.saved)
        if done.left:
            words += self.tr("没有报上的：{why}。").format(
                why=shown(self.tr("、").join(dict.fromkeys(done.left.values())))
            )
        self.tell(words, Kind.OK if done.saved else Kind.WARN)
        self.changed.emit()
        self._ask()

    @Slot(object)
    def _tell_failure(self, error: VillageDeskError) -> None:
        self.tell(in_a_row(error.message, error.hint), Kind.BAD)

    def _class_rows(self, ids: Sequence[str]) -> list[Row]:
        return [self._class_row(self._classes[key]) for key in ids]

    def _class_row(self, one: TrainingClass) -> Row:
        now = one.attendance
        places = "" if one.seats is None else f"{one.left}/{one.seats}"
        until = self.tr("已截止") if one.is_over(self._context.today) else one.until
        numbers = (str(number) if number else "" for number in (now.signed, now.attending, now.completed))
        return (one.name, one.subject, one.starts_on, until, places, *numbers, one.place)

    def _people_rows(self, ids: Sequence[str]) -> list[Row]:
        people = (self._asked[person] for person in ids)
        return [(each.name, each.group, showing.spaced_phone(each.phone), each.wish) for each in people]


def _read(context: Context) -> list[TrainingClass]:
    with context.register.database.reading() as connection:
        return classes(connection)


def _candidates(context: Context, one: TrainingClass) -> list[Candidate]:
    with context.register.database.reading() as connection:
        return candidates(connection, one)


def _class_columns(part: ClassesPart) -> list[Column]:
    return [
        Column("name", part.tr("培训班"), 240, sortable=False),
        Column("subject", part.tr("工种"), 120, sortable=False),
        Column("starts_on", part.tr("开班日期"), 110, sortable=False),
        Column("until", part.tr("报名截止"), 110, sortable=False),
        Column("places", part.tr("余/名额"), 90, right=True, sortable=False),
        Column("signed", part.tr("报名"), 66, right=True, sortable=False),
        Column("attending", part.tr("在训"), 66, right=True, sortable=False),
        Column("completed", part.tr("结业"), 66, right=True, sortable=False),
        Column("place", part.tr("地点"), 200, sortable=False),
    ]


def _people_columns(part: ClassesPart) -> list[Column]:
    return [
        Column("person", part.tr("姓名"), 110, sortable=False),
        Column("group", part.tr("村民组"), 120, sortable=False),
        Column("phone", part.tr("联系电话"), 150, sortable=False),
        Column("wish", part.tr("想学"), 320, sortable=False),
    ]
