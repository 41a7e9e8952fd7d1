"""Bringing the hub to a database server, on the command line."""

from pathlib import Path

import click

from villagedesk.care import moving
from villagedesk.cli.common import answer, data_option, opened


@click.command("move")
@click.option("--db", "url", required=True, help="Address of an empty PostgreSQL database, without a password.")
@data_option
def move(url: str, data: Path, user: str | None, as_json: bool) -> None:
    """Bring the hub from its file to a PostgreSQL database; the file is kept in the folder's backups."""
    with opened(data, user) as context:
        kept = moving.to_server(context.register, context.folder, context.key, url)
    answer(as_json, {"data": str(data), "kept": str(kept)}, f"已搬到数据库服务器，原来的数据文件留在 {kept}")


COMMANDS = (move,)
