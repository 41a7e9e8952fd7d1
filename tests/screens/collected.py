"""The collector as the program has it, for tests with widgets."""

import gc
from collections.abc import Iterator

import pytest

from ui.collecting import collect_due


@pytest.fixture(autouse=True)
def collected() -> Iterator[None]:
    """As in the program, let no worker thread collect what belongs to the screens."""
    gc.disable()
    yield
    collect_due()
    gc.enable()
