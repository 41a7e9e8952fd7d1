"""The program itself, as far as its sign-in window; the register's folder is the only argument."""

import sys

from ui.launch import quicken


def main() -> None:
    """Show the window once."""
    quicken()
    from tests.bench.painted import FirstPaint
    from ui.app import application
    from ui.app import main as run

    FirstPaint(application())
    run(["--data", sys.argv[1]])


if __name__ == "__main__":
    main()
