"""A stick that goes while the file is being written."""

import subprocess

import pytest

from tests.exchange.road import Desk
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import history, outgoing


def test_a_stick_pulled_out_in_the_middle_leaves_nothing_that_counts(enrolled: Desk) -> None:
    enrolled.add_people(2)
    context, stick = enrolled.context, enrolled.stick

    def pull(_done: int, _total: int) -> None:
        subprocess.run(["rm", "-rf", str(stick)], check=True)

    with pytest.raises(VillageDeskError, match="写不进去"):
        outgoing.export(context.register, context.keys, stick, context.folder.outbox, pull)
    assert not stick.exists()
    assert history.sent(context.register) == []
    assert list(context.folder.outbox.iterdir()) == []
    stick.mkdir()
    assert len(enrolled.export()) == 1
