"""Trips on the command line: totals, the list of a trip's passengers, their slips, the work that begins with it."""

from pathlib import Path

import click

from villagedesk.cli.common import TARGET, answer, data_option, opened, reveal_option
from villagedesk.cli.totals import PAPER, answer_totals, suffix_of
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register.record import Record


@click.command()
@click.option("--from", "first", default="", help="Trips that departed on this day or later (2026-01-01).")
@click.option("--until", "last", default="", help="Trips that departed on this day or before.")
@click.option("--to", "target", type=TARGET, help="The file to write (.xlsx or .pdf).")
@data_option
def trips(first: str, last: str, target: Path | None, data: Path, user: str | None, as_json: bool) -> None:
    """Count trips, vehicles and passengers by way and direction."""
    from villagedesk.subjects import trip_papers
    from villagedesk.subjects.trips import totals

    with opened(data, user) as context:
        with context.register.database.reading() as connection:
            found = trip_papers.total_table(totals(connection, first, last))
        answer_totals(context, found, first, last, target, as_json=as_json)


@click.command()
@click.argument("record")
@click.option("--to", "target", type=TARGET, required=True, help="The list of passengers (.xlsx or .pdf).")
@click.option("--slips", is_flag=True, help="The passengers' itinerary slips instead (.pdf).")
@reveal_option
@data_option
def passengers(
    record: str, target: Path, slips: bool, reveal: bool, data: Path, user: str | None, as_json: bool
) -> None:
    """Write the passengers of the trip RECORD (its id, or its name): the list to tick off, or their slips."""
    from villagedesk.subjects import trip_papers
    from villagedesk.subjects.trips import riders

    with opened(data, user) as context:
        trip = _trip(context, record)
        register, today = context.register, context.today
        if slips:
            with register.database.reading() as connection:
                wanted = riders(connection, trip.id)
            count = trip_papers.draw_slips(register, trip, wanted, target)
        elif suffix_of(target) == PAPER:
            count = trip_papers.draw_passengers(register, trip, today, target, reveal=reveal)
        else:
            count = trip_papers.write_passengers(register, trip, today, target, reveal=reveal)
    told = f"{trip.values.get('name')}：{count} 人，已写到 {target}" if count else "这个班次还没有人报名，没有写。"
    answer(as_json, {"trip": trip.id, "people": count, "file": str(target) if count else ""}, told)


@click.command("set-out")
@click.argument("record")
@data_option
def set_out(record: str, data: Path, user: str | None, as_json: bool) -> None:
    """Put on record the work to which everybody went who boarded the trip RECORD (its id, or its name)."""
    from villagedesk.subjects import trips as subject

    with opened(data, user) as context:
        trip = _trip(context, record)
        done = subject.set_out(context.register, trip.id)
    told = f"已登记 {done.saved} 人有组织外出" + (f"，{len(done.left)} 人以前已登记" if done.left else "") + "。"
    answer(as_json, {"trip": trip.id, "saved": done.saved, "left": len(done.left)}, told)


def _trip(context: Context, wanted: str) -> Record:
    """Return the trip of an id or a name; WrongUse where there is none, or several of that name."""
    from villagedesk.subjects.records import Ask, Is, ids

    with context.register.database.reading() as connection:
        named = ids(connection, Ask("trip", (Is("name", wanted),)))
    found = context.register.get("trip", named[0] if len(named) == 1 else wanted)
    if len(named) > 1:
        raise WrongUse(f"有 {len(named)} 个班次叫“{wanted}”。", f"请写编号：{'、'.join(named)}。")
    if found is None or found.void:
        raise WrongUse(f"没有班次“{wanted}”。", "可以用 records trip 看有哪些。")
    return found


COMMANDS = (trips, passengers, set_out)
"""The commands of this room."""
