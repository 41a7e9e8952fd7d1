"""Classes with their places, who may be asked, signing up, what is due, and the papers."""

from datetime import date
from io import BytesIO

from openpyxl import load_workbook

from tests.subjects.test_trips import words
from tests.subjects.training_sample import ROWS, publish, sample
from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects.records_many import fill
from villagedesk.subjects.training import papers
from villagedesk.subjects.training.candidates import candidates
from villagedesk.subjects.training.classes import COMPLETED, Attendance, TrainingClass, classes, due, members

TODAY = date(2026, 11, 22)


def known(context: Context) -> dict[str, TrainingClass]:
    with context.register.database.reading() as connection:
        return {one.subject: one for one in classes(connection)}


def sign_up(context: Context, one: TrainingClass, *people: str, stage: str = "1") -> int:
    once = ("class_key", "class_name")
    return fill(context.register, context.lookups, "training_record", people, one.record(stage), once).saved


def test_the_countys_classes_and_those_of_records_are_listed_the_latest_first(context: Context) -> None:
    sample(context)
    found = known(context)
    assert list(found) == ["家政服务员", "电子装配工", "砌筑工"]
    assert (found["家政服务员"].left, found["家政服务员"].is_over(TODAY)) == (2, False)
    assert found["电子装配工"].is_over(TODAY)
    assert not found["砌筑工"].is_published
    assert found["砌筑工"].attendance == Attendance(completed=1, certified=1)


def test_who_signs_up_takes_a_place_and_is_not_signed_up_twice(context: Context) -> None:
    made = sample(context)
    people = [made.people[name].id for name in ("韦小红", "罗小妹")]
    assert sign_up(context, made.open, *people) == 2
    assert sign_up(context, made.open, *people) == 0
    assert known(context)["家政服务员"].left == 0
    (record,) = context.register.of_parent("training_record", people[0])
    assert (record.values["class_name"], record.values["stage"]) == (ROWS[0][0], "1")
    assert record.values["starts_on"] == "2026-12-01"


def test_a_class_whose_day_was_moved_keeps_its_people(context: Context) -> None:
    made = sample(context)
    sign_up(context, made.open, made.people["韦小红"].id)
    moved = (*ROWS[0][:6], "2026-12-08", "2026-12-19", *ROWS[0][8:])
    publish(context, moved, version=2)
    sign_up(context, known(context)["家政服务员"], made.people["罗小妹"].id)
    found = known(context)
    assert found["家政服务员"].attendance.signed == 2
    assert found["家政服务员"].starts_on == "2026-12-08"


def test_those_whose_wish_comes_near_are_proposed_and_who_is_in_the_class_is_not(context: Context) -> None:
    made = sample(context)
    with context.register.database.reading() as connection:
        before = candidates(connection, made.open)
    assert {one.name for one in before} == {"韦小红", "罗小妹", "陈玉兰"}
    assert before[-1].name == "陈玉兰"
    sign_up(context, made.open, made.people["罗小妹"].id)
    context.register.void(made.people["韦小红"], "重复登记")
    with context.register.database.reading() as connection:
        assert [one.name for one in candidates(connection, made.open)] == ["陈玉兰"]


def test_what_is_due_is_the_end_of_signing_up_and_who_has_no_result(context: Context) -> None:
    made = sample(context)
    sign_up(context, known(context)["电子装配工"], made.people["吴建国"].id, stage="2")
    with context.register.database.reading() as connection:
        assert [(one.count, one.urgent) for one in due(connection, TODAY)] == [(1, True), (1, False)]
        assert [one.count for one in due(connection, date(2026, 10, 15))] == [0, 0]


def test_the_table_of_classes_counts_by_stage_within_the_period(context: Context) -> None:
    made = sample(context)
    sign_up(context, made.open, made.people["韦小红"].id, made.people["罗小妹"].id)
    with context.register.database.reading() as connection:
        table = papers.class_table(connection, "2026-01-01", "2026-11-30")
        whole = papers.class_table(connection)
    assert [line[:4] for line in table.lines] == [
        ("电子装配工第三期", "电子装配工", "定向式培训", ""),
        ("砌筑工班", "砌筑工", "农村实用技术培训", "贵州技工"),
    ]
    assert whole.summed()[-5:] == (2, 0, 1, 0, 1)


def test_roster_and_sheet_to_sign_list_who_is_in_the_class_and_not_who_left(context: Context) -> None:
    made = sample(context)
    sign_up(context, made.open, made.people["韦小红"].id, made.people["罗小妹"].id)
    (gone,) = context.register.of_parent("training_record", made.people["罗小妹"].id)
    context.register.save(gone, {"stage": "5"})
    roster, sheet, book = BytesIO(), BytesIO(), BytesIO()
    assert papers.draw_class(context.register, made.open, TODAY, roster) == 1
    assert papers.draw_attendance(context.register, made.open, TODAY, sheet) == 1
    assert papers.write_class(context.register, made.open, TODAY, book) == 1
    (page,) = words(roster)
    assert "韦小红" in page
    assert "罗小妹" not in page
    assert "第12天" in words(sheet)[0]
    assert "第13天" not in words(sheet)[0]
    active = load_workbook(book).active
    assert active is not None
    assert any(row[1].value == "韦小红" for row in active.iter_rows())


def test_youths_are_counted_once_a_school_and_term(context: Context) -> None:
    made = sample(context)
    for name, school in (("韦小红", "安顺技师学院"), ("韦小红", "安顺技师学院"), ("罗小妹", "安顺技师学院")):
        values = {"school": school, "term": "2026秋季", "mode": "1", "starts_on": "2026-09-01"}
        context.register.save(blank("schooling"), {"labourer": made.people[name].id, **values})
    with context.register.database.reading() as connection:
        assert papers.school_table(connection).texts() == [
            ("安顺技师学院", "2026秋季", "校校合作", "2"),
            ("合计", "", "", "2"),
        ]
        assert papers.school_table(connection, "2027-01-01").lines == []


def test_who_has_completed_is_still_of_the_class(context: Context) -> None:
    made = sample(context)
    sign_up(context, made.open, made.people["韦小红"].id, stage=COMPLETED)
    with context.register.database.reading() as connection:
        assert len(members(connection, made.open)) == 1
