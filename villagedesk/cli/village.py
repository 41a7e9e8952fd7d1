"""Making a register: an empty one, or a village of invented people to try things on."""

from pathlib import Path

import click

from villagedesk.catalogue import villages
from villagedesk.cli.common import FOLDER, answer, password
from villagedesk.context import Context, Unit
from villagedesk.errors import WrongUse
from villagedesk.paths import default_register_folder


def unit(code: str, name: str | None) -> Unit:
    """Return the village of a 12-digit code; WrongUse where the code is no code, or unknown and without a name."""
    if not (code.isdigit() and len(code) == 12):
        raise WrongUse(f"“{code}”不是 12 位村代码。", "例如 520422101237。")
    known = villages.village(code)
    if name is None and known is None:
        raise WrongUse(f"不认识村代码 {code}。", "请用 --name 写上村名。")
    return Unit(code, name or (known.local_name if known else ""))


@click.command()
@click.option("--data", type=FOLDER, default=default_register_folder, help="Folder of the new register.")
@click.option("--village", required=True, help="12-digit code of the village.")
@click.option("--name", help="Name of the village, where the code is not a known one.")
@click.option("--user", default="管理员", help="Name of the first user.")
@click.option("--json", "as_json", is_flag=True)
def init(data: Path, village: str, name: str | None, user: str, as_json: bool) -> None:
    """Make an empty register for a village."""
    context, code = Context.create(data, unit(village, name), user, password(new=True))
    content = {"data": str(data), "village": village, "name": context.unit.name, "recovery": code}
    context.close()
    answer(as_json, content, f"已建好“{content['name']}”的登记台：{data}", f"恢复码（抄下来锁好）：{code}")


@click.command()
@click.option("--data", type=FOLDER, default=default_register_folder, help="Folder of the demo register.")
@click.option("--people", default=300, show_default=True, help="How many people.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same people.")
@click.option("--village", default="520422101237", show_default=True, help="12-digit code of the village.")
@click.option("--json", "as_json", is_flag=True)
def demo(data: Path, people: int, seed: int, village: str, as_json: bool) -> None:
    """Make a demo village of invented people."""
    from villagedesk.demo import fill, serve

    context, code = Context.create(data, unit(village, None), "演示员", password(new=True))
    count = fill(context, people, seed)
    serve(context, seed)
    content = {"data": str(data), "village": village, "people": count, "recovery": code}
    name = context.unit.name
    context.close()
    answer(as_json, content, f"演示村“{name}”已建好：{count} 人（全是虚构的），在 {data}")


@click.command()
@click.option("--to", "folder", type=FOLDER, required=True, help="An own folder; emptied first.")
def tour(folder: Path) -> None:
    """Walk the whole main job once on the shipped sample, without a screen."""
    from villagedesk.demo.tour import tour as walk

    made = walk(folder, password(new=True), click.echo)
    click.echo(f"登记单 {made.slips}")
    click.echo(f"上报文件 {made.bundle}")
    click.echo(f"县级反馈 {made.receipt}")
    click.echo(f"县里 {made.people} 人，村里已接收 {made.received} 人")


COMMANDS = (init, demo, tour)
