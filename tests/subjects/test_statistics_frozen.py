"""定格: a frozen month prints the same bytes after late changes arrived, and names who came and went."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.subjects.counting import Rows, paired_with
from villagedesk.context import Context
from villagedesk.errors import WrongUse
from villagedesk.register.record import blank
from villagedesk.register.spans import Span
from villagedesk.subjects.statistics import engine, frozen, output

JUNE = Span(date(2026, 6, 1), date(2026, 6, 30))


def written(context: Context, name: str, folder: Path) -> tuple[bytes, bytes]:
    """Return a frozen table as a spreadsheet and on paper."""
    kept = frozen.read(context.register, name)
    made = output.frozen_sheet(kept)
    for suffix in ("xlsx", "pdf"):
        output.write(made, folder / f"{name}.{suffix}", kept.kept.printed_at)
    return (folder / f"{name}.xlsx").read_bytes(), (folder / f"{name}.pdf").read_bytes()


def test_a_frozen_month_prints_identically_after_late_files_arrived(context: Context, tmp_path: Path) -> None:
    register = context.register
    paired_with(context, ("东西部协作", "440100"))
    people = [
        register.save(blank("labourer"), {"name": name, "birth_date": "1990-01-01"}) for name in ("甲", "乙", "丙")
    ]
    spells = [
        register.save(
            blank("spell"), {"labourer": person.id, "status": "11", "place": "440114", "start_date": "2026-03-01"}
        )
        for person in people[:2]
    ]
    made = engine.make(register, "region", JUNE)
    frozen.freeze(register, made, "六月", "双玉村村民委员会", "已报 1/1 村")
    before = written(context, "六月", tmp_path)

    register.save(spells[0], {"end_date": "2026-05-20"})
    late = {"labourer": people[2].id, "status": "11", "place": "440114", "start_date": "2026-06-10"}
    register.save(blank("spell"), late)  # type: ignore[arg-type]
    register.save(people[1], {"name": "改名"})
    assert written(context, "六月", tmp_path) == before

    kept = frozen.read(register, "六月")
    changes = {(one.row, one.column): one for one in frozen.changes(kept.made, engine.make(register, "region", JUNE))}
    change = changes["paired", "employed"]
    assert change.words == "+1/−1"
    names = frozen.names(register, [*change.came, *change.gone])
    assert [name.partition("（")[0] for name in names.values()] == ["丙", "甲"]
    assert changes["", "employed"].words == "+1/−1"
    assert ("eastern", "employed") not in changes


def test_the_sheet_has_head_and_foot_as_superiors_want_them(context: Context, tmp_path: Path) -> None:
    rows = Rows()
    rows.worker("440114", poor=True)
    rows.write(context)
    made = engine.make(context.register, "region", Span.on(date(2026, 6, 30)))
    target = tmp_path / "统计.xlsx"
    output.write(output.sheet(made, "双玉村村民委员会", date(2026, 7, 2)), target, "")
    sheet = load_workbook(target).active
    assert sheet is not None
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0][0] == "务工区域分布表"
    assert cells[1][0] == "填报单位（盖章）：双玉村村民委员会"
    assert cells[2][0] == "截止 2026年6月30日　填报日期：2026年7月2日　单位：人"
    assert cells[3][:4] == ["务工区域", "已就业", "脱贫已就业", "脱贫占比（%）"]
    assert cells[9][:4] == ["合计", 1, 1, "100.00"]
    assert str(cells[-1][0]).split("：")[0] == "填表人"
    assert "审核人" in str(cells[-1][0])
    assert "负责人" in str(cells[-1][0])


def test_a_name_is_needed_and_is_never_taken_twice(context: Context) -> None:
    made = engine.make(context.register, "summary", Span.on(date(2026, 6, 30)))
    frozen.freeze(context.register, made, " 六月 ", "双玉村村民委员会")
    for name, words in (
        ("六月", "已经有叫“六月”的定格。"),
        ("", "定格要起一个名称。"),
        ("长" * 41, "定格要起一个名称。"),
    ):
        with pytest.raises(WrongUse, match=words):
            frozen.freeze(context.register, made, name, "双玉村村民委员会")
    assert [one.name for one in frozen.listed(context.register)] == ["六月"]
    with pytest.raises(WrongUse, match="没有叫“七月”的定格"):
        frozen.read(context.register, "七月")
    frozen.forget(context.register, frozen.listed(context.register)[0])
    assert frozen.listed(context.register) == []


def test_who_was_erased_by_law_is_not_named_any_more(context: Context) -> None:
    assert frozen.names(context.register, ["gone"]) == {"gone": "（已清除）"}
