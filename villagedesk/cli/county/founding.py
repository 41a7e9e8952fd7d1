"""Founding the hub and approving laptops, on the command line."""

import io
import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from villagedesk.cli.common import FOLDER, TARGET, answer, data_option, opened, password
from villagedesk.cli.county import township
from villagedesk.context import Context, Unit
from villagedesk.county import approving
from villagedesk.county import hub as hubs
from villagedesk.county.approving import Waiting
from villagedesk.county.intake import Intake
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.exchange import enrolment
from villagedesk.exchange.enrolment import Request
from villagedesk.exchange.keys import KeyPair
from villagedesk.paths import default_register_folder

_USER = "县级管理员"


@click.command("init")
@click.option("--data", type=FOLDER, default=default_register_folder, help="Folder of the new hub.")
@click.option("--county", "code", default="", help="Six-digit code of the county.")
@click.option("--scope", default="", help="Nine-digit code of a town: a township, which hands files on unopened.")
@click.option("--name", help="Name of the office; default from the code.")
@click.option("--user", default=_USER, help="Name of the first user.")
@click.option("--enrol", "target", type=TARGET, help="Where to write the enrolment file (.vde) of a county.")
@click.option(
    "--root-sheet", "sheet", type=TARGET, help="Where to write the root's sheet (.pdf); default beside that file."
)
@click.option("--db", "url", default="", help="Address of an empty PostgreSQL database, without a password.")
@click.option("--json", "as_json", is_flag=True)
def init_hub(
    data: Path,
    code: str,
    scope: str,
    name: str | None,
    user: str,
    target: Path | None,
    sheet: Path | None,
    url: str,
    as_json: bool,
) -> None:
    """Make a hub, its public enrolment file, and the sheet of its root: print that twice, then delete the file.

    The root is nowhere else. Only with the sheet can the hub's key be replaced, or a lost hub's files be read.
    With --scope it is a township's, which has no root of its own and joins the county as a laptop does.
    """
    if scope:
        township.found_town(data, scope, name, "乡镇管理员" if user == _USER else user, as_json=as_json)
        return
    if target is None:
        raise WrongUse("没有说登记文件写到哪里。", "请给出 --enrol，例如 --enrol 登记文件.vde。")
    found_hub(data, code, name, user, target, sheet, url, as_json=as_json)


def found_hub(
    data: Path,
    code: str,
    name: str | None,
    user: str,
    target: Path,
    sheet: Path | None,
    url: str,
    *,
    as_json: bool,
) -> None:
    """Make a county's hub and its files, and say what was made."""
    from villagedesk.catalogue.places import places

    if not (code.isdigit() and len(code) == 6):
        raise WrongUse(f"“{code}”不是六位县代码。", "例如 520422。")
    called = name or (f"{places().label(code)}就业局" if code in places() else "")
    if not called:
        raise WrongUse(f"不认识县代码 {code}。", "请用 --name 写上单位名称。")
    secret, root = password(new=True), KeyPair.generate()
    sheet = sheet or target.with_name(f"{target.stem}-根密钥单.pdf")
    write_root_sheet(sheet, code, called, root)  # first: a root that is not on paper is lost
    try:
        context, recovery = Context.create(data, Unit(code, called, is_hub=True), user, secret, url)
        hub = hubs.found(context.register, context.keys, code, called, root)
    except VillageDeskError:
        sheet.unlink(missing_ok=True)
        raise
    hubs.publish_enrolment(hub, target)
    context.close()
    content = {
        "data": str(data), "enrol": str(target), "fingerprint": hub.digits, "recovery": recovery,
        "root_sheet": str(sheet),
    }  # fmt: skip
    answer(
        as_json,
        content,
        f"“{called}”已建好，登记文件 {target}",
        f"核对数字（发给各村）：{hub.digits}",
        f"恢复码（抄下来锁好）：{recovery}",
        f"根密钥单 {sheet}：请打印两份锁进保险柜，再删除这个文件；电脑里不留根密钥。",
    )


def write_root_sheet(target: Path, county: str, name: str, root: KeyPair) -> None:
    """Write the sheet of a root where only its owner can read it; an older sheet is never overwritten."""
    from villagedesk.county import ceremony
    from villagedesk.reports.root_sheet import draw_root_sheet

    drawn = io.BytesIO()
    draw_root_sheet(ceremony.root_sheet(county, name, root, date.today().isoformat()), drawn)
    try:
        handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(drawn.getvalue())
    except FileExistsError as error:
        raise WrongUse(
            f"“{target}”已经有一张根密钥单，没有覆盖。", "请另给 --root-sheet；原来那张还有用，先核对。"
        ) from error
    except OSError as error:
        raise VillageDeskError(f"根密钥单“{target}”写不出来。", "请换一个能写入的文件夹。") from error


@click.command("enrol")
@click.argument("request")
@click.option("--code", default="", help="The right village code, where the laptop asked with a wrong one.")
@click.option("--to", "target", type=TARGET, required=True, help="Where to write the approval (.vda).")
@data_option
def enrol_device(request: str, code: str, target: Path, data: Path, user: str | None, as_json: bool) -> None:
    """Approve a laptop; compare the digits with those that it shows.

    REQUEST is its file (.vdq), or its number or six digit groups as `county laptops` lists them where the request came
    with its first report. Then the approval goes with the next answer, too.
    """
    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            hub = hubs.load(connection)
            waiting = approving.waiting(connection)
        asked = _asked(request, waiting) or enrolment.read_request(_file(request), hub.identities)
        with context.register.writing() as connection:
            certificate = approving.approve(connection, hub, asked, code)
        with context.register.database.reading() as connection:
            approving.write_approval(connection, hub, certificate.device, target)
        read = Intake(context.register, hub, context.folder.inbox).retry(certificate.device)
    content = {
        "village": certificate.village, "name": certificate.name, "letter": certificate.letter,
        "fingerprint": asked.digits, "approval": str(target), "read": [one.file for one in read],
    }  # fmt: skip
    answer(as_json, content, f"已批准“{asked.name}”（{asked.digits}），批准文件 {target}")


def _asked(named: str, waiting: Sequence[Waiting]) -> Request | None:
    """Return the request of a laptop that asked already, named by its number or by its digits."""
    wanted = named.replace(" ", "").lower()
    found = (one for one in waiting if wanted in (one.device, one.request.digits.replace(" ", "")))
    return next((one.request for one in found), None)


def _file(named: str) -> Path:
    file = Path(named)
    if not file.is_file():
        raise WrongUse(
            f"“{named}”不是申请文件，也不是在等批准的电脑。", "请核对文件名；等批准的电脑用 county laptops 看。"
        )
    return file


COMMANDS = (init_hub, enrol_device)
