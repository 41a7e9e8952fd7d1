"""Registration slips of people on the roll: every value as it is read, thousands in one go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from db.bulk import chunks
from villagedesk.catalogue.lookups import Lookups
from villagedesk.register import people, state
from villagedesk.register.people import PersonRow
from villagedesk.register.store import Register
from villagedesk.reports.notice import DEFAULT_NOTICE
from villagedesk.reports.slip import SLIP_KEYS, Slip
from villagedesk.subjects import showing
from villagedesk.subjects.registration import Person

_NOTICE = "notice_text"
_Values = Mapping[str, Any]
_YES_WORDS = {
    "intent.wants_job": ("有", "无"),
    "intent.board_lodging": ("要求包吃住", "不要求"),
    "training_need.wants": ("有", "无"),
}
"""What yes and no mean where the label on the paper is not a question."""


def notice(register: Register) -> str:
    """Return the notice to the labourer (告知) that stands on the slip: the county's, else the shipped one."""
    with register.database.reading() as connection:
        return str(state.get(connection, _NOTICE) or DEFAULT_NOTICE)


def keep_notice(register: Register, text: str) -> None:
    """Use another notice from now on; an empty text brings the shipped one back."""
    with register.writing() as connection:
        state.put(connection, _NOTICE, text.strip())


def unit_title(village_name: str) -> str:
    """Return the reporting unit of a village as it signs: 双玉村村民委员会, 和平社区居民委员会."""
    if village_name.endswith("社区"):
        return f"{village_name}居民委员会"
    return f"{village_name}村民委员会" if village_name.endswith("村") else village_name


def now_printed() -> str:
    """Return the printing time as it stands on paper."""
    return datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")


def slip(person: Person, lookups: Lookups, unit: str, printed_at: str) -> Slip:
    """Return one person's slip; of spells, intents and needs it shows the latest."""
    spells = sorted(person.spells, key=lambda record: (str(record.values.get("start_date") or ""), record.id))
    parts: dict[str, _Values] = {
        "labourer": person.labourer.values,
        "household": person.household.values if person.household else {},
        "spell": spells[-1].values if spells else {},
        "intent": person.intents[-1].values if person.intents else {},
        "training_need": person.needs[-1].values if person.needs else {},
    }
    return Slip(person.labourer.number, unit, printed_at, _values(parts, lookups))


def slips(register: Register, lookups: Lookups, person_ids: Sequence[str]) -> Iterator[Slip]:
    """Yield the slips of people in the order asked for; an id without a person is passed over."""
    unit, printed_at = unit_title(register.identity.village_name), now_printed()
    for some in chunks(person_ids):
        with register.database.reading() as connection:
            rows = people.rows(connection, some)
        for row in rows:
            yield Slip(row.number, unit, printed_at, slip_values(row, lookups))


def slip_values(row: PersonRow, lookups: Lookups) -> dict[str, str]:
    """Return what a person's slip shows, by the keys of `SLIP_KEYS`."""
    return _values(_parts(row), lookups)


def _parts(row: PersonRow) -> dict[str, _Values]:
    return {
        "labourer": row.person,
        "household": row.household,
        "spell": row.spell,
        "intent": row.intent,
        "training_need": row.need,
    }


def _values(parts: Mapping[str, _Values], lookups: Lookups) -> dict[str, str]:
    shown: dict[str, str] = {}
    for key in SLIP_KEYS:
        kind, name = key.split(".")
        special = _SPECIAL.get(key)
        text = special(parts, lookups) if special else _plain(key, kind, name, parts[kind])
        if text:
            shown[key] = text
    return shown


def _plain(key: str, kind: str, name: str, values: _Values) -> str:
    answer = values.get(name)
    if isinstance(answer, bool) and key in _YES_WORDS:
        return _YES_WORDS[key][0 if answer else 1]
    return showing.words(kind, name, values)


def _age(parts: Mapping[str, _Values], lookups: Lookups) -> str:
    age = showing.age(parts["labourer"], lookups.today)
    return "" if age is None else f"{age} 岁"


_SPECIAL: dict[str, Callable[[Mapping[str, _Values], Lookups], str]] = {
    "labourer.age": _age,
    "labourer.sex": lambda parts, _: showing.sex(parts["labourer"]),
    "labourer.birth_date": lambda parts, _: showing.birth_date(parts["labourer"]),
    "labourer.tags": lambda parts, _: showing.categories(parts["labourer"], parts["household"]),
}
"""What is worked out when it is shown."""
