from tests.register.same_desk import twice
from villagedesk.context import Context
from villagedesk.register import same
from villagedesk.subjects.history import FieldChange, history
from villagedesk.subjects.registration import load


def test_the_history_of_a_merged_person_tells_both_registrations_and_the_decisions(context: Context) -> None:
    one, other = twice(context)
    same.merge(context.register, one.id, other.id, {"name": "曾红那"})
    person = load(context.register, one.id)
    assert person is not None
    told = [(entry.source, entry.first, entry.changes) for entry in history(context.register, person)]
    assert ("合并", False, (FieldChange("和另一次登记是同一个人", "", f"曾红那（{other.number}）"),)) in told
    assert ("合并", False, (FieldChange("姓名", "曾红娜", "曾红那"),)) in told
    names = [change for _, first, changes in told if first for change in changes if change.label == "姓名"]
    assert sorted(names, key=str) == [FieldChange("姓名", "", "曾红娜"), FieldChange("姓名", "", "曾红那")]
    same.separate(context.register, one.id, other.id)
    apart = load(context.register, one.id)
    assert apart is not None
    latest = history(context.register, apart)[0]
    assert latest.changes == (FieldChange("和另一次登记不是同一个人", "", f"曾红那（{other.number}）"),)
