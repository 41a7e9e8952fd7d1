from pathlib import Path

import pytest

from tests.conftest import PASSWORD, VILLAGE
from villagedesk.context import Context
from villagedesk.errors import CannotOpen, WrongPassword
from villagedesk.register.folder import Folder
from villagedesk.security import keyslots, vault
from villagedesk.security.keyslots import KeySlots


def test_a_user_who_does_not_exist_opens_nothing(context: Context) -> None:
    with pytest.raises(WrongPassword):
        Context.open(context.folder.root, PASSWORD, "生人")


def test_the_recovery_code_opens_what_a_password_opens(tmp_path: Path) -> None:
    made, code = Context.create(tmp_path / "village", VILLAGE, "龙秀英", PASSWORD)
    made.close()
    opened = Context.open(tmp_path / "village", code.lower().replace("-", " "), recovery=True)
    assert opened.user.name == "龙秀英"
    opened.close()


def test_a_register_whose_making_was_cut_off_says_so(tmp_path: Path) -> None:
    folder, key = Folder(tmp_path / "village"), vault.new_key()
    folder.make()
    keyslots.store(KeySlots("r1").with_slot(key, "龙秀英", PASSWORD), folder.keyslots)
    folder.open(key).close()
    with pytest.raises(CannotOpen, match="没有做完"):
        Context.open(folder.root, PASSWORD)


def test_an_empty_folder_says_that_nothing_lies_there(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen, match="没有登记台"):
        Context.open(tmp_path, PASSWORD)
