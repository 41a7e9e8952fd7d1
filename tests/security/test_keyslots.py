import json
from dataclasses import replace
from pathlib import Path

import pytest

from villagedesk.errors import CannotOpen, WrongPassword
from villagedesk.security import keyslots, vault
from villagedesk.security.keyslots import RECOVERY, KeySlots, new_recovery_code, plain_code

KEY = bytes(range(32))


@pytest.fixture(scope="module")
def slots() -> KeySlots:
    return KeySlots("r1").with_slot(KEY, "龙秀英", "村口大榕树下见面").with_slot(KEY, "韦支书", "另一个很长的口令")


def test_each_user_opens_with_the_own_password(slots: KeySlots) -> None:
    assert slots.unlock("村口大榕树下见面") == KEY
    assert slots.unlock("另一个很长的口令", "韦支书") == KEY


@pytest.mark.parametrize(("password", "name"), [("错的", None), ("另一个很长的口令", "龙秀英"), ("x", "生人")])
def test_a_wrong_password_or_name_opens_nothing(slots: KeySlots, password: str, name: str | None) -> None:
    with pytest.raises(WrongPassword):
        slots.unlock(password, name)


def test_full_width_typing_is_the_same_password(slots: KeySlots) -> None:
    changed = slots.with_slot(KEY, "龙秀英", "abc DEF 1234")
    assert changed.unlock("ａｂｃ ＤＥＦ １２３４", "龙秀英") == KEY
    with pytest.raises(WrongPassword):
        changed.unlock("村口大榕树下见面", "龙秀英")


def test_a_slot_moved_to_another_user_or_register_does_not_open(slots: KeySlots) -> None:
    first, second = slots.slots
    swapped = KeySlots("r1", (replace(second, tag=first.tag, first=True),))
    with pytest.raises(WrongPassword):
        swapped.unlock("另一个很长的口令")
    with pytest.raises(WrongPassword):
        KeySlots("r2", slots.slots).unlock("村口大榕树下见面")


@pytest.mark.parametrize("cost", [vault.Cost(memory=1024), vault.Cost(passes=1), vault.Cost(memory=1 << 24)])
def test_absurd_costs_are_refused_before_they_are_paid(slots: KeySlots, cost: vault.Cost) -> None:
    weak = KeySlots("r1", (replace(slots.slots[0], cost=cost),))
    with pytest.raises(CannotOpen):
        weak.unlock("村口大榕树下见面")


def test_the_recovery_sheet_opens_however_it_is_typed(slots: KeySlots) -> None:
    code = new_recovery_code()
    with_sheet = slots.with_slot(KEY, "sheet", plain_code(code), RECOVERY)
    assert with_sheet.unlock_with_recovery(code.lower().replace("-", " ")) == KEY
    assert with_sheet.unlock("村口大榕树下见面") == KEY
    with pytest.raises(WrongPassword):
        with_sheet.unlock_with_recovery(new_recovery_code())


def test_the_file_holds_no_name_and_no_key(slots: KeySlots, tmp_path: Path) -> None:
    keyslots.store(slots, tmp_path / "keyslots.json")
    text = (tmp_path / "keyslots.json").read_text(encoding="utf-8")
    assert "龙秀英" not in text
    assert KEY.hex() not in text
    assert json.loads(text)["slots"][0]["kdf"] == {"alg": "argon2id", "m": 65536, "t": 3, "p": 1}


def test_a_torn_file_is_read_from_its_copy(slots: KeySlots, tmp_path: Path) -> None:
    file = tmp_path / "keyslots.json"
    keyslots.store(slots, file)
    keyslots.store(slots, file)
    file.write_text(file.read_text(encoding="utf-8")[:100], encoding="utf-8")
    assert keyslots.load(file) == slots
    file.with_suffix(".json.bak").unlink()
    with pytest.raises(CannotOpen):
        keyslots.load(file)
