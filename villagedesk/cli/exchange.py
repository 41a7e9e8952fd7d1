"""The village's side of the exchange: joining the county, sending, receiving."""

from dataclasses import asdict
from pathlib import Path

import click

from villagedesk.cli.common import FILE, FOLDER, TARGET, answer, data_option, opened
from villagedesk.errors import WrongUse
from villagedesk.exchange import arrivals, enrolment, outgoing
from villagedesk.exchange.outcome import REFUSED


@click.command()
@click.option("--county", type=FILE, help="The county's public enrolment file (.vde).")
@click.option("--fingerprint", help="The digits that the county gave; refused where they differ.")
@click.option("--request", "target", type=TARGET, help="Where to write the request (.vdq).")
@click.option("--accept", type=FILE, help="The county's approval (.vda).")
@data_option
def enrol(
    county: Path | None,
    fingerprint: str | None,
    target: Path | None,
    accept: Path | None,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Join the county: choose it, ask for approval, take the approval."""
    if not (county or target or accept):
        raise WrongUse("没有说要做什么。", "请给出 --county、--request 或 --accept。")
    content: dict[str, str] = {}
    lines: list[str] = []
    with opened(data, user) as context:
        if county:
            offer = enrolment.read_offer(county)
            enrolment.choose_county(context.register, offer, fingerprint)
            content |= {"county": offer.county, "name": offer.name, "fingerprint": offer.digits}
            lines.append(f"登记到“{offer.name}”，核对数字 {offer.digits}")
        if target:
            digits = enrolment.request(context.register, context.keys, target)
            content |= {"request": str(target), "own_fingerprint": digits}
            lines.append(f"申请已写到 {target}，本机核对数字 {digits}")
        if accept:
            certificate = enrolment.accept(context.register, context.keys, accept)
            content |= {"letter": certificate.letter, "serial": str(certificate.serial)}
            lines.append(f"已批准，本机单号字母 {certificate.letter}")
    answer(as_json, content, *lines)


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
    """Take in county files, in any order, any number of times; one that is refused stops no other."""
    with opened(data, user) as context:
        arrived = arrivals.take_in(context.register, context.keys, files, context.folder.inbox)
    lines = (f"{one.file}：{one.message}{one.hint}" for one in arrived)
    answer(as_json, {"files": [asdict(one) for one in arrived]}, *lines)
    return 1 if any(one.outcome == REFUSED for one in arrived) else 0


COMMANDS = (enrol, export, receive)
