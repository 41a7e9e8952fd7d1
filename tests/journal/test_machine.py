"""Whatever happens to sticks, clocks, laptops and the hub: nothing is lost, doubled or silently overwritten."""

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.journal.directed import Directed

SOAK = bool(os.environ.get("VILLAGEDESK_SOAK"))
SHARDS, EXAMPLES, STEPS = (40, 500, 60) if SOAK else (2, 75, 40)


@pytest.mark.parametrize("shard", range(SHARDS))
def test_laptops_and_hub_agree_whatever_happens(shard: int) -> None:
    run_state_machine_as_test(
        seed(shard)(type("Directed", (Directed,), {})),
        settings=settings(
            max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, database=None,
            suppress_health_check=list(HealthCheck), phases=(Phase.generate, Phase.shrink),
        ),
    )  # fmt: skip
