"""Looking after a register: verify, back up, restore; and what a sealed file says of itself."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.care import backup as backups
from villagedesk.care.verify import Verdict
from villagedesk.care.verify import verify as verify_register
from villagedesk.cli.common import (
    FILE,
    FOLDER,
    TARGET,
    answer,
    data_option,
    hidden,
    opened,
    reveal_option,
    write_secret,
)  # fmt: skip
from villagedesk.context import Context
from villagedesk.exchange import approval, minisign
from villagedesk.exchange import seal as seals
from villagedesk.paths import default_register_folder


@click.command()
@click.argument("file", type=FILE, required=False)
@data_option
def verify(file: Path | None, data: Path, user: str | None, as_json: bool) -> int:
    """Prove the register, or with FILE a backup: pages, chain, lists."""
    with opened(data, user) as context:
        if file is None:
            verdict = verify_register(context.register)
        else:
            verdict = backups.examine(file, context.key, context.register)
    return _say(verdict, as_json)


@click.command()
@click.option("--to", "target", type=TARGET, required=True, help="The backup file (.vdb).")
@data_option
def backup(target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Write a backup and read it back."""
    with opened(data, user) as context:
        made = backups.back_up(context.register, context.folder, context.key, target)
    content = {"file": str(made.file), "made_at": made.made_at, "records": made.verdict.records}
    answer(as_json, content, f"备份已写好并读回核对：{made.file}（{made.verdict.records} 条记录）")


@click.command()
@click.argument("file", type=FILE)
@click.option("--data", type=FOLDER, default=default_register_folder, help="Folder to restore into.")
@click.option("--replace", is_flag=True, help="Move a register that lies there aside.")
def restore(file: Path, data: Path, replace: bool) -> None:
    """Bring a backup back."""
    folder = backups.restore(file, data, replace=replace)
    click.echo(f"已恢复到 {folder.root}，用备份那天的密码打开。")


@click.group()
def seal() -> None:
    """Look at sealed files."""


@seal.command()
@click.option("--public", type=TARGET, help="Where to write this device's minisign public key.")
@click.option("--identity", type=TARGET, help="Where to write its secret age identity; delete it afterwards.")
@data_option
def keys(public: Path | None, identity: Path | None, data: Path, user: str | None, as_json: bool) -> None:
    """Write this device's keys for a check by stock tools."""
    with opened(data, user) as context:
        written = context.keys
    if public:
        public.write_text(minisign.public_text(written.public.sign), encoding="ascii")
    if identity:
        write_secret(identity, f"{written.identity}\n")
        click.echo(f"“{identity}”能打开发给本机的所有文件，核对完请立即删除。", err=True)
    answer(as_json, written.public.to_json(), f"签名公钥 {written.public.key_id}，收件公钥 {written.public.seal}")


@seal.command()
@click.argument("file", type=FILE)
@click.option("--data", type=FOLDER, help="Folder of a register to which it is sealed: shows the content, too.")
@click.option("--user", help="Who signs in there.")
@reveal_option
@click.option("--json", "as_json", is_flag=True)
def inspect(file: Path, data: Path | None, user: str | None, reveal: bool, as_json: bool) -> None:
    """Show what a sealed file says of itself, without any key; with --data and its key also its content."""
    peek = seals.peek(file)
    content = asdict(peek.header) | {"digest": peek.digest, "file_size": peek.size}
    lines = [f"{name}: {value}" for name, value in content.items() if value]
    if data:
        with opened(data, user) as context:
            inside = _opened(context, file).lines
        content["content"] = hidden([json.loads(line) for line in inside], reveal=reveal)
        lines += hidden(inside, reveal=reveal)
    answer(as_json, content, *lines)


def _opened(context: Context, file: Path) -> seals.Sealed:
    """Open a sealed file with the keys of a county or a village; RefusedFile where it is not for it, or not genuine."""
    from villagedesk.county import devices
    from villagedesk.county import hub as hubs

    if not context.unit.is_hub or context.unit.is_town:
        return approval.open_from_county(context.register, file)
    with context.register.database.reading() as connection:
        hub = hubs.load(connection)
        signer = devices.signer(connection, seals.peek(file).header, decided=True)
    return seals.open_sealed(file, signer.lookup, hub.identities)


def _say(verdict: Verdict, as_json: bool) -> int:
    content = {"sound": verdict.sound, "ops": verdict.ops, "records": verdict.records, "faults": list(verdict.faults)}
    words = f"核对通过：{verdict.records} 条记录，{verdict.ops} 条修改。" if verdict.sound else "核对不通过："
    answer(as_json, content, words, *verdict.faults)
    return 0 if verdict.sound else 3


COMMANDS = (verify, backup, restore, seal)
