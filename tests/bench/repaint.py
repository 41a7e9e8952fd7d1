"""Repaint: the list of people against Qt's own SQL model, both drawn by the list's delegate."""

from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from random import Random
from typing import cast

from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlQueryModel
from PySide6.QtWidgets import QApplication

from tests.bench.registers import SIZES, kept, opened
from tests.bench.timing import Row, alternated, people, seconds
from ui.language import speak_chinese
from ui.pages.people.rows import columns, fetch
from ui.pages.people.scope import VILLAGE
from ui.tables import Column, PagedModel, RecordTable
from ui.tables import Row as Texts
from ui.tables.delegate import CellDelegate
from ui.theme import apply_theme
from villagedesk.context import Context
from villagedesk.register import people as roll

_ROUNDS = 60
_WIDTH, _HEIGHT = 1000, 700
_WHEEL = 3
"""Rows that one step of the wheel moves."""
_PEER = "QSqlQueryModel in memory, same delegate"
_TARGET = 3.0
_DIFFERENT = 500


class SqlRows(QSqlQueryModel):
    """Qt's model over a table of ready texts, with what the delegate asks a model for."""

    def __init__(self, columns: Sequence[Column], database: QSqlDatabase) -> None:
        super().__init__()
        self.columns = columns
        self.setQuery("select * from texts order by c0", database)
        while self.canFetchMore():
            self.fetchMore()

    def text(self, row: int, column: int) -> str:
        """Return the text of a cell."""
        return str(self.data(self.index(row, column)))


def measure() -> list[Row]:
    """Compare a step of the wheel, and a jump to anywhere, at three lengths of the list."""
    app = QApplication([])
    speak_chinese(app)
    apply_theme(app)
    database = QSqlDatabase.addDatabase("QSQLITE")
    database.setDatabaseName(":memory:")
    database.open()
    return [row for size in SIZES for row in _at(size, database)]


def _at(size: int, database: QSqlDatabase) -> list[Row]:
    context = opened(kept(size))
    ours, peer = _ours(context), RecordTable(columns(has_areas=True), lambda _: [])
    _fill(database, len(ours.paged.columns), _as_many(context, size))
    model = SqlRows(ours.paged.columns, database)
    delegate = CellDelegate(cast("PagedModel", model))
    peer.setModel(model)
    peer.setItemDelegate(delegate)
    for view in (ours, peer):
        _show(view)
    dice = Random(size)
    places = [dice.randrange(ours.verticalScrollBar().maximum()) for _ in range(_ROUNDS * 2)]
    wheel = alternated(lambda n: _paint(ours, n * _WHEEL), lambda n: _paint(peer, n * _WHEEL), _ROUNDS, warm=5)
    jump = alternated(lambda n: _paint(ours, places[n]), lambda n: _paint(peer, places[n]), _ROUNDS, warm=5)
    for view in (ours, peer):
        view.close()
    model.clear()
    context.close()
    return [
        wheel.row("list repaint, one step of the wheel", people(size), _PEER, _TARGET),
        jump.row("list repaint, a jump to anywhere", people(size), _PEER, None, "ours reads the page from the file"),
    ]


def _ours(context: Context) -> RecordTable:
    today = context.today
    view = RecordTable(columns(has_areas=True), lambda ids: fetch(context.register, today, ids))
    with context.register.database.reading() as connection:
        view.set_ids(roll.ids(connection))
    return view


def _show(view: RecordTable) -> None:
    for number, column in enumerate((Column("", "", 56), *columns(has_areas=True))):
        view.setColumnWidth(number, column.width)
        view.setColumnHidden(number, bool(number) and column.name not in VILLAGE.shown)
    view.resize(_WIDTH, _HEIGHT)
    view.show()
    QApplication.processEvents()


def _paint(view: RecordTable, place: int) -> float:
    def work() -> None:
        view.verticalScrollBar().setValue(place)
        view.viewport().repaint()

    return seconds(work)


def _as_many(context: Context, size: int) -> Iterator[Texts]:
    """Yield ready texts for Qt's own model: those of the first people, over and over."""
    with context.register.database.reading() as connection:
        first = roll.ids(connection)[:_DIFFERENT]
    return islice(cycle(fetch(context.register, context.today, first)), size)


def _fill(database: QSqlDatabase, columns: int, rows: Iterator[Texts]) -> None:
    names = ", ".join(f"c{number}" for number in range(columns))
    query = QSqlQuery(database)
    query.exec("drop table if exists texts")
    query.exec(f"create table texts ({names.replace('c0', 'c0 integer primary key')})")
    database.transaction()
    query.prepare(f"insert into texts values ({', '.join('?' * columns)})")
    for number, row in enumerate(rows, start=1):
        for position, value in enumerate((number, *row)):
            query.bindValue(position, value)
        query.exec()
    database.commit()
