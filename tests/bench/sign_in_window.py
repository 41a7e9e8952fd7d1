"""The program itself, as far as its sign-in window; the register's folder is the only argument."""

import sys

from PySide6.QtWidgets import QApplication

from tests.bench.painted import FirstPaint


def main() -> None:
    """Show the window once."""
    FirstPaint(QApplication([]))
    from ui.app import main as run

    run(["--data", sys.argv[1]])


if __name__ == "__main__":
    main()
