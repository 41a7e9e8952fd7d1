"""What the county sent back for correction (退回补正): what it says of which field, until somebody corrects the field.

Nothing of it is stored: a return is open as long as the field is as the county saw it. Saving another value closes it,
and so does saving the same one on purpose (核对无误).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from villagedesk.catalogue import KINDS
from villagedesk.journal import clock
from villagedesk.journal.fold import ELEMENT
from villagedesk.journal.fold import Returned as Open
from villagedesk.journal.op import Change
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.subjects import showing

AFFIRMED = "核对无误"
"""Where a value comes from that was looked at again and found right, in the journal."""

_NOTHING = "无"
"""The element that a set is said not to hold where it never held any."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A field that was sent back; '' stands for the whole record.

    `now` is the present value in words, `words` what the county says, `code` its reason by its own list.
    """

    record: Record
    field: str
    label: str
    now: str
    words: str
    code: str
    user: str
    moment: str
    op: str


def returns(records: Sequence[Record], named: Mapping[str, str] | None = None) -> list[Returned]:
    """Return what is open of some records, field by field in the order of the form; of a field the last word.

    `named` are the words for records that they name, by id.
    """
    return [returned for record in records if record.returns for returned in _of(record, named)]


def affirm(register: Register, returned: Returned, source: str = AFFIRMED) -> Record:
    """Say that a field is right as it is, which closes its return; the record is given as it stands then."""
    record = returned.record
    fields = {name: (value, record.heads.get(name, ())) for name, value in _as_it_is(record, returned.field).items()}
    change = Change(record.kind, record.id, fields, register.identity.user, source)
    register.change(lambda _: [change])
    return register.get(record.kind, record.id) or record


def registers(record: Record, field: str) -> list[str]:
    """Return the registers of the journal that hold a field of a record, of the whole record where it is ''."""
    return [name for name in record.heads if not field or name == field or name.startswith(f"{field}{ELEMENT}")]


def _of(record: Record, named: Mapping[str, str] | None) -> Iterable[Returned]:
    latest: dict[str, Open] = {}
    for one in record.returns:
        latest |= dict.fromkeys(one.fields or ("",), one)
    labels = {"": KINDS[record.kind].label, **{field.name: field.label for field in KINDS[record.kind]}}
    known = [name for name in labels if name in latest]
    for name in (*known, *(name for name in latest if name not in labels)):
        said = latest[name]
        now = showing.words(record.kind, name, record.values, named) if name and name in labels else ""
        yield Returned(
            record, name, labels.get(name, name), now, said.words, said.code, said.user, clock.moment(said.hlc), said.op
        )


def _as_it_is(record: Record, field: str) -> dict[str, Any]:
    """Return the registers that say anew what a field holds; a whole record is said by the first that it has."""
    name = field or next(iter(record.heads)).partition(ELEMENT)[0]
    declared = next((one for one in KINDS[record.kind] if one.name == name), None)
    if declared is None or not declared.is_set:
        value = record.village if name == "village" else record.values.get(name)
        return {name: None if value in ("", []) else value}
    present = record.values.get(name)
    held = [str(element) for element in present] if isinstance(present, list) else []
    written = {one.partition(ELEMENT)[2]: False for one in registers(record, name)} or {_NOTHING: False}
    return {f"{name}{ELEMENT}{element}": there for element, there in {**written, **dict.fromkeys(held, True)}.items()}
