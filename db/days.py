"""Days in a query: the number of a day, counted from one fixed day, the same on SQLite and PostgreSQL.

Columns of days hold ISO text, whole (2026-09-05) or to the month (2026-09); a month begins with its first day and ends
with its last one.
"""

from typing import Any

from sqlalchemy import Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class first_day(FunctionElement[int]):  # noqa: N801 - as functions of SQL are written
    """The number of the day, or of the first day of the month, that a text names."""

    name = "first_day"
    type = Integer()
    inherit_cache = True


class last_day(FunctionElement[int]):  # noqa: N801 - as above
    """The number of the day, or of the last day of the month, that a text names."""

    name = "last_day"
    type = Integer()
    inherit_cache = True


@compiles(first_day)
def _first(element: first_day, compiler: SQLCompiler, **given: Any) -> str:
    text = compiler.process(element.clauses, **given)
    return f"cast(julianday(substr({text} || '-01', 1, 10)) + 0.5 as integer)"


@compiles(last_day)
def _last(element: last_day, compiler: SQLCompiler, **given: Any) -> str:
    text = compiler.process(element.clauses, **given)
    whole = f"cast(julianday({text}) + 0.5 as integer)"
    month = f"cast(julianday({text} || '-01', '+1 month') - 0.5 as integer)"
    return f"case when length({text}) = 7 then {month} else {whole} end"


@compiles(first_day, "postgresql")
def _first_on_server(element: first_day, compiler: SQLCompiler, **given: Any) -> str:
    text = compiler.process(element.clauses, **given)
    return f"(cast(substr({text} || '-01', 1, 10) as date) - date '2000-01-01')"


@compiles(last_day, "postgresql")
def _last_on_server(element: last_day, compiler: SQLCompiler, **given: Any) -> str:
    text = compiler.process(element.clauses, **given)
    month = f"(cast(cast({text} || '-01' as date) + interval '1 month' as date) - date '2000-01-02')"
    return f"case when length({text}) = 7 then {month} else cast({text} as date) - date '2000-01-01' end"
