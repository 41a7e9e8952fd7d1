import json
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests import made
from tests.conftest import PASSWORD, VILLAGE
from tests.register.village import GROUPS, TODAY, settle
from villagedesk.catalogue.checks import age_on
from villagedesk.context import Context
from villagedesk.register import people, search
from villagedesk.register.people import PersonRow
from villagedesk.register.record import blank
from villagedesk.register.rules import roll as rules_roll
from villagedesk.register.rules.roll import Someone
from villagedesk.register.search_keys import INSIDE, normal, tokens
from villagedesk.register.selection import INTENTS, NONE, Filter, Selection, SyncState

WORDS = ("王", "强", "wang", "yc", "富士", "foxconn", "一组", "1", "13136715755", "餐馆", "大寨", "reha", "x00012", "7")
TAGS = ("1", "2", "3", "6", "22")
STATUSES = ("10", "13", "20", "21", "30", NONE)

selections = st.builds(
    Selection,
    chip=st.sampled_from(Filter) | st.just(Filter.ALL),
    text=st.just("") | st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(" ".join),
    groups=st.lists(st.sampled_from([group or "" for group in GROUPS]), max_size=2).map(tuple),
    tags=st.lists(st.sampled_from(TAGS), max_size=2).map(tuple),
    statuses=st.lists(st.sampled_from(STATUSES), max_size=2).map(tuple),
    intents=st.lists(st.sampled_from(INTENTS), max_size=2).map(tuple),
    ages=st.tuples(st.none() | st.integers(0, 70), st.none() | st.integers(0, 70)),
    sync=st.lists(st.sampled_from(SyncState), max_size=2).map(tuple),
    sexes=st.lists(st.sampled_from(["1", "2", NONE]), max_size=2).map(tuple),
    educations=st.lists(st.sampled_from(["70", "73", "61", NONE]), max_size=2).map(tuple),
)


@pytest.fixture(scope="module", params=(1, 2))
def village(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Context]:
    folder = tmp_path_factory.mktemp("settled") / "village"
    opened, _ = made.make(folder, VILLAGE, "龙秀英", PASSWORD)
    settle(opened, request.param)
    yield opened
    opened.close()


@settings(max_examples=50, deadline=None)
@given(selection=selections)
def test_a_list_shows_just_whom_a_plain_look_at_each_person_finds(village: Context, selection: Selection) -> None:
    with village.register.database.reading() as connection:
        everybody = rules_roll.load(connection).people
        rows = {row.id: row for row in people.rows(connection, [one.id for one in everybody])}
        sent, _ = people.reached(connection)
        wanted = [one.id for one in everybody if is_meant(one, rows[one.id], selection, sent)]
        found = people.ids(connection, selection, today=TODAY)
        assert sorted(found) == sorted(wanted)
        assert people.count(connection, selection, TODAY) == len(wanted)
        if not selection.text:
            assert found == sorted(found, key=lambda record: (rows[record].number, record))
            assert people.ids(connection, selection, limit=3, today=TODAY) == found[:3]


def test_ages_count_to_the_day_and_from_the_first_day_of_a_month(context: Context) -> None:
    born = {"2010-11-21": 16, "2010-11-22": 15, "2010-11": 16, "2010-12": 15, "2008-02-29": 18}
    ids = {text: context.register.save(blank("labourer"), {"name": "韦", "birth_date": text}).id for text in born}
    with context.register.database.reading() as connection:
        for age in (15, 16, 18):
            found = people.ids(connection, Selection(ages=(age, age)), today=TODAY)
            assert set(found) == {ids[text] for text in born if born[text] == age}
        for day, age in ((date(2026, 2, 28), 17), (date(2026, 3, 1), 18), (date(2028, 2, 29), 20)):
            assert ids["2008-02-29"] in people.ids(connection, Selection(ages=(age, age)), today=day)


def test_who_moved_or_changed_the_employer_is_in_the_other_list_at_once(context: Context) -> None:
    register = context.register
    home = register.save(blank("household"), {"group": "一组", "head_name": "王强"})
    person = register.save(blank("labourer"), {"name": "王强", "household": home.id})
    spell = register.save(blank("spell"), {"labourer": person.id, "status": "11", "employer": "金辉家具厂"})
    register.save(home, {"group": "二组"})
    register.save(spell, {"employer": "华江制鞋厂", "status": "13"})
    with register.database.reading() as connection:
        for text in ("二组", "2组", "华江", "王 二组", "制鞋 wq"):
            assert people.ids(connection, Selection(text=text)) == [person.id]
        for text in ("一组", "金辉", "王 一组"):
            assert people.ids(connection, Selection(text=text)) == []
        assert people.ids(connection, Selection(groups=("二组",), statuses=("13",))) == [person.id]
        assert people.groups(connection) == ["二组"]


@pytest.mark.parametrize("order", ["number", "-number", "name", "-birth_date", "group", "-changed_at"])
def test_a_part_of_a_list_is_its_beginning(village: Context, order: str) -> None:
    with village.register.database.reading() as connection:
        found = people.ids(connection, order=order)
        assert len(found) == len(set(found)) == people.count(connection)
        assert people.ids(connection, order=order, limit=6) == found[:6]
        assert people.ids(connection, order=order, limit=0) == []


def test_all_chips_are_counted_in_one_pass_as_one_by_one(village: Context) -> None:
    with village.register.database.reading() as connection:
        chips = tuple(Filter)
        assert people.counts(connection, chips) == {chip: people.count(connection, chip) for chip in chips}


@given(selection=selections)
def test_a_selection_is_read_as_it_was_kept(selection: Selection) -> None:
    kept = json.loads(json.dumps(selection.to_json()))
    again = Selection.from_json(kept)
    assert again.to_json() == Selection.from_json(again.to_json()).to_json()
    assert again == replace(
        selection,
        groups=once(selection.groups),
        tags=once(selection.tags),
        statuses=once(selection.statuses),
        intents=once(selection.intents),
        sync=tuple(state for state in SyncState if state in selection.sync),
        sexes=once(selection.sexes),
        educations=once(selection.educations),
    )


def once(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def test_everybody_is_an_empty_object() -> None:
    assert Selection().to_json() == {}
    assert Selection.from_json({}) == Selection()
    assert Selection().is_everybody
    assert not Selection(text="韦").is_everybody


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4), lambda inner: st.lists(inner, max_size=3)
)


@given(
    st.dictionaries(
        st.sampled_from([field.name for field in fields(Selection)] + ["newer"]), JSON | st.just(["待报送"])
    )
    | JSON
)
def test_what_a_newer_program_kept_never_stops_this_one(content: object) -> None:
    read = Selection.from_json(content)
    assert Selection.from_json(read.to_json()) == read


def test_unknown_names_and_values_are_passed_over_and_the_rest_holds() -> None:
    kept = {
        "chip": "新的筛选",
        "groups": ["一组", 7],
        "sync": ["待报送", "已上云"],
        "ages": [16, "老"],
        "newer": {"a": 1},
    }
    assert Selection.from_json(kept) == Selection(groups=("一组",), sync=(SyncState.WAITING,), ages=(16, None))


def is_meant(someone: Someone, row: PersonRow, selection: Selection, sent: int) -> bool:
    """Tell the same as the register's query, one person at a time."""
    home, going_on = someone.home, [spell for spell in someone.spells if "end_date" not in spell]
    statuses = {spell.get("status", "10") for spell in going_on} or {NONE}
    labels = labels_of(someone)
    number = someone.values.get("id_number")
    told = ("1" if int(number[16]) % 2 else "2") if number else NONE
    age = None if someone.born is None else age_on(someone.born, TODAY)
    low, high = selection.ages
    return (
        in_chip(someone, row, selection.chip, sent)
        and all(is_found(someone, word) for word in search.words(selection.text))
        and (not selection.groups or home.get("group", "") in selection.groups)
        and (not selection.tags or bool(labels & below(selection.tags)))
        and (not selection.statuses or bool(statuses & below(selection.statuses)))
        and (not selection.intents or bool(wishes(someone) & set(selection.intents)))
        and (
            selection.ages == (None, None) or (age is not None and (low or 0) <= age <= (999 if high is None else high))
        )
        and (not selection.sync or row.state in selection.sync)
        and (not selection.sexes or someone.values.get("sex", told) in selection.sexes)
        and (not selection.educations or someone.values.get("education", NONE) in below(selection.educations))
    )


def in_chip(someone: Someone, row: PersonRow, chip: Filter, sent: int) -> bool:
    at_work = [
        spell for spell in someone.spells if "end_date" not in spell and spell.get("status", "1").startswith("1")
    ]
    match chip:
        case Filter.ALL:
            return True
        case Filter.UNSENT:
            return bool(row.person["desk_seq"] > sent)
        case Filter.UNEMPLOYED:
            return not at_work
        case Filter.OUT_OF_POVERTY:
            return someone.home.get("type") in ("1", "2", "21", "22", "23")
        case Filter.WANTS_JOB | Filter.WANTS_TRAINING:
            return {Filter.WANTS_JOB: "wants_job", Filter.WANTS_TRAINING: "wants_training"}[chip] in wishes(someone)
        case Filter.CONFLICT:
            return row.state is SyncState.CONFLICT
        case Filter.RETURNED:
            return row.state is SyncState.RETURNED
        case Filter.AWAY:
            return any(spell.get("place", "520422") != "520422" for spell in at_work)
        case Filter.NO_ID | Filter.NO_GROUP:
            return "id_number" not in someone.values if chip is Filter.NO_ID else "group" not in someone.home
        case Filter.NO_PHONE:
            return "phone" not in someone.values and not someone.values.get("no_phone")
        case Filter.GRADUATES | Filter.VETERANS:
            return has_come_back(someone, chip)


def has_come_back(someone: Someone, chip: Filter) -> bool:
    """Tell who came from a school in the last two years, or from the forces."""
    if chip is Filter.VETERANS:
        return "discharged_on" in someone.values or bool(labels_of(someone) & below(("7",)))
    on = someone.values.get("graduated_on", "")
    return bool(on) and (f"{on}-31" if len(on) == len("2024-11") else on) >= "2024-11-21" and on <= "2026-11-21"


def labels_of(someone: Someone) -> set[str]:
    own = (someone.home.get("type"), someone.home.get("monitored_type"), *someone.values.get("tags", ()))
    return {label for label in own if label}


def wishes(someone: Someone) -> set[str]:
    job = any(intent.get("wants_job") for intent in someone.intents)
    training = any(need.get("wants") for need in someone.needs)
    return ({"wants_job"} if job else set()) | ({"wants_training"} if training else set()) or {"no"}


def below(codes: tuple[str, ...]) -> set[str]:
    known = {*codes, *STATUSES, *TAGS, "11", "16", "21", "23", "71", "73"}
    return {code for code in known for wanted in codes if code == wanted or is_under(code, wanted)}


def is_under(code: str, parent: str) -> bool:
    return code[0] == parent[0] and (parent == "2" or (parent in ("10", "20", "70") and len(code) == 2 and code != "2"))


def is_found(someone: Someone, word: str) -> bool:
    keys = {token.removeprefix(INSIDE) for token in tokens(someone.values)}
    text = normal(word)
    if any(key.startswith(text) for key in keys) or text.zfill(5) in keys:
        return True
    named = len(text) > 1 and not text.isdigit()
    group = {"一组": ("一组",)}.get(text, tuple(name for name in GROUPS if name and text in name))
    employers = (spell.get("employer", "").lower() for spell in someone.spells)
    return named and (someone.home.get("group") in group or any(text in employer for employer in employers))
