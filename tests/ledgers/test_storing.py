from typing import Any

import pytest
from sqlalchemy import event

from tests.ledgers.made_up import Write, make_id
from villagedesk.context import Context
from villagedesk.ledgers.ledger import Ledger, LedgerRow
from villagedesk.ledgers.reading import read_ledger
from villagedesk.ledgers.storing import compare, store
from villagedesk.register import people, same
from villagedesk.register.alike import Likeness
from villagedesk.register.people import PersonRow
from villagedesk.register.record import blank
from villagedesk.register.rules import run as rules

HEAD = ("姓名", "身份证号", "联系电话", "村民小组", "户类型", "务工地点", "务工单位", "月工资", "外出时间", "求职意愿")
HONG = (
    "韦小红",
    make_id(2),
    "13136715753",
    "大寨组",
    "脱贫户",
    "广东省惠州市惠东县",
    "惠州鞋厂",
    4000,
    "2024-06",
    "是",
)
GANG = (
    "罗建刚",
    make_id(1),
    "15980400545",
    "一组",
    "一般农户",
    "浙江省宁波市慈溪市",
    "慈溪电器厂",
    5600,
    "2025-03-15",
    "否",
)
DAMAGED = 5.20422199001011e17


class Desk:
    """A register and the ledgers that are read into it."""

    def __init__(self, context: Context, write: Write) -> None:
        self.context = context
        self._write = write

    def read(self, *rows: tuple[Any, ...], head: tuple[str, ...] = HEAD) -> Ledger:
        return read_ledger(self._write({"台账": [head, *rows]}), self.context.lookups)

    def compared(self, *rows: tuple[Any, ...], head: tuple[str, ...] = HEAD) -> list[LedgerRow]:
        ledger = compare(self.context.register, self.read(*rows, head=head))
        return [row for row in ledger.rows if row.outcome != "skipped"]

    def store(self, *rows: tuple[Any, ...], head: tuple[str, ...] = HEAD, **options: Any) -> tuple[int, int, int, int]:
        stored = store(self.context.register, self.read(*rows, head=head), **options)
        return stored.new, stored.updated, stored.unchanged, stored.rejected

    def roll(self) -> list[PersonRow]:
        with self.context.register.database.reading() as connection:
            return people.rows(connection, people.ids(connection))

    def length(self) -> int:
        return sum(len(self.context.register.history(record)) for record in self.records())

    def records(self) -> set[str]:
        found: set[str] = set()
        for row in self.roll():
            found |= {row.id, *(str(part["id"]) for part in (row.household, row.spell, row.intent, row.need) if part)}
        return found


@pytest.fixture
def desk(context: Context, write: Write) -> Desk:
    return Desk(context, write)


def words(row: LedgerRow) -> str:
    return "；".join(problem.message for problem in row.problems)


def test_people_arrive_with_household_work_and_wishes(desk: Desk) -> None:
    assert desk.store(HONG, GANG) == (2, 0, 0, 0)
    hong, gang = desk.roll()
    assert (hong.person["name"], hong.person["id_number"], hong.person["origin"]) == ("韦小红", make_id(2), "导入")
    assert (hong.household["group"], hong.household["type"]) == ("大寨组", "1")
    assert (hong.spell["place"], hong.spell["monthly_wage"], hong.spell["start_date"]) == ("441323", 400000, "2024-06")
    assert (hong.intent["wants_job"], gang.intent["wants_job"]) == (True, False)
    assert (hong.number, gang.number) == ("520422101237-2026-X00001", "520422101237-2026-X00002")


def test_the_same_sheet_again_changes_nothing(desk: Desk) -> None:
    desk.store(HONG, GANG)
    before = desk.length()
    rows = desk.compared(HONG, GANG)
    assert {(row.outcome, row.change, row.problems[-1].code) for row in rows} == {
        ("review", "unchanged", "already-registered")
    }
    assert desk.store(HONG, GANG) == (0, 0, 2, 0)
    assert desk.length() == before


def test_new_values_are_shown_and_then_taken(desk: Desk) -> None:
    desk.store(HONG)
    raised = (*HONG[:7], 5200, *HONG[8:])
    (row,) = desk.compared(raised)
    assert row.change == "updated"
    assert "月收入 4,000.00 → 5,200.00；登记台里已有韦小红（520422101237-2026-X00001）" in words(row)
    assert desk.store(raised) == (0, 1, 0, 0)
    (person,) = desk.roll()
    assert person.spell["monthly_wage"] == 520000


def test_who_somebody_is_is_never_overwritten(desk: Desk) -> None:
    desk.store(HONG)
    renamed = ("韦晓红", *HONG[1:])
    (row,) = desk.compared(renamed)
    assert "姓名 韦小红 → 韦晓红（不自动改）" in words(row)
    assert desk.store(renamed) == (0, 0, 1, 0)
    assert desk.roll()[0].person["name"] == "韦小红"
    (row,) = desk.compared(("罗阿妹", *HONG[1:]))
    assert words(row) == (
        "身份证号与登记台里的韦小红（520422101237-2026-X00001）相同、姓名不同，请核对是不是同一个人；"
        "姓名 韦小红 → 罗阿妹（不自动改）"
    )


def test_a_new_person_who_may_be_on_the_roll_is_named_and_stored_all_the_same(desk: Desk) -> None:
    desk.store(HONG)
    (known,) = desk.roll()
    other_phone = ("韦晓红", "", "15980400546", *HONG[3:])
    (row,) = desk.compared((*other_phone, "1990-01-01"), head=(*HEAD, "出生日期"))
    assert row.alike == ()
    born = str(known.person["birth_date"])
    (row,) = desk.compared((*other_phone, born), head=(*HEAD, "出生日期"))
    assert (row.outcome, row.change, row.person) == ("review", "new", "")
    assert [(one.person, one.likeness) for one in row.alike] == [(known.id, Likeness.NAME_BIRTH)]
    assert [problem.message for problem in row.problems if problem.code == "possible-duplicate"] == [
        f"可能和登记台里的韦小红（{known.number}）是同一个人（同村、姓名和出生日期相同），请核对"
    ]
    assert desk.store((*other_phone, born), head=(*HEAD, "出生日期")) == (1, 0, 0, 0)
    assert len(desk.roll()) == 2


def test_a_row_of_somebody_who_was_merged_means_that_person(desk: Desk) -> None:
    desk.store(HONG, ("韦晓红", "", "15980400546", *HONG[3:]))
    one, other = desk.roll()
    same.merge(desk.context.register, one.id, other.id, {})
    (row,) = desk.compared(("韦晓红", "", "15980400546", *HONG[3:]))
    assert (row.person, row.alike) == (one.id, ())
    assert "电话" in words(row)
    assert desk.store(HONG, ("韦晓红", "", "15980400546", *HONG[3:]))[0] == 0
    assert [person.id for person in desk.roll()] == [one.id]


def test_a_job_with_another_beginning_is_another_spell(desk: Desk) -> None:
    desk.store(HONG)
    moved = (*HONG[:5], "浙江省宁波市慈溪市", "慈溪电器厂", 5600, "2026-02-20", "是")
    (row,) = desk.compared(moved)
    assert "务工经历补上2026-02-20" in words(row)
    assert desk.store(moved) == (0, 1, 0, 0)
    (person,) = desk.roll()
    assert len(desk.context.register.of_parent("spell", person.id)) == 2
    assert person.spell["employer"] == "慈溪电器厂"


def test_a_month_does_not_replace_a_day(desk: Desk) -> None:
    desk.store((*HONG[:8], "2024-06-11", "是"))
    assert desk.store(HONG) == (0, 0, 1, 0)
    assert desk.roll()[0].spell["start_date"] == "2024-06-11"


def test_the_same_person_twice_in_a_sheet_is_stored_once(desk: Desk) -> None:
    again = (*HONG[:7], 4100, "2024-06-11", "是")
    assert desk.store(HONG, again, GANG) == (2, 0, 0, 0)
    assert [row.person["name"] for row in desk.roll()] == ["韦小红", "罗建刚"]
    assert desk.roll()[0].spell["monthly_wage"] == 400000
    assert [row.change for row in desk.compared(HONG, again, GANG)] == ["unchanged", "", "unchanged"]
    assert desk.store(HONG, again, GANG) == (0, 0, 2, 0)


def test_a_damaged_id_is_not_stored_and_the_person_is_found_again_by_name_and_phone(desk: Desk) -> None:
    damaged = (HONG[0], DAMAGED, *HONG[2:])
    assert desk.store(damaged) == (1, 0, 0, 0)
    (person,) = desk.roll()
    assert (person.person["id_number"], person.person["id_missing_reason"]) == (None, "3")
    assert desk.store(HONG) == (0, 1, 0, 0)
    (person,) = desk.roll()
    assert (person.person["id_number"], person.person["id_missing_reason"]) == (make_id(2), None)


def test_people_of_whom_only_the_name_is_known_are_not_doubled(desk: Desk) -> None:
    head, rows = (
        ("姓名", "性别", "务工单位"),
        (("潘志强", "男", "砖厂"), ("潘志强", "男", "茶场"), ("石玉兰", "女", "")),
    )
    assert desk.store(*rows, head=head) == (3, 0, 0, 0)
    assert desk.store(*rows, head=head) == (0, 0, 3, 0)
    assert len(desk.roll()) == 3


def test_members_share_the_household_of_their_number_or_head(desk: Desk) -> None:
    head = ("户编号", "户主", "姓名", "身份证号", "与户主关系", "户类型")
    rows = (
        ("5204221010", "韦光荣", "韦光荣", make_id(1), "户主", "脱贫户"),
        ("5204221010", "韦光荣", "罗小妹", make_id(2), "配偶", "脱贫户"),
        ("5204221011", "吴建国", "吴建国", make_id(3), "户主", "一般农户"),
    )
    assert desk.store(*rows, head=head) == (3, 0, 0, 0)
    first, second, third = desk.roll()
    assert first.household["id"] == second.household["id"] != third.household["id"]
    assert (first.household["number"], first.household["head_name"]) == ("5204221010", "韦光荣")
    late = ("5204221010", "韦光荣", "韦小红", make_id(4), "之女", "脱贫户")
    desk.store(late, head=head)
    assert desk.roll()[3].household["id"] == first.household["id"]


def test_a_household_entered_by_hand_takes_the_countys_number(desk: Desk) -> None:
    register = desk.context.register
    home = register.save(blank("household"), {"group": "大寨组", "head_name": "韦光荣"})
    register.save(blank("labourer"), {"name": "韦光荣", "id_number": make_id(1), "household": home.id})
    head = ("户编号", "户主", "姓名", "身份证号")
    assert desk.store(("5204221010", "韦光荣", "韦光荣", make_id(1)), head=head) == (0, 1, 0, 0)
    (person,) = desk.roll()
    assert (person.household["id"], person.household["number"]) == (home.id, "5204221010")


def test_a_group_is_given_to_new_households_without_one(desk: Desk) -> None:
    head = ("姓名", "身份证号", "联系电话")
    desk.store(HONG)
    assert desk.store(GANG[:3], HONG[:3], head=head, group="二组") == (1, 0, 1, 0)
    assert {row.person["name"]: row.household["group"] for row in desk.roll()} == {"韦小红": "大寨组", "罗建刚": "二组"}


def test_rows_without_a_name_are_left_out_and_counted(desk: Desk) -> None:
    assert desk.store(HONG, ("", make_id(5), "13912345678", *GANG[3:])) == (1, 0, 0, 1)


def test_rows_can_be_left_out_by_choice(desk: Desk) -> None:
    desk.store(HONG)
    ledger = compare(desk.context.register, desk.read((*HONG[:7], 9000, *HONG[8:]), GANG))
    stored = store(desk.context.register, ledger, keep=lambda row: row.change == "new")
    assert (stored.new, stored.updated) == (1, 0)
    assert desk.roll()[0].spell["monthly_wage"] == 400000


def test_cancelling_leaves_nothing_behind(desk: Desk) -> None:
    class GivenUp(Exception):
        pass

    seen: list[tuple[int, int]] = []

    def report(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) == 12:
            raise GivenUp

    rows = [(f"陈{n}", make_id(n), f"139{n:08d}", *GANG[3:]) for n in range(9)]
    with pytest.raises(GivenUp):
        store(desk.context.register, desk.read(*rows), progress=report)
    assert desk.roll() == []
    assert all(total == 9 for _, total in seen)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_what_stays_open_is_found_by_the_checks_later(desk: Desk) -> None:
    desk.store((HONG[0], "", *HONG[2:]))
    with desk.context.register.database.reading() as connection:
        codes = {finding.code for finding in rules.findings(connection, desk.context.lookups)}
    assert "id-missing" in codes


def test_the_summary_counts_what_storing_will_do(desk: Desk) -> None:
    desk.store(HONG)
    ledger = compare(desk.context.register, desk.read(HONG, GANG, GANG))
    counts = ledger.summary
    assert (counts["new"], counts["updated"], counts["unchanged"], counts["duplicates"]) == (1, 0, 1, 1)


def test_many_rows_are_compared_in_batches(desk: Desk) -> None:
    rows = [(f"甲{n}", make_id(n), f"138{n:08d}", *GANG[3:]) for n in range(600)]
    assert desk.store(*rows) == (600, 0, 0, 0)
    statements: list[str] = []
    engine = desk.context.register.database.engine
    event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    assert compare(desk.context.register, desk.read(*rows)).summary["unchanged"] == 600
    assert len(statements) < 30
