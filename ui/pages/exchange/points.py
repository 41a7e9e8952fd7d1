"""What a file from the county asks somebody to do, person by person, in words."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.language import listed, shown
from ui.widgets import Badge, KeyButton, Kind, caption, spaced
from villagedesk.catalogue import KINDS
from villagedesk.exchange.news import News, Waiting
from villagedesk.register import people
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.subjects import conflicts, referring, returns

MOST = 20
"""So many points are listed; the list of people shows the rest."""


class Point(NamedTuple):
    """One line: what it is, how urgent, in words, and the page that it leads to."""

    badge: str
    kind: Kind
    words: str
    name: str
    page: str
    argument: str


def points(register: Register, news: News) -> list[Point]:
    """Return what waits of a file's news: returns first, then conflicts, then what was not admitted."""
    some = [*news.returned[:MOST], *news.conflicts[:MOST]]
    rejected = news.rejected[:MOST]
    who = {one.person for one in some if one.person} | {one.person for one in rejected if one.person}
    with register.database.reading() as connection:
        names = {row.id: row.person["name"] or "" for row in people.rows(connection, sorted(who))}
        names |= referring.named(connection, ((one.entity, one.record) for one in some if one.entity in _PAGES))
    records = {one.record: register.get(one.entity, one.record) for one in some}
    found: list[Point] = []
    for one in news.returned[:MOST]:
        found += _returned(one, records[one.record], names)
    for one in news.conflicts[:MOST]:
        found += _conflict(register, one, records[one.record], names)
    for ruled in rejected:
        name = names.get(ruled.person) or tr("一户")
        words = tr("{name}：这处修改县里没有核准。{words}").format(name=name, words=ruled.words)
        known = ruled.person in names
        found.append(Point(tr("没核准"), Kind.BAD, words, name, "person" if known else "", ruled.person))
    return found


def _returned(one: Waiting, record: Record | None, names: dict[str, str]) -> Iterator[Point]:
    for said in returns.returns([record] if record else []):
        name = _name(one, record, names)
        words = tr("{name}：{field}“{now}”。县里说：{words}") if said.now else tr("{name}：{field}。县里说：{words}")
        told = words.format(name=name, field=shown(said.label), now=said.now, words=said.words)
        yield Point(tr("退回补正"), Kind.BAD, told, name, *_place(one))


def _conflict(register: Register, one: Waiting, record: Record | None, names: dict[str, str]) -> Iterator[Point]:
    found = conflicts.conflicts(register, [record] if record else [])
    if found:
        name = _name(one, record, names)
        fields = listed(dict.fromkeys(conflict.label for conflict in found))
        told = tr("{name}：{fields}有两种填法，打开看哪个对。").format(name=name, fields=fields)
        yield Point(tr("有冲突"), Kind.WARN, told, name, *_place(one))


def _name(one: Waiting, record: Record | None, names: dict[str, str]) -> str:
    if one.person:
        return names.get(one.person, "")
    if one.entity in _PAGES:
        return f"{shown(KINDS[one.entity].label)} {names.get(one.record, '')}".rstrip()
    head = record.values.get("head_name") if record else None
    return tr("{name}户").format(name=head) if head else tr("一户")


def _place(one: Waiting) -> tuple[str, str]:
    if one.entity in _PAGES:
        return _PAGES[one.entity], one.record
    return ("person", one.person) if one.person else ("household", one.record)


_PAGES = {
    "trip": "trips",
    "fair": "jobs",
    "enterprise": "places",
    "post": "places",
    "station": "places",
    "event": "places",
}
"""The pages on which what a village keeps beside its people stands."""


class PointRow(QWidget):
    """A point with its button; `opened` is the wish to see it."""

    opened = Signal()

    def __init__(self, point: Point) -> None:
        super().__init__()
        row = spaced(QHBoxLayout(self), (0, 2, 0, 2), 10)
        self.words = caption("", wrap=True)
        self.words.setText(point.words)
        self.button = KeyButton(tr("打开"), role="quiet")
        self.button.setAccessibleName(tr("打开 {name}").format(name=point.name))
        self.button.clicked.connect(self.opened)
        row.addWidget(Badge(point.badge, point.kind), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.setVisible(bool(point.page))  # in its place by now: without one it would be a window


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("ExchangePoints", text)
