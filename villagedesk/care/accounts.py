"""The users of a register, their passwords, and the recovery sheet."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum

from sqlalchemy import Connection

from villagedesk.errors import VillageDeskError, WrongPassword
from villagedesk.register import state
from villagedesk.register.folder import Folder
from villagedesk.register.store import Register
from villagedesk.security import keyslots
from villagedesk.sentence import sentence

SHORTEST = 10
_WORDS = 4
_FIRST_HAN = "\u3400"
_ACCOUNTS = "accounts"


class Role(StrEnum):
    """What a user may do."""

    CLERK = "录入"
    REVIEWER = "审核"
    ADMINISTRATOR = "管理员"


@dataclass(frozen=True, slots=True)
class Account:
    """A user by name, and what the user may do."""

    name: str
    role: Role


def check_password(password: str) -> None:
    """Refuse a password that is easily guessed: at least ten characters, or four words with spaces between.

    A Han character counts as two: there are thousands of them to guess from.
    """
    length = sum(2 if character >= _FIRST_HAN else 1 for character in password)
    if length < SHORTEST and len(password.split()) < _WORDS:
        raise VillageDeskError(
            "密码太短。",
            sentence(
                "请至少用 {count} 个字符（一个汉字算两个），例如一句好记的话，或四个用空格隔开的词。", count=SHORTEST
            ),
        )
    if len(set(password)) < 4:
        raise VillageDeskError("密码太容易猜。", "请不要重复同一个字符。")


def accounts(register: Register) -> list[Account]:
    """Return the users, the first administrator first."""
    with register.database.reading() as connection:
        return stored(connection)


def stored(connection: Connection) -> list[Account]:
    """Return the users as a register that is being opened keeps them."""
    return [Account(entry["name"], Role(entry["role"])) for entry in state.get(connection, _ACCOUNTS, [])]


def store(connection: Connection, known: Iterable[Account]) -> None:
    """Keep these users in place of those before."""
    state.put(connection, _ACCOUNTS, [asdict(account) for account in known])


def add(register: Register, folder: Folder, key: bytes, account: Account, password: str) -> None:
    """Add a user with a password of their own; VillageDeskError where the name is taken or the password weak."""
    check_password(password)
    known = accounts(register)
    if any(other.name == account.name for other in known):
        raise VillageDeskError(
            sentence("已经有一位用户叫“{name}”。", name=account.name), "请在名字后加一个字以便区分。"
        )
    keyslots.store(keyslots.load(folder.keyslots).with_slot(key, account.name, password), folder.keyslots)
    with register.writing() as connection:
        store(connection, (*known, account))


def change_password(folder: Folder, name: str, old: str, new: str) -> None:
    """Give a user a new password; WrongPassword where the old one is not theirs."""
    slots = keyslots.load(folder.keyslots)
    try:
        key = slots.unlock(old, name)
    except WrongPassword as error:
        raise WrongPassword("原密码不对。", "请再输一次原来的密码。") from error
    set_password(folder, key, name, new)


def set_password(folder: Folder, key: bytes, name: str, new: str) -> None:
    """Give a user a new password where the register's key is in hand, after a recovery for example."""
    check_password(new)
    keyslots.store(keyslots.load(folder.keyslots).with_slot(key, name, new), folder.keyslots)


def new_recovery_sheet(folder: Folder, key: bytes) -> str:
    """Make a recovery code and its slot, in place of an earlier one, and return the code to print."""
    code = keyslots.new_recovery_code()
    slots = keyslots.load(folder.keyslots)
    plain = keyslots.plain_code(code)
    keyslots.store(slots.with_slot(key, "sheet", plain, keyslots.RECOVERY), folder.keyslots)
    return code
