"""Opening a county's register for a command that only a county can do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from villagedesk.cli.common import opened
from villagedesk.context import Context
from villagedesk.county import hub as hubs


@contextmanager
def at_hub(data: Path, user: str | None) -> Iterator[Context]:
    """Open a county's register; WrongUse where it is a village's or a township's."""
    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            hubs.load(connection)
        yield context
