from db.base import SHARED
from db.models import record_tables
from villagedesk.catalogue import KINDS

DERIVED = {"labourer": {"merged_into"}}
"""Columns that the journal's links decide, not a field."""


def test_every_stored_field_has_a_column_and_every_column_a_field() -> None:
    tables = record_tables()
    assert set(tables) == set(KINDS)
    for name, kind in KINDS.items():
        columns = set(tables[name].c.keys()) - SHARED - DERIVED.get(name, set())
        assert {field.name for field in kind if field.stored} == columns


def test_fields_do_not_take_the_names_that_every_record_has() -> None:
    for kind in KINDS.values():
        assert not SHARED & {field.name for field in kind}
