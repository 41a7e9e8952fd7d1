import threading
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from db import bulk
from db.alike import is_alike, make_columns_alike
from db.models import table
from db.prepared import Prepared
from db.server import BadAddress, PasswordInAddress, ServerDatabase, UnfitServer, address, check, open_server
from db.upgrade import HEAD, NewerSchema, UpgradeFailed, revision, upgrade
from tests.postgres.server import Server
from villagedesk.register.unwritable import told_of

LAST = Prepared(select(func.max(table("op").c.seq)))
OP, SPELL, KEYS, SETTING = table("op"), table("spell"), table("search_key"), table("setting")
TOKENS = [
    "a",
    "B",
    "b",
    "A",
    "~阿",
    "阿",
    "Z",
    "z",
    "一",
    "丁",
    "䶮",
    "𫍯",
    "1",
    "10",
    "2",
    "-",
    "吴",
    "wgr",
    "王",
    "·",
]


def opened(url: str) -> ServerDatabase:
    return ServerDatabase(open_server(url), Path("store.json"), nullcontext)


@pytest.fixture(scope="module")
def template(server: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database that the county's IT made with the collation of its own language, brought to our schema."""
    name = server.new(collation="zh-CN")
    made = opened(server.url(name))
    upgrade(made, tmp_path_factory.mktemp("copies"))
    made.close()
    return name


@pytest.fixture(scope="module")
def shared(server: Server, template: str) -> Iterator[ServerDatabase]:
    made = opened(server.url(server.new(template)))
    yield made
    made.close()


@pytest.fixture
def database(shared: ServerDatabase) -> ServerDatabase:
    """A database without rows."""
    names = ", ".join(f'"{one.name}"' for one in OP.metadata.sorted_tables)
    with shared.writing() as connection:
        connection.execute(text("alter table op disable trigger user"))
        connection.execute(text(f"truncate {names} restart identity"))
        connection.execute(text("alter table op enable trigger user"))
    return shared


@pytest.fixture
def own(server: Server, template: str) -> Iterator[ServerDatabase]:
    """A database whose schema a test may change."""
    made = opened(server.url(server.new(template)))
    yield made
    made.close()


def op(number: int) -> dict[str, object]:
    return {
        "id": f"{number:064x}", "prev": "0" * 64, "device": "d" * 16, "seq": number, "hlc": "h", "eff_hlc": "h",
        "entity": "labourer", "record": f"{number:032x}", "own": False, "line": "{}",
    }  # fmt: skip


def test_the_same_migrations_make_the_same_tables_and_indexes(database: ServerDatabase) -> None:
    with database.reading() as connection:
        assert revision(connection) == HEAD
        assert is_alike(connection)
        query = text("select tablename || '.' || indexname from pg_indexes where schemaname = 'public'")
        found = {name for name in connection.execute(query).scalars() if ".ix_" in name}
        wanted = {f"{one.name}.{index.name}" for one in OP.metadata.tables.values() for index in one.indexes}
        assert found == wanted
        for one in OP.metadata.sorted_tables:
            assert connection.execute(select(one)).all() == []


def test_texts_are_compared_bytewise_whatever_the_database_was_made_for(database: ServerDatabase) -> None:
    with database.writing() as connection:
        assert connection.execute(text("select 'a' < 'B'")).scalar()  # as that language has it
        bulk.insert_new(connection, KEYS, [{"token": token, "record": "r"} for token in TOKENS])
    with database.reading() as connection:
        found = list(connection.execute(select(KEYS.c.token).order_by(KEYS.c.token)).scalars())
        assert found == sorted(TOKENS, key=str.encode)
        short = select(KEYS.c.token).where(KEYS.c.token >= "1", KEYS.c.token < "1g")
        assert set(connection.execute(short).scalars()) == {"1", "10"}
        within = select(KEYS.c.token).where(KEYS.c.token >= "阿", KEYS.c.token < "阿\U0010ffff")
        assert list(connection.execute(within).scalars()) == ["阿"]


def test_a_column_of_another_collation_is_noticed_and_put_right(own: ServerDatabase) -> None:
    with own.writing() as connection:
        connection.execute(text('alter table search_key alter column token type varchar(9) collate "und-x-icu"'))
        connection.execute(text("alter table op alter column n type integer"))
        assert not is_alike(connection)
        make_columns_alike(connection)
        assert is_alike(connection)


@pytest.mark.parametrize("count", [7, bulk.MANY])
def test_rows_that_are_there_stay_and_others_come_in_their_order(database: ServerDatabase, count: int) -> None:
    with database.writing() as connection:
        bulk.insert_new(connection, OP, [op(3)])
        bulk.insert_new(connection, OP, [op(number) for number in range(count, 0, -1)])
    with database.reading() as connection:
        rows = connection.execute(select(OP.c.seq, OP.c.held).order_by(OP.c.n)).all()
    assert [row.seq for row in rows] == [3, *(number for number in range(count, 0, -1) if number != 3)]
    assert not any(row.held for row in rows)


def test_many_rows_at_once_are_what_one_by_one_gives(database: ServerDatabase) -> None:
    random = Random(4)
    values = ("", "a\tb", "\\N", "\\.", 'x"y\n', "䶮𫍯", None)
    rows = [
        {
            "id": f"{number:032x}", "employer": random.choice(values),
            "insurance": random.choice([["1", "养老"], [], None]),
            "monthly_wage": random.choice([None, 0, (1 << 63) - 1]), "contract": random.choice([True, False, None]),
        }
        for number in range(bulk.MANY)
    ]  # fmt: skip
    changed = [{**row, "employer": random.choice(values)} for row in rows[:20]]
    found = []
    for size in (bulk.MANY, 100):
        with database.writing() as connection:
            connection.execute(SPELL.delete())
            for some in bulk.chunks([*rows, *changed], size):
                bulk.upsert(connection, SPELL, some)
            found.append(connection.execute(select(SPELL).order_by(SPELL.c.id)).all())
    assert found[0] == found[1]
    assert len(found[0]) == bulk.MANY


def test_rows_given_behind_are_there_for_whoever_asks_next(database: ServerDatabase) -> None:
    with database.writing() as connection, bulk.behind(connection):
        for start in range(0, 5 * bulk.MANY, bulk.MANY):
            bulk.insert(connection, OP, [op(start + number) for number in range(1, bulk.MANY + 1)])
        assert count(connection) == 5 * bulk.MANY
        bulk.insert(connection, OP, [op(number) for number in range(5 * bulk.MANY + 1, 6 * bulk.MANY + 1)])
        assert next(LAST.run(connection, {})) == (6 * bulk.MANY,)
        bulk.insert(connection, OP, [op(0)])
    with database.reading() as connection:
        wanted = [*range(1, 6 * bulk.MANY + 1), 0]
        assert list(connection.execute(select(OP.c.seq).order_by(OP.c.n)).scalars()) == wanted


@pytest.mark.parametrize("ask", [True, False])
def test_what_goes_wrong_behind_is_raised_and_nothing_stays(database: ServerDatabase, *, ask: bool) -> None:
    rows = [op(number) for number in range(bulk.MANY)]

    def write_twice(connection: Connection) -> None:
        bulk.insert(connection, OP, rows)
        bulk.insert(connection, OP, rows)
        if ask:
            count(connection)

    with pytest.raises(IntegrityError), database.writing() as connection, bulk.behind(connection):
        write_twice(connection)
    with database.writing() as connection:
        assert count(connection) == 0
        bulk.insert(connection, OP, rows)
        assert count(connection) == bulk.MANY


def test_keys_are_stored_as_they_are_and_found_by_lists_of_them(database: ServerDatabase) -> None:
    odd = (
        "",
        " ",
        "null",
        "NULL",
        "a,b",
        "{a}",
        'a"b',
        "a\\b",
        "\\N",
        "\\.",
        "a\tb",
        "a\nb",
        "a\rb",
        "䶮𫍯",
        "'",
        "%s",
    )
    plain = [f"k{number}" for number in range(bulk.MANY)]
    for tokens in (plain, [*plain, *odd]):
        with database.writing() as connection:
            connection.execute(KEYS.delete())
            bulk.insert_keys(connection, KEYS, ("token", "record"), [(token, "r") for token in tokens])
        with database.reading() as connection:
            assert set(connection.execute(select(KEYS.c.token)).scalars()) == set(tokens)
            for some in ([], [""], ["k1"], odd, ["k2", "k3", *odd], ["K1", "k"]):
                found = connection.execute(select(KEYS.c.token).where(KEYS.c.token.in_(some))).scalars()
                assert set(found) == set(some) & set(tokens)
                left = connection.execute(select(KEYS.c.token).where(KEYS.c.token.not_in(some))).scalars()
                assert set(left) == set(tokens) - set(some)
    with database.writing() as connection:
        bulk.insert(connection, OP, [op(number) for number in range(9)])
        assert set(connection.execute(select(OP.c.seq).where(OP.c.seq.in_([1, 8, 99]))).scalars()) == {1, 8}


def test_of_one_key_twice_the_last_row_holds(database: ServerDatabase) -> None:
    names = [{"name": f"n{number % bulk.MANY}", "value": {"is": number}} for number in range(bulk.MANY + 9)]
    with database.writing() as connection:
        bulk.upsert(connection, SETTING, names)
        assert connection.execute(select(SETTING.c.value).where(SETTING.c.name == "n3")).scalar() == {
            "is": bulk.MANY + 3
        }


@pytest.mark.parametrize(
    "forbidden", ["update op set line = 'x'", "delete from op", "truncate op", "update op set n = 7"]
)
def test_the_journal_cannot_be_changed(database: ServerDatabase, forbidden: str) -> None:
    with database.writing() as connection:
        connection.execute(insert(OP), op(1))
    with pytest.raises(DBAPIError, match="never changed"), database.writing() as connection:
        connection.execute(text(forbidden))


def test_only_the_content_of_a_purged_op_can_be_erased(database: ServerDatabase) -> None:
    with database.writing() as connection:
        connection.execute(insert(OP), [op(1), op(2)])
        connection.execute(text("insert into purged values (:id, 'r', 't')"), {"id": op(1)["id"]})
        connection.execute(text("update op set line = '' where seq = 1"))
    with pytest.raises(DBAPIError, match="never changed"), database.writing() as connection:
        connection.execute(text("update op set line = '' where seq = 2"))


def test_reading_sees_one_moment_and_never_writes(database: ServerDatabase) -> None:
    with database.reading() as connection:
        assert count(connection) == 0
        with database.writing() as other:
            other.execute(insert(OP), op(1))
        assert count(connection) == 0
    with pytest.raises(DBAPIError, match="read-only"), database.reading() as connection:
        connection.execute(insert(OP), op(2))


def test_of_many_writers_each_sees_what_the_one_before_left(database: ServerDatabase) -> None:
    def write() -> None:
        for _ in range(10):
            with database.writing() as connection:
                connection.execute(insert(OP), op(count(connection) + 1))

    writers = [threading.Thread(target=write) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with database.reading() as connection:
        assert list(connection.execute(select(OP.c.seq).order_by(OP.c.n)).scalars()) == list(range(1, 41))


def count(connection: Connection) -> int:
    return len(connection.execute(select(OP.c.id)).all())


def test_errors_do_not_show_values(database: ServerDatabase) -> None:
    with pytest.raises(DBAPIError) as caught, database.writing() as connection:
        connection.execute(text("insert into nowhere values (:id)"), {"id": "520422199101184527"})
    assert "520422199101184527" not in str(caught.value)


def test_a_failed_upgrade_leaves_the_database_as_it_was(own: ServerDatabase, tmp_path: Path) -> None:
    with own.writing() as connection:
        connection.execute(text("drop index ix_op_village_n"))  # what v0004 makes as its third step
        connection.execute(text("update alembic_version set version_num = 'v0003'"))
    with pytest.raises(UpgradeFailed):
        upgrade(own, tmp_path)
    with own.reading() as connection:
        assert revision(connection) == "v0003"
        assert not connection.execute(text("select 1 from pg_indexes where indexname = 'ix_op_village_n'")).all()


def test_a_database_of_a_newer_program_is_left_alone(own: ServerDatabase, tmp_path: Path) -> None:
    with own.writing() as connection:
        connection.execute(text("update alembic_version set version_num = 'v9999'"))
    with pytest.raises(NewerSchema):
        upgrade(own, tmp_path)


@pytest.mark.parametrize(
    "given", ["", "x", "sqlite:///a.db", "mysql://a/b", "postgresql://county@host", "postgresql://h:x/b"]
)
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(BadAddress):
        address(given)


@pytest.mark.parametrize(
    "given", ["postgresql://c:geheim@h/b", "postgresql://c@h/b?password=geheim", "postgres://:@h/b"]
)
def test_an_address_with_a_password_is_refused_and_not_repeated(given: str) -> None:
    with pytest.raises(PasswordInAddress) as caught:
        address(given)
    assert "geheim" not in str(caught.value)


def test_a_database_that_does_not_hold_every_character_is_refused(server: Server) -> None:
    server.say("postgres", "create database latin template template0 locale 'C' encoding 'LATIN1'")
    database = opened(server.url("latin"))
    with pytest.raises(UnfitServer), database.reading() as connection:
        check(connection)
    database.close()


def test_a_writer_who_waits_too_long_is_told_so(database: ServerDatabase) -> None:
    with database.writing():
        waiting = database.engine.connect()
        waiting.execute(text("set lock_timeout = '10ms'"))
        with pytest.raises(DBAPIError) as caught:
            waiting.execute(text("select pg_advisory_xact_lock(:key)"), {"key": 0x5644})
        waiting.close()
    told = told_of(caught.value)
    assert told is not None
    assert "正在写数据" in told.message
