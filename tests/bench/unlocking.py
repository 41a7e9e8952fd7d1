"""A process that unlocks a register: the screens are loaded, the store is not, as before a first sign-in."""

import json
import sys
from pathlib import Path

import ui.app  # noqa: F401  (what stands when the password is typed)
from tests.bench.registers import PASSWORD
from tests.bench.timing import seconds

_FIRST_PAGE = 200


def unlock(folder: Path) -> None:
    """Open a register and read all that a list needs which can be searched."""
    from ui.pages.people_query import Query, look
    from ui.pages.people_rows import fetch
    from villagedesk.context import Context
    from villagedesk.register import search

    context = Context.open(folder, PASSWORD)
    try:
        found = look(context.register, Query(1))
        fetch(context.register, context.today, found.ids[:_FIRST_PAGE])
        with context.register.database.reading() as connection:
            search.find(connection, "wgr")
    finally:
        context.close()


def stretch(folder: Path) -> None:
    """Derive the key of the only user's slot, and no more."""
    from villagedesk.security import keyslots, vault

    slot = keyslots.load(folder / "keyslots.json").slots[0]
    vault.stretch(PASSWORD, slot.salt, slot.cost)


def main() -> None:
    """Print the seconds of a first and a second time."""
    work = {"unlock": unlock, "stretch": stretch}[sys.argv[1]]
    folder = Path(sys.argv[2])
    print(json.dumps({"first": seconds(lambda: work(folder)), "again": seconds(lambda: work(folder))}))


if __name__ == "__main__":
    main()
