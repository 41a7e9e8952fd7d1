"""The whole register as open data: one CSV a record kind and a `datapackage.json` that describes them.

The description follows the Data Package standard (Frictionless, profile `tabular-data-package`): any statistics program
or warehouse reads it without this one. Rows stand in the order of their ids and sets in that of their elements, so that
equal registers give equal bytes. Values are the stored ones: codes, ISO dates, fen; `codes.csv` has the words.
The files are for machines: a text that begins with `=` is left as it is, so they are not for opening in a spreadsheet.
"""

import csv
import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, select

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field import Field, Kind, RecordKind
from villagedesk.errors import VillageDeskError
from villagedesk.register.projection import TABLES
from villagedesk.register.record import VILLAGE
from villagedesk.register.store import Register
from villagedesk.sentence import sentence
from villagedesk.subjects.showing import masked

Progress = Callable[[int, int], None]

_AT_ONCE = 2_000
_BETWEEN = ";"
_TYPES = {Kind.INTEGER: "integer", Kind.MONEY: "integer", Kind.DECIMAL: "number", Kind.YES_NO: "boolean"}
_OF_RECORD = {
    "id": "记录编号", VILLAGE: "村代码", "void": "作废原因", "created_at": "登记时钟", "changed_at": "修改时钟",
    "changed_by": "修改人",
}  # fmt: skip
_CODES = ("list", "code", "label")


@dataclass(frozen=True, slots=True)
class Resource:
    """A CSV file that was written, and how many rows it has without its head."""

    file: Path
    rows: int


def write(
    register: Register, target: Path, *, village: str = "", reveal: bool = False, progress: Progress | None = None
) -> list[Resource]:
    """Write the records of one village, or of all, into the folder `target`, and return the tables.

    Without `reveal` ID numbers are masked and other sensitive fields are left out. Voided records are in it with
    their reason. VillageDeskError where the folder cannot be written.
    """
    resources: list[Resource] = []
    described: list[dict[str, Any]] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        with register.database.reading() as connection:
            total, done = _total(connection, village), 0
            for kind in KINDS.values():
                fields = [field for field in kind if field.stored and (reveal or not _left_out(field))]
                rows = _counted(_rows(connection, kind, fields, village, reveal=reveal), progress, done, total)
                made = _table(target / f"{kind.name}.csv", [*_OF_RECORD, *(field.name for field in fields)], rows)
                resources.append(made)
                described.append(_resource(made.file, kind.label, _schema(fields)))
                done += made.rows
        resources.append(_table(target / "codes.csv", _CODES, _codes()))
        described.append(_resource(resources[-1].file, "代码表", {"fields": [_described(name) for name in _CODES]}))
        _describe(target / "datapackage.json", register, described)
    except OSError as error:
        raise VillageDeskError(
            sentence("“{target}”写不进去。", target=target), "请检查U盘是否插好、是否写保护，或换一个文件夹再导出。"
        ) from error
    return resources


def _left_out(field: Field) -> bool:
    return field.sensitive and field.kind is not Kind.ID_NUMBER


def _total(connection: Connection, village: str) -> int:
    return sum(
        connection.execute(_of_village(select(func.count()).select_from(table), table, village)).scalar_one()
        for table in TABLES.values()
    )


def _of_village(query: Any, table: Table, village: str) -> Any:
    return query.where(table.c[VILLAGE] == village) if village else query


def _rows(
    connection: Connection, kind: RecordKind, fields: Sequence[Field], village: str, *, reveal: bool
) -> Iterator[list[str]]:
    table = TABLES[kind.name]
    query = _of_village(
        select(*(table.c[name] for name in (*_OF_RECORD, *(one.name for one in fields)))), table, village
    )
    found = connection.execution_options(yield_per=_AT_ONCE).execute(query.order_by(table.c.id))
    hidden = {place for place, field in enumerate(fields, len(_OF_RECORD)) if field.sensitive and not reveal}
    for row in found:
        yield [masked(value or "") if place in hidden else _text(value) for place, value in enumerate(row)]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _BETWEEN.join(sorted(map(str, value))) if isinstance(value, list) else str(value)


def _counted(rows: Iterator[list[str]], progress: Progress | None, done: int, total: int) -> Iterator[list[str]]:
    for number, row in enumerate(rows, start=done + 1):
        if progress and number % _AT_ONCE == 0:
            progress(number, total)
        yield row


def _codes() -> Iterator[list[str]]:
    for name in sorted({field.codes for kind in KINDS.values() for field in kind if field.codes}):
        yield from ([name, code.code, code.label] for code in code_list(name))


def _table(file: Path, head: Sequence[str], rows: Iterator[list[str]]) -> Resource:
    """Write a table whole or not at all; a file of an earlier export stands until the new one does."""
    part = file.with_name(f"{file.name}.part")
    count = 0
    try:
        with part.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(head)
            for row in rows:
                writer.writerow(row)
                count += 1
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)
    return Resource(file, count)


def _schema(fields: Sequence[Field]) -> dict[str, Any]:
    keys = [
        {"fields": field.name, "reference": {"resource": field.target, "fields": "id"}}
        for field in fields
        if field.kind is Kind.REFERENCE
    ]
    described = [_described(name, label) for name, label in _OF_RECORD.items()]
    described += [
        _described(field.name, field.label, _TYPES.get(field.kind, "string"), _told(field)) for field in fields
    ]
    return {"fields": described, "primaryKey": "id", "foreignKeys": keys}


def _told(field: Field) -> str:
    if field.codes:
        return sentence("代码见 codes.csv 的 {codes}", codes=field.codes)
    if field.kind is Kind.MONEY:
        return "单位：分"
    return "多个值之间用分号隔开" if field.is_set else ""


def _described(name: str, title: str = "", kind: str = "string", told: str = "") -> dict[str, str]:
    said = {"name": name, "type": kind, "title": title, "description": told}
    return {key: value for key, value in said.items() if value}


def _resource(file: Path, title: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    with file.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256").hexdigest()
    return {
        "name": file.stem, "path": file.name, "title": title, "profile": "tabular-data-resource", "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8", "bytes": file.stat().st_size, "hash": f"sha256:{digest}",
        "schema": schema,
    }  # fmt: skip


def _describe(file: Path, register: Register, resources: Sequence[Mapping[str, Any]]) -> None:
    identity = register.identity
    content = {
        "profile": "tabular-data-package", "name": f"villagedesk-{identity.village}", "title": identity.village_name,
        "resources": resources,
    }  # fmt: skip
    file.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
