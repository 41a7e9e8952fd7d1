from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from db import upgrade
from db.engine import open_engine
from db.models import record_tables
from db.session import Database
from db.upgrade import HEAD
from tests.conftest import PASSWORD
from tests.database.old import BEFORE, FIRST, made_old
from tests.register.village import settle
from villagedesk.care.verify import verify
from villagedesk.context import Context
from villagedesk.register import apply, homes, people, search
from villagedesk.register.record import blank
from villagedesk.register.search_keys import KEYS
from villagedesk.register.selection import Filter, Selection

Content = dict[str, list[Any]]


def content(context: Context) -> Content:
    """Everything that is derived from the journal."""
    with context.register.database.reading() as connection:
        return {
            table.name: sorted(map(repr, connection.execute(select(table)).mappings()))
            for table in (*record_tables().values(), KEYS)
        }


def lists(context: Context) -> Content:
    with context.register.database.reading() as connection:
        shown = {chip.value: people.ids(connection, Selection(chip=chip)) for chip in Filter}
        shown |= {order: people.ids(connection, order=order) for order in ("number", "group", "-changed_at", "name")}
        shown |= {
            typed: search.find(connection, typed) for typed in ("王", "wq", "强", "13136715755", "富士康", "一组")
        }
        return {**shown, "homes": homes.ids(connection), "groups": people.groups(connection)}


@pytest.fixture
def current(context: Context) -> Context:
    settle(context, 7, people=18)
    return context


@pytest.mark.parametrize("schema", [FIRST, BEFORE])
def test_a_register_of_an_older_program_opens_with_the_same_people_in_the_same_lists(
    schema: str, current: Context
) -> None:
    rows, shown = content(current), lists(current)
    root = made_old(current, schema)
    again = Context.open(root, PASSWORD)
    assert content(again) == rows
    assert lists(again) == shown
    assert verify(again.register).sound
    with again.register.writing() as connection:
        apply.rebuild(connection)
    assert content(again) == rows
    again.close()


def test_the_file_from_before_the_upgrade_is_kept_and_still_of_the_first_program(current: Context) -> None:
    root, key = current.folder.root, current.key
    made_old(current)
    again = Context.open(root, PASSWORD)
    again.close()
    assert revision(root / "backup" / f"before-{HEAD}.db", key) == FIRST
    assert revision(root / "register.db", key) == HEAD


def test_an_upgraded_register_is_written_on_like_any_other(current: Context) -> None:
    again = Context.open(made_old(current), PASSWORD)
    saved = again.register.save(blank("labourer"), {"name": "单雄信"})
    with again.register.database.reading() as connection:
        assert search.find(connection, "sxx") == [saved.id]
    assert again.register.undo()
    assert verify(again.register).sound
    again.close()


def test_a_register_of_the_program_before_takes_what_is_done_for_people(current: Context) -> None:
    again = Context.open(made_old(current, BEFORE), PASSWORD)
    (person, *_) = lists(again)["number"]
    trip = again.register.save(blank("trip"), {"name": "返岗专车", "departs_on": "2026-02-22"})
    ride = again.register.save(blank("ride"), {"labourer": person, "trip": trip.id, "boarded": True})
    spell = again.register.save(blank("spell"), {"labourer": person, "employer": "制衣厂", "trip": trip.id})
    assert again.register.of_parent("ride", person) == [ride]
    assert spell.values["trip"] == trip.id
    assert verify(again.register).sound
    again.close()


def test_search_keys_are_made_anew_only_once(current: Context) -> None:
    root = made_old(current)
    Context.open(root, PASSWORD).close()
    opened = Context.open(root, PASSWORD)
    with opened.register.writing() as connection:
        connection.execute(text("delete from search_key"))
    opened.close()
    again = Context.open(root, PASSWORD)
    assert content(again)["search_key"] == []
    again.close()


def revision(path: Path, key: bytes) -> str | None:
    database = Database(open_engine(path, key), path)
    try:
        with database.reading() as connection:
            return upgrade.revision(connection)
    finally:
        database.close()


def test_says_before_an_old_register_is_brought_up_to_date(current: Context) -> None:
    said: list[str] = []
    Context.open(current.folder.root, PASSWORD, told=lambda: said.append("current")).close()
    assert said == []
    Context.open(made_old(current), PASSWORD, told=lambda: said.append("old")).close()
    assert said == ["old", "old"]  # its tables, then its search keys
