"""接收与转交: files of villages and of the county in, a remark to each, and on they go unopened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLineEdit, QWidget

from ui.county.output import ListOutput
from ui.county.paper import Listing
from ui.county.township import work
from ui.county.township.join import JoinCard
from ui.county.township.work import ADVICE, REASONS, Seen
from ui.dialogs.files import ask_files, ask_folder
from ui.language import listed, shown
from ui.pages.boxes import in_words
from ui.pages.page import RegisterPage
from ui.tables import Column, RecordTable, Row
from ui.tasks import Lane, Task
from ui.widgets import ChipRow, EmptyState, KeyButton, Kind, LongWork, NoticeBar, PageHeader, caption, spaced
from ui.widgets.invitation import Invitation
from villagedesk.context import Context
from villagedesk.county import handing_on
from villagedesk.county.accepting import Taken
from villagedesk.county.forwarding import COMMENT_CAP
from villagedesk.county.handing_on import Forwarded
from villagedesk.county.intake import files_in
from villagedesk.county.township import Township
from villagedesk.errors import VillageDeskError
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.outcome import ACCEPTED, KNOWN, REFUSED, WAITS
from villagedesk.sentence import sentence

_FILE = 7
"""The number of the column that takes the room the others leave."""
_PAPER = (("村", 18), ("种类", 10), ("收到", 14), ("顺序", 10), ("转交", 14), ("附言", 40), ("文件", 44))
_SHOWN = 3


class TownPage(RegisterPage):
    """The one page on which a township's clerk works."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("接收与转交")
        self._seen: Seen | None = None
        self._folder = Path()
        self.header = PageHeader(self.title)
        self.add_button = KeyButton(self.tr("选文件"), "Ctrl+O", icon="folder-open")
        self.forward_button = KeyButton(self.tr("转交县里"), "Ctrl+E", icon="send", role="primary")
        self.back_button = KeyButton(self.tr("带回各村"), icon="upload")
        self.output = ListOutput(context, self, self._listing, key="")
        self.join = JoinCard(context)
        self.notice = NoticeBar("", Kind.OK)
        self.work = LongWork()
        self.area = Invitation()
        self.area.takes_folders = True
        self.chips = ChipRow()
        self.table = RecordTable(_columns(), self._cells)
        self.advice = caption("", wrap=True)
        self.remark = QLineEdit()
        self._arrange()
        self._connect()
        self.notice.hide()

    def refresh(self) -> None:
        """Ask for the files anew."""
        task = Task(lambda: work.look(self.context), Lane.READ)
        task.succeeded.connect(self._take)
        task.start()

    def arrive(self, argument: object) -> None:
        """Take in a file or folder that the visit is about."""
        if isinstance(argument, Path):
            self.take([argument])

    def print_page(self) -> bool:
        """Print the list as it is narrowed down."""
        self.output.print_list()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the remark of the chosen file."""
        if event.key() == Qt.Key.Key_F2 and self.remark.isEnabled():
            self._begin_remark()
        else:
            super().keyPressEvent(event)

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files and folders of files; while work goes on, nothing happens."""
        if not self.work.isHidden():
            return
        register, inbox = self.context.register, self.context.folder.inbox
        task = Task(lambda: Township(register, inbox).receive(files_in(paths)))
        task.succeeded.connect(self._show_taken)
        self._follow(task, self.tr("正在核对文件"))

    def forward(self, target: Path) -> None:
        """Hand on to the county what was not handed on yet."""
        register, inbox = self.context.register, self.context.folder.inbox
        task = Task(lambda: handing_on.forward(register, inbox, target))
        task.succeeded.connect(self._show_forwarded)
        self._follow(task, self.tr("正在写转交文件"))

    def bring_back(self, target: Path) -> None:
        """Write the county's files for the villages, by village."""
        register, inbox = self.context.register, self.context.folder.inbox
        task = Task(lambda: handing_on.bring_back(register, inbox, target))
        self._folder = target
        task.succeeded.connect(self._show_back)
        self._follow(task, self.tr("正在写给各村的文件"))

    def _arrange(self) -> None:
        for button in (self.add_button, self.output.print_button, self.back_button, self.forward_button):
            self.header.add_action(button)
        choose = KeyButton(self.tr("选文件夹"), icon="folder-open", role="primary")
        choose.clicked.connect(self.choose_folder)
        self.area.invite(
            "download",
            self.tr("把村里的上报文件、县里给的反馈文件拖到这里"),
            self.tr("只核对签名和顺序，不拆开看。核对好的转交县里；县里回来的，按村分好带回去。"),
            choose,
        )
        self.table.setAccessibleName(self.tr("文件"))
        self.table.set_empty(EmptyState(self.tr("没有这样的文件。"), icon="file-check"))
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setSectionResizeMode(_FILE, QHeaderView.ResizeMode.Stretch)
        self.chips.setAccessibleName(self.tr("哪些文件"))
        self.chips.set_chips(
            [
                ("all", self.tr("全部")),
                ("up", self.tr("还没转交")),
                ("back", self.tr("还没带回")),
                ("look", self.tr("要看一下")),
            ]
        )
        self.remark.setAccessibleName(self.tr("给县里的附言"))
        self.remark.setPlaceholderText(self.tr("给县里的附言，例如：电话核实过。回车保存"))
        self.remark.setMaxLength(COMMENT_CAP)
        self._line = QWidget()
        line = spaced(QHBoxLayout(self._line), 0, 10)
        line.addWidget(caption(self.tr("附言（F2）"), "soft"))
        line.addWidget(self.remark, 1)
        for widget in (self.header, self.join, self.notice, self.work, self.area, self.chips):
            self.column.addWidget(widget)
        self.column.addWidget(self.table, 1)
        self.column.addWidget(self.advice)
        self.column.addWidget(self._line)
        self.setFocusProxy(self.add_button)

    def _connect(self) -> None:
        self.area.watch(self)
        self.area.dropped.connect(self.take)
        self.add_button.clicked.connect(self.choose_files)
        self.forward_button.clicked.connect(self._choose_forward)
        self.back_button.clicked.connect(self._choose_back)
        self.join.advanced.connect(self.refresh)
        self.chips.chosen.connect(self._relist)
        self.table.chosen.connect(self._show_file)
        self.table.opened.connect(self._begin_remark)
        self.remark.returnPressed.connect(self._save_remark)
        self.notice.pressed.connect(self._open)

    @Slot()
    def choose_files(self) -> None:
        """Ask for files, and take them in."""
        kinds = self.tr("上报和反馈文件 (*.vdu *.vdq *.vdd *.vda);;所有文件 (*)")
        files = ask_files(self, self.tr("选文件"), kinds)
        if files:
            self.take(files)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder, and take in what lies in it."""
        folder = ask_folder(self, self.tr("选放着文件的文件夹"))
        if folder is not None:
            self.take([folder])

    @Slot()
    def _choose_forward(self) -> None:
        folder = ask_folder(self, self.tr("转交文件写到哪里（U盘或文件夹）"))
        if folder is not None:
            self.forward(folder)

    @Slot()
    def _choose_back(self) -> None:
        folder = ask_folder(self, self.tr("给各村的文件写到哪里（U盘或文件夹）"))
        if folder is not None:
            self.bring_back(folder)

    def _follow(self, task: Task, what: str) -> None:
        self.notice.hide()
        self.work.follow(task, what, self.tr("个"))
        task.failed.connect(self._tell_failure)
        task.finished.connect(self.refresh)
        task.finished.connect(self.changed)
        task.start()

    @Slot(object)
    def _take(self, seen: Seen) -> None:
        self._seen = seen
        self.join.show_standing(seen.standing)
        for button, words, count in (
            (self.forward_button, self.tr("转交县里"), len(seen.upwards)),
            (self.back_button, self.tr("带回各村"), len(seen.back)),
        ):
            button.setText(self.tr("{words}（{n} 个）").format(words=words, n=count) if count else words)
            button.setAccessibleName(button.text())
            button.updateGeometry()
            button.setEnabled(bool(count) and self.work.isHidden())
        self.forward_button.setEnabled(self.forward_button.isEnabled() and seen.standing.approved)
        self.add_button.setEnabled(bool(seen.standing.county))
        self.area.setVisible(not seen.files and seen.standing.approved)
        for widget in (self.chips, self.table, self._line):
            widget.setVisible(bool(seen.files))
        self.setFocusProxy(
            self.table if seen.files else self.area.button if seen.standing.approved else self.add_button
        )
        self.output.print_button.setVisible(bool(seen.files))
        self.chips.set_counts({name: len(self._chosen(seen, name)) for name in ("all", "up", "back", "look")})
        self._relist()

    @staticmethod
    def _chosen(seen: Seen, name: str) -> list[str]:
        wanted = {"up": set(seen.upwards), "back": set(seen.back)}
        if name == "look":
            return [digest for digest, one in seen.files.items() if one.reason and not one.forwarded_at]
        return [digest for digest in seen.files if name == "all" or digest in wanted[name]]

    @Slot()
    def _relist(self) -> None:
        if self._seen is None:
            return
        self.table.set_ids(self._chosen(self._seen, self.chips.current()))
        self.table.refresh()
        if not self.table.current_id():
            self.table.choose_row(0)
        self._show_file(self.table.current_id())
        self.output.allow(something=bool(self.table.paged.ids))

    def _cells(self, ids: Sequence[str]) -> list[Row]:
        return [self._seen.cells(digest) for digest in ids] if self._seen else []

    @Slot(str)
    def _show_file(self, digest: str) -> None:
        one = self._seen.files.get(digest) if self._seen else None
        self.remark.setText(one.comment if one else "")
        upwards = one is not None and one.kind == FileKind.UPLINK.value
        self.remark.setEnabled(upwards)
        told = ADVICE.get(one.reason, "") if one and not one.forwarded_at else ""
        self.advice.setText(shown(told))
        self.advice.setVisible(bool(told))

    @Slot()
    def _begin_remark(self) -> None:
        self.remark.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _save_remark(self) -> None:
        digest, words = self.table.current_id(), self.remark.text()
        register = self.context.register
        task = Task(lambda: handing_on.comment(register, digest, words))
        task.failed.connect(self._tell_failure)
        task.finished.connect(self.refresh)
        task.start()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _show_taken(self, taken: list[Taken]) -> None:
        outcomes = (
            (self.tr("收下 {n} 个"), {ACCEPTED}), (self.tr("要看一下 {n} 个"), {WAITS}),
            (self.tr("以前收过 {n} 个"), {KNOWN}), (self.tr("没有收 {n} 个"), {REFUSED}),
        )  # fmt: skip
        counted = [(words, sum(one.outcome in kinds for one in taken)) for words, kinds in outcomes]
        told = listed((words.format(n=n) for words, n in counted if n), "，")
        refused = [one for one in taken if one.outcome == REFUSED]
        for one in refused[:_SHOWN]:
            told = f"{told} {shown(one.message)}"
        doubtful = not told or any(one.outcome in (REFUSED, WAITS) for one in taken)
        self._tell(told or self.tr("这里没有文件。"), Kind.WARN if doubtful else Kind.OK)

    @Slot(object)
    def _show_forwarded(self, done: Forwarded | None) -> None:
        if done is None:
            self._tell(self.tr("没有要转交的。"), Kind.WARN)
            return
        self._folder = done.folder
        words = self.tr(
            "{n} 个文件和一份转交单已写好，读回核对无误，现在可以拔出U盘了。在文件夹“{folder}”里，整个交给县里。"
        )
        self._tell(words.format(n=len(done.files), folder=done.folder.name), Kind.OK, self.tr("打开文件夹"))

    @Slot(object)
    def _show_back(self, files: list[Path]) -> None:
        words = self.tr("{n} 个文件已按村分好，读回核对无误，现在可以拔出U盘了。")
        self._tell(words.format(n=len(files)), Kind.OK, self.tr("打开文件夹"))

    @Slot(object)
    def _tell_failure(self, error: VillageDeskError) -> None:
        self._tell(in_words(error), Kind.BAD)

    def _tell(self, words: str, kind: Kind, button: str = "") -> None:
        self.notice.show_notice(words, kind, button)
        self.notice.show()

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _listing(self) -> Listing | None:
        if self._seen is None or not self.table.paged.ids:
            return None
        rows = self._cells(self.table.paged.ids)
        return Listing("接收与转交", sentence("共 {n} 个文件", n=len(rows)), _PAPER, rows)


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column("village", translate("TownPage", "村"), 104, sortable=False, fixed=True),
        Column("kind", translate("TownPage", "种类"), 80, sortable=False),
        Column("received", translate("TownPage", "收到"), 106, sortable=False),
        Column("reason", translate("TownPage", "顺序"), 88, badges=dict(REASONS.values()), sortable=False, fixed=True),
        Column("forwarded", translate("TownPage", "转交"), 106, sortable=False),
        Column("comment", translate("TownPage", "附言"), 160, sortable=False),
        Column("file", translate("TownPage", "文件"), 120, sortable=False),
    ]
