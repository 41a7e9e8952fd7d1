"""A program of its own that does one thing to a register and is killed while it does it."""

import json
import sys
from pathlib import Path

from tests.exchange.road import PASSWORD
from villagedesk.context import Context
from villagedesk.county import hub as hubs
from villagedesk.county.intake import Intake, files_in
from villagedesk.exchange import incoming, outgoing
from villagedesk.ledgers.reading import read_ledger
from villagedesk.ledgers.storing import compare, store
from villagedesk.register.record import blank


def main(what: str, root: Path, argument: Path) -> None:
    """Open the register, say so, and do it."""
    if what == "open":
        print("now", flush=True)
        Context.open(root, PASSWORD).close()
        print("done", flush=True)
        return
    context = Context.open(root, PASSWORD)
    if what == "import":
        ledger = compare(context.register, read_ledger(argument, context.lookups))
    print("now", flush=True)
    match what:
        case "save":
            for number in range(10_000):
                context.register.save(blank("labourer"), {"name": f"韦{number}", "phone": f"139{number:08d}"})
                print(number, flush=True)
        case "import":
            store(context.register, ledger)
        case "export":
            outgoing.export(context.register, context.keys, argument, context.folder.outbox)
        case "receive":
            incoming.receive(context.register, argument, context.folder.inbox)
        case "intake":
            with context.register.database.reading() as connection:
                hub = hubs.load(connection)
            taken = Intake(context.register, hub, context.folder.inbox).receive(files_in([argument]))
            print(json.dumps([one.outcome for one in taken]), flush=True)
    print("done", flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
