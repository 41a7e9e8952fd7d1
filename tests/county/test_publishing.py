"""Documents on their way from the county's spreadsheet to the village: read, refused, numbered, sealed, taken in."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from tests.county.documents import POST, arrived, drafted, filled, sent
from tests.exchange.road import County, Desk
from villagedesk.catalogue.documents import Form, document_kinds
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.county import period
from villagedesk.county.publishing.draft import MOST_FAULTS, BadRows
from villagedesk.county.publishing.publish import MOST_DOCUMENTS, deliver, publish, withdraw
from villagedesk.county.publishing.reading import Wishes
from villagedesk.county.publishing.template import EXAMPLE, write_template
from villagedesk.errors import RefusedFile, VillageDeskError, WrongUse
from villagedesk.register import datasets, oplog, state
from villagedesk.subjects import lists, published
from villagedesk.subjects.lists_definition import find


def test_posts_come_down_as_they_were_filled_in(tmp_path: Path, hub: County, village: Desk) -> None:
    done = sent(hub, filled(tmp_path, "posts", [POST, {**POST, "岗位名称": "质检员", "招聘人数": "5人"}]))
    assert (done.draft.rows, done.version, done.is_new) == (2, 1, True)
    (file,) = deliver(hub.context.register, hub.hub, tmp_path / "to")
    village.receive(file)
    (posts,) = published.documents(village.context.register)
    assert (posts.title, posts.version) == ("招聘岗位", 1)
    labels = [column.label for column in posts.columns]
    assert labels[:5] == ["用人单位", "岗位名称", "招聘人数", "工作地点", "月工资（元）"]
    first = dict(zip(labels, posts.rows[0], strict=True))
    assert first["工作地点"] == "广东省广州市花都区"
    assert (first["月工资（元）"], first["月工资上限（元）"]) == ("4500", "6000")
    assert dict(zip(labels, posts.rows[1], strict=True))["招聘人数"] == "5"
    assert [posts.rows[number][1] for number in posts.holding("质检 云朵")] == ["质检员"]


def test_every_template_is_read_once_its_example_is_made_an_entry(tmp_path: Path, hub: County) -> None:
    for kind in document_kinds().values():
        if kind.form is not Form.TABLE:
            continue
        path = tmp_path / f"{kind.name}.xlsx"
        write_template(kind, path)
        wishes = Wishes(name="劳务品牌" if kind.name == "codes" else "")
        with pytest.raises(BadRows, match="1 处不对"):
            drafted(hub, path, wishes)  # the example alone is nothing
        book = openpyxl.load_workbook(path)
        (example,) = (row[0] for row in book.worksheets[0].iter_rows() if row[0].value == EXAMPLE)
        example.value = 1
        book.save(path)
        draft = drafted(hub, path, wishes)
        assert (draft.kind, draft.rows, draft.ignored) == (kind, 1, ())


@pytest.mark.parametrize("kind", ["notices", "ledgers", "period"])
def test_texts_to_start_from_are_documents_themselves(tmp_path: Path, hub: County, kind: str) -> None:
    path = tmp_path / f"一份.{'txt' if kind == 'notices' else 'toml'}"
    write_template(document_kinds()[kind], path)
    assert drafted(hub, path).kind.name == kind


def test_all_that_is_wrong_is_told_by_row_and_column_and_nothing_goes_out(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    bad = [
        POST,
        {**POST, "用人单位": None, "招聘人数": "若干"},
        {**POST, "工作地点": "月亮背面", "联系电话": "12345", "有效期至": "2026-13-01"},
        {**POST, "月工资（元）": 6000, "月工资上限（元）": 4000},
    ]
    path = filled(tmp_path, "posts", bad)
    with pytest.raises(BadRows) as refusal:
        drafted(hub, path)
    told = {(fault.row, fault.column, fault.header): fault.message for fault in refusal.value.faults}
    first = min(row for row, _, _ in told)
    assert told[first, "B", "用人单位*"] == "用人单位没有填"
    assert "若干" in told[first, "E", "招聘人数*"]
    assert "月亮背面" in told[first + 1, "F", "工作地点*"]
    assert "2026-13-01" in told[first + 1, "Q", "有效期至"]
    assert (first + 1, "P", "联系电话*") in told
    assert "月工资（元）" in told[first + 2, "I", "月工资上限（元）"]
    assert len(told) == refusal.value.count == 6
    assert arrived(hub, village) == []


def test_a_file_with_very_many_faults_tells_the_first_fifty(tmp_path: Path, hub: County) -> None:
    path = filled(tmp_path, "posts", [{"用人单位": "某厂"}] * 40)
    with pytest.raises(BadRows) as refusal:
        drafted(hub, path)
    assert (len(refusal.value.faults), refusal.value.count) == (MOST_FAULTS, 160)


def test_a_sheet_of_ones_own_with_other_headings_and_a_missing_column(tmp_path: Path, hub: County) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["2026年春风行动招聘信息"])
    sheet.append(["序号", "企业名称", "招聘岗位", "需求人数", "工作地址", "薪资待遇", "联系方式", "班车时间"])
    sheet.append([1, "贵阳云端食品厂", "包装工", 12, "贵阳市南明区", "3500元/月", "13885112233", "早8点"])
    sheet.append(["合计", None, None, 12])
    path = tmp_path / "春风.xlsx"
    book.save(path)
    draft = drafted(hub, path)
    assert (draft.kind.name, draft.rows, draft.ignored, draft.skipped) == ("posts", 1, ("班车时间",), (4,))

    sheet.delete_cols(5)
    book.save(path)
    with pytest.raises(RefusedFile, match="看不出"):
        drafted(hub, path)
    with pytest.raises(BadRows) as refusal:
        drafted(hub, path, Wishes(kind="招聘岗位"))
    assert [str(fault) for fault in refusal.value.faults] == ["第 2 行：缺“工作地点”一栏，请按模板补上"]
    with pytest.raises(WrongUse, match="没有“工资表”这一种"):
        drafted(hub, path, Wishes(kind="工资表"))


def test_the_same_content_again_changes_nothing_and_another_is_the_next_version(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    path = filled(tmp_path, "posts", [POST])
    assert sent(hub, path).is_new
    with hub.context.register.database.reading() as connection:
        before = oplog.length(connection), datasets.all_of(connection)
    again = sent(hub, path)
    assert (again.is_new, again.version) == (False, 1)
    with hub.context.register.database.reading() as connection:
        assert (oplog.length(connection), datasets.all_of(connection)) == before
    first = hub.answer(village)
    assert sent(hub, filled(tmp_path, "posts", [{**POST, "招聘人数": 10}])).version == 2
    second = hub.answer(village)
    village.receive(second)
    village.receive(first)  # the older file comes late
    (posts,) = published.documents(village.context.register)
    assert (posts.version, posts.rows[0][2]) == (2, "10")


def test_only_laptops_that_lack_something_get_a_file(tmp_path: Path, hub: County, village: Desk) -> None:
    assert deliver(hub.context.register, hub.hub, tmp_path / "to") == []
    sent(hub, filled(tmp_path, "posts", [POST]))
    (file,) = deliver(hub.context.register, hub.hub, tmp_path / "to")
    assert len(deliver(hub.context.register, hub.hub, tmp_path / "again")) == 1  # the stick was lost
    village.receive(file)
    village.add_people(1)
    hub.receive(village.export())
    assert deliver(hub.context.register, hub.hub, tmp_path / "to") == []


def test_two_files_of_one_kind_are_not_taken_for_one_another(tmp_path: Path, hub: County) -> None:
    one, other = (filled(tmp_path, "posts", [{**POST, "招聘人数": n}], f"岗位{n}") for n in (1, 2))
    with pytest.raises(VillageDeskError, match="都是“招聘岗位”"):
        publish(hub.context.register, [drafted(hub, one), drafted(hub, other)])
    publish(hub.context.register, [drafted(hub, one), drafted(hub, other, Wishes(name="花都专场", title="花都专场"))])
    titles = [one.title for one in published.documents(hub.context.register)]
    assert sorted(titles) == ["招聘岗位", "花都专场"]


def test_what_is_taken_back_is_gone_from_the_village_and_may_come_again(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    posts = document_kinds()["posts"]
    with pytest.raises(VillageDeskError, match="没有发布过"):
        withdraw(hub.context.register, posts, "")
    path = filled(tmp_path, "posts", [POST])
    sent(hub, path)
    assert len(arrived(hub, village)) == 1
    assert withdraw(hub.context.register, posts, "") == 2
    assert arrived(hub, village) == []
    assert published.titles(village.context.register) == []
    assert sent(hub, path).version == 3
    assert [one.version for one in arrived(hub, village)] == [3]


def test_no_more_documents_stand_than_a_file_carries(tmp_path: Path, hub: County, village: Desk) -> None:
    (tmp_path / "通知.txt").write_text("通知\n正文", "utf-8")
    draft = drafted(hub, tmp_path / "通知.txt")
    drafts = [replace(draft, name=f"第{number}号", file=f"{number}.txt") for number in range(MOST_DOCUMENTS)]
    publish(hub.context.register, drafts)
    assert len(arrived(hub, village)) == MOST_DOCUMENTS
    with pytest.raises(VillageDeskError, match="一次带不下更多"):
        publish(hub.context.register, [replace(draft, name="再一份")])


def test_a_village_does_not_publish(tmp_path: Path, hub: County, village: Desk) -> None:
    draft = drafted(hub, filled(tmp_path, "posts", [POST]))
    with pytest.raises(VillageDeskError, match="不是县级的"):
        publish(village.context.register, [draft])


def test_a_ledger_of_the_county_is_written_out_in_the_village(tmp_path: Path, hub: County, village: Desk) -> None:
    path = tmp_path / "tracking.toml"
    path.write_text('kind = "ledgers"\ntitle = "电话表"\n\n[[columns]]\nfield = "labourer.name"\n', "utf-8")
    assert sent(hub, path).draft.title == "电话表"
    (document,) = arrived(hub, village)
    assert "台账表格" in document.text
    (definition,) = published.ledgers(village.context.register)
    assert find("电话表", [definition]) == definition
    village.add_people(1)
    target = tmp_path / "电话表.xlsx"
    assert lists.write(village.context.register, village.context.lookups, definition, target) == 3

    path.write_text('kind = "ledgers"\ntitle = "电话表"\n\n[[columns]]\nfield = "labourer.nam"\n', "utf-8")
    with pytest.raises(RefusedFile, match=r"tracking.toml”第 5 行"):
        drafted(hub, path)


def test_targets_name_towns_and_villages_by_what_people_call_them(tmp_path: Path, hub: County) -> None:
    row = {"单位": "马官镇双玉村", "年度": 2026, "指标": "外出务工人数", "目标数": 180}
    assert drafted(hub, filled(tmp_path, "targets", [row, {**row, "单位": "马官镇"}])).rows == 2
    with pytest.raises(BadRows) as refusal:
        drafted(
            hub, filled(tmp_path, "targets", [{**row, "单位": "水帘洞"}, {**row, "单位": "520123000000"}, row, row])
        )
    told = [fault.message for fault in refusal.value.faults]
    assert ["水帘洞" in told[0], "520422" in told[1], "重复" in told[2]] == [True, True, True]


def test_a_policy_written_as_text_is_refused_by_its_line(tmp_path: Path, hub: County, village: Desk) -> None:
    path = tmp_path / "政策.toml"
    entry = '[[rows]]\npolicy_name = "交通补助"\naudience = "脱贫劳动力"\nstandard = "500 元"\n"补贴金额" = 500\n'
    path.write_text(f'kind = "补贴政策"\ntitle = "2026年补贴"\n\n{entry}', "utf-8")
    draft = sent(hub, path).draft
    assert (draft.title, draft.rows) == ("2026年补贴", 1)
    (document,) = arrived(hub, village)
    assert dict(zip([one.label for one in document.columns], document.rows[0], strict=True))["金额（元）"] == "500"
    path.write_text(f'kind = "policies"\n{entry}\n[[rows]]\npolicy_name = "另一项"\n', "utf-8")
    with pytest.raises(BadRows) as refusal:
        drafted(hub, path)
    assert {fault.row for fault in refusal.value.faults} == {8}
    path.write_text('kind = "policies', "utf-8")
    with pytest.raises(RefusedFile, match="第 1 行的写法不对"):
        drafted(hub, path)


def test_a_notice_and_the_cut_off_day_are_read_in_the_village(tmp_path: Path, hub: County, village: Desk) -> None:
    (tmp_path / "核实.txt").write_text("关于核实的通知\n\n各村：\n请尽快核实。\n", "gb18030")
    (tmp_path / "报送期.toml").write_text('cut_off_day = 20\nnote = "节假日顺延"\n', "utf-8")
    for name in ("核实.txt", "报送期.toml"):
        assert sent(hub, tmp_path / name).is_new
    notice, term = arrived(hub, village)
    assert (notice.title, notice.text) == ("关于核实的通知", "各村：\n请尽快核实。")
    assert term.text == "请在每月 20 日以前上报。\n节假日顺延"
    for one in (hub.context, village.context):
        with one.register.database.reading() as connection:
            assert published.cut_off(connection) == 20
    with hub.context.register.database.reading() as connection:
        assert period.cut_off(connection) == 20
    (tmp_path / "核实.txt").write_text("只有标题", "utf-8")
    with pytest.raises(RefusedFile, match="标题和正文"):
        drafted(hub, tmp_path / "核实.txt")


@pytest.mark.parametrize("wishes", [Wishes(title="长" * 101), Wishes(title="两\n行"), Wishes(name="名" * 101)])
def test_a_title_that_no_village_would_take_does_not_go_out(tmp_path: Path, hub: County, wishes: Wishes) -> None:
    with pytest.raises(RefusedFile, match="太长，或者里面有换行"):
        drafted(hub, filled(tmp_path, "posts", [POST]), wishes)


def test_an_unusual_wage_goes_out_and_is_told(tmp_path: Path, hub: County) -> None:
    done = sent(hub, filled(tmp_path, "posts", [{**POST, "月工资（元）": 48000}]))
    assert ["300元到30,000元" in fault.message for fault in done.draft.doubts] == [True]


def test_a_restored_hub_is_believed_over_what_its_lost_life_had_published(
    tmp_path: Path, hub: County, village: Desk
) -> None:
    register = hub.context.register
    sent(hub, filled(tmp_path, "posts", [POST]))
    with register.database.reading() as connection:
        kept = datasets.all_of(connection)
    for number in (2, 3):
        sent(hub, filled(tmp_path, "posts", [{**POST, "招聘人数": number}]))
    (document,) = arrived(hub, village)
    assert document.version == 3
    with register.writing() as connection:  # as a restore of the first day's backup leaves it
        connection.execute(datasets.DATASET.delete())
        datasets.take(connection, kept)
        state.put(connection, state.FROM_BACKUP, value=True)
    (document,) = arrived(hub, village)
    assert (document.version, document.rows[0][2]) == (1, "30")


def test_what_a_newer_program_published_otherwise_does_not_break_the_village(hub: County, village: Desk) -> None:
    for number, content in enumerate(
        ({"columns": 7}, {"columns": [{"name": "x", "label": "y", "kind": "hologram"}]}, {})
    ):
        text = datasets.written(content)
        one = datasets.Dataset(
            "posts", f"n{number}", 1, "岗位", datasets.digest(text), "2026-11-21T08:00:00+08:00", text
        )
        with village.context.register.writing() as connection:
            datasets.take(connection, [one])
            datasets.take(connection, [replace(one, kind="codes")])
    found = [one for one in published.documents(village.context.register) if one.kind == "posts"]
    assert len(found) == 3
    assert all("更新程序" in one.text for one in found)
    assert ShippedLookups(hub.context.today).code_list("brand").choices
