"""A county on a server, made once and copied: as `tests.made` does with folders, and the database by its template."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.postgres.server import Server
from villagedesk.context import Context, Unit
from villagedesk.register import elsewhere
from villagedesk.register.elsewhere import Note
from villagedesk.register.folder import Folder


def make(server: Server, root: Path, unit: Unit, user: str, password: str, name: str = "") -> tuple[Context, str]:
    """Return an opened, empty register whose database is on the server, with its recovery code; as `made.make`."""
    scratch, code, key, template = _made(server, unit, user, password, name)
    folder = Folder(shutil.copytree(Path(scratch.name) / "made", root))
    move(folder, key, server.url(server.new(template)))
    return Context._opened(folder, folder.open(key), key, None), code


def move(folder: Folder, key: bytes, url: str) -> None:
    """Let a folder's note name another address."""
    note = elsewhere.read(folder.store, key)
    elsewhere.write(folder.store, Note(url, note.register, note.settings), key)


@cache
def _made(
    server: Server, unit: Unit, user: str, password: str, name: str
) -> tuple[TemporaryDirectory[str], str, bytes, str]:
    scratch, template = TemporaryDirectory(), server.new()
    context, code = Context.create(Path(scratch.name) / "made", unit, user, password, server.url(template))
    context.close()
    return scratch, code, context.key, template
