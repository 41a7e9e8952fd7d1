import json

import pytest

from villagedesk.journal import clock, erasing
from villagedesk.journal import op as journal
from villagedesk.journal.fold import counting, fold
from villagedesk.journal.op import PURGE, PURGED, Change, Op

A, B = "a" * 32, "b" * 32
GENESIS = journal.genesis(bytes(32))


def written(record: str, at: int, prev: str = GENESIS, kind: str = "put") -> Op:
    fields = {"name": ("韦光荣", ())} if kind == "put" else {}
    change = Change("labourer", record, fields, "龙秀英", "手工", kind, {} if kind == "put" else {"words": "x"})
    return journal.append(change, prev=prev, seq=at, hlc=clock.reading(at), device="d")


def test_an_erased_op_keeps_its_place_and_nothing_else() -> None:
    op = erasing.erased(written(A, 1))
    said = (op.id, op.seq, op.record, op.line, op.fields, op.user, op.kind)
    assert said == (written(A, 1).id, 1, A, "", {}, "", PURGED)


def test_a_chain_with_stubs_in_it_is_followed_to_the_same_end() -> None:
    first = written(A, 1)
    second = written(B, 2, first.id)
    lines = [erasing.carried(op) for op in erasing.erase([first, second], {A})]
    assert "韦光荣" not in lines[0]
    assert lines[1] == second.line
    assert erasing.next_id(erasing.next_id(GENESIS, lines[0]), lines[1]) == second.id
    assert journal.read(lines[0], prev=GENESIS, device="d") == erasing.without_content(
        op_id=first.id, prev=GENESIS, device="d", seq=1, hlc=first.hlc, eff_hlc=first.hlc, entity="labourer", record=A
    )


@pytest.mark.parametrize("stated", ["", "x" * 64, "A" * 64, "a" * 63, None, 7])
def test_a_stub_that_states_no_id_is_no_op(stated: object) -> None:
    line = json.dumps({"k": "purged", "q": 1, "t": clock.ZERO, "e": "labourer", "r": A, "id": stated})
    with pytest.raises(ValueError, match="id"):
        journal.read(line, prev=GENESIS, device="d")
    assert erasing.next_id(GENESIS, line) == journal.link(GENESIS, line)


def test_a_line_that_only_speaks_of_purging_is_hashed() -> None:
    line = written(A, 1).line.replace("韦光荣", "purged")
    assert erasing.next_id(GENESIS, line) == journal.link(GENESIS, line)


def test_a_purge_names_a_record_and_a_forged_one_none() -> None:
    purge = written(A, 2, kind=PURGE)
    forged = journal.read(purge.line, prev=GENESIS, device="d", held=True)
    assert erasing.purged_records([purge, written(B, 3)]) == {A}
    assert erasing.purged_records([forged, written("", 4, kind=PURGE)]) == set()
    assert erasing.erased(purge) == purge


def test_nothing_of_an_erased_record_counts_in_whatever_order_it_comes() -> None:
    op, purge = written(A, 1), written(A, 2, kind=PURGE)
    assert counting([op, purge]) == counting([purge, op]) == []
    assert fold([op, written(B, 3), purge]).values == {"name": "韦光荣"}
