"""Out of the register: posts of county and village, who was recommended already, stages, what is due, fairs."""

from datetime import date, timedelta

import pytest

from tests.subjects import posts as sample
from tests.subjects.people import register_ouyang
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError, WrongUse
from villagedesk.register import datasets, people
from villagedesk.register.datasets import Dataset, digest, written
from villagedesk.register.record import Record, blank
from villagedesk.register.selection import Filter, Selection
from villagedesk.subjects.due import Due
from villagedesk.subjects.matching import applications, fairs
from villagedesk.subjects.matching.applications import Stage
from villagedesk.subjects.matching.due import due as lines
from villagedesk.subjects.matching.letters import letter
from villagedesk.subjects.matching.posts import Post, Source, posts
from villagedesk.subjects.matching.recommending import ForPerson, Matcher

SEWING = {
    "employer": "广州某某制衣厂", "position": "缝纫工", "count": 3, "place": "440114", "wage": 450_000,
    "board_lodging": "包吃住", "phone": "020-86000000",
}  # fmt: skip


@pytest.fixture
def ouyang(context: Context) -> str:
    sample.publish(context.register, [SEWING])
    return register_ouyang(context).id


def matched(context: Context, person: str) -> ForPerson:
    with context.register.database.reading() as connection:
        (found,) = Matcher(connection, context.today).for_people(connection, [person])
    return found


def offered(context: Context) -> list[Post]:
    with context.register.database.reading() as connection:
        return posts(connection)


def recommended(context: Context, person: str, on: date | None = None) -> Record:
    return applications.recommend(context.register, person, offered(context)[0], on=on or context.today)


def due(context: Context, on: date) -> list[str]:
    with context.register.database.reading() as connection:
        return applications.due(connection, on)


def told(context: Context, on: date) -> list[Due]:
    with context.register.database.reading() as connection:
        return [line for line in lines(connection, on) if line.count]


def test_posts_come_from_the_county_and_from_the_village(context: Context, ouyang: str) -> None:
    firm = context.register.save(
        blank("enterprise"), {"name": "双玉鞋业帮扶车间", "place": "520422", "phone": "13136715753"}
    )
    own: Values = {
        "title": "鞋面车工",
        "enterprise": firm.id,
        "headcount": 1,
        "wage": 280_000,
        "board_lodging": False,
        "age": "55岁以下",
    }
    post = context.register.save(blank("post"), own)
    found = {one.source: one for one in offered(context)}
    assert found[Source.COUNTY].title == "缝纫工"
    assert found[Source.VILLAGE].key == post.id
    assert (found[Source.VILLAGE].employer, found[Source.VILLAGE].phone) == ("双玉鞋业帮扶车间", "13136715753")
    assert not found[Source.VILLAGE].is_full
    context.register.save(blank("spell"), {"labourer": ouyang, "post": post.id, "employer": "双玉鞋业帮扶车间"})
    assert next(one for one in offered(context) if one.key == post.id).is_full


def test_withdrawn_and_voided_posts_are_gone(context: Context, ouyang: str) -> None:
    post = context.register.save(blank("post"), {"title": "保洁员"})
    context.register.void(post, "重复登记")
    sample.publish(context.register, [], version=2)
    assert offered(context) == []


@pytest.mark.parametrize("content", [[], {"columns": 5, "rows": 1}, {"columns": [7], "rows": [["甲"], "乙"]}])
def test_a_table_that_this_program_does_not_know_is_passed_over(context: Context, ouyang: str, content: object) -> None:
    text = written(content)
    one = Dataset("posts", "别的", 1, "招聘岗位", digest(text), "2026-11-01T08:00:00Z", text)
    with context.register.writing() as connection:
        datasets.take(connection, [one])
    assert "缝纫工" in [post.title for post in offered(context)]
    assert matched(context, ouyang).ranked.matches[0].post.title == "缝纫工"


def test_who_was_recommended_and_who_works_is_marked(context: Context, ouyang: str) -> None:
    assert [matched(context, ouyang).mark(one) for one in matched(context, ouyang).ranked.matches] == [""]
    recommended(context, ouyang)
    found = matched(context, ouyang)
    assert found.mark(found.ranked.matches[0]) == "已推荐"
    with context.register.database.reading() as connection:
        matcher = Matcher(connection, context.today)
        for_post = matcher.for_post(connection, offered(context)[0])
    assert [for_post.mark(one) for one in for_post.matches] == ["已推荐；在岗：广州金象实业"]


def test_a_post_is_recommended_to_somebody_once_and_taken_further(context: Context, ouyang: str) -> None:
    first = recommended(context, ouyang)
    assert recommended(context, ouyang).id == first.id
    post = offered(context)[0]
    again = applications.recommend(context.register, ouyang, post, Stage.SIGNED_UP, on=context.today)
    assert (again.id, again.values["stage"]) == (first.id, Stage.SIGNED_UP)
    assert len(context.register.of_parent("application", ouyang)) == 1


def test_the_stages_of_an_application_are_its_history(context: Context, ouyang: str) -> None:
    made = recommended(context, ouyang)
    day = context.today
    for number, stage in enumerate((Stage.SIGNED_UP, Stage.INTERVIEW, Stage.REFUSED), start=1):
        applications.advance(context.register, made.id, stage, day + timedelta(days=number), "人招满了" * (number == 3))
    steps = applications.steps(context.register, made.id)
    assert [one.stage for one in steps] == [*"1236"]
    assert [one.on for one in steps] == [(day + timedelta(days=number)).isoformat() for number in range(4)]
    assert steps[-1].result == "人招满了"
    assert {one.user for one in steps} == {"龙秀英"}


def test_who_was_recommended_is_due_to_be_asked_a_week_later_until_it_ends(context: Context, ouyang: str) -> None:
    made = recommended(context, ouyang)
    assert due(context, context.today + timedelta(days=6)) == []
    week = context.today + timedelta(days=7)
    assert due(context, week) == [made.id]
    assert [line.words for line in told(context, week)] == ["推荐、应聘该跟进"]
    applications.advance(context.register, made.id, Stage.INTERVIEW, week)
    assert due(context, week) == []
    applications.advance(context.register, made.id, Stage.GIVEN_UP, week)
    assert due(context, week + timedelta(days=30)) == []


def test_an_application_without_a_next_day_is_due_a_week_after_its_stage(context: Context, ouyang: str) -> None:
    made = recommended(context, ouyang)
    context.register.save(made, {"next_on": None})
    assert due(context, context.today + timedelta(days=6)) == []
    assert due(context, context.today + timedelta(days=7)) == [made.id]


def test_nobody_who_left_the_roll_is_due(context: Context, ouyang: str) -> None:
    recommended(context, ouyang)
    person = context.register.get("labourer", ouyang)
    assert person is not None
    context.register.save(person, {"left_on": context.today.isoformat(), "left_reason": "2"})
    assert due(context, context.today + timedelta(days=30)) == []


def test_who_is_taken_on_gets_a_spell_with_employer_place_and_post(context: Context, ouyang: str) -> None:
    made = recommended(context, ouyang)
    post = offered(context)[0]
    with pytest.raises(VillageDeskError, match="还不是“录用”"):
        applications.begin_work(context.register, made.id, post, context.today)
    applications.advance(context.register, made.id, Stage.HIRED, context.today)
    assert [line.words for line in told(context, context.today)] == ["录用了还没登记务工"]
    spell = applications.begin_work(context.register, made.id, post, context.today)
    wanted = {
        "labourer": ouyang, "employer": "广州某某制衣厂", "work_type": "缝纫工", "place": "440114",
        "monthly_wage": 450_000, "start_date": context.today.isoformat(), "status": "11",
    }  # fmt: skip
    assert dict(spell.values) == wanted
    assert told(context, context.today) == []
    with pytest.raises(VillageDeskError, match="已经登记过"):
        applications.begin_work(context.register, made.id, post, context.today)


def test_who_is_taken_on_at_home_takes_a_place_of_the_post(context: Context, ouyang: str) -> None:
    own = context.register.save(
        blank("post"), {"title": "保洁员", "employer": "双玉村", "headcount": 1, "wage": 80_000}
    )
    post = next(one for one in offered(context) if one.key == own.id)
    made = applications.recommend(context.register, ouyang, post, Stage.HIRED)
    assert applications.begin_work(context.register, made.id, post, context.today).values["post"] == own.id
    assert next(one for one in offered(context) if one.key == own.id).is_full


def test_a_fair_counts_each_person_once_by_the_furthest_stage(context: Context, ouyang: str) -> None:
    facts: Values = {
        "name": "春风行动专场招聘会",
        "held_on": "2026-02-20",
        "enterprises": 18,
        "posts": 430,
        "visitors": 310,
    }
    fair = context.register.save(blank("fair"), facts)
    wei = context.register.save(blank("labourer"), {"name": "韦光荣"})
    for person, stage in ((ouyang, "6"), (ouyang, "3"), (wei.id, "5")):
        context.register.save(blank("application"), {"labourer": person, "fair": fair.id, "stage": stage})
    context.register.save(blank("application"), {"labourer": wei.id, "stage": "2"})
    with context.register.database.reading() as connection:
        (found,) = fairs.counts(connection)
    assert (found.enterprises, found.posts, found.visitors, found.people) == (18, 430, 310, 2)
    assert {stage: count for stage, count in found.stages.items() if count} == {Stage.INTERVIEW: 1, Stage.HIRED: 1}


def test_a_letter_masks_the_number_and_says_what_speaks_for_the_person(context: Context, ouyang: str) -> None:
    found = matched(context, ouyang).ranked.matches[0]
    made = letter(context.register, found, date(2026, 11, 21))
    assert "520422********4527" in made.body
    assert "2026年12月21日" in made.body
    assert made.why.startswith("工种相符：缝纫工")
    assert ("月工资", "4,500 元") in made.post
    assert made.head.startswith("普定县")


def test_an_unknown_post_is_named(context: Context, ouyang: str) -> None:
    with context.register.database.reading() as connection, pytest.raises(WrongUse, match="没有编号 别的 的岗位"):
        Matcher(connection, context.today).post("别的")


def test_graduates_of_two_years_and_veterans_are_found(context: Context) -> None:
    today = context.today
    for name, values in {
        "今年毕业": {"graduated_on": today.isoformat()},
        "按月毕业": {"graduated_on": (today - timedelta(days=700)).isoformat()[:7]},
        "早就毕业": {"graduated_on": (today - timedelta(days=800)).isoformat()},
        "还没毕业": {"graduated_on": (today + timedelta(days=200)).isoformat()},
        "退役士兵": {"discharged_on": "2015-12"},
        "有类别的": {"tags": ["7"]},
    }.items():
        context.register.save(blank("labourer"), {"name": name, **values})  # type: ignore[dict-item]
    with context.register.database.reading() as connection:
        found = {
            chip: {row.person["name"] for row in people.rows(connection, people.ids(connection, Selection(chip)))}
            for chip in (Filter.GRADUATES, Filter.VETERANS)
        }
    assert found == {Filter.GRADUATES: {"今年毕业", "按月毕业"}, Filter.VETERANS: {"退役士兵", "有类别的"}}
