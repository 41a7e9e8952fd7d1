"""Registers made once and copied: to make one takes two key derivations and the migrations, to open one another."""

import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from villagedesk.context import Context, Unit
from villagedesk.register.folder import Folder


def make(root: Path, unit: Unit, user: str, password: str, name: str = "") -> tuple[Context, str]:
    """Return an opened, empty register with its recovery code; those of one `name` are the same laptop."""
    scratch, code, key = _made(unit, user, password, name)
    folder = Folder(shutil.copytree(Path(scratch.name) / "made", root))
    return Context._opened(folder, folder.open(key), key, None), code


@cache
def _made(unit: Unit, user: str, password: str, name: str) -> tuple[TemporaryDirectory[str], str, bytes]:
    scratch = TemporaryDirectory()
    context, code = Context.create(Path(scratch.name) / "made", unit, user, password)
    context.close()
    return scratch, code, context.key
