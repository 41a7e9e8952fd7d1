"""Records that name other records say so in words: in the history, in a conflict, and where the other is not here."""

from villagedesk.context import Context
from villagedesk.register.record import blank
from villagedesk.subjects import referring, showing
from villagedesk.subjects.history import history
from villagedesk.subjects.registration import load


def test_a_change_of_the_trip_is_told_by_name(context: Context) -> None:
    save = context.register.save
    person = save(blank("labourer"), {"name": "韦光荣"})
    trips = [save(blank("trip"), {"name": name, "departs_on": "2026-02-22"}) for name in ("一号车", "二号车")]
    ride = save(blank("ride"), {"labourer": person.id, "trip": trips[0].id})
    save(ride, {"trip": trips[1].id})
    read = load(context.register, person.id)
    assert read is not None
    (latest, *_) = history(context.register, read)
    (change,) = latest.changes
    assert (latest.about, change.label, change.old, change.new) == (
        "乘车",
        "班次",
        "一号车 · 2026-02-22",
        "二号车 · 2026-02-22",
    )


def test_a_record_that_is_not_here_is_said_to_be_so(context: Context) -> None:
    person = context.register.save(blank("labourer"), {"name": "韦光荣"})
    spell = context.register.save(blank("spell"), {"labourer": person.id, "enterprise": "0" * 32})
    with context.register.database.reading() as connection:
        named = referring.named_by(connection, [spell])
    assert set(named) == {person.id}
    assert showing.words("spell", "enterprise", spell.values, named) == showing.NOT_HERE


def test_a_record_is_found_by_its_words_by_a_part_and_by_its_id(context: Context) -> None:
    one = context.register.save(blank("enterprise"), {"name": "双玉茶叶厂"})
    context.register.save(blank("enterprise"), {"name": "双玉茶叶厂分厂"})
    with context.register.database.reading() as connection:
        assert list(referring.find(connection, "enterprise", "双玉茶叶厂")) == [one.id]
        assert list(referring.find(connection, "enterprise", one.id)) == [one.id]
        assert len(referring.find(connection, "enterprise", "茶叶")) == 2
        assert not referring.find(connection, "enterprise", "砖厂")
