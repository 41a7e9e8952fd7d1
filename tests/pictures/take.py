"""Take the pictures of one language and size: `python -m tests.pictures.take LANGUAGE PERCENT FOLDER`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from tests.bench import ledger_sheet
from ui import fonts
from ui.language import speak
from ui.page_stack import PAGES
from ui.session import Session
from ui.tasks import finish_tasks, running_tasks
from ui.theme import apply_theme
from villagedesk.context import Context, Unit
from villagedesk.demo import fill
from villagedesk.register import homes, people

SIZE = (1366, 768)
_PASSWORD = "山里的杜鹃花开了"
_QUIET_MS = 300
_LONGEST_MS = 20_000


def main() -> None:
    """Take them."""
    language, percent, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    app = QApplication([])
    speak(app, language)
    apply_theme(app, percent / 100)
    fonts.load_rare_font()
    with TemporaryDirectory() as scratch:
        root = Path(scratch) / "village"
        context, _ = Context.create(root, Unit("520422101237", "双玉村"), "龙秀英", _PASSWORD)
        fill(context, 240, 3)
        _gates(root, folder)
        _pages(root, context, Path(scratch), folder)
        finish_tasks()


def _gates(root: Path, folder: Path) -> None:
    for name, place in (("first_run", root.parent / "none"), ("sign_in", root)):
        session = _session(place)
        session.begin()
        _take(session, folder / f"{name}.png")
        session.close()


def _pages(root: Path, context: Context, scratch: Path, folder: Path) -> None:
    session = _session(root)
    session.enter(context)
    _settle()
    assert session.main is not None
    with context.register.database.reading() as connection:
        person, home = people.ids(connection)[3], homes.ids(connection)[2]
    ledger = scratch / "外出务工人员台账.xlsx"
    ledger_sheet.make(ledger, 60, 1)
    visits: list[tuple[str, str, object]] = [(name, name, None) for name in PAGES]
    visits += [("person-known", "person", person), ("household-known", "household", home)]
    visits += [("ledger-read", "ledger", ledger)]
    for picture, name, argument in visits:
        session.main.show_page(name, argument)
        _take(session, folder / f"{picture}.png")
    session.end()


def _session(root: Path) -> Session:
    session = Session(root, remembers=False)
    session.setFixedSize(*SIZE)
    session.show()
    return session


def _take(session: Session, target: Path) -> None:
    _settle()
    session.grab().save(str(target))


def _settle() -> None:
    """Let the screens work until nothing is under way and nothing was asked for a while."""
    end, quiet = QDeadlineTimer(_LONGEST_MS), QDeadlineTimer(_QUIET_MS)
    while not quiet.hasExpired() and not end.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if running_tasks():
            quiet = QDeadlineTimer(_QUIET_MS)


if __name__ == "__main__":
    main()
