"""The steps of founding a hub: which county, the root on paper, and the file for the villages."""

from io import BytesIO
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.dialogs.files import ask_folder, ask_save
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import PrintDocument
from ui.pages.boxes import TextBox, in_words
from ui.tasks import Progress
from ui.theme import theme
from ui.widgets import ElidedLabel, KeyButton, Kind, NoticeBar, caption, spaced
from villagedesk.catalogue.places import places
from villagedesk.context import Context
from villagedesk.county import ceremony
from villagedesk.county import hub as hubs
from villagedesk.county.hub import Hub
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.durable import file_label
from villagedesk.reports.root_sheet import RootSheet, draw_root_sheet

_LIST_HEIGHT = 92
_MOST = 30


class CountyStep(QWidget):
    """A search for the county by name or code, the name of the office, and where the register lies."""

    ready = Signal()

    def __init__(self, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.root = root
        self.search = TextBox(self.tr("哪个县？"), self.tr("县名或六位代码，例如：普定，或 520422。"), must=True)
        self.list = QListWidget()
        self.list.setFixedHeight(theme().px(_LIST_HEIGHT))
        self.list.setAccessibleName(self.tr("找到的县"))
        self.name = TextBox(self.tr("单位名称"), self.tr("印在文件和表上，例如：普定县就业局。"), must=True)
        self.place = ElidedLabel(str(root), "soft", quoted=True)
        change = KeyButton(self.tr("更改"), icon="folder-open", role="quiet")
        change.clicked.connect(self._choose_folder)
        column = spaced(QVBoxLayout(self), 0, 6)
        for widget in (self.search, self.list, self.name):
            column.addWidget(widget)
        row = spaced(QHBoxLayout(), (0, 8, 0, 0), 8)
        row.addWidget(caption(self.tr("存放在")))
        row.addWidget(self.place, 1)
        row.addWidget(change)
        column.addLayout(row)
        self.search.edit.textEdited.connect(self._find)
        self.search.entered.connect(self.name.setFocus)
        self.list.currentItemChanged.connect(self._propose)
        self.name.entered.connect(self.ready)
        self.setFocusProxy(self.search)

    def chosen(self) -> tuple[str, str] | None:
        """Return code and name of the county's office; where one is missing say so and return None."""
        item = self.list.currentItem()
        if item is None:
            self.search.show_note(self.tr("请先输入，再在下面选中县。"), "bad")
            self.search.setFocus()
            return None
        if not self.name.text():
            self.name.show_note(self.tr("请写单位名称。"), "bad")
            self.name.setFocus()
            return None
        return str(item.data(Qt.ItemDataRole.UserRole)), self.name.text()

    @Slot()
    def _find(self) -> None:
        self.list.clear()
        found = places().counties(self.search.text(), _MOST)
        for code in found:
            item = QListWidgetItem(f"{places().full_name(code)}　{code}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
        if len(found) == 1:
            self.list.setCurrentRow(0)

    @Slot()
    def _propose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            county = places().label(str(item.data(Qt.ItemDataRole.UserRole)))
            self.name.edit.setText(f"{county}就业局")

    @Slot()
    def _choose_folder(self) -> None:
        chosen = ask_folder(self, self.tr("县级登记台存放在哪个文件夹"))
        if chosen is not None:
            self.root = chosen
            self.place.setText(str(chosen))


class RootStep(QWidget):
    """The root sheet on paper, and some groups of it typed back; nothing is stored before that."""

    confirmed = Signal()

    def __init__(self, sheet: RootSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = sheet
        words = self.tr(
            "根密钥是全县的总钥匙，只印在纸上，电脑里不留。请打印两份，两人签字，分别锁进两个保险柜；"
            "没有它，县级电脑坏了就没法重建。"
        )
        self.print_button = KeyButton(self.tr("打印或另存根密钥单"), "Ctrl+P", icon="printer")
        self.asked = ceremony.asked(sheet)
        label = self.tr("请看着纸，输入签名密钥的第 {n} 组")
        self.groups = [TextBox(label.format(n=number), must=True) for number in self.asked]
        column = spaced(QVBoxLayout(self), 0, 8)
        column.addWidget(caption(words, wrap=True))
        column.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignLeft)
        for box, following in zip(self.groups, (*self.groups[1:], None), strict=True):
            column.addWidget(box)
            box.entered.connect(following.setFocus if following else self.confirm)
        self.print_button.clicked.connect(self.print_sheet)
        self.setFocusProxy(self.print_button)

    @Slot()
    def print_sheet(self) -> None:
        """Open the preview, from which the sheet is printed or saved."""
        sheet = self._sheet

        def make(progress: Progress) -> bytes:
            target = BytesIO()
            draw_root_sheet(sheet, target)
            progress(1, 1)
            return target.getvalue()

        name = f"根密钥单_{file_label(sheet.name)}_{sheet.made_on}.pdf"
        dialog = show_print_dialog(self, PrintDocument("根密钥单", name, "张", make))
        dialog.finished.connect(self._ask_groups)

    @Slot()
    def confirm(self) -> None:
        """Compare the typed groups with the sheet."""
        for number, box in zip(self.asked, self.groups, strict=True):
            if not ceremony.fits(self._sheet, number, box.text()):
                box.show_note(self.tr("和纸上的不一样，请看清是哪一组，再输一次。"), "bad")
                box.edit.selectAll()
                box.setFocus()
                return
        self.confirmed.emit()

    @Slot()
    def _ask_groups(self) -> None:
        self.groups[0].setFocus()


class OfferStep(QWidget):
    """The county's digits and its enrolment file; `finished` when the clerk goes on."""

    finished = Signal()

    def __init__(self, context: Context, hub: Hub, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._name = f"登记文件_{file_label(context.unit.name)}.vde"
        words = self.tr("县级登记台建好了。把登记文件发给各村，村里用它登记到县里；请对方逐组核对下面的数字。")
        self.notice = NoticeBar("", Kind.OK)
        self.notice.hide()
        self.save_button = KeyButton(self.tr("另存登记文件"), "Ctrl+S", icon="save", role="primary")
        self.open_button = KeyButton(self.tr("打开登记台"), icon="house")
        column = spaced(QVBoxLayout(self), 0, 10)
        column.addWidget(caption(words, wrap=True))
        column.addWidget(caption(hub.digits, "section", wrap=True))
        for widget in (self.notice, self.save_button, self.open_button):
            column.addWidget(widget)
        column.addStretch(1)
        self.save_button.clicked.connect(self._save)
        self.open_button.clicked.connect(self.finished)
        self.setFocusProxy(self.save_button)

    @Slot()
    def _save(self) -> None:
        target = ask_save(self, self.tr("另存登记文件"), self._name, self.tr("登记文件 (*.vde)"))
        if target is not None:
            self.save_to(target)

    def save_to(self, target: Path) -> None:
        """Write the enrolment file, and say so."""
        try:
            hubs.publish_enrolment(self._hub, target)
        except VillageDeskError as exc:
            self.notice.show_notice(in_words(exc), Kind.BAD)
        else:
            self.notice.show_notice(self.tr("登记文件已写好：{name}").format(name=target.name), Kind.OK)
        self.notice.show()
