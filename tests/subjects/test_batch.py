"""Changing many people at once: what would become of each, then one step that can be taken back."""

import pytest

from tests.subjects.people import register_ouyang
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Value
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import Record, blank
from villagedesk.subjects import batch
from villagedesk.subjects.batch import Change, How, Proposal, Wish
from villagedesk.subjects.batch_topics import LEAVING, RETURNING, Topic, topics


def person(context: Context, name: str, group: str = "", **values: Value) -> Record:
    """Register an invented person, with a household of its own where a group is given."""
    home: dict[str, Value] = {}
    if group:
        home = {"household": context.register.save(blank("household"), {"group": group, "head_name": name}).id}
    return context.register.save(blank("labourer"), {"name": name, **home, **values})


def topic(name: str) -> Topic:
    return next(one for one in topics() if one.name == name)


def proposed(context: Context, ids: list[str], change: Change) -> list[Proposal]:
    return batch.propose(context.register, context.lookups, ids, change)


def value(context: Context, record: str, name: str, kind: str = "labourer") -> Value:
    found = context.register.get(kind, record)
    assert found is not None
    return found.values.get(name)


@pytest.fixture
def three(context: Context) -> list[str]:
    """Three people of 一组; the first has a tag already."""
    tags: tuple[list[str], ...] = (["7"], [], [])
    return [person(context, f"韦{n}", "一组", tags=tag).id for n, tag in zip("一二三", tags, strict=True)]


def test_nothing_that_is_somebodys_own_is_offered() -> None:
    names = {one.name for one in topics()}
    assert {"labourer.tags", "household.group", "household.type", "labourer.group_chat", "labourer.remark"} <= names
    own = {"labourer.name", "labourer.id_number", "labourer.phone", "labourer.birth_date", "labourer.bank_card"}
    assert not names & own
    assert all(one.fields[0] in {field.name for field in KINDS[one.kind]} for one in topics())


def test_a_tag_is_added_to_those_who_lack_it_and_taken_back_in_one_step(context: Context, three: list[str]) -> None:
    found = proposed(context, three, Change(topic("labourer.tags"), {"tags": ["7"]}, How.ADD))
    assert [one.changes for one in found] == [False, True, True]
    assert (found[1].name, found[1].group, found[1].before, found[1].after) == (
        "韦二",
        "一组",
        "（空）",
        found[0].before,
    )
    assert batch.apply(context.register, found) == 2
    assert [value(context, one, "tags") for one in three] == [["7"], ["7"], ["7"]]
    (last, *_) = reversed(context.register.history(three[1]))
    assert last.source == batch.SOURCE
    assert context.register.undo()
    assert [value(context, one, "tags") for one in three] == [["7"], [], []]


def test_a_tag_is_taken_away_and_others_stay(context: Context) -> None:
    someone = person(context, "韦一", tags=["7", "8"]).id
    batch.apply(
        context.register, proposed(context, [someone], Change(topic("labourer.tags"), {"tags": ["7"]}, How.REMOVE))
    )
    assert value(context, someone, "tags") == ["8"]


def test_a_household_changes_once_and_others_who_live_there_are_counted(context: Context) -> None:
    ouyang = register_ouyang(context)
    assert ouyang.household is not None
    home = ouyang.household.id
    more = [person(context, name, household=home).id for name in ("欧阳二", "欧阳三")]
    found = proposed(context, [ouyang.id, more[0]], Change(topic("household.group"), {"group": "二组"}))
    assert [(one.before, one.after) for one in found] == [("大寨组", "二组")] * 2
    assert batch.others_at_home(context.register, found) == 1
    assert batch.apply(context.register, found) == 1
    assert value(context, home, "group", "household") == "二组"


def test_who_has_no_household_is_left_out_by_name(context: Context, three: list[str]) -> None:
    alone = person(context, "罗小妹").id
    found = proposed(context, [*three, alone], Change(topic("household.group"), {"group": "二组"}))
    assert [one.changes for one in found] == [True, True, True, False]
    assert found[3].name == "罗小妹"
    assert "没有登记农户" in found[3].problem


def test_leaving_writes_reason_day_and_state_together(context: Context, three: list[str]) -> None:
    found = proposed(context, three[:1], Change(LEAVING, {"left_reason": "3", "left_on": "2026-11-02"}))
    batch.apply(context.register, found)
    assert [value(context, three[0], name) for name in ("roll_status", "left_reason", "left_on")] == [
        "2", "3", "2026-11-02",
    ]  # fmt: skip


def test_an_end_before_the_start_leaves_a_person_out(context: Context) -> None:
    ouyang = register_ouyang(context)
    early = proposed(context, [ouyang.id], Change(RETURNING, {"end_date": "2024-12"}))
    assert "早于开始日期" in early[0].problem
    with pytest.raises(VillageDeskError):
        batch.apply(context.register, early)
    batch.apply(context.register, proposed(context, [ouyang.id], Change(RETURNING, {"end_date": "2026-10"})))
    again = proposed(context, [ouyang.id], Change(RETURNING, {"end_date": "2026-11"}))
    assert again[0].problem == "没有正在进行的务工经历"


def test_a_wrong_value_is_told_by_its_check(context: Context, three: list[str]) -> None:
    found = proposed(context, three, Change(topic("labourer.collected_on"), {"collected_on": "2099-01-01"}))
    assert {one.problem for one in found} == {"采集日期晚于今天；请核对"}


def test_clearing_empties_and_what_is_empty_stays(context: Context) -> None:
    first, second = person(context, "韦一", remark="电话打不通").id, person(context, "韦二").id
    found = proposed(context, [first, second], Change(topic("labourer.remark"), how=How.CLEAR))
    assert [one.changes for one in found] == [True, False]
    batch.apply(context.register, found)
    assert value(context, first, "remark") is None


def test_progress_is_told_and_giving_up_writes_nothing(context: Context, three: list[str]) -> None:
    class GivenUp(Exception):
        pass

    def progress(done: int, total: int) -> None:
        assert (done, total) == (0, 3)
        raise GivenUp

    change = Change(topic("labourer.group_chat"), {"group_chat": True})
    with pytest.raises(GivenUp):
        batch.propose(context.register, context.lookups, three, change, progress)


def test_cells_are_proposed_one_by_one_and_bad_ones_left_alone(context: Context, three: list[str]) -> None:
    wishes = [
        Wish(three[0], "labourer", "phone", {"phone": "13800000001"}, "13800000001"),
        Wish(three[1], "labourer", "phone", {}, "12", "电话号码不对"),
        Wish(three[1], "labourer", "remark", {"remark": "在家"}, "在家"),
        Wish(three[2], "spell", "employer", {"employer": "甲厂"}, "甲厂"),
    ]
    found = batch.propose_cells(context.register, context.lookups, wishes)
    assert [one.changes for one in found] == [True, False, True, False]
    assert found[1].after == "12"
    assert batch.apply(context.register, found, batch.PASTED) == 2
    assert value(context, three[0], "phone") == "13800000001"
    assert value(context, three[1], "phone") is None


def test_two_cells_for_one_household_cannot_differ(context: Context) -> None:
    ouyang = register_ouyang(context)
    assert ouyang.household is not None
    other = person(context, "欧阳二", household=ouyang.household.id).id
    wishes = [
        Wish(ouyang.id, "household", "group", {"group": "一组"}, "一组"),
        Wish(other, "household", "group", {"group": "二组"}, "二组"),
    ]
    found = batch.propose_cells(context.register, context.lookups, wishes)
    assert [bool(one.problem) for one in found] == [False, True]


def test_an_id_number_of_somebody_else_is_refused(context: Context, three: list[str]) -> None:
    ouyang = register_ouyang(context)
    number = str(ouyang.labourer.values["id_number"])
    wish = Wish(three[0], "labourer", "id_number", {"id_number": number}, number)
    (found,) = batch.propose_cells(context.register, context.lookups, [wish])
    assert "已经登记给另一个人" in found.problem
    assert number not in found.after


def test_one_id_number_for_two_people_is_taken_once(context: Context, three: list[str]) -> None:
    number = "520422199101184527"
    wishes = [Wish(one, "labourer", "id_number", {"id_number": number}, number) for one in three]
    found = batch.propose_cells(context.register, context.lookups, wishes)
    assert [one.changes for one in found] == [True, False, False]
    assert "两个人" in found[1].problem


def test_who_was_voided_in_another_window_is_left_out(context: Context, three: list[str]) -> None:
    gone = context.register.get("labourer", three[0])
    assert gone is not None
    context.register.void(gone, "重复登记")
    found = proposed(context, three, Change(topic("labourer.tags"), {"tags": ["8"]}, How.ADD))
    assert [one.changes for one in found] == [False, True, True]
    assert "作废" in found[0].problem
