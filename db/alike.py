"""What PostgreSQL does otherwise than SQLite, made alike in one place, so that every query means the same on both.

SQLite compares texts bytewise and knows no lengths, its whole numbers have 64 bits, an absent value sorts before all
others, and `LIKE` does not tell `a` from `A`. A county's database is told to do the same, whatever its own collation.
Lists of values go as one array each, or the driver would read a statement of hundreds of places anew every time.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ARRAY, BindParameter, Column, ColumnElement, Connection, Dialect, Integer, String, text
from sqlalchemy.dialects.postgresql.psycopg import PGCompiler_psycopg
from sqlalchemy.sql import operators
from sqlalchemy.sql.elements import UnaryExpression
from sqlalchemy.types import UserDefinedType

_OTHERWISE = text(
    "select table_name, column_name, data_type from information_schema.columns "
    "where table_schema = current_schema() and (data_type = 'integer' or data_type = 'character varying' "
    "or data_type = 'text' and collation_name is distinct from 'C') order by table_name, ordinal_position"
)
_SHORT_SEQUENCES = text(
    "select sequencename from pg_sequences where schemaname = current_schema() and data_type <> 'bigint'::regtype"
)
_DIRECTIONS = (operators.asc_op, operators.desc_op)
_PLACED = (operators.nulls_first_op, operators.nulls_last_op)


class _Listed(UserDefinedType[Any]):
    """Texts or whole numbers as the text of one array: the driver looks at each value, which takes ten times as long.

    The server takes it for an array of whatever it is compared with.
    """

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:  # noqa: ARG002 - theirs
        return _written


def _written(values: Sequence[Any]) -> str:
    try:
        plain = '","'.join(values)
    except TypeError:  # not all of them are texts
        return f"{{{','.join(map(_element, values))}}}"
    if "\\" in plain or plain.count('"') != 2 * (len(values) - 1):
        return f"{{{','.join(map(_element, values))}}}"
    return f'{{"{plain}"}}'


def _element(value: Any) -> str:
    if value is None:
        return "null"
    escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


class Alike(PGCompiler_psycopg):
    """Words statements as PostgreSQL has to hear them to answer as SQLite does."""

    def order_by_clause(self, select: Any, **kw: Any) -> str:
        """Put absent values first in a rising order and last in a falling one."""
        clauses = [self._placed(clause, **kw) for clause in select._order_by_clauses]
        return f" ORDER BY {', '.join(clauses)}" if clauses else ""

    def visit_like_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        """Compare without regard to capitals; in these columns' collation only those of ASCII have any."""
        return str(self.visit_ilike_op_binary(binary, operator, **kw))  # type: ignore[no-untyped-call]

    def visit_not_like_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:
        """Compare as LIKE does, turned round."""
        return str(self.visit_not_ilike_op_binary(binary, operator, **kw))  # type: ignore[no-untyped-call]

    def visit_in_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:  # noqa: ARG002 - theirs
        """Compare with one array in place of a list of values."""
        values = self._array(binary.right, **kw)
        return f"{self.process(binary.left, **kw)} = ANY ({values})" if values else self._listed(binary, "IN", **kw)

    def visit_not_in_op_binary(self, binary: Any, operator: Any, **kw: Any) -> str:  # noqa: ARG002 - theirs
        """Compare as IN does, turned round."""
        values = self._array(binary.right, **kw)
        asked = f"{self.process(binary.left, **kw)} <> ALL ({values})" if values else ""
        return f"({asked or self._listed(binary, 'NOT IN', **kw)})"

    def _array(self, values: Any, **kw: Any) -> str:
        """Return the place of an array under the name of a list of values; '' for anything else."""
        if not isinstance(values, BindParameter) or not values.expanding or values.type._is_tuple_type:
            return ""
        array = values._clone()
        array.expanding = False
        array.type = _Listed() if isinstance(values.type, String | Integer) else ARRAY(values.type)
        return self.process(array, **kw)

    def _listed(self, binary: Any, word: str, **kw: Any) -> str:
        return f"{self.process(binary.left, **kw)} {word} {self.process(binary.right, **kw)}"

    def _placed(self, clause: ColumnElement[Any], **kw: Any) -> str:
        said = str(clause._compiler_dispatch(self, **kw))
        modifier = clause.modifier if isinstance(clause, UnaryExpression) else None
        plain = clause.element if isinstance(clause, UnaryExpression) and modifier in _DIRECTIONS else clause
        if modifier in _PLACED or (isinstance(plain, Column) and not plain.nullable):
            return said
        return f"{said} NULLS {'LAST' if modifier is operators.desc_op else 'FIRST'}"


def make_columns_alike(connection: Connection) -> None:
    """Let texts have any length and be compared bytewise, and whole numbers have 64 bits; run after every migration."""
    quote = connection.dialect.identifier_preparer.quote
    changes: dict[str, list[str]] = {}
    for table, column, kind in connection.execute(_OTHERWISE).all():
        wanted = "bigint" if kind == "integer" else 'text collate "C"'
        changes.setdefault(table, []).append(f"alter column {quote(column)} type {wanted}")
    for table, some in changes.items():
        connection.exec_driver_sql(f"alter table {quote(table)} {', '.join(some)}")
    for sequence in connection.execute(_SHORT_SEQUENCES).scalars().all():
        connection.exec_driver_sql(f"alter sequence {quote(sequence)} as bigint")


def is_alike(connection: Connection) -> bool:
    """Tell whether every column of the database compares as this program relies on."""
    return connection.execute(_OTHERWISE).first() is None
