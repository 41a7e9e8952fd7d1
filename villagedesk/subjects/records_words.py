"""What a list of records shows of a row, in words: fields of the record, and of the person beside it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind
from villagedesk.subjects import records, showing
from villagedesk.subjects.records import RecordRow

_LABELS = {
    "person": "姓名",
    "sex": "性别",
    "age": "年龄",
    "group": "村民组",
    "phone": "联系电话",
    "id_number": "身份证号",
    "number": "登记单号",
    "state": "上报",
}
"""Of the columns that are no fields of the kind."""

_RIGHT = (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY)


def label(kind: str, column: str) -> str:
    """Return the words above a column."""
    return KINDS[kind].field(column).label if is_field(kind, column) else _LABELS[column]


def is_field(kind: str, column: str) -> bool:
    """Tell whether a column shows a field of the kind, not the person beside or how far the record is sent.

    A record of no person that has a telephone of its own shows that.
    """
    return any(field.name == column for field in KINDS[kind])


def is_number(kind: str, column: str) -> bool:
    """Tell whether a column holds numbers, which stand to the right."""
    return column == "age" or (is_field(kind, column) and KINDS[kind].field(column).kind in _RIGHT)


def usual_columns(kind: str) -> list[str]:
    """Return all columns of a kind: the person beside where it belongs to one, then its fields, then the state."""
    declared = KINDS[kind]
    beside = ["person", "group", "phone"] if records.hangs_on_person(declared) else []
    own = [
        field.name
        for field in declared
        if field.name != declared.parent and field.name not in beside and field.name not in _uppers(kind)
    ]
    return [*beside, *own, "state"]


def texts(
    kind: str, rows: Sequence[RecordRow], columns: Sequence[str], today: date, *, reveal: bool = False
) -> list[tuple[str, ...]]:
    """Return the texts of rows, one for each column; ID numbers and bank cards in full only with `reveal`."""
    return [tuple(_text(kind, row, column, today, reveal=reveal) for column in columns) for row in rows]


def whole(
    connection: Connection, kind: str, ids: Sequence[str], columns: Sequence[str], today: date, *, reveal: bool = False
) -> Iterator[tuple[str, ...]]:
    """Yield the texts of records by the page, for a file or paper."""
    for start in range(0, len(ids), _PAGE):
        yield from texts(
            kind, records.rows(connection, kind, ids[start : start + _PAGE]), columns, today, reveal=reveal
        )


_PAGE = 200


def _uppers(kind: str) -> set[str]:
    """Return the fields that are shown as the upper end of another, or beside a place."""
    return {other for field in KINDS[kind] for other in (field.upper, field.beside) if other}


def _text(kind: str, row: RecordRow, column: str, today: date, *, reveal: bool) -> str:
    if is_field(kind, column):
        return _of_field(kind, row, column, reveal=reveal)
    if column == "id_number":
        number = str(row.person.get("id_number") or "")
        return number if reveal else showing.masked(number)
    return _BESIDE[column](row, today)


def _of_field(kind: str, row: RecordRow, name: str, *, reveal: bool) -> str:
    field = KINDS[kind].field(name)
    if field.kind is Kind.REFERENCE:
        return row.named.get(name, "")
    text = showing.words(kind, name, row.values)
    if field.kind is Kind.PHONE:
        return showing.spaced_phone(text)
    if field.sensitive and not reveal:
        return hidden(text)
    return text


def hidden(text: str) -> str:
    """Return a sensitive number with all but its end hidden."""
    shown = 4
    return text if len(text) <= shown else "*" * (len(text) - shown) + text[-shown:]


def _age(row: RecordRow, today: date) -> str:
    age = showing.age(row.person, today) if row.person else None
    return "" if age is None else str(age)


_BESIDE: Mapping[str, Callable[[RecordRow, date], str]] = {
    "person": lambda row, _: str(row.person.get("name") or ""),
    "sex": lambda row, _: showing.sex(row.person) if row.person else "",
    "age": _age,
    "group": lambda row, _: str(row.household.get("group") or ""),
    "phone": lambda row, _: showing.spaced_phone(str(row.person.get("phone") or row.person.get("family_phone") or "")),
    "number": lambda row, _: str(row.person.get("number") or ""),
    "state": lambda row, _: row.state.value,
}
