"""Laptops and keys on the command line: codes for joining, lost laptops, forgotten passwords, the hub's own keys."""

import os
from pathlib import Path

import click

from villagedesk.catalogue import villages
from villagedesk.cli.common import FILE, TARGET, answer, data_option, opened
from villagedesk.cli.county.founding import write_root_sheet
from villagedesk.cli.county.opening import at_hub
from villagedesk.context import Context
from villagedesk.county import approving, codes, recovering, revoking
from villagedesk.county import hub as hubs
from villagedesk.county.hub import Hub
from villagedesk.errors import WrongUse

ROOT = "VILLAGEDESK_ROOT"


def hub_of(context: Context) -> Hub:
    """Return the hub of an opened register."""
    with context.register.database.reading() as connection:
        return hubs.load(connection)


@click.command("codes")
@click.option("--village", "wanted", multiple=True, help="12-digit code; may be given several times.")
@click.option("--all", "everything", is_flag=True, help="One for each village of the county that is known.")
@click.option("--withdraw", is_flag=True, help="Make the unused codes of these villages worthless instead.")
@click.option("--to", "target", type=TARGET, help="Where to write the strips to hand out (.pdf).")
@data_option
def village_codes(
    wanted: tuple[str, ...],
    everything: bool,
    withdraw: bool,
    target: Path | None,
    data: Path,
    user: str | None,
    as_json: bool,
) -> None:
    """Make one-time codes by which a village's first request is approved; they cannot be shown again."""
    from villagedesk.reports.village_codes import CodeSheet, CodeStrip, draw_village_codes

    if not (wanted or everything) or (target is None and not withdraw):
        raise WrongUse("没有说给哪些村、写到哪里。", "请给出 --village 或 --all，以及 --to 登记码.pdf。")
    with opened(data, user) as context:
        hub = hub_of(context)
        if everything:
            wanted = tuple(village.code for village in villages.of_county(hub.certificate.county))
        with context.register.writing() as connection:
            if withdraw or target is None:
                gone = sum(codes.withdraw(connection, village) for village in wanted)
                answer(as_json, {"withdrawn": gone}, f"作废 {gone} 个没有用过的登记码。")
                return
            made = codes.make(connection, hub, [(village, "") for village in wanted])
            strips = [CodeStrip(one.village, one.name, one.code) for one in made]
            draw_village_codes(CodeSheet(hub.certificate.name, hub.digits, context.today.isoformat(), strips), target)
    answer(as_json, {"codes": len(made), "sheet": str(target)}, f"{len(made)} 个登记码在 {target}，打印后请删除文件。")


@click.command("revoke")
@click.argument("device")
@click.option("--why", required=True, help="In words, for example 丢失.")
@data_option
def revoke(device: str, why: str, data: Path, user: str | None, as_json: bool) -> None:
    """Put a lost or stolen laptop out of use: its later files wait for a decision, it gets no more answers."""
    with at_hub(data, user) as context, context.register.writing() as connection:
        row = revoking.revoke(connection, device, why)
    content = {"device": device, "village": row["village"], "at": row["revoked_at"], "why": row["revoked_why"]}
    answer(as_json, content, f"“{row['village_name']}”的电脑 {row['letter']} 已停用。")


@click.command("reinstate")
@click.argument("device")
@click.option("--key", default="", help="Id of a key it had before, where it came back from an old backup.")
@data_option
def reinstate(device: str, key: str, data: Path, user: str | None, as_json: bool) -> None:
    """Bring a laptop back into use under a new certificate."""
    with opened(data, user) as context:
        hub = hub_of(context)
        with context.register.writing() as connection:
            certificate = revoking.reinstate(connection, hub, device, key)
    content = {"device": device, "village": certificate.village, "serial": certificate.serial}
    answer(as_json, content, f"“{certificate.name}”的电脑 {certificate.letter} 恢复使用。")


@click.command("laptops")
@data_option
def list_laptops(data: Path, user: str | None, as_json: bool) -> None:
    """Who asks to be approved, who is approved, who was put out of use."""
    with at_hub(data, user) as context, context.register.database.reading() as connection:
        asked, used, gone = approving.waiting(connection), revoking.in_use(connection), revoking.revoked(connection)
    content = {
        "waiting": [
            {"device": one.device, "village": one.request.village, "name": one.request.name,
             "fingerprint": one.request.digits, "code": one.code.value}
            for one in asked
        ],
        "approved": [{"device": row["id"], "village": row["village"], "letter": row["letter"]} for row in used],
        "revoked": [
            {"device": row["id"], "village": row["village"], "at": row["revoked_at"], "why": row["revoked_why"]}
            for row in gone
        ],
    }  # fmt: skip
    answer(
        as_json,
        content,
        *(f"待批准 {one.request.name}（{one.request.village}）{one.request.digits} {one.device}" for one in asked),
        *(f"已批准 {row['village_name']} {row['letter']} {row['id']}" for row in used),
        *(f"已停用 {row['village_name']} {row['letter']} {row['id']}：{row['revoked_why']}" for row in gone),
    )


@click.command("recover")
@click.argument("request", type=FILE)
@click.option("--fingerprint", help="The digits that the village read out; refused where they differ.")
@click.option("--to", "target", type=TARGET, required=True, help="Where to write the grant (.vda).")
@data_option
def recover_password(
    request: Path, fingerprint: str | None, target: Path, data: Path, user: str | None, as_json: bool
) -> None:
    """Help a village with a forgotten password; be sure who asks, and compare the digits by telephone."""
    with opened(data, user) as context:
        hub = hub_of(context)
        with context.register.writing() as connection:
            asked = recovering.read(request, connection, hub)
            recovering.grant(connection, hub, asked, target, fingerprint)
    content = {
        "village": asked.village, "name": asked.name, "device": asked.device, "known": asked.is_known,
        "fingerprint": asked.digits, "grant": str(target),
    }  # fmt: skip
    answer(as_json, content, f"“{asked.name}”的找回文件：{target}（核对数字 {asked.digits}）")


@click.command("rotate-hub")
@click.option("--enrol", "target", type=TARGET, required=True, help="Where to write the new enrolment file (.vde).")
@data_option
def rotate_hub(target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Replace the hub's keys; asks for the root's signing key, which stands on its sheet, or takes VILLAGEDESK_ROOT."""
    from villagedesk.county import ceremony

    with opened(data, user) as context:
        hub_of(context)
        typed = os.environ.get(ROOT) or str(click.prompt("根密钥单上的签名密钥", hide_input=True, err=True))
        hub = ceremony.rotate_hub(context.register, ceremony.read_root(typed))
        hubs.publish_enrolment(hub, target)
    content = {"serial": hub.certificate.serial, "enrol": str(target), "fingerprint": hub.digits}
    answer(as_json, content, f"县级密钥已更换（第 {hub.certificate.serial} 号），新的登记文件 {target}")


@click.command("root-sheet")
@click.option("--to", "target", type=TARGET, required=True, help="Where to write the root's sheet (.pdf).")
@click.option("--forget", is_flag=True, help="Then take the root out of the register.")
@data_option
def root_sheet(target: Path, forget: bool, data: Path, user: str | None, as_json: bool) -> None:
    """Print the root of a hub that an earlier version founded, which kept it in the register."""
    from villagedesk.county import ceremony

    with opened(data, user) as context:
        hub = hub_of(context)
        with context.register.database.reading() as connection:
            root = ceremony.root_kept(connection)
        if root is None:
            raise WrongUse("登记台里没有根密钥，它只在纸上。", "请从保险柜取出根密钥单。")
        write_root_sheet(target, hub.certificate.county, hub.certificate.name, root)
        if forget:
            ceremony.forget_root(context.register)
    answer(as_json, {"root_sheet": str(target), "forgotten": forget}, f"根密钥单 {target}，打印后请删除文件。")


COMMANDS = (
    village_codes, list_laptops, revoke, reinstate, recover_password, rotate_hub, root_sheet,
)  # fmt: skip
