"""The program with a register open and its list of people shown; prints the memory that is its own."""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench.registers import opened
from tests.bench.timing import peak_mb, private_mb
from ui.collecting import give_back
from ui.language import speak_chinese
from ui.session import Session
from ui.tasks import finish_tasks
from ui.theme import apply_theme


def main() -> None:
    """Open the register's folder, the only argument, and look at its list."""
    app = QApplication([])
    speak_chinese(app)
    apply_theme(app)
    give_back()
    folder = Path(sys.argv[1])
    session = Session(folder, remembers=False)
    session.enter(opened(folder))
    session.show_fitting()
    if session.main is not None:
        session.main.show_page("people")
    for _ in range(3):
        app.processEvents()
        finish_tasks()
        app.processEvents()
    print(json.dumps({"private": private_mb(), "peak": peak_mb()}))
    session.end()


if __name__ == "__main__":
    main()
