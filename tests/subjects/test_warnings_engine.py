"""What the rules find: each situation, and that nothing fires twice and nothing is forgotten."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from villagedesk.subjects.warnings.engine import Alert, Found, found
from villagedesk.subjects.warnings.facts import Contact, Facts, Handled, Person, Wage, Work
from villagedesk.subjects.warnings.rules import RuleSet, shipped

TODAY = date(2026, 11, 21)
VILLAGE = "520422101237"


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def work(number: str = "w", start: int = 300, end: int | None = None, **known: Any) -> Work:
    ended = None if end is None else days_ago(end)
    return replace(Work(number, days_ago(start), ended, place="440114", employer="力新电器"), **known)


def person(name: str = "韦一", *works: Work, tags: tuple[str, ...] = (), **known: Any) -> Person:
    someone = Person(name, VILLAGE, f"home-{name}", "1990-01-01", days_ago(1), frozenset(tags), works)
    return replace(someone, **known)


def names(*people: Person, day: date = TODAY, handled: tuple[Handled, ...] = ()) -> list[str]:
    return sorted(alert.key.rule for alert in found(shipped(), Facts(people, handled), day).open)


def one(rule: str, *people: Person, day: date = TODAY) -> Alert:
    (alert,) = [alert for alert in found(shipped(), Facts(people), day).open if alert.key.rule == rule]
    return alert


def test_who_lost_work_a_month_ago_is_red_only_with_a_tag() -> None:
    other = person("罗二", work(), household="home-韦一")  # so that 韦一 is not the only earner
    assert names(person("韦一", work(end=30, reason="1"), tags=("1",)), other) == ["not-re-employed"]
    assert names(person("韦一", work(end=29, reason="1"), tags=("1",)), other) == []
    assert names(person("韦一", work(end=30, reason="1")), other) == []
    assert names(person("韦一", work("a", end=30, reason="1"), work("b", start=5), tags=("1",)), other) == []
    alert = one("not-re-employed", person("韦一", work(end=30, reason="1"), tags=("21",)), other)
    assert (alert.level, alert.since, alert.on, alert.due_on) == ("3", days_ago(30), TODAY, TODAY + timedelta(days=7))
    assert alert.reason == "2026-10-22 从力新电器离岗（合同到期），30 天没有新的务工登记。"


def test_who_studies_or_is_too_old_lost_no_work() -> None:
    student = person("韦一", work("a", end=40), work("b", start=30, status="30"), tags=("1",))
    assert names(student) == []
    assert names(person("韦一", work(end=40), tags=("1",), born="1950-01-01")) == []


def test_the_last_of_a_household_at_work_is_its_only_earner() -> None:
    first, last = person("韦一", work(end=9)), person("罗二", work(end=3), household="home-韦一")
    alert = one("only-earner", first, last)
    assert alert.people == ("罗二",)
    assert "only-earner" not in names(first, person("罗二", work(), household="home-韦一"))
    both = [person(name, work(end=3), household="h") for name in ("甲", "乙")]
    assert one("only-earner", *both).people == ("乙",)  # of two on one day the first by id


@pytest.mark.parametrize(("reason", "fires"), [("2", True), ("3", True), ("1", False), ("", False)])
def test_a_return_for_a_stopped_factory_is_yellow_at_once(reason: str, fires: bool) -> None:
    home = person("罗二", work(), household="home-韦一")
    assert ("laid-off" in names(person("韦一", work(end=0, reason=reason)), home)) is fires


def test_no_follow_up_counts_from_the_last_time_somebody_was_reached() -> None:
    quiet = person(known_on=days_ago(400), contacts=(Contact(days_ago(90), reached=True),))
    assert names(quiet) == ["no-follow-up"]
    assert names(replace(quiet, contacts=(Contact(days_ago(89), reached=True),))) == []
    tried = replace(quiet, contacts=(*quiet.contacts, Contact(days_ago(1), reached=False)))
    assert names(tried) == ["no-follow-up"]
    assert names(replace(quiet, contacts=(Contact(days_ago(45), reached=True),), tags=frozenset({"23"}))) == [
        "no-follow-up"
    ]
    assert names(replace(quiet, contacts=(Contact(days_ago(44), reached=True, is_verification=True),))) == []


def test_posts_that_run_out_are_told_before() -> None:
    season: dict[str, Any] = {"post": "5", "what": "甘蔗采收", "place": "450000"}
    assert names(person("韦一", work(until=days_ago(-30), **season))) == ["season-ends"]
    assert names(person("韦一", work(until=days_ago(-31), **season))) == []
    assert names(person("韦一", work(until=days_ago(-20), end=1, **season))) == ["only-earner"]
    assert names(person("韦一", work(until=days_ago(-60), status="14"))) == ["public-post-ends"]
    overdue = one("season-ends", person("韦一", work(until=days_ago(20), **season)))
    assert overdue.reason.startswith("甘蔗采收 2026-11-01 到期")


def test_a_wage_that_fell_by_more_than_thirty_per_cent_is_blue() -> None:
    def fallen(*amounts: int) -> list[str]:
        wages = tuple(Wage(days_ago(100 - number), amount) for number, amount in enumerate(amounts))
        return names(person("韦一", work(), wages=wages))

    assert fallen(500000, 349900) == ["wage-fell"]
    assert fallen(500000, 350000) == []
    assert fallen(500000, 300000, 480000) == []
    assert fallen(500000) == []


def test_two_calls_in_a_row_without_an_answer_are_blue_once() -> None:
    calls = tuple(Contact(days_ago(day), reached=False) for day in (9, 5, 1))
    alert = one("phone-dead", person(contacts=calls))
    assert alert.since == days_ago(5)
    assert names(person(contacts=calls[:1])) == []
    assert names(person(contacts=(*calls, Contact(TODAY, reached=True)))) == []


def test_many_who_come_back_within_thirty_days_are_one_warning_about_all() -> None:
    def back(*days: int, **known: Any) -> list[Person]:
        return [person(f"人{n}", work(f"w{n}", end=day, **known), work("x", 0)) for n, day in enumerate(days)]

    three = back(40, 30, 12)
    assert one("mass-return-employer", *three).people == ("人0", "人1", "人2")
    assert one("mass-return-employer", *three).since == days_ago(12)
    assert "mass-return-employer" not in names(*back(41, 30, 11))
    assert "mass-return-employer" not in names(*back(3, 2, 1, reason="5"))
    assert "mass-return-employer" not in names(*back(3, 2, 1, place="520422"))
    assert "mass-return-city" in names(*back(1, 2, 3, 4, 5, employer=""))
    assert "mass-return-village" in names(*back(*range(10), employer="", place="110101"))
    two_waves = found(shipped(), Facts(tuple(back(200, 199, 198, 20, 19, 18))), TODAY).open
    assert [alert.since for alert in two_waves if alert.key.rule == "mass-return-employer"] == [
        days_ago(198), days_ago(18),
    ]  # fmt: skip


def test_a_late_file_that_moves_a_mass_return_does_not_make_it_a_new_one() -> None:
    people = [person(f"人{n}", work(f"w{n}", end=day), work("x", 0)) for n, day in enumerate((12, 11, 10))]
    alert = one("mass-return-employer", *people)
    late = person("人9", work("w9", end=13), work("x", 0))
    again = found(shipped(), Facts((*people, late), (_closed(alert),)), TODAY)
    assert [one.key.rule for one in again.open] == []
    assert one("mass-return-employer", *people, late).since == days_ago(11)


def test_what_was_before_the_first_day_of_the_rules_is_no_warning() -> None:
    old = person("韦一", Work("w", date(2024, 1, 1), date(2025, 12, 31), reason="2", place="440114"), tags=("1",))
    assert names(old) == []


def _closed(alert: Alert, *, closed: bool = True) -> Handled:
    key = alert.key
    return Handled(
        f"r-{key}", key.rule, key.person, key.subject, key.since, alert.level, alert.reason,
        handler="龙秀英", closed_on=TODAY.isoformat() if closed else "", result="已处置" if closed else "",
    )  # fmt: skip


def test_a_handled_warning_returns_only_with_a_new_cause() -> None:
    home = person("罗二", work(), household="home-韦一")
    first = person("韦一", work("a", end=5, reason="2"))
    handled = (_closed(one("laid-off", first, home)),)
    assert names(first, home, handled=handled) == []
    assert names(first, home, day=TODAY + timedelta(days=300), handled=handled) in ([], ["no-follow-up"] * 2)
    again = replace(first, works=(*first.works, work("b", start=4, end=1, reason="2")))
    assert names(again, home, handled=handled) == ["laid-off"]


def test_what_is_in_hand_while_its_cause_has_gone_is_told_with_words() -> None:
    home = person("罗二", work(), household="home-韦一")
    lost = person("韦一", work("a", end=5, reason="2"))
    in_hand = (_closed(one("laid-off", lost, home), closed=False),)
    open_still = found(shipped(), Facts((lost, home), in_hand), TODAY)
    assert [(alert.handler, alert.record) for alert in open_still.open] == [("龙秀英", in_hand[0].id)]
    found_work = replace(lost, works=(*lost.works, work("b", start=1)))
    (gone,) = found(shipped(), Facts((found_work, home), in_hand), TODAY).gone
    assert gone.gone == "已有新的务工登记，或原来的离岗登记已改正"
    (left,) = found(shipped(), Facts((home,), in_hand), TODAY).gone
    assert left.gone == "本人已不在册"
    (stopped,) = found(RuleSet("", date.min, ()), Facts((lost, home), in_hand), TODAY).gone
    assert stopped.gone == "这条规则已经停用"


WORKS = st.builds(
    lambda number, start, length, reason, status, until: Work(
        f"w{number}",
        days_ago(start),
        None if length is None else days_ago(start) + timedelta(days=length),
        status,
        reason,
        f"厂{number % 2}",
        "440114",
        until=until and days_ago(until),
    ),
    st.integers(0, 99), st.integers(0, 300), st.none() | st.integers(0, 400), st.sampled_from(["", "1", "2", "5"]),
    st.sampled_from(["", "11", "14", "30", "21"]), st.none() | st.integers(-90, 90),
)  # fmt: skip
CONTACTS = st.builds(lambda day, reached: Contact(days_ago(day), reached), st.integers(0, 300), st.booleans())
PEOPLE = st.lists(
    st.builds(
        lambda works, contacts, tags, home, known: Person(
            "", VILLAGE, home, "1990-01-01", days_ago(known), frozenset(tags),
            tuple(sorted(works, key=lambda work: (work.start, work.id))),
            tuple(sorted(contacts, key=lambda contact: (contact.day, contact.reached))),
        ),
        st.lists(WORKS, max_size=3), st.lists(CONTACTS, max_size=4), st.sets(st.sampled_from(["1", "23", "6"])),
        st.sampled_from(["", "h1", "h2"]), st.integers(0, 300),
    ),
    max_size=6,
).map(lambda people: tuple(replace(one, id=f"p{number}") for number, one in enumerate(people)))  # fmt: skip


def _keys(some: list[Alert]) -> set[object]:
    return {alert.key for alert in some}


@settings(max_examples=40, deadline=None)
@given(PEOPLE, st.integers(0, 120), st.data())
def test_nothing_fires_twice_and_nothing_is_forgotten(
    people: tuple[Person, ...], later: int, data: st.DataObject
) -> None:
    rules, day = shipped(), TODAY + timedelta(days=later)
    ended_by_then = all(work.end is None or work.end <= TODAY for one in people for work in one.works)
    first = found(rules, Facts(people), TODAY)
    assert len(_keys(first.open)) == len(first.open)
    chosen = data.draw(st.sets(st.integers(0, max(len(first.open) - 1, 0))))
    handled = tuple(_closed(alert) for number, alert in enumerate(first.open) if number in chosen)
    in_hand = tuple(_closed(a, closed=False) for number, a in enumerate(first.open) if number not in chosen)
    for kept in (handled, handled + in_hand):
        then: Found = found(rules, Facts(people, kept), day)
        closed = {(one.rule, one.person, one.subject, one.since) for one in handled}
        assert not closed & {tuple(key) for key in _keys(then.open)}  # type: ignore[arg-type]
        assert _keys(then.closed) == {alert.key for number, alert in enumerate(first.open) if number in chosen}
        if ended_by_then:  # the facts say the same on both days
            assert _keys(first.open) - _keys(then.closed) <= _keys(then.open)
        if kept is not handled:
            assert _keys(first.open) <= _keys(then.open) | _keys(then.gone) | _keys(then.closed)
        assert all(alert.gone for alert in then.gone)
