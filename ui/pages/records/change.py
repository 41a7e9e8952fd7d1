"""A dialog that asks for one field and one value, which all selected records are given."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dialogs.frame import FormDialog
from ui.forms import RecordForm
from ui.language import shown
from ui.pages.person.checks import errors
from ui.pages.records.declared import Listing
from ui.pages.records.services import RecordServices
from ui.widgets import ChipRow, caption, spaced
from ui.widgets.detail import clear
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Need, Section, Values
from villagedesk.catalogue.problem import Problem, Severity


class ChangeDialog(FormDialog):
    """`values` are the field chosen with its value; an empty one is cleared."""

    def __init__(self, listing: Listing, services: RecordServices, count: int, parent: QWidget | None = None) -> None:
        title = self.tr("批量修改：选中的 {n:,} {unit}").format(n=count, unit=shown(listing.unit))
        super().__init__(title, self.tr("选要改的一项，填上新的内容；空着就是清空。"), self.tr("都改成这个"), parent)
        self._kind = KINDS[listing.kind]
        self._services = services
        self.values: Values = {}
        self.form: RecordForm | None = None
        self.fields = ChipRow()
        self._value = QWidget()
        self._column = spaced(QVBoxLayout(self._value), 0, 0)
        self.body.addWidget(caption(self.tr("改哪一项"), "strong"))
        self.body.addWidget(self.fields)
        self.body.addWidget(self._value)
        uppers = {field.upper for field in self._kind} | {field.beside for field in self._kind}
        names = [
            (field.name, shown(field.label))
            for field in self._kind
            if field.name != self._kind.parent
            and not field.is_set
            and field.stored
            and field.need is not Need.COMPUTED
            and field.name not in uppers
        ]
        self.fields.set_chips(names)
        self.fields.chosen.connect(self._take_field)
        self._take_field(names[0][0])

    @Slot()
    def submit(self) -> None:
        """Take the value, or say what is wrong with it."""
        form, name = self.form, self.fields.current()
        if form is None:
            return
        values = form.values()
        problems = errors(form.reading_problems())
        if not problems and values.get(name) in (None, "") and self._kind.field(name).need is Need.MANDATORY:
            problems = [Problem(name, "missing", self.tr("这一项必填，不能清空"), Severity.ERROR)]
        form.set_problems(problems)
        if problems:
            form.focus_field(problems[0].field)
            return
        self.values = values
        self.accept()

    def _take_field(self, name: str) -> None:
        clear(self._column)
        field = self._kind.field(name)
        names = [one for one in (field.upper, field.beside) if one]
        section = Section("", (field, *map(self._kind.field, names)))
        self.form = RecordForm(self._kind, self._services, sections=[section])
        self._column.addWidget(self.form)
        self.form.focus_field(name)
