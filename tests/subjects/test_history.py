"""Every change of a person can be read later: when, who, from where, from what to what."""

from tests.subjects.people import register_ouyang
from villagedesk.context import Context
from villagedesk.subjects.history import FieldChange, history
from villagedesk.subjects.registration import Entry, load, save_person


def test_the_latest_change_comes_first_with_old_and_new(context: Context) -> None:
    person = register_ouyang(context)
    saved = save_person(context.register, person, Entry({"phone": "13700000001", "tags": ["8"]}))
    entries = history(context.register, saved)
    assert (entries[0].about, entries[0].user, entries[0].source) == ("劳动力", "龙秀英", "手工")
    assert set(entries[0].changes) == {
        FieldChange("联系电话", "13136715753", "13700000001"),
        FieldChange("人员类别", "退役军人", ""),
        FieldChange("人员类别", "", "高校毕业生"),
    }
    assert not entries[0].first
    assert [entry.about for entry in entries[1:]] == ["培训需求", "求职意向", "务工经历", "劳动力", "农户"]
    assert all(entry.first for entry in entries[1:])


def test_voiding_is_told_with_its_reason(context: Context) -> None:
    person = register_ouyang(context)
    context.register.void(person.labourer, "重复登记")
    again = load(context.register, person.id)
    assert again is not None
    assert history(context.register, again)[0].voided == "重复登记"
