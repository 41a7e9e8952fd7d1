"""The window's program: dresses Qt, shows first run, sign-in or the register, and ends with it."""

import argparse
import gc
import os
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.language import speak
from ui.session import Session
from ui.tasks import finish_tasks
from ui.theme import apply_theme, theme
from villagedesk import __version__, settings
from villagedesk.paths import default_register_folder
from villagedesk.settings import LANGUAGES, SCALES

NAME = "村级劳务登记台"
_CANNOT = 3
"""The exit code for what cannot be done here."""
_WARM_UP_MS = 100
"""What the next window needs is loaded while somebody types the password, after the first window is painted."""
_FOR_RARE_CHARACTERS_MS = 1500
"""The face for rare characters is 30 MB: it waits until the first window stands and answers."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the window until it is closed and return the exit code; `arguments` are by default the command line's."""
    options = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    if not _has_screen():
        if not options.smoke_test:
            sys.stderr.write("没有可用的屏幕，窗口打不开。带子命令可以不用屏幕，见 villagedesk --help。\n")
            return _CANNOT
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    wanted = settings.load()
    app = _dressed(options.scale or wanted.scale, wanted.language)
    if options.smoke_test:
        with tempfile.TemporaryDirectory() as scratch:
            return _smoke_test(app, Path(scratch))
    root = options.data or (Path(wanted.register) if wanted.register else default_register_folder())
    sys.excepthook = partial(_take_early, root / "log")
    session = Session(root, remembers=options.data is None, shown_password=options.show_password)
    session.files = [file.absolute() for file in options.files]
    session.begin()
    session.show_fitting()
    QTimer.singleShot(_WARM_UP_MS, partial(_settle, root / "log", session))
    QTimer.singleShot(_FOR_RARE_CHARACTERS_MS, fonts.load_rare_font)
    try:
        return app.exec()
    finally:
        finish_tasks()
        session.end()


def application() -> QApplication:
    """Return the one application of the process; made where there is none, in the same style on every system."""
    found = QApplication.instance()
    # Named here and not set later: setting a style loads all that is known of styles, which sign-in has no need of.
    return found if isinstance(found, QApplication) else QApplication([sys.argv[0], "-style", "fusion"])


def _settle(log: Path, session: Session) -> None:
    """Do what the first window did not wait for."""
    from ui.collecting import Collector, give_back
    from ui.icons import icon

    QApplication.setWindowIcon(icon("clipboard-list", theme().tokens.accent))
    _guard(log)
    give_back()
    session.warm_up()
    # What is loaded stays until the end: the collector, which rested so far, need never look at it.
    gc.freeze()
    Collector(session)


def _guard(log: Path) -> None:
    """Log and show every unexpected error from now on; the boxes that show it are loaded only now."""
    from ui.messages import install_exception_hook

    install_exception_hook(log)


def _take_early(log: Path, kind: type[BaseException], exc: BaseException, trace: TracebackType | None) -> None:
    """Take an error that comes before the window is painted."""
    _guard(log)
    sys.excepthook(kind, exc, trace)


def _has_screen() -> bool:
    """Tell whether Qt can open a window; where it cannot, it would abort the process with a misleading hint."""
    if sys.platform != "linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _dressed(scale: int, language: str = LANGUAGES[0]) -> QApplication:
    app = application()
    app.setApplicationName("VillageDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("villagedesk")
    speak(app, language)
    app.setApplicationDisplayName(QCoreApplication.translate("app", "村级劳务登记台"))
    apply_theme(app, scale / 100)
    return app


def _smoke_test(app: QApplication, scratch: Path) -> int:
    """Open a throw-away register, show the window once with what stands on it, and close it again."""
    from villagedesk.context import Context, Unit

    context, _ = Context.create(scratch / "register", Unit("520422101237", "马官镇双玉村"), "试用", "只用这一次的密码")
    session = Session(scratch / "register", remembers=False)
    session.enter(context)
    session.show_fitting()
    app.processEvents()
    finish_tasks()
    app.processEvents()
    shown = not session.grab().isNull()
    session.end()
    return 0 if shown else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="villagedesk", description=NAME)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="登录以后接收的文件")
    parser.add_argument("--data", type=Path, metavar="DIR", help="登记台所在的文件夹")
    parser.add_argument("--scale", type=int, choices=SCALES, help="这一次的字号（百分比）")
    parser.add_argument("--show-password", metavar="TEXT", default="", help="在登录页显示演示登记台的密码")
    parser.add_argument("--smoke-test", action="store_true", help="打开窗口一次，成功后退出")
    return parser
