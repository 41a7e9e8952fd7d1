from collections.abc import Iterator

import pytest

from tests import made
from tests.conftest import PASSWORD, VILLAGE
from villagedesk.catalogue.field import Value
from villagedesk.context import Context
from villagedesk.register import homes, state
from villagedesk.register.people import SENT
from villagedesk.register.record import Record, blank


def household(context: Context, *names: str, employer: str = "", **values: Value) -> Record:
    home = context.register.save(blank("household"), {"head_name": names[0], **values})
    for name in reversed(names):
        person = context.register.save(blank("labourer"), {"name": name, "household": home.id})
        if employer:
            context.register.save(blank("spell"), {"labourer": person.id, "employer": employer})
    return home


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    opened, _ = made.make(tmp_path_factory.mktemp("homes") / "village", VILLAGE, "龙秀英", PASSWORD)
    household(opened, "王强", "李红", "王小妹", group="三组", type="1", phone="13136715753")
    household(opened, "罗勇", group="一组", type="21", address="大寨12号", employer="深圳富士康科技有限公司")
    household(opened, "韦光荣", "韦红", group="十三组", type="11")
    household(opened, "吴军", number="安置-17")
    empty = household(opened, "石玉兰", group="一组")
    (left,) = opened.register.of_parent("labourer", empty.id)
    opened.register.save(left, {"left_on": "2026-10"})
    opened.register.void(household(opened, "莫芳", group="一组"), "重复登记")
    yield opened
    opened.close()


def heads(context: Context, **asked: object) -> list[str]:
    with context.register.database.reading() as connection:
        ids = homes.ids(connection, **asked)  # type: ignore[arg-type]
        asked.pop("order", None)
        assert homes.count(connection, **asked) == len(ids)  # type: ignore[arg-type]
        return [str(row.household["head_name"]) for row in homes.rows(connection, ids)]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["吴军", "罗勇", "石玉兰", "王强", "韦光荣"]),
        ({"order": "number"}, ["王强", "罗勇", "韦光荣", "石玉兰", "吴军"]),
        ({"order": "-members"}, ["王强", "韦光荣", "罗勇", "吴军", "石玉兰"]),
        ({"groups": ("一组", "三组")}, ["罗勇", "石玉兰", "王强"]),
        ({"groups": ("",)}, ["吴军"]),
        ({"groups": ("", "三组")}, ["吴军", "王强"]),
        ({"types": ("2",)}, ["罗勇"]),
        ({"types": ("1", "2"), "groups": ("一组",)}, ["罗勇"]),
        ({"text": "王"}, ["王强"]),
        ({"text": "lihong"}, ["王强"]),  # a member
        ({"text": "红"}, ["王强", "韦光荣"]),
        ({"text": "红 3组"}, ["王强"]),
        ({"text": "富士康"}, ["罗勇"]),
        ({"text": "大寨"}, ["罗勇"]),
        ({"text": "3671"}, ["王强"]),
        ({"text": "2"}, ["罗勇"]),  # the end of its number
        ({"text": "x00003"}, ["王强", "韦光荣"]),  # the slip of a member, and its own number
        ({"text": "安置-17"}, ["吴军"]),
        ({"text": "莫芳"}, []),
        ({"text": "石"}, ["石玉兰"]),  # its head left, the household stands
    ],
)
def test_households_are_found_and_ordered(village: Context, asked: dict[str, object], found: list[str]) -> None:
    assert heads(village, **asked) == found


@pytest.mark.parametrize("order", homes.ORDERS)
def test_every_order_can_be_turned_round(village: Context, order: str) -> None:
    assert sorted(heads(village, order=order)) == sorted(heads(village, order=f"-{order}"))


def test_a_row_names_the_head_first_and_counts_who_is_on_the_roll(village: Context) -> None:
    with village.register.database.reading() as connection:
        rows = {row.household["head_name"]: row for row in homes.rows(connection, homes.ids(connection))}
        assert homes.rows(connection, ["nobody"]) == []
    assert rows["王强"].names == ("王强", "王小妹", "李红")
    assert (rows["王强"].members, rows["石玉兰"].members, rows["石玉兰"].names) == (3, 0, ())


def test_what_waits_for_the_county_is_counted_by_household(context: Context) -> None:
    home = household(context, "王强", "李红", group="三组")
    assert unsent(context, home) == 3
    with context.register.writing() as connection:
        state.put(connection, SENT, 3)
    assert unsent(context, home) == 0
    (first, _) = context.register.of_parent("labourer", home.id)
    context.register.save(blank("intent"), {"labourer": first.id, "wants_job": True})
    assert unsent(context, home) == 1


def unsent(context: Context, home: Record) -> int:
    with context.register.database.reading() as connection:
        (row,) = homes.rows(connection, [home.id])
        return row.unsent
