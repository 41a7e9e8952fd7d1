"""Founding the hub and approving laptops, on the command line."""

from pathlib import Path

import click

from villagedesk.cli.common import FILE, FOLDER, TARGET, answer, data_option, opened, password
from villagedesk.context import Context, Unit
from villagedesk.county import hub as hubs
from villagedesk.county.intake import Intake
from villagedesk.errors import WrongUse
from villagedesk.exchange import enrolment
from villagedesk.paths import default_register_folder


@click.command("init")
@click.option("--data", type=FOLDER, default=default_register_folder, help="Folder of the new hub.")
@click.option("--county", "code", required=True, help="Six-digit code of the county.")
@click.option("--name", help="Name of the office; default from the code.")
@click.option("--user", default="县级管理员", help="Name of the first user.")
@click.option("--enrol", "target", type=TARGET, required=True, help="Where to write the enrolment file (.vde).")
@click.option("--json", "as_json", is_flag=True)
def init_hub(data: Path, code: str, name: str | None, user: str, target: Path, as_json: bool) -> None:
    """Make a hub and its public enrolment file."""
    from villagedesk.catalogue.places import places

    if not (code.isdigit() and len(code) == 6):
        raise WrongUse(f"“{code}”不是六位县代码。", "例如 520422。")
    called = name or (f"{places().label(code)}就业局" if code in places() else "")
    if not called:
        raise WrongUse(f"不认识县代码 {code}。", "请用 --name 写上单位名称。")
    context, recovery = Context.create(data, Unit(code, called, is_hub=True), user, password(new=True))
    hub = hubs.found(context.register, context.keys, code, called)
    hubs.publish_enrolment(hub, target)
    context.close()
    content = {"data": str(data), "enrol": str(target), "fingerprint": hub.digits, "recovery": recovery}
    answer(as_json, content, f"“{called}”已建好，登记文件 {target}", f"核对数字（发给各村）：{hub.digits}")


@click.command("enrol")
@click.argument("request", type=FILE)
@click.option("--code", default="", help="The right village code, where the laptop asked with a wrong one.")
@click.option("--to", "target", type=TARGET, required=True, help="Where to write the approval (.vda).")
@data_option
def enrol_device(request: Path, code: str, target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Approve a laptop; compare the digits with those that it shows."""
    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            hub = hubs.load(connection)
        asked = enrolment.read_request(request, hub.keys, hub.root)
        with context.register.writing() as connection:
            certificate = hubs.approve(connection, hub, asked, code)
        with context.register.database.reading() as connection:
            hubs.write_approval(connection, hub, certificate.device, target)
        read = Intake(context.register, hub, context.folder.inbox).retry(certificate.device)
    content = {
        "village": certificate.village, "name": certificate.name, "letter": certificate.letter,
        "fingerprint": asked.digits, "approval": str(target), "read": [one.file for one in read],
    }  # fmt: skip
    answer(as_json, content, f"已批准“{asked.name}”（{asked.digits}），批准文件 {target}")


COMMANDS = (init_hub, enrol_device)
