"""台账 out of the roll: what each shows, and that its cells come back exact."""

import zipfile
from datetime import date
from pathlib import Path

from python_calamine import CalamineWorkbook

from tests.subjects.people import ID_NUMBER, register_ouyang
from villagedesk.context import Context
from villagedesk.demo import fill
from villagedesk.register import people
from villagedesk.subjects import lists, showing
from villagedesk.subjects.lists_definition import definitions, find

HEADING = 2
"""Lines above the headings: title and reporting unit."""


def written(context: Context, name: str, path: Path) -> list[list[object]]:
    lists.write(context.register, context.lookups, find(name), path)
    return [list(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]


def test_the_common_ledgers_are_shipped() -> None:
    titles = {one.title for one in definitions().values()}
    common = {"劳动力花名册", "外出务工人员台账", "求职意愿登记表", "培训需求登记表", "未就业人员名单"}
    assert titles == common | {"近两年毕业生求职意向库", "退役军人求职意向库"}


def test_a_row_shows_a_person_as_people_read_it(context: Context, tmp_path: Path) -> None:
    register_ouyang(context)
    rows = written(context, "外出务工人员台账", tmp_path / "t.xlsx")
    day = context.today
    assert rows[0][0] == "双玉村外出务工人员台账"
    assert rows[1][0] == f"填报单位（盖章）：双玉村村民委员会        填报日期：{day.year}年{day.month}月{day.day}日"
    shown = dict(zip(rows[HEADING], rows[HEADING + 1], strict=True))
    assert shown["序号"] == 1
    assert shown["身份证号"] == ID_NUMBER
    assert shown["联系电话"] == "13136715753"
    assert shown["性别"] == "女"
    assert shown["人员类别"] == "脱贫户、退役军人"
    assert shown["务工地点"] == "广东省广州市花都区"
    assert shown["月收入（元）"] == "5,500–7,000 元"
    assert shown["外出时间"] == "2025-02"
    assert rows[-1][0] == f"填表人：{' ' * 18}审核人：{' ' * 18}负责人："


def test_answers_are_numbers_and_days_where_they_are(context: Context) -> None:
    register_ouyang(context)
    (person,) = lists.answers(context.register, context.lookups)
    assert person.cell("labourer.birth_date") == date(1991, 1, 18)
    assert person.cell("labourer.age") == showing.age({"birth_date": "1991-01-18"}, context.today)
    assert person.cell("training_need.wants") == "否"
    assert person.cell("labourer.remark") is None
    assert person.codes("labourer.sex") == ("2",)
    assert person.codes("labourer.tags") == ("1", "7")
    assert person.codes("spell.place") == ("440114",)


def test_each_ledger_lists_the_people_of_its_chip(context: Context, tmp_path: Path) -> None:
    fill(context, 60, 5)
    veteran = register_ouyang(context).labourer
    context.register.save(veteran, {"graduated_on": context.today.isoformat()})
    for name, definition in definitions().items():
        with context.register.database.reading() as connection:
            expected = people.count(connection, definition.filter)
            wanted = people.ids(connection, definition.filter, order="group")
            ids = [row.person["id_number"] for row in people.rows(connection, wanted)]
        rows = written(context, name, tmp_path / f"{name}.xlsx")
        column = rows[HEADING].index("身份证号")
        assert expected > 0
        assert [row[column] for row in rows[HEADING + 1 : HEADING + 1 + expected]] == ids


def test_ids_and_phones_are_text_and_the_page_is_made_for_paper(context: Context, tmp_path: Path) -> None:
    register_ouyang(context)
    path = tmp_path / "t.xlsx"
    written(context, "roster", path)
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        book = archive.read("xl/workbook.xml").decode()
    assert 'orientation="landscape"' in sheet
    assert 'paperSize="9"' in sheet
    assert 'state="frozen"' in sheet
    assert "_xlnm.Print_Titles" in book
    assert f"<v>{ID_NUMBER}</v>" not in sheet


def test_hundreds_of_people_are_read_in_stretches(context: Context, tmp_path: Path) -> None:
    fill(context, 1200, 2)
    rows = written(context, "roster", tmp_path / "t.xlsx")[HEADING + 1 :][:1200]
    assert [row[0] for row in rows] == list(range(1, 1201))
    assert len({row[6] for row in rows}) == 1200
