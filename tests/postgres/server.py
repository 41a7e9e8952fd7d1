"""A private PostgreSQL server from Debian's package: reached by a socket alone, and stopped with the tests."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

USER = "county"
_BINARIES = Path("/usr/lib/postgresql")
_ADVICE = "apt-get install postgresql"
_PATIENCE = 30
"""Seconds in which a server starts or stops."""


class Server:
    """A running server.

    Attributes:
        socket: the folder of its socket.
        process: the running server.
    """

    def __init__(self, binaries: Path, root: Path) -> None:
        self.binaries = binaries
        self.socket = root / "socket"
        self._data = root / "data"
        self._numbers = 0
        for folder in (self.socket, self._data):
            folder.mkdir()
        if os.geteuid() == 0:  # the server refuses to be root's
            root.chmod(0o711)
            for folder in (self.socket, self._data):
                shutil.chown(folder, "nobody")
        made = self._command("initdb", "-D", self._data, "-U", USER, "-A", "trust", "-E", "UTF8", "--no-sync")
        subprocess.run([*made, "--locale=C.UTF-8"], check=True, capture_output=True, cwd="/")
        self.start()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        # Nothing of it outlives the tests, so nothing has to reach the disk.
        settings = ("listen_addresses=", "fsync=off", "full_page_writes=off", "shared_buffers=64MB", "lc_messages=C")
        told = [part for setting in settings for part in ("-c", setting)]
        with (self._data.parent / "log").open("ab") as log:
            command = self._command("postgres", "-D", self._data, "-k", self.socket, *told)
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd="/")
        ready: list[str | Path] = [
            self.binaries / "pg_isready",
            "-q",
            "-h",
            self.socket,
            "-U",
            USER,
            "-t",
            str(_PATIENCE),
        ]
        while subprocess.run(ready, check=False).returncode != 0:
            assert self.process.poll() is None, (self._data.parent / "log").read_text(errors="replace")

    def stop(self) -> None:
        """Stop the server at once: connections are cut, what was committed stays."""
        postmaster = int((self._data / "postmaster.pid").read_text().split()[0])
        os.kill(postmaster, signal.SIGQUIT)
        self.process.wait(_PATIENCE)

    def url(self, database: str) -> str:
        """Return the address of a database."""
        return f"postgresql://{USER}@/{database}?host={self.socket}"

    def new(self, template: str = "template0", *, collation: str = "") -> str:
        """Make a database, empty or as another one is, and return its name; `collation` as ICU calls it."""
        self._numbers += 1
        name = f"county_{self._numbers}"
        made = f"create database {name} template {template}"
        if template == "template0":
            language = (
                f"locale_provider icu icu_locale '{collation}' locale 'C.UTF-8'" if collation else "locale 'C.UTF-8'"
            )
            made = f"{made} {language} encoding 'UTF8'"
        self.say("postgres", made)
        return name

    def say(self, database: str, statement: str) -> list[tuple[object, ...]]:
        """Run one statement as the server's owner, outside of any transaction, and return its rows."""
        address = self.url(database).replace("postgresql:", "postgresql+psycopg:")
        engine = create_engine(address, isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                done = connection.execute(text(statement))
                return [tuple(row) for row in done] if done.returns_rows else []
        finally:
            engine.dispose()

    def _command(self, name: str, *arguments: str | Path) -> list[str | Path]:
        as_nobody = ["runuser", "-u", "nobody", "--"] if os.geteuid() == 0 else []
        return [*as_nobody, self.binaries / name, *arguments]


@contextmanager
def running() -> Iterator[Server]:
    """Run a server; without the package the test is skipped, or fails where VILLAGEDESK_NO_SKIP is set."""
    found = sorted(_BINARIES.glob("*/bin/initdb"))
    if not found:
        if os.environ.get("VILLAGEDESK_NO_SKIP"):
            pytest.fail(_ADVICE)
        pytest.skip(_ADVICE)
    # Not in pytest's own folder: a socket's path has at most 107 bytes, and nobody may not enter root's.
    with tempfile.TemporaryDirectory(prefix="villagedesk-pg-") as folder:
        server = Server(found[-1].parent, Path(folder))
        try:
            yield server
        finally:
            server.stop()
