"""A program of its own that does one thing and says how much memory it took at the most, in MiB."""

import resource
import sys
from pathlib import Path

from tests.exchange.road import PASSWORD
from villagedesk.context import Context
from villagedesk.county import hub as hubs
from villagedesk.county import receipts
from villagedesk.county.intake import Intake, files_in
from villagedesk.exchange import incoming, outgoing


def main(what: str, root: Path, argument: Path, device: str) -> None:
    """Open the register, do it, and print the memory before and the most that was taken."""
    context = Context.open(root, PASSWORD)
    before = peak()
    match what:
        case "export":
            outgoing.export(context.register, context.keys, argument, context.folder.outbox)
        case "intake":
            with context.register.database.reading() as connection:
                hub = hubs.load(connection)
            Intake(context.register, hub, context.folder.inbox).receive(files_in([argument]))
        case "answer":
            with context.register.database.reading() as connection:
                hub = hubs.load(connection)
            receipts.answer(context.register, hub, device, argument)
        case "receive":
            for file in sorted(argument.glob("*.vdd")):
                incoming.receive(context.register, file, context.folder.inbox)
    context.close()
    print(before, peak())


def peak() -> int:
    """Return the most memory that this program has taken so far.

    Linux hands the peak of the parent on to `getrusage` of a child, so it is asked for in another way there.
    """
    status = Path("/proc/self/status")
    if status.exists():
        found = (line.split() for line in status.read_text(encoding="ascii").splitlines())
        return next(int(line[1]) >> 10 for line in found if line[:1] == ["VmHWM:"])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
