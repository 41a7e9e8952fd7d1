"""The village's side of the exchange: joining the county, sending, receiving."""

from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.care.accounts import check_password
from villagedesk.cli.common import FILE, FOLDER, TARGET, answer, data_option, hidden, of_file, opened, password
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.exchange import approval, arrivals, enrolment, looking, outgoing, recovery
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.outcome import REFUSED
from villagedesk.register.folder import Folder


@click.command()
@click.option("--county", type=FILE, help="The county's public enrolment file (.vde).")
@click.option("--fingerprint", help="The digits that the county gave; refused where they differ.")
@click.option("--code", default="", help="The one-time code that the county gave the village.")
@click.option("--request", "target", type=TARGET, help="Where to write the request (.vdq).")
@click.option("--accept", type=FILE, help="The county's approval (.vda).")
@click.option("--renew-keys", "renew", is_flag=True, help="Replace this laptop's keys; the county confirms them.")
@data_option
def enrol(
    county: Path | None,
    fingerprint: str | None,
    code: str,
    target: Path | None,
    accept: Path | None,
    renew: bool,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Join the county: choose it, ask for approval, take the approval."""
    if not (county or code or target or accept or renew):
        raise WrongUse("没有说要做什么。", "请给出 --county、--code、--request、--accept 或 --renew-keys。")
    content: dict[str, str] = {}
    lines: list[str] = []
    with opened(data, user) as context:
        if county:
            offer = enrolment.read_offer(county)
            enrolment.choose_county(context.register, offer, fingerprint, code)
            content |= {"county": offer.county, "name": offer.name, "fingerprint": offer.digits}
            lines.append(f"登记到“{offer.name}”，核对数字 {offer.digits}")
        elif code:
            with context.register.writing() as connection:
                enrolment.remember_code(connection, code)
            lines.append("登记码已记下，随下一次申请或上报交给县里。")
        if target:
            digits = enrolment.request(context.register, context.keys, target)
            content |= {"request": str(target), "own_fingerprint": digits}
            lines.append(f"申请已写到 {target}，本机核对数字 {digits}")
        if accept:
            certificate = approval.accept(context.register, accept)
            content |= {"letter": certificate.letter, "serial": str(certificate.serial)}
            lines.append(f"已批准，本机单号字母 {certificate.letter}")
        if renew:
            approval.renew_keys(context.register)
            lines.append("新密钥已经做好：请上报一次，再接收县里的反馈，就换成新的。")
    answer(as_json, content, *lines)


@click.command()
@click.option("--request", "target", type=TARGET, help="Where to write the request for the county (.vdq).")
@click.option("--accept", type=FILE, help="The county's grant (.vda).")
@data_option
def recover(target: Path | None, accept: Path | None, data: Path, user: str | None, as_json: bool) -> None:
    """Forgotten password: ask the county for help, then set the new password by its grant.

    The password that is asked for is the new one, both times the same.
    """
    if bool(target) == bool(accept):
        raise WrongUse("没有说要做什么。", "请给出 --request（写申请）或 --accept（用县里给的找回文件）。")
    new = password(new=True)
    check_password(new)
    if target:
        digits = recovery.ask(Folder(data), user or "", new, target)
        content = {"request": str(target), "fingerprint": digits}
        answer(as_json, content, f"申请已写到 {target}", f"请打电话给县里，念这六组数字：{digits}")
    elif accept:
        context = Context.open_by_grant(data, new, accept)
        name = context.user.name
        context.close()
        answer(as_json, {"user": name}, f"“{name}”的新密码已经设好，数据都在。")


@click.command()
@click.option("--to", "target", type=FOLDER, required=True, help="Folder, for example of a USB stick.")
@data_option
def export(target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Write all that the county has not confirmed into sealed files."""
    with opened(data, user) as context:
        files = outgoing.export(context.register, context.keys, target, context.folder.outbox)
    content = {"files": [{"file": str(one.file), "from": one.first, "to": one.last, "ops": one.ops} for one in files]}
    lines = [f"{one.file}：第 {one.first} 至 {one.last} 条" for one in files] or ["没有要上报的新内容。"]
    answer(as_json, content, *lines)


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@data_option
def receive(files: tuple[Path, ...], data: Path, user: str | None, as_json: bool) -> int:
    """Take in county files, in any order, any number of times; one that is refused stops no other.

    Of a folder it takes what is for this laptop and was not taken in before.
    """
    with opened(data, user) as context:
        named = [file for file in files if not file.is_dir()]
        found = looking.look(context.register, (), [file for file in files if file.is_dir()])
        named += [one.path for one in found if one.kind is not FileKind.ENROL]
        arrived = arrivals.take_in(context.register, named, context.folder.inbox)
    lines = (of_file(one.file, f"{one.message}{one.hint}") for one in arrived)
    content = hidden({"files": [asdict(one) for one in arrived]})
    answer(as_json, content, *lines, *([] if arrived else ["没有给本机的新文件。"]))
    return 1 if any(one.outcome == REFUSED for one in arrived) else 0


COMMANDS = (enrol, recover, export, receive)
