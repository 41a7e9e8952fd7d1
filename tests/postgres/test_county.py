"""A county whose database is on a server: founding, opening, a second PC, and what goes wrong."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from tests.crash.test_kill import DOING
from tests.exchange.road import PASSWORD, County, Desk
from tests.postgres import hubs
from tests.postgres.server import Server, running
from villagedesk.care.verify import verify
from villagedesk.context import Context, Unit
from villagedesk.errors import CannotOpen, VillageDeskError, WrongUse
from villagedesk.register import elsewhere, oplog, people, state
from villagedesk.register.folder import Folder
from villagedesk.register.record import blank
from villagedesk.security.box import NotOurs

HUB = Unit("520422", "普定县就业局", is_hub=True)


def journal(context: Context) -> list[str]:
    with context.register.database.reading() as connection:
        return [op.id for op in oplog.everything(connection)]


@pytest.fixture
def other_server() -> Iterator[Server]:
    """A server that a test may stop."""
    with running() as started:
        yield started


def test_the_folder_keeps_the_keys_and_no_database(county: County) -> None:
    root = county.context.folder.root
    assert {"keyslots.json", "store.json", "head"} <= {file.name for file in root.iterdir()}
    assert not (root / "register.db").exists()
    assert not list(root.glob("open-*"))


def test_no_key_lies_readable_in_the_tables_or_in_the_folder(county: County) -> None:
    secret = county.context.keys.to_json()
    with county.context.register.database.reading() as connection:
        stored = connection.execute(select(state.SETTING)).all()
        assert state.everything(connection)[state.IDENTITY]["code"] == "520422"
    known = json.dumps([list(row) for row in stored]) + (county.context.folder.store).read_text()
    assert not [value for value in secret.values() if value in known]
    assert "520422" not in known
    assert set(stored[0].value) == {"sealed"}


def test_a_setting_moved_under_another_name_does_not_open(county: County) -> None:
    with county.context.register.database.writing() as connection:
        connection.execute(text("update setting set name = 'moved' where name = 'identity'"))
    with pytest.raises(NotOurs), county.context.register.database.reading() as connection:
        state.get(connection, "moved")


def test_the_folder_alone_still_holds_the_keys_when_the_server_is_lost(county: County) -> None:
    folder, key = county.context.folder, county.context.key
    county.context.close()
    Context.open(folder.root, PASSWORD).close()
    kept = elsewhere.read(folder.store, key).settings
    assert county.context.keys.to_json() in kept.values()


def test_a_copy_of_the_folder_is_a_second_pc_on_the_same_register(county: County, tmp_path: Path) -> None:
    second = Context.open(shutil.copytree(county.context.folder.root, tmp_path / "second"), PASSWORD)
    county.context.register.save(blank("labourer"), {"name": "韦光荣"})
    second.register.save(blank("labourer"), {"name": "罗小妹"})
    assert county.names() == ["韦光荣", "罗小妹"]
    assert journal(second) == journal(county.context)
    for context in (county.context, second):
        assert verify(context.register).sound
        assert not context.register.lost()
    second.close()


def test_two_pcs_that_write_at_once_and_are_cut_off_leave_one_chain(county: County, tmp_path: Path) -> None:
    roots = [county.context.folder.root, shutil.copytree(county.context.folder.root, tmp_path / "second")]
    command = [sys.executable, str(DOING), "save"]
    writers = [subprocess.Popen([*command, str(root), str(root)], stdout=subprocess.PIPE, text=True) for root in roots]
    told = 0
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "now\n"
    for writer in writers:
        assert writer.stdout is not None
        for _ in range(20):
            writer.stdout.readline()
        told += 20
    for writer in writers:
        writer.kill()
        told += writer.communicate()[0].count("\n")
    verdict = verify(county.context.register)
    assert verdict.sound, verdict.faults
    with county.context.register.database.reading() as connection:
        ops = oplog.own_after(connection, 0)
        assert told <= people.count(connection) <= told + 2
    assert [op.seq for op in ops] == list(range(1, len(ops) + 1))
    assert [op.prev for op in ops[1:]] == [op.id for op in ops[:-1]]
    numbers = [row.number for row in road_rows(county)]
    assert len(set(numbers)) == len(numbers)
    assert not county.context.register.lost()


def road_rows(county: County) -> list[people.PersonRow]:
    with county.context.register.database.reading() as connection:
        return people.rows(connection, people.ids(connection))


def test_a_file_that_two_pcs_take_in_at_once_is_taken_once(enrolled: Desk, county: County, tmp_path: Path) -> None:
    enrolled.add_people(30)
    (file,) = enrolled.export()
    roots = [county.context.folder.root, shutil.copytree(county.context.folder.root, tmp_path / "second")]
    takers = [subprocess.Popen([sys.executable, str(DOING), "intake", str(root), str(file)]) for root in roots]
    assert [taker.wait(60) for taker in takers] == [0, 0]
    assert len(county.names()) == 30
    assert journal(county.context) == journal(enrolled.context)
    assert verify(county.context.register).sound


@pytest.mark.parametrize("point", range(12 if os.environ.get("VILLAGEDESK_SOAK") else 2))
def test_an_intake_that_is_killed_has_taken_all_or_nothing(
    enrolled: Desk, county: County, server: Server, point: int
) -> None:
    enrolled.add_people(600)
    (file,) = enrolled.export()
    process = subprocess.Popen(
        [sys.executable, str(DOING), "intake", str(county.context.folder.root), str(file)],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    try:
        process.wait(0.15 + 0.12 * point)
    except subprocess.TimeoutExpired:
        process.kill()
    process.communicate()
    assert len(county.names()) in (0, 600)
    verdict = verify(county.context.register)
    assert verdict.sound, verdict.faults
    assert county.receive([file])[0].outcome in ("accepted", "known")
    assert len(county.names()) == 600


def test_a_server_that_stops_is_told_in_words_and_the_next_click_after_it_came_back_works(
    other_server: Server, tmp_path: Path
) -> None:
    context, _ = hubs.make(other_server, tmp_path / "hub", HUB, "管理员", PASSWORD)
    context.register.save(blank("labourer"), {"name": "韦光荣"})
    before = journal(context)
    other_server.stop()
    with pytest.raises(VillageDeskError, match="服务器的连接断了"):
        context.register.save(blank("labourer"), {"name": "罗小妹"})
    with pytest.raises(VillageDeskError, match="服务器的连接断了"):
        journal(context)
    with pytest.raises(VillageDeskError, match="服务器的连接断了"):
        verify(context.register)
    with pytest.raises(VillageDeskError, match="服务器的连接断了"):
        Context.open(context.folder.root, PASSWORD)
    other_server.start()
    assert journal(context) == before
    assert context.register.save(blank("labourer"), {"name": "罗小妹"}).number
    assert verify(context.register).sound
    context.close()


def test_a_database_in_use_is_not_founded_upon(county: County, server: Server, tmp_path: Path) -> None:
    url = elsewhere.read(county.context.folder.store, county.context.key).url
    with pytest.raises(CannotOpen, match="已经有内容"):
        Context.create(tmp_path / "another", HUB, "管理员", PASSWORD, url)
    assert not (tmp_path / "another").exists()
    foreign = server.new()
    server.say(foreign, "create table payroll (name text)")
    with pytest.raises(CannotOpen, match="已经有内容"):
        Context.create(tmp_path / "another", HUB, "管理员", PASSWORD, server.url(foreign))


def test_a_founding_that_was_cut_off_can_be_done_again(server: Server, tmp_path: Path) -> None:
    url = server.url(server.new())
    folder = Folder(tmp_path / "first")
    folder.make()
    folder.found(bytes(32), "a" * 32, url).close()
    context, _ = Context.create(tmp_path / "again", HUB, "管理员", PASSWORD, url)
    context.register.save(blank("labourer"), {"name": "韦光荣"})
    context.close()
    with pytest.raises(CannotOpen, match="另一个登记台"):
        folder.open(bytes(32))


def test_a_database_that_is_not_this_folders_is_refused_and_left_alone(
    county: County, server: Server, tmp_path: Path
) -> None:
    other, _ = hubs.make(server, tmp_path / "other", HUB, "管理员", PASSWORD, "other")
    folder, key = other.folder, other.key
    other.close()
    empty = server.new()
    for name, words in ((elsewhere.read(county.context.folder.store, county.context.key).url, "另一个登记台"),
                        (server.url(empty), "是空的")):  # fmt: skip
        hubs.move(folder, key, name)
        with pytest.raises(CannotOpen, match=words):
            Context.open(folder.root, PASSWORD)
    assert server.say(empty, "select count(*) from pg_tables where schemaname = 'public'") == [(0,)]


def test_a_database_of_a_newer_program_is_refused(county: County) -> None:
    with county.context.register.database.writing() as connection:
        connection.execute(text("update alembic_version set version_num = 'v9999'"))
    county.context.close()
    with pytest.raises(CannotOpen, match="更新版本"):
        Context.open(county.context.folder.root, PASSWORD)


def test_a_damaged_note_is_refused_in_words(county: County) -> None:
    root = county.context.folder.root
    county.context.close()
    store = root / "store.json"
    whole = store.read_text()
    for harm in (whole.replace('"sealed": "', '"sealed": "AAAA'), whole[:40], "{}", ""):
        store.write_text(harm)
        with pytest.raises(CannotOpen, match=r"store\.json"):
            Context.open(root, PASSWORD)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://county:geheim@localhost/puding", "不要写密码"),
        ("oracle://county@localhost/puding", "不是 PostgreSQL"),
    ],
)
def test_an_address_that_cannot_be_kept_is_refused_before_anything_is_made(
    url: str, words: str, tmp_path: Path
) -> None:
    with pytest.raises(WrongUse, match=words) as caught:
        Context.create(tmp_path / "hub", HUB, "管理员", PASSWORD, url)
    assert "geheim" not in str(caught.value)
    assert not (tmp_path / "hub").exists()


def test_who_may_not_log_in_and_what_is_not_there_is_said(server: Server, tmp_path: Path) -> None:
    unknown = server.url("county_nowhere")
    with pytest.raises(VillageDeskError, match="没有这个数据库"):
        Context.create(tmp_path / "hub", HUB, "管理员", PASSWORD, unknown)
    server.say("postgres", "create role clerk login")
    owned = server.url(server.new())
    with pytest.raises(VillageDeskError, match="不让登录"):
        Context.create(tmp_path / "hub", HUB, "管理员", PASSWORD, owned.replace("county@", "stranger@"))
    with pytest.raises(VillageDeskError, match="没有权限"):
        Context.create(tmp_path / "hub", HUB, "管理员", PASSWORD, owned.replace("county@", "clerk@"))
