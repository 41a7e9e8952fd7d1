import pytest

from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register import saved, state
from villagedesk.register.saved import LONGEST_NAME, forget, save
from villagedesk.register.selection import Filter, Selection, SyncState

PASSWORD = "水田坝上有棵老槐树"
YOUNG = Selection(Filter.UNEMPLOYED, groups=("三组",), ages=(16, 35), sync=(SyncState.WAITING,), intents=("wants_job",))


def kept(context: Context) -> dict[str, Selection]:
    with context.register.database.reading() as connection:
        return saved.saved(connection)


def test_a_kept_selection_is_there_after_opening_again(context: Context) -> None:
    save(context.register, " 三组  青年 ", YOUNG)
    save(context.register, "脱贫户", Selection(Filter.OUT_OF_POVERTY))
    again = Context.open(context.folder.root, PASSWORD)
    assert list(kept(again).items()) == [("三组 青年", YOUNG), ("脱贫户", Selection(Filter.OUT_OF_POVERTY))]
    again.close()


def test_the_same_name_replaces_and_keeps_its_place(context: Context) -> None:
    for name, selection in (("甲", YOUNG), ("乙", YOUNG), ("甲", Selection(text="王"))):
        save(context.register, name, selection)
    assert list(kept(context).items()) == [("甲", Selection(text="王")), ("乙", YOUNG)]


def test_a_forgotten_one_is_gone_and_forgetting_it_again_does_no_harm(context: Context) -> None:
    save(context.register, "甲", YOUNG)
    forget(context.register, "甲")
    forget(context.register, "甲")
    assert kept(context) == {}


@pytest.mark.parametrize("name", ["", "  ", "长" * (LONGEST_NAME + 1)])
def test_a_name_that_is_none_is_refused_and_nothing_is_lost(context: Context, name: str) -> None:
    save(context.register, "甲", YOUNG)
    with pytest.raises(VillageDeskError) as told:
        save(context.register, name, Selection())
    assert told.value.hint
    assert kept(context) == {"甲": YOUNG}


@pytest.mark.parametrize("stored", [[], "x", {"甲": 7, "乙": {"chip": "新的", "text": "王"}}])
def test_what_a_newer_program_kept_is_read_as_far_as_it_is_known(context: Context, stored: object) -> None:
    with context.register.writing() as connection:
        state.put(connection, "saved_selections", stored)
    expected = {"甲": Selection(), "乙": Selection(text="王")} if isinstance(stored, dict) else {}
    assert kept(context) == expected


def test_keeping_a_selection_sends_nothing(context: Context) -> None:
    save(context.register, "甲", YOUNG)
    with context.register.database.reading() as connection:
        assert connection.exec_driver_sql("select count(*) from op").scalar() == 0
