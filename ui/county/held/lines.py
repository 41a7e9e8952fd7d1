"""What a change across villages says, in words: who wrote it, about whom, and from what to what."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.language import listed, shown
from ui.tables import Row
from villagedesk.catalogue import KINDS, villages
from villagedesk.county.admitting import Held
from villagedesk.journal import clock
from villagedesk.journal.fold import ELEMENT
from villagedesk.journal.op import VOID
from villagedesk.register.record import VILLAGE
from villagedesk.subjects import showing

_SILENT = ("number", "household", "labourer")
_OPENS = "（"
"""Between a name and the slip number behind it."""


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("HeldPage", text)


def place(code: str) -> str:
    """Return the name of a village within the county."""
    found = villages.village(code)
    return found.local_name if found else code


def name(held: Held) -> str:
    """Return the name of the person concerned, '' where there is none."""
    return held.called.partition(_OPENS)[0]


def number(held: Held) -> str:
    """Return the slip number of the person concerned, '' where there is none."""
    return held.called.partition(_OPENS)[2].removesuffix("）")


def changes(held: Held) -> list[tuple[str, str, str]]:
    """Return the label, the old and the new words of each field."""
    return list(_changes(held.entity, held.values, held.named))


def row(held: Held) -> Row:
    """Return the texts of the list."""
    return (name(held) or "—", belongs(held), place(held.village), in_one_line(held), clock.moment(held.moment))


def belongs(held: Held) -> str:
    """Return whose person it is; a record that would be new belongs to nobody yet."""
    return place(held.belongs) if held.belongs else tr("新登记")


def in_one_line(held: Held) -> str:
    """Return what would change."""
    told = [arrow(label, old, new) for label, old, new in changes(held)]
    return listed(told, "；") if told else shown(KINDS[held.entity].label) if held.entity in KINDS else ""


def arrow(label: str, old: str, new: str) -> str:
    """Return one change: 联系电话：139… → 138…."""
    blank = tr("空白")
    return tr("{label}：{old} → {new}").format(label=shown(label), old=shown(old) or blank, new=shown(new) or blank)


def _changes(
    entity: str, values: Mapping[str, tuple[Any, Any]], named: Mapping[str, str]
) -> Iterator[tuple[str, str, str]]:
    known = {field.name: field for field in KINDS[entity]} if entity in KINDS else {}
    for name, (old, new) in values.items():
        field, _, element = name.partition(ELEMENT)
        if name == VOID:
            yield tr("作废"), str(old or ""), str(new or "")
        elif name == VILLAGE:
            if old != new:
                yield tr("所在村"), place(str(old or "")), place(str(new or ""))
        elif field not in known or field in _SILENT:
            continue
        elif element:
            words = showing.words(entity, field, {field: [element]})
            yield known[field].label, words if old else "", words if new else ""
        else:
            before, after = (showing.words(entity, field, {field: value}, named) for value in (old, new))
            if before != after:
                yield known[field].label, before, after
