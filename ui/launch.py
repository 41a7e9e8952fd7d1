"""The command `villagedesk`: the window, or with a subcommand the command line, which never loads Qt."""

import gc
import sys
from collections.abc import Sequence

_SEALED = (".vdd", ".vda", ".vde", ".vdu", ".vdq", ".vdt")
_OF_THE_WINDOW = ("--data", "--scale", "--show-password", "--smoke-test")


def opens_window(arguments: Sequence[str]) -> bool:
    """Tell whether these arguments ask for the window: none at all, one of its own options, or a sealed file."""
    if not arguments or arguments[0].split("=", 1)[0] in _OF_THE_WINDOW:
        return True
    return arguments[0].lower().endswith(_SEALED)


def quicken() -> None:
    """Let the garbage collector rest until the first window stands: it would only walk over what is being loaded."""
    gc.disable()


def main() -> int:
    """Run the program and return its exit code."""
    if opens_window(sys.argv[1:]):
        quicken()
        from ui.app import main as show_window

        return show_window()
    from villagedesk.cli import main as run_command

    return run_command()
