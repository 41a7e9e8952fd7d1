"""A process that unlocks a register: the screens are loaded, the store is not, as before a first sign-in."""

import json
import sys
from importlib import import_module
from pathlib import Path

import ui.app  # noqa: F401  (what stands when the password is typed)
from tests.bench.registers import PASSWORD
from tests.bench.timing import seconds


def unlock(folder: Path) -> None:
    """Open a register and read what a list shows first that can be searched; everybody is read in the background."""
    from ui.pages.people.query import FIRST_PAGE, Query, look
    from ui.pages.people.rows import fetch
    from ui.pages.people.scope import VILLAGE
    from villagedesk.context import Context
    from villagedesk.register import search

    context = Context.open(folder, PASSWORD)
    try:
        found = look(context.register, Query(1), FIRST_PAGE)
        fetch(context.register, context.today, found.ids, VILLAGE.shown)
        with context.register.database.reading() as connection:
            search.find(connection, "wgr", FIRST_PAGE)
    finally:
        context.close()


def typed(folder: Path) -> None:
    """Open as `unlock` does, after the sign-in window has loaded what `Session.warm_up` loads while somebody types."""
    unlock(folder)


def stretch(folder: Path) -> None:
    """Derive the key of the only user's slot, and no more."""
    from villagedesk.security import keyslots, vault

    slot = keyslots.load(folder / "keyslots.json").slots[0]
    vault.stretch(PASSWORD, slot.salt, slot.cost)


def main() -> None:
    """Print the seconds of a first and a second time."""
    work = {"unlock": unlock, "typed": typed, "stretch": stretch}[sys.argv[1]]
    for module in ("villagedesk.context", "ui.main_window", "ui.pages.home.page") if work is typed else ():
        import_module(module)
    folder = Path(sys.argv[2])
    print(json.dumps({"first": seconds(lambda: work(folder)), "again": seconds(lambda: work(folder))}))


if __name__ == "__main__":
    main()
