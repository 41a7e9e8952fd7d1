"""Records of any kind, and work close to home, from the command line to spreadsheets and paper."""

from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from tests import made
from tests.exchange.road import PASSWORD
from tests.journeys.commands import Run
from tests.subjects.test_batch import person
from tests.tools import text_of
from villagedesk.catalogue.field import Values
from villagedesk.context import Unit
from villagedesk.register.record import blank

WEI, WANG = "韦光荣", "王小英"


@pytest.fixture
def village(tmp_path: Path) -> Path:
    """Two people, a post of public welfare that one of them holds, an enterprise, a station, and visits."""
    folder = tmp_path / "village"
    context, _ = made.make(folder, Unit("520422101237", "双玉村"), "龙秀英", PASSWORD)
    save = context.register.save
    wei, wang = person(context, WEI, "一组"), person(context, WANG, "二组")
    save(blank("visit"), {"labourer": wei.id, "visited_on": "2026-03-01", "method": "2", "findings": "想学缝纫"})
    save(blank("visit"), {"labourer": wang.id, "visited_on": "2026-05-01", "method": "1"})
    firm = save(blank("enterprise"), {"name": "双玉茶叶厂", "category": "3", "fund_source": "3"})
    post = save(blank("post"), {"title": "护林员", "category": "2", "headcount": 2, "wage": 80000, "fund_source": "1"})
    save(blank("spell"), {"labourer": wei.id, "post": post.id, "start_date": "2026-02-10", "end_date": "2026-04"})
    save(blank("spell"), {"labourer": wang.id, "post": post.id, "start_date": "2026-04-01", "monthly_wage": 90000})
    save(blank("spell"), {"labourer": wang.id, "enterprise": firm.id, "start_date": "2025-06-01"})
    station = save(blank("station"), {"name": "荔湾劳务协作站", "level": "2", "contact": "陈志强"})
    for kind, people in (("1", 30), ("1", 12), ("3", None)):
        event: Values = {"station": station.id, "kind": kind, "held_on": "2026-06-01", "headcount": people}
        save(blank("event"), event)
    context.close()
    return folder


def rows_of(said: dict[str, Any], name: str = "rows") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = said[name]
    return found


def test_records_are_listed_narrowed_and_written(run: Run, village: Path, tmp_path: Path) -> None:
    code, said = run("records", "visit", "--where", "method=电话", "--columns", "person,findings", "--data", village)
    assert (code, said["count"]) == (0, 1)
    (row,) = rows_of(said, "records")
    assert (row["person"], row["findings"]) == (WEI, "想学缝纫")
    code, said = run("records", "visit", "--from", "visited_on=2026-04-01", "--find", "二组", "--data", village)
    assert (code, said["count"]) == (0, 1)
    target = tmp_path / "走访.xlsx"
    assert run("records", "visit", "--order", "visited_on", "--to", target, "--data", village)[0] == 0
    rows = CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "双玉村走访"
    assert [row[1] for row in rows[2:]] == [WEI, WANG]


def test_what_is_not_known_is_named(run: Run, village: Path) -> None:
    assert run("records", "没有", "--data", village)[0] == 2
    assert run("records", "visit", "--where", "colour=red", "--data", village)[0] == 2
    assert run("records", "visit", "--where", "method=飞鸽传书", "--data", village)[0] == 2
    assert run("local", "posts", "--on", "昨天", "--data", village)[0] == 2
    code, said = run("records", "--data", village)
    assert code == 0
    assert {"visit", "trip", "post"} <= {one["kind"] for one in rows_of(said, "kinds")}


def test_posts_and_enterprises_count_who_works_there(run: Run, village: Path, tmp_path: Path) -> None:
    code, said = run("local", "posts", "--on", "2026-04-15", "--data", village)
    (post,) = rows_of(said)
    assert (code, post["在岗"], post["空缺"], post["累计安置"], post["在岗人员"]) == (0, 2, 0, 2, f"{WEI}、{WANG}")
    (post,) = rows_of(run("local", "posts", "--on", "2026-06-01", "--data", village)[1])
    assert (post["在岗"], post["空缺"], post["累计安置"]) == (1, 1, 2)
    (firm,) = rows_of(run("local", "enterprises", "--on", "2026-06-01", "--data", village)[1])
    assert (firm["企业名称"], firm["在岗"], firm["上年末在岗"], firm["较上年末"]) == ("双玉茶叶厂", 1, 1, 0)
    target = tmp_path / "岗位.xlsx"
    assert run("local", "posts", "--to", target, "--data", village)[0] == 0
    assert CalamineWorkbook.from_path(target).get_sheet_by_index(0).to_python()[2][0] == "护林员"


def test_the_months_of_posts_cost_what_their_holders_are_paid(run: Run, village: Path) -> None:
    rows = rows_of(run("local", "months", "--year", "2026", "--data", village)[1])
    found = {row["月份"]: (row["在岗人数"], row["金额（元）"]) for row in rows}
    assert "2026-01" not in found
    assert found["2026-02"] == (1, "800.00")
    assert found["2026-04"] == (2, "1700.00")
    assert found["2026-12"] == (1, "900.00")


def test_services_of_stations_are_counted_by_kind_and_somebody_is_referred(
    run: Run, village: Path, tmp_path: Path
) -> None:
    rows = rows_of(run("local", "services", "--year", "2026", "--data", village)[1])
    counts = {row["服务类别"]: (row["次数"], row["服务人数"]) for row in rows}
    assert (counts["对接"], counts["协议"], counts["合计"]) == ((2, 42), (1, 0), (3, 42))
    number = rows_of(run("find", WEI, "--data", village)[1], "people")[0]["number"]
    target = tmp_path / "转介单.pdf"
    asked = ("local", "referral", "--station", "荔湾劳务协作站", "--number", number, "--to", target)
    assert run(*asked, "--data", village)[1]["slips"] == 1
    text = text_of(target, 1)
    for words in ("劳务转介单", "荔湾劳务协作站", "陈志强", WEI, "村留存"):
        assert words in text
    assert run("local", "referral", "--station", "没有", "--number", number, "--to", target, "--data", village)[0] == 2
