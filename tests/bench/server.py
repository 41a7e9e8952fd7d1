"""The same hubs on a private PostgreSQL server, as `tests.bench.county` measures them in files."""

import shutil
from functools import partial
from pathlib import Path

from tests.bench import county
from tests.bench.timing import Row
from tests.exchange.road import PASSWORD
from tests.postgres.server import Server, running
from villagedesk.care import moving
from villagedesk.context import Context
from villagedesk.register import elsewhere
from villagedesk.register.elsewhere import Note
from villagedesk.register.folder import Folder


def measure(sizes: tuple[int, ...] = county.SIZES) -> list[Row]:
    """Measure hubs on a server."""
    with running() as server:
        return county.rows("PostgreSQL", sizes, partial(_copied, server))


def _copied(server: Server, source: Path, target: Path) -> Context:
    """Copy a hub's folder, and its database to another of the server."""
    folder = Folder(shutil.copytree(source, target))
    context = Context.open(target, PASSWORD)
    if not folder.is_on_server:
        moving.to_server(context.register, folder, context.key, server.url(server.new()))
        context.close()
        return Context.open(target, PASSWORD)
    database = str(context.register.database.engine.url.database)
    context.close()
    note = elsewhere.read(folder.store, context.key)
    copy = server.url(server.new(database))
    elsewhere.write(folder.store, Note(copy, note.register, note.settings), context.key)
    return Context.open(target, PASSWORD)
