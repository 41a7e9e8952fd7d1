"""How a service declares its list of records: which kind, what is shown, what can be done.

Words are given as the screen shows them, from `self.tr` of the page that declares.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from ui.widgets.badge import Kind as Look
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.store import Register
from villagedesk.subjects.records import Condition


@dataclass(frozen=True, slots=True)
class Chip:
    """A ready filter: its name in code, its words, what it asks; None asks nothing."""

    name: str
    words: str
    condition: Condition | None = None


@dataclass(frozen=True, slots=True)
class Computed:
    """A column that no field holds: `read` returns its texts for some records by id, off the GUI thread."""

    name: str
    label: str
    read: Callable[[Register, Sequence[str]], Mapping[str, str]]
    width: int = 90
    right: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A change that is made to the selected records by one button: `已上车` gives `{"boarded": True}`.

    `values` may ask the context, for the day of today.
    """

    words: str
    values: Callable[[Context], Values]
    icon: str = "check"


def _nothing(_: Context) -> Values:
    return {}


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of records and its form.

    Attributes:
        kind: the record kind.
        title: what the list is, on paper and above an exported file; Chinese.
        columns: shown from the start: fields of the kind, `person`, `sex`, `age`, `group`, `phone`, `id_number`
            (masked), `number`, `state`, or the name of a computed one.
        more: columns that can be switched on.
        chips: ready filters; the first is chosen at the beginning.
        order: by which column, with a hyphen from the end; '' is the latest entered first.
        where: what always holds.
        fixed: values that every new record has and that the form does not ask.
        first: what the form of a new record begins with.
        carried: fields that the next record of a row of them most likely shares.
        fields: those that the form shows first, in this order; () is all as the catalogue has them. The others follow.
        add: words of the button for a new record.
        empty: what the list says while there is nothing: the next step.
        unit: what is counted, for example 次.
        many: whether one record can be made for each of several people at once.
        once: fields that a person has in common with no other of their records: a person is on a trip's list once.
        marks: changes by one button.
        computed: columns that no field holds.
        badges: for a coded column how its words look.
    """

    kind: str
    title: str
    columns: tuple[str, ...]
    more: tuple[str, ...] = ()
    chips: tuple[Chip, ...] = ()
    order: str = ""
    where: tuple[Condition, ...] = ()
    fixed: Values = field(default_factory=dict)
    first: Callable[[Context], Values] = _nothing
    carried: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    add: str = ""
    empty: str = ""
    unit: str = "条"
    many: bool = False
    once: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    computed: tuple[Computed, ...] = ()
    badges: Mapping[str, Mapping[str, Look]] = field(default_factory=dict)
