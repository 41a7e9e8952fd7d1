import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.sample import DEVICE, STRANGER
from tests.tools import need_tool, run
from villagedesk.errors import CannotOpen, RefusedFile
from villagedesk.exchange.fingerprint import fingerprint, same_digits
from villagedesk.exchange.keys import KeyPair, PublicKeys


def test_a_pair_survives_the_store() -> None:
    stored = json.loads(json.dumps(DEVICE.to_json()))
    assert KeyPair.from_json(stored) == DEVICE
    assert KeyPair.from_json(stored).public == DEVICE.public


def test_two_pairs_are_never_alike() -> None:
    assert KeyPair.generate().public != KeyPair.generate().public


def test_private_keys_do_not_show_themselves() -> None:
    shown = repr(DEVICE) + str(DEVICE)
    assert DEVICE.identity not in shown
    assert DEVICE.seed.hex() not in shown
    assert repr(DEVICE.seed) not in shown


@pytest.mark.parametrize("stored", [{}, {"sign": "00", "seal": "x"}, {"sign": "zz" * 32, "seal": ""}, {"sign": 1}])
def test_a_store_that_holds_no_keys_is_said_so(stored: dict[str, object]) -> None:
    with pytest.raises(CannotOpen):
        KeyPair.from_json(stored)


def test_public_keys_survive_their_text() -> None:
    assert PublicKeys.from_json(json.loads(json.dumps(DEVICE.public.to_json()))) == DEVICE.public


@pytest.mark.parametrize(
    "changes",
    [{"sign": ""}, {"seal": ""}, {"sign": 5}, {"seal": None}, {"sign": "RWQ" + "A" * 53}, {"seal": "age1" + "q" * 58}],
)
def test_public_keys_from_outside_are_checked(changes: dict[str, object]) -> None:
    with pytest.raises(RefusedFile) as caught:
        PublicKeys.from_json({**DEVICE.public.to_json(), **changes})
    assert caught.value.reason == "damaged"


@pytest.mark.parametrize("content", [None, 5, [], "keys"])
def test_public_keys_must_be_an_object(content: object) -> None:
    with pytest.raises(RefusedFile):
        PublicKeys.from_json(content)


def test_a_lookup_trusts_its_own_key_alone() -> None:
    assert DEVICE.public.lookup(DEVICE.public.key_id) == DEVICE.public.sign
    assert DEVICE.public.lookup(STRANGER.public.key_id) is None


def test_age_takes_the_public_key(tmp_path: Path) -> None:
    identity = tmp_path / "device.key"
    identity.write_text(DEVICE.identity + "\n")
    locked = run(need_tool("age"), "-r", DEVICE.public.seal, stdin=b"hello").stdout
    assert run(need_tool("age"), "-d", "-i", identity, stdin=locked).stdout == b"hello"


def test_a_known_key_has_known_digits() -> None:
    assert fingerprint(bytes(range(32))) == "10823 70915 33173 06770 48821 27938"


@given(st.binary(min_size=32, max_size=32), st.sampled_from(["", " ", "-", "　", "－"]))
def test_digits_are_recognised_however_they_are_typed(public: bytes, between: str) -> None:
    groups = fingerprint(public).split(" ")
    assert [len(group) for group in groups] == [5] * 6
    assert same_digits(between.join(groups), public)
    assert same_digits("".join(chr(ord(digit) + 0xFEE0) for digit in "".join(groups)), public)
    wrong = [*groups[:-1], f"{(int(groups[-1]) + 1) % 100_000:05d}"]
    assert not same_digits(between.join(wrong), public)
    assert not same_digits("", public)
