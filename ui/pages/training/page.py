"""培训: from what people wish to learn and the county's classes to rosters, certificates and counts."""

from PySide6.QtCore import Slot

from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.pages.records.page import ListsPage
from ui.pages.records.totals import Counted, TotalsPart
from ui.pages.training.classes import ClassesPart
from ui.pages.training.declared import needs, records, schooling
from ui.pages.training.paper import attendance_document, roster_document
from ui.widgets import Kind
from villagedesk.context import Context
from villagedesk.register.store import Register
from villagedesk.subjects.records import Both, Condition, Dates, Empty, Is
from villagedesk.subjects.totals import Totals
from villagedesk.subjects.training.classes import TrainingClass, members
from villagedesk.subjects.training.papers import class_table, school_table


class TrainingPage(ListsPage):
    """Five parts; a class leads to its people and its papers."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("培训"), "training")
        self.classes = ClassesPart(context)
        self.add_part("classes", self.tr("培训班"), self.classes)
        self.records = self.add_list("records", self.tr("参训人员"), records())
        self.needs = self.add_list("needs", self.tr("培训需求"), needs())
        self.schooling = self.add_list("schooling", self.tr("升学就读"), schooling())
        of_classes = Counted(
            self.tr("按培训班"),
            _classes,
            self.tr("开班日期在"),
            self.tr("同一个班一个人算一次；退出的不算。"),
        )
        of_schools = Counted(
            self.tr("按学校和批次"),
            _schools,
            self.tr("入学日期在"),
            self.tr("同一所学校、同一批次一个人算一次。"),
        )
        self.add_part("totals", self.tr("统计"), TotalsPart(context, of_classes, of_schools))
        self.classes.members_button.clicked.connect(self._show_members)
        self.classes.record_button.clicked.connect(self._record)
        self.classes.roster_button.clicked.connect(self._print_roster)
        self.classes.sign_button.clicked.connect(self._print_attendance)
        self.show_part("classes")

    @Slot()
    def _show_members(self) -> None:
        """List those who are in the chosen class."""
        one = self._chosen()
        if one is not None:
            self._narrow(one)
            self.records.setFocus()

    @Slot()
    def _record(self) -> None:
        """Begin signing somebody up who is not among those listed."""
        one = self._chosen()
        if one is not None:
            self._narrow(one)
            self.records.begin(one.record())

    @Slot()
    def _print_roster(self) -> None:
        one = self._with_members()
        if one is not None:
            self._print(roster_document(self.context, one))

    @Slot()
    def _print_attendance(self) -> None:
        one = self._with_members()
        if one is not None:
            self._print(attendance_document(self.context, one))

    def _print(self, document: PrintDocument) -> None:
        show_print_dialog(self, document)

    def _chosen(self) -> TrainingClass | None:
        if self.classes.chosen is None:
            self.classes.tell(self.tr("先在上面选一个培训班。"), Kind.ACCENT)
        return self.classes.chosen

    def _with_members(self) -> TrainingClass | None:
        one = self._chosen()
        if one is None:
            return None
        with self.context.register.database.reading() as connection:
            if members(connection, one):
                return one
        self.classes.tell(self.tr("这个班还没有人报名，没有可以打印的。"), Kind.WARN)
        return None

    def _narrow(self, one: TrainingClass) -> None:
        self.arrive("records")
        self.records.show_where(self.tr("培训班：{name}").format(name=one.name), _in_class(one))


def _in_class(one: TrainingClass) -> Condition:
    """Return what holds for the records of a class: its key, of one that is not published its name and first day."""
    if one.is_published:
        return Is("class_key", one.key)
    begun: Condition = Dates("starts_on", one.starts_on, one.starts_on) if one.starts_on else Empty("starts_on")
    return Both(Empty("class_key"), Is("class_name", one.name), begun)


def _classes(register: Register, first: str, last: str) -> Totals:
    with register.database.reading() as connection:
        return class_table(connection, first, last)


def _schools(register: Register, first: str, last: str) -> Totals:
    with register.database.reading() as connection:
        return school_table(connection, first, last)
