"""What the catalogue's tests share."""

from datetime import date

import pytest

from villagedesk.catalogue.lookups import ShippedLookups


@pytest.fixture(scope="session")
def lookups() -> ShippedLookups:
    """Everything the program ships, seen from 双玉村 on a fixed day."""
    return ShippedLookups(date(2026, 11, 21), "520422101237")
