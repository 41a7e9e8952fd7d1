"""The command `villagedesk`: the window, or with a subcommand the command line, which never loads Qt."""

import sys
from collections.abc import Sequence

_OF_THE_WINDOW = ("--data", "--scale", "--show-password", "--smoke-test")


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments ask for the window: none at all, or one of its own options first."""
    return not arguments or arguments[0].split("=", 1)[0] in _OF_THE_WINDOW


def main() -> int:
    """Run the program and return its exit code."""
    if opens_window(sys.argv[1:]):
        from ui.app import main as show_window

        return show_window()
    from villagedesk.cli import main as run_command

    return run_command()
