from collections.abc import Iterator

import pytest

from tests import made
from tests.conftest import PASSWORD, VILLAGE
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register import people, search
from villagedesk.register.pinyin import initials, spellings
from villagedesk.register.record import Record, blank
from villagedesk.register.search_keys import normal, tokens
from villagedesk.register.selection import Filter, Selection

SURNAMES = {
    "单雄信": "shanxiongxin", "仇英": "qiuying", "解缙": "xiejin", "曾国藩": "zengguofan", "查良镛": "zhaliangyong",
    "区伟": "ouwei", "朴正": "piaozheng", "尉迟恭": "yuchigong", "盖叫天": "gejiaotian", "任我行": "renwoxing",
    "乐毅": "yueyi", "覃永福": "qinyongfu", "员半千": "yunbanqian", "万俟卨": "moqixie", "澹台明": "tantaiming",
    "长孙无忌": "zhangsunwuji", "令狐冲": "linghuchong", "冼星海": "xianxinghai", "翟让": "zhairang",
    "缪荣": "miaorong", "华佗": "huatuo", "吕布": "lvbu", "卜算": "busuan", "阚泽": "kanze", "臧霸": "zangba",
    "沈万": "shenwan", "欧阳修": "ouyangxiu", "司马光": "simaguang",
}  # fmt: skip


@pytest.mark.parametrize(("name", "read"), SURNAMES.items())
def test_surnames_are_read_right(name: str, read: str) -> None:
    assert "".join(spellings(name)[0]) == read
    assert initials(name) == "".join(syllable[0] for syllable in spellings(name)[0])
    assert {read, initials(name)} <= tokens({"name": name})


def test_a_surname_is_also_found_by_its_common_misreading() -> None:
    assert {"danxiongxin", "chouying", "weichigong"} <= {
        token for name in ("单雄信", "仇英", "尉迟恭") for token in tokens({"name": name})
    }


def register(context: Context, name: str, group: str = "", employer: str = "", ended: str = "", **more: str) -> Record:
    values: Values = {"name": name, **more}
    if group:
        home = context.register.save(blank("household"), {"group": group, "head_name": name})
        values["household"] = home.id
    person = context.register.save(blank("labourer"), values)
    if employer:
        spell: Values = {"labourer": person.id, "status": "11", "employer": employer, "end_date": ended or None}
        context.register.save(blank("spell"), spell)
    return person


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    opened, _ = made.make(tmp_path_factory.mktemp("found") / "village", VILLAGE, "龙秀英", PASSWORD)
    register(opened, "李王强", "三组", "深圳富士康科技有限公司", id_number="520422199101184527")
    register(opened, "王强", "三组", phone="13136715753")
    register(opened, "王强军", "十三组", "深圳富士康科技有限公司", ended="2026-05")
    register(opened, "汪琴", "大寨组", "TCL 电子（惠州）有限公司", family_phone="0853-1234527")
    register(opened, "吴琪", "大寨组", "深圳富士康科技有限公司")
    register(opened, "木乃·热哈", "小寨组")
    register(opened, "吕富士")
    gone = register(opened, "王强国", "三组")
    opened.register.save(gone, {"left_on": "2026-10"})
    yield opened
    opened.close()


def found(context: Context, typed: str, limit: int | None = None) -> list[str]:
    with context.register.database.reading() as connection:
        ids = search.find(connection, typed, limit)
        return [str(row.person["name"]) for row in people.rows(connection, ids)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("王强", ["王强", "王强军", "李王强"]),  # the name, its beginning, the rest
        ("wq", ["王强", "汪琴", "吴琪", "王强军", "李王强"]),
        ("WangQiang", ["王强", "王强军", "李王强"]),
        ("强军", ["王强军"]),
        ("木乃热", ["木乃·热哈"]),
        ("木乃·热", ["木乃·热哈"]),
        ("热哈", ["木乃·热哈"]),
        ("lv", ["吕富士"]),
        ("4527", ["李王强", "汪琴"]),  # ID tail and phone tail alike
        ("184527", ["李王强"]),
        ("520422 19910118 4527", ["李王强"]),
        ("131 3671 5753", ["王强"]),
        ("１３１３６７", ["王强"]),
        ("富士", ["吕富士", "李王强", "吴琪", "王强军"]),  # a name, who works there now, who did
        ("富士康", ["李王强", "吴琪", "王强军"]),
        ("tcl", ["汪琴"]),
        ("三组", ["李王强", "王强"]),  # not those of 十三组
        ("3组", ["李王强", "王强"]),
        ("13组", ["王强军"]),
        ("寨", []),  # one character is no group
        ("寨组", ["汪琴", "吴琪", "木乃·热哈"]),
        ("王 三组", ["王强", "李王强"]),
        ("三组　王", ["王强", "李王强"]),
        ("wang 富士康", ["王强军", "李王强"]),
        ("富士康 三组 强", ["李王强"]),
        ("王强 大寨", []),
        ("100%", []),
        ("  ", []),
        ("·", []),
    ],
)
def test_people_are_found_and_ranked(village: Context, typed: str, names: list[str]) -> None:
    assert sorted(found(village, typed)) == sorted(names)
    assert found(village, typed) == names
    assert found(village, typed, 2) == names[:2]


def test_a_slip_is_found_by_what_stands_at_its_end(village: Context) -> None:
    with village.register.database.reading() as connection:
        number = people.rows(connection, search.find(connection, "木乃"))[0].number
    tail = number.rpartition("-")[2]
    for typed in (number, number.lower(), tail, tail[1:], str(int(tail[1:])), f"2026{tail}"):
        assert found(village, typed)[0] == "木乃·热哈"


def test_a_number_that_came_with_a_ledger_is_found_as_a_whole(context: Context) -> None:
    register(context, "韦光荣", number="安置-17")
    assert found(context, "安置-17") == found(context, "安置1") == ["韦光荣"]


def test_a_text_is_searched_within_a_selection(village: Context) -> None:
    with village.register.database.reading() as connection:
        chosen = Selection(text="王强", groups=("三组",), chip=Filter.NO_PHONE)
        (person,) = people.rows(connection, people.ids(connection, chosen))
        assert person.person["name"] == "李王强"
        assert people.count(connection, chosen) == 1


def test_what_is_longer_than_any_name_finds_nobody_and_breaks_nothing(village: Context) -> None:
    for typed in ("王" * 5000, "%_\\", "'; drop table labourer", "\x00", "\U0010ffff"):
        assert found(village, typed) == []
    assert found(village, "~强") == found(village, "强")


def test_the_keys_of_a_person_stay_few() -> None:
    values = {
        "name": "单乐行",
        "id_number": "520422199101184527",
        "phone": "13136715753",
        "number": "520422101237-2026-A00123",
    }
    assert len(tokens(values)) < 60
    assert len(tokens({**values, "name": "韦光荣"})) <= 24
    assert normal("Ａ·Lü－1") == "alv1"
