from pathlib import Path

import pytest

from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register import people, search
from villagedesk.register.people import Filter, SyncState
from villagedesk.register.record import Record, blank


@pytest.fixture
def person(context: Context) -> Record:
    home = context.register.save(blank("household"), {"group": "大寨组", "head_name": "欧阳志明"})
    values: Values = {"name": "曾红娜", "household": home.id, "phone": "13136715753", "tags": ["3", "6"]}
    return context.register.save(blank("labourer"), {**values, "id_number": "520422199101184527"})


def test_a_new_person_gets_a_slip_number_and_a_household_number(context: Context, person: Record) -> None:
    year = context.today.year
    assert person.number == f"520422101237-{year}-X00001"
    home = context.register.get("household", str(person.values["household"]))
    assert home is not None
    assert home.number == "520422101237-X00001"
    assert context.register.save(blank("labourer"), {"name": "韦光荣"}).number.endswith("X00002")


def test_only_what_changed_is_written(context: Context, person: Record) -> None:
    context.register.save(person, {"name": "曾红娜", "phone": "13136715754"})
    last = context.register.history(person.id)[-1]
    assert list(last.fields) == ["phone"]
    before = len(context.register.history(person.id))
    context.register.save(context.register.get("labourer", person.id) or person, {"phone": "13136715754"})
    assert len(context.register.history(person.id)) == before


def test_a_change_that_arrived_meanwhile_is_kept_beside(context: Context, person: Record) -> None:
    context.register.save(person, {"phone": "13136715754"})
    saved = context.register.save(person, {"phone": "13136715755"})
    assert {head.value for head in saved.conflicts["phone"]} == {"13136715754", "13136715755"}
    closed = context.register.save(saved, {"phone": "13136715754"})
    assert not closed.conflicts
    assert closed.values["phone"] == "13136715754"


def test_sets_change_by_element(context: Context, person: Record) -> None:
    context.register.save(person, {"tags": ["3", "7"]})
    both = context.register.save(person, {"tags": ["3", "6", "8"]})
    assert sorted(both.values["tags"] or []) == ["3", "7", "8"]  # type: ignore[arg-type]
    assert not both.conflicts


def test_voided_people_leave_the_lists_and_keep_their_history(context: Context, person: Record) -> None:
    with pytest.raises(VillageDeskError, match="原因"):
        context.register.void(person, " ")
    context.register.void(person, "重复登记")
    with context.register.database.reading() as connection:
        assert people.ids(connection) == []
        assert search.find(connection, "曾红娜") == []
    gone = context.register.get("labourer", person.id)
    assert gone is not None
    assert gone.void == "重复登记"


def test_undo_takes_back_the_last_save(context: Context, person: Record) -> None:
    context.register.save(person, {"phone": "13136715754", "tags": []})
    assert context.register.undo()
    again = context.register.get("labourer", person.id)
    assert again is not None
    assert again.values == person.values
    assert not context.register.undo()


def test_undo_of_a_registration_voids_it(context: Context) -> None:
    created = context.register.save(blank("labourer"), {"name": "石玉兰"})
    context.register.undo()
    undone = context.register.get("labourer", created.id)
    assert undone is not None
    assert undone.void == "撤销"


@pytest.mark.parametrize(
    "text", ["曾", "红娜", "曾红娜", "zhn", "hn", "zenghongna", "ZHN", "cenghong", "4527", "184527", "1313671", "5753"]
)
def test_people_are_found_by_what_a_cadre_remembers(context: Context, person: Record, text: str) -> None:
    context.register.save(blank("labourer"), {"name": "韦光荣", "phone": "13900000001"})
    with context.register.database.reading() as connection:
        assert search.find(connection, text) == [person.id]


@pytest.mark.parametrize(("name", "typed"), [("单雄信", "sxx"), ("仇英", "qiuying"), ("解缙", "xj"), ("查良镛", "zly")])
def test_surnames_are_read_right(context: Context, name: str, typed: str) -> None:
    someone = context.register.save(blank("labourer"), {"name": name})
    with context.register.database.reading() as connection:
        assert search.find(connection, typed) == [someone.id]


def test_a_new_spell_makes_its_person_unsent(context: Context, person: Record) -> None:
    with context.register.database.reading() as connection:
        (row,) = people.rows(connection, [person.id])
        assert row.state is SyncState.WAITING
        assert people.count(connection, Filter.UNSENT) == 1
        assert people.count(connection, Filter.UNEMPLOYED) == 1
    context.register.save(blank("spell"), {"labourer": person.id, "status": "11", "employer": "佛山金辉家具厂"})
    with context.register.database.reading() as connection:
        (row,) = people.rows(connection, [person.id])
        assert row.spell["employer"] == "佛山金辉家具厂"
        assert people.count(connection, Filter.UNEMPLOYED) == 0


def test_two_windows_on_one_register_never_fork_the_chain(context: Context, tmp_path: Path) -> None:
    other = Context.open(context.folder.root, "水田坝上有棵老槐树")
    for number in range(5):
        context.register.save(blank("labourer"), {"name": f"韦{number}"})
        other.register.save(blank("labourer"), {"name": f"罗{number}"})
    other.close()
    with context.register.database.reading() as connection:
        rows = connection.exec_driver_sql("select prev, seq from op order by n").all()
    assert [row.seq for row in rows] == list(range(1, 11))
    assert len({row.prev for row in rows}) == 10


def test_numbers_go_on_past_the_last_one_of_five_digits(context: Context) -> None:
    prefix = f"520422101237-{context.today.year}-X"
    context.register.save(blank("labourer"), {"name": "韦光荣", "number": f"{prefix}99999"})
    following = [context.register.save(blank("labourer"), {"name": name}).number for name in ("石玉兰", "罗小妹")]
    assert following == [f"{prefix}100000", f"{prefix}100001"]


@pytest.mark.parametrize("odd", ["9x999", "0000A", "1234567890", "12", "99999", "-X99999", "٩٩٩٩٩"])
def test_a_number_that_the_program_did_not_give_is_passed_over(context: Context, odd: str) -> None:
    prefix = f"520422101237-{context.today.year}-X"
    context.register.save(blank("labourer"), {"name": "韦光荣"})
    context.register.save(blank("labourer"), {"name": "罗小妹", "number": f"{prefix}{odd}"})
    following = 100000 if odd == "99999" else 2
    assert context.register.save(blank("labourer"), {"name": "石玉兰"}).number == f"{prefix}{following:05d}"


def test_search_keys_are_those_of_the_values_after_every_change(context: Context, person: Record) -> None:
    def found(typed: str) -> bool:
        with context.register.database.reading() as connection:
            return search.find(connection, typed) == [person.id]

    renamed = context.register.save(person, {"name": "解红娜", "phone": "13136715753"})
    assert found("xhn")
    assert found("1313671")
    assert not found("zhn")
    context.register.void(renamed, "重复登记")
    assert not found("xhn")
    with context.register.database.reading() as connection:
        assert connection.exec_driver_sql("select count(*) from search_key").scalar() == 0
    context.register.undo()
    assert found("xhn")
    assert found("4527")
