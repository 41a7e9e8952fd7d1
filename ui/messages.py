"""The only place that opens message boxes, and the last resort for errors that nobody expected."""

import sys
import threading
import traceback
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ui.icons import pixmap
from ui.language import shown
from ui.theme import theme
from ui.widgets.badge import Kind
from villagedesk.errors import VillageDeskError

LOG_NAME = "errors.log"
_LOG_LIMIT = 512 * 1024
_ICONS = {Kind.ACCENT: "circle-help", Kind.WARN: "triangle-alert", Kind.BAD: "circle-x", Kind.OK: "circle-check"}


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("messages", text)


def show_error(parent: QWidget | None, exc: VillageDeskError) -> QMessageBox:
    """Say what is wrong and what to do, without stopping the work of others; return the open box."""
    return _tell(parent, exc.message, exc.hint, Kind.WARN)


def show_done(parent: QWidget | None, text: str, hint: str = "") -> QMessageBox:
    """Say that something worth stopping for has succeeded; return the open box."""
    return _tell(parent, text, hint, Kind.OK)


def confirm(parent: QWidget | None, question: str, yes: str, no: str = "", *, hint: str = "") -> bool:
    """Ask before something that is hard to take back; Enter and Esc both mean no.

    `question` names the thing (`作废 陈× 的务工记录？`), `yes` and `no` are the words on the buttons.
    """
    return choose(parent, question, (yes, no or tr("取消")), safe=1, hint=hint) == 0


def choose(parent: QWidget | None, question: str, answers: Sequence[str], *, safe: int, hint: str = "") -> int:
    """Ask for one of several answers and return its index; Enter and Esc mean the `safe` one."""
    box = _box(parent, question, hint, Kind.ACCENT)
    roles = QMessageBox.ButtonRole
    buttons = [box.addButton(shown(words), roles.ActionRole) for words in answers]
    box.setDefaultButton(buttons[safe])
    box.setEscapeButton(buttons[safe])
    buttons[safe].setFocus()
    _loosen(box)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    return buttons.index(clicked) if clicked in buttons else safe


def _tell(parent: QWidget | None, text: str, hint: str, kind: Kind) -> QMessageBox:
    box = _box(parent, text, hint, kind)
    button = box.addButton(tr("知道了"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(button)
    box.setEscapeButton(button)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _loosen(box)
    box.open()
    return box


def _box(parent: QWidget | None, text: str, hint: str, kind: Kind) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(tr("村级劳务登记台"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shown(text))
    box.setInformativeText(shown(hint))
    box.setIconPixmap(pixmap(_ICONS[kind], kind.colours()[0], 36))
    return box


def _loosen(box: QMessageBox) -> None:
    # Texts and buttons make the box lay itself out anew, so the margins are set last.
    layout = box.layout()
    if layout is not None:
        edge = theme().px(20)
        layout.setContentsMargins(edge, edge, edge, edge)


class _Bug(QObject):
    """Brings an unexpected error from any thread to the GUI thread and shows one calm window at a time."""

    happened = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._box: QMessageBox | None = None
        self.happened.connect(self._show)

    def take(self, exc: BaseException) -> None:
        """Log the error and have it shown."""
        log_failure(self._folder, exc)
        if QApplication.instance() is not None:
            self.happened.emit()

    def _show(self) -> None:
        if self._box is not None:
            return
        box = _box(QApplication.activeWindow(), tr("这一步没有做完：程序遇到了意外的问题。"), _what_to_do(), Kind.BAD)
        go_on = box.addButton(tr("继续使用"), QMessageBox.ButtonRole.AcceptRole)
        look = box.addButton(tr("打开记录文件夹"), QMessageBox.ButtonRole.ActionRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        look.clicked.connect(self._open_folder)
        box.finished.connect(self._closed)
        self._box = box
        _loosen(box)
        box.open()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _closed(self) -> None:
        if self._box is not None:
            self._box.deleteLater()
        self._box = None


def _what_to_do() -> str:
    return tr(
        "已经保存的登记都在，没有丢失；正在填写的内容请先看一眼再保存。\n\n"
        "请再试一次。如果又出现，请关闭程序重新打开，并把记录文件（errors.log）交给县里的技术人员。"
        "记录文件里没有姓名、身份证号等个人信息。"
    )


_installed: list[_Bug] = []


def install_exception_hook(folder: Path) -> None:
    """From now on, log every unexpected error below `folder` and show what is safe and what to do.

    Holds for the GUI thread, slots, other threads and errors that Python cannot raise.
    """
    bug = _Bug(folder)
    _installed[:] = [bug]

    def on_error(kind: type[BaseException], exc: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, exc, trace)
        else:
            bug.take(exc)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            bug.take(args.exc_value)

    sys.excepthook = on_error
    threading.excepthook = in_thread


def describe_failure(exc: BaseException) -> str:
    """Return kind and places of an error and its causes; never its message, which may hold personal data."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = exc
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__, limit=40)
        ]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _place(filename: str) -> str:
    # The last three parts name the module; what stands before may name the user of the computer.
    return "/".join(Path(filename).parts[-3:])


def log_failure(folder: Path, exc: BaseException) -> Path:
    """Append the error to the log file below `folder` and return its path; two files of 512 KB at most are kept."""
    path = folder / LOG_NAME
    entry = f"{datetime.now().astimezone().isoformat(timespec='seconds')}\n{describe_failure(exc)}\n\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LOG_LIMIT:
            path.replace(path.with_suffix(".1.log"))
        with path.open("a", encoding="utf-8") as log:
            log.write(entry)
    except OSError:
        sys.stderr.write(entry)
    return path
