"""The opened register and its services: what a page or a command is given."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from db.session import Database
from villagedesk.care import accounts as users
from villagedesk.care.accounts import Account, Role, check_password, new_recovery_sheet
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.errors import CannotOpen, VillageDeskError, WrongPassword
from villagedesk.exchange import link
from villagedesk.exchange.keys import KeyPair
from villagedesk.journal import op as journal
from villagedesk.register import state
from villagedesk.register.folder import Folder, damaged
from villagedesk.register.identity import UNAPPROVED, Identity
from villagedesk.register.store import Register
from villagedesk.security import keyslots, vault
from villagedesk.security.keyslots import KeySlots
from villagedesk.sentence import sentence

_IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Unit:
    """Whose register it is: a village (12-digit code) or a county's hub (six digits)."""

    code: str
    name: str
    is_hub: bool = False

    @property
    def village(self) -> str:
        """Return the code that records written here carry; a hub's is padded with zeros."""
        return self.code.ljust(12, "0")


class Context:
    """An opened register.

    Attributes:
        folder: where it lies.
        register: reading and writing.
        keys: this device's keys for sealed files.
        unit: whose register it is.
        user: who signed in.
    """

    def __init__(
        self, folder: Folder, register: Register, keys: KeyPair, unit: Unit, user: Account, key: bytes
    ) -> None:
        self.folder = folder
        self.register = register
        self.keys = keys
        self.unit = unit
        self.user = user
        self.key = key

    @classmethod
    def create(cls, root: Path, unit: Unit, user: str, password: str) -> tuple["Context", str]:
        """Make a register and return it opened, with the code of its recovery sheet.

        VillageDeskError where one lies there already, the place is not writable, or the password is weak.
        """
        check_password(password)
        folder = Folder(root)
        folder.make()
        key, keys = vault.new_key(), KeyPair.generate()
        account = Account(user.strip() or "管理员", Role.ADMINISTRATOR)
        register_id = journal.new_id()
        keyslots.store(KeySlots(register_id).with_slot(key, account.name, password), folder.keyslots)
        code = new_recovery_sheet(folder, key)
        database = folder.open(key)
        register = Register(database, key, folder.head, _identity(keys, unit, account.name))
        with register.writing() as connection:
            link.store_keys(connection, keys)
            state.put(connection, _IDENTITY, {"id": register_id, **asdict(unit)})
            users.store(connection, [account])
        return cls(folder, register, keys, unit, account, key), code

    @classmethod
    def open(
        cls,
        root: Path,
        password: str,
        user: str | None = None,
        *,
        recovery: bool = False,
        told: Callable[[], None] | None = None,
    ) -> "Context":
        """Open a register by a user's password, or by the code of its recovery sheet.

        Without `user` it is the only user, or the first 管理员. `told` is called before a register of an older
        program is brought up to date, which may take a minute. WrongPassword, or CannotOpen where no register
        lies there or it is damaged.
        """
        folder = Folder(root)
        if not folder.exists:
            raise CannotOpen(sentence("“{root}”里没有登记台。", root=root), "请核对文件夹，或先新建一个。")
        slots = keyslots.load(folder.keyslots)
        key = slots.unlock_with_recovery(password) if recovery else slots.unlock(password, user)
        database = folder.open(key, told)
        try:
            return cls._opened(folder, database, key, user)
        except DatabaseError as error:
            database.close()
            raise damaged() from error
        except VillageDeskError:
            database.close()
            raise

    @classmethod
    def _opened(cls, folder: Folder, database: Database, key: bytes, user: str | None) -> "Context":
        with database.reading() as connection:
            stored, known = state.get(connection, _IDENTITY), users.stored(connection)
            if stored is None:
                raise CannotOpen(
                    "上次新建登记台没有做完，里面还没有登记内容。",
                    sentence("请把“{root}”改名，再重新新建。", root=folder.root),
                )
            keys, signed = link.load_keys(connection), link.certificate(connection)
        unit = Unit(stored["code"], stored["name"], stored["is_hub"])
        account = _account(known, user)
        identity = _identity(keys, unit, account.name, link.letter(signed))
        return cls(folder, Register(database, key, folder.head, identity), keys, unit, account, key)

    @property
    def lookups(self) -> ShippedLookups:
        """Return what reading and checking values need: today's date, the village, code lists and places."""
        return ShippedLookups(today=self.today, village=self.unit.village)

    @property
    def today(self) -> date:
        """Return the day it is, as far as this register can know."""
        return self.register.today()

    @property
    def accounts(self) -> list[Account]:
        """Return the users of the register."""
        return users.accounts(self.register)

    def close(self) -> None:
        """Close the database."""
        self.register.database.close()


def _identity(keys: KeyPair, unit: Unit, user: str, letter: str = UNAPPROVED) -> Identity:
    public = keys.public
    return Identity(public.key_id, journal.genesis(public.sign), unit.village, unit.name, letter, user)


def _account(known: list[Account], user: str | None) -> Account:
    if user is not None:
        for account in known:
            if account.name == user.strip():
                return account
        raise WrongPassword(sentence("没有叫“{user}”的用户。", user=user), "请核对用户名。")
    administrators = [account for account in known if account.role is Role.ADMINISTRATOR]
    return (administrators or known)[0]
