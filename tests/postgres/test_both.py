"""The same register on both engines: the same lists, searches, rows and files."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.database.test_old_registers import content, lists
from tests.exchange.road import PASSWORD, County, Desk
from tests.postgres.server import Server
from tests.register.village import settle
from villagedesk.care import moving
from villagedesk.care.backup import back_up, restore
from villagedesk.care.verify import verify
from villagedesk.context import Context, Unit
from villagedesk.errors import VillageDeskError
from villagedesk.register import apply, homes, oplog, people, search
from villagedesk.register.record import blank
from villagedesk.register.selection import NONE, Selection

SELECTIONS = (
    Selection(ages=(20, 45)), Selection(sexes=("1",)), Selection(sexes=("2", NONE)), Selection(tags=("2",)),
    Selection(statuses=("10", NONE)), Selection(intents=("no",)), Selection(groups=("", "大寨组")),
    Selection(educations=("70", NONE)), Selection(text="foxconn"), Selection(text="FOXCONN 王"),
)  # fmt: skip
DAY = date(2026, 11, 21)
ORDERS = ("number", "-number", "group", "-group", "id_number", "-phone", "birth_date", "changed_at", "-name")


def shown(context: Context) -> dict[str, Any]:
    """What lists and searches of every kind give."""
    with context.register.database.reading() as connection:
        found: dict[str, Any] = {f"by {order}": people.ids(connection, order=order) for order in ORDERS}
        found |= {str(one.to_json()): people.ids(connection, one, today=DAY) for one in SELECTIONS}
        found |= {f"{one.to_json()} n": people.count(connection, one, today=DAY) for one in SELECTIONS}
        found |= {order: homes.ids(connection, order=order) for order in (*homes.ORDERS, "-group", "-members")}
        found |= {text: homes.ids(connection, text) for text in ("王", "w", "a00001", "一组", "10")}
        found |= {
            f"? {text}": search.find(connection, text) for text in ("", "w", "W", "2", "·", "木乃", "x\0y", "~", "%")
        }
        found["counts"] = people.counts(connection, list(people.Filter))
        found["rows"] = [
            (
                row.id,
                row.state,
                dict(row.person),
                dict(row.household),
                dict(row.spell),
                dict(row.intent),
                dict(row.need),
            )
            for row in people.rows(connection, people.ids(connection))
        ]
        return found


@pytest.fixture
def in_a_file(tmp_path: Path) -> Iterator[Context]:
    """A register in a file, with people of every kind."""
    opened, _ = Context.create(tmp_path / "file", Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    settle(opened, 11, people=60)
    yield opened
    opened.close()


def test_a_register_that_moves_to_a_server_shows_the_same_and_goes_on(
    in_a_file: Context, server: Server, tmp_path: Path
) -> None:
    before, listed, rows = shown(in_a_file), lists(in_a_file), content(in_a_file)
    journal = ops(in_a_file)
    root = in_a_file.folder.root
    kept = moving.to_server(
        in_a_file.register, in_a_file.folder, in_a_file.key, server.url(server.new(collation="zh-CN"))
    )
    assert kept.exists()
    assert not (root / "register.db").exists()
    moved = Context.open(root, PASSWORD)
    assert (ops(moved), shown(moved), lists(moved), content(moved)) == (journal, before, listed, rows)
    assert verify(moved.register).sound
    assert not moved.register.lost()
    with moved.register.writing() as connection:
        apply.rebuild(connection)
    assert (shown(moved), content(moved)) == (before, rows)
    saved = moved.register.save(blank("labourer"), {"name": "单雄信"})
    assert len(ops(moved)) == len(journal) + 1
    with moved.register.database.reading() as connection:
        assert search.find(connection, "sxx") == [saved.id]
    with pytest.raises(VillageDeskError, match="已经在数据库服务器上"):
        moving.to_server(moved.register, moved.folder, moved.key, server.url(server.new()))
    moved.close()


def test_a_move_to_a_database_in_use_changes_nothing(in_a_file: Context, county: County, server: Server) -> None:
    used = server.new()
    server.say(used, "create table payroll (name text)")
    with pytest.raises(VillageDeskError, match="已经有内容"):
        moving.to_server(in_a_file.register, in_a_file.folder, in_a_file.key, server.url(used))
    root = in_a_file.folder.root
    in_a_file.close()
    again = Context.open(root, PASSWORD)
    assert verify(again.register).sound
    again.close()


def test_a_backup_of_a_county_on_a_server_comes_back_without_any_server(
    enrolled: Desk, county: County, tmp_path: Path
) -> None:
    enrolled.add_people(12)
    county.receive(enrolled.export())
    context, file = county.context, tmp_path / "备份.vdb"
    backup = back_up(context.register, context.folder, context.key, file)
    assert backup.verdict.sound
    again = Context.open(restore(file, tmp_path / "again").root, PASSWORD)
    assert not again.folder.is_on_server
    assert (ops(again), content(again)) == (ops(context), content(context))
    assert again.keys == context.keys
    again.close()


def test_a_backup_brought_back_into_the_folder_takes_the_place_of_the_server(county: County, tmp_path: Path) -> None:
    county.context.register.save(blank("labourer"), {"name": "韦光荣"})
    context, file = county.context, tmp_path / "备份.vdb"
    back_up(context.register, context.folder, context.key, file)
    context.register.save(blank("labourer"), {"name": "罗小妹"})
    context.close()
    restore(file, context.folder.root, replace=True)
    again = Context.open(context.folder.root, PASSWORD)
    assert not again.folder.is_on_server
    with again.register.database.reading() as connection:
        assert people.count(connection) == 1
    assert list((context.folder.backup).glob("replaced-*/store.json"))
    again.close()


def ops(context: Context) -> list[tuple[str, str, bool]]:
    with context.register.database.reading() as connection:
        return [(op.id, op.eff_hlc, op.own) for op in oplog.everything(connection)]
