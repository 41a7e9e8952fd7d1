"""The catalogue's declarations hold together."""

import pytest

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.field import Field, Kind, Need, Policy, RecordKind
from villagedesk.catalogue.field_checks import check_field
from villagedesk.catalogue.lookups import ShippedLookups

FIELDS = [pytest.param(kind, field, id=f"{kind.name}.{field.name}") for kind in KINDS.values() for field in kind]


@pytest.mark.parametrize("kind", KINDS.values(), ids=str)
def test_names_and_labels_are_unique_within_a_kind(kind: RecordKind) -> None:
    names = [field.name for field in kind]
    labels = [field.label for field in kind]
    assert len(set(names)) == len(names)
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_a_field_names_only_what_exists(kind: RecordKind, field: Field) -> None:
    assert bool(field.codes) == (field.kind in (Kind.CODE, Kind.CODES))
    if field.codes:
        assert len(list(code_list(field.codes))) > 1
    for companion in filter(None, (field.upper, field.beside)):
        assert kind.field(companion).stored
    assert bool(field.target) == (field.kind is Kind.REFERENCE)
    assert field.target in {"", *KINDS}


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_sets_are_united_when_two_people_changed_them(kind: RecordKind, field: Field) -> None:
    assert field.is_set == (field.policy is Policy.UNION)


@pytest.mark.parametrize(("kind", "field"), FIELDS)
def test_every_check_a_field_names_is_known(kind: RecordKind, field: Field, lookups: ShippedLookups) -> None:
    assert isinstance(check_field(field, "1" if not field.is_set else ["1"], lookups), list)


def test_what_stops_saving_a_person_is_only_name_and_group() -> None:
    mandatory = {
        f"{name}.{field.name}"
        for name in ("household", "labourer")
        for field in KINDS[name]
        if field.need is Need.MANDATORY
    }
    assert mandatory == {"household.group", "labourer.name"}


def test_the_parent_of_a_kind_is_a_reference_to_another_kind() -> None:
    for kind in KINDS.values():
        if kind.parent:
            assert kind.field(kind.parent).target in KINDS


def test_health_cards_and_categories_are_sensitive() -> None:
    labourer = KINDS["labourer"]
    for name in ("id_number", "health", "disability_number", "bank_card", "tags"):
        assert labourer.field(name).sensitive


def test_an_unknown_field_is_a_key_error() -> None:
    with pytest.raises(KeyError, match=r"labourer\.shoe_size"):
        KINDS["labourer"].field("shoe_size")
