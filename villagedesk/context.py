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
from villagedesk.exchange import recovery as recovery_slot
from villagedesk.exchange.keys import KeyPair
from villagedesk.journal import op as journal
from villagedesk.register import county_codes, occupied, state
from villagedesk.register.folder import Folder, damaged
from villagedesk.register.identity import UNAPPROVED, Identity
from villagedesk.register.store import Register
from villagedesk.security import keyslots, vault
from villagedesk.security.keyslots import KeySlots
from villagedesk.sentence import sentence

_TOWN_DIGITS = 9


@dataclass(frozen=True, slots=True)
class Unit:
    """Whose register it is: a village (12-digit code), a county's hub (six digits), or a township (nine digits).

    A township collects what its villages send, and hands it on unopened; `is_hub` holds for it, too.
    """

    code: str
    name: str
    is_hub: bool = False

    @property
    def village(self) -> str:
        """Return the code that records written here carry; a hub's is padded with zeros."""
        return self.code.ljust(12, "0")

    @property
    def is_town(self) -> bool:
        """Tell whether it is a township."""
        return self.is_hub and len(self.code) == _TOWN_DIGITS


class Context:
    """An opened register.

    Attributes:
        folder: where it lies.
        register: reading and writing.
        unit: whose register it is.
        user: who signed in.
    """

    def __init__(self, folder: Folder, register: Register, unit: Unit, user: Account, key: bytes) -> None:
        self.folder = folder
        self.register = register
        self.unit = unit
        self.user = user
        self.key = key
        self._occupied: Path | None = None

    @classmethod
    def create(cls, root: Path, unit: Unit, user: str, password: str, url: str = "") -> tuple["Context", str]:
        """Make a register and return it opened, with the code of its recovery sheet.

        `url` is the address of an empty PostgreSQL database in place of a file in the folder. VillageDeskError where
        a register lies there already, the place is not writable, or the password is weak.
        """
        check_password(password)
        folder = Folder(root)
        address = _free(url) if url else ""
        folder.make()
        key, keys = vault.new_key(), KeyPair.generate()
        account = Account(user.strip() or "管理员", Role.ADMINISTRATOR)
        register_id = journal.new_id()
        keyslots.store(KeySlots(register_id).with_slot(key, account.name, password), folder.keyslots)
        code = new_recovery_sheet(folder, key)
        database = folder.found(key, register_id, address) if address else folder.open(key)
        register = Register(database, key, folder.head, _identity(keys, unit, account.name))
        with register.writing() as connection:
            link.store_keys(connection, keys)
            state.put(connection, state.IDENTITY, {"id": register_id, **asdict(unit)})
            users.store(connection, [account])
        context = cls(folder, register, unit, account, key)
        context._enter()
        return context, code

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
        return cls.open_by_key(folder, key, user, told)

    @classmethod
    def open_by_key(
        cls, folder: Folder, key: bytes, user: str | None = None, told: Callable[[], None] | None = None
    ) -> "Context":
        """Open a register whose key is in hand; errors as of `open`."""
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
            stored, known = state.get(connection, state.IDENTITY), users.stored(connection)
            if stored is None:
                raise CannotOpen(
                    "上次新建登记台没有做完，里面还没有登记内容。",
                    sentence("请把“{root}”改名，再重新新建。", root=folder.root),
                )
            keys, signed = link.load_keys(connection), link.certificate(connection)
            chain, county = link.chain(connection), link.load(connection)
        unit = Unit(stored["code"], stored["name"], stored["is_hub"])
        account = _account(known, user)
        identity = _identity(keys, unit, account.name, link.letter(signed), chain)
        context = cls(folder, Register(database, key, folder.head, identity), unit, account, key)
        context._enter()
        if county is not None and keyslots.load(folder.keyslots).county is None:
            with context.register.writing() as connection:
                recovery_slot.keep_slot(context.register, connection, county)
        return context

    @classmethod
    def open_by_grant(cls, root: Path, password: str, grant: Path) -> "Context":
        """Open a register whose passwords are forgotten by the county's grant; `password` is the new one.

        It is the one that was chosen when the request was written, and holds from now on. WrongPassword where it is
        another, RefusedFile where the grant does not answer this laptop's request; then nothing has changed.
        """
        folder = Folder(root)
        key, user = recovery_slot.redeem(folder, password, grant)
        try:
            try:
                context = cls.open_by_key(folder, key, user or None)
            except WrongPassword:  # a name that nobody here has was typed into the request
                context = cls.open_by_key(folder, key)
        except CannotOpen as error:
            raise CannotOpen(
                sentence("用县里给的密钥没有打开登记台：{why}", why=error.message),
                "电脑里的密钥文件可能被换过。请用恢复单，或者用备份恢复。",
            ) from error
        users.set_password(folder, key, context.user.name, password)
        recovery_slot.forget(folder)
        return context

    @property
    def keys(self) -> KeyPair:
        """Return this device's present keys for sealed files: an answer of the county may replace them."""
        with self.register.database.reading() as connection:
            return link.load_keys(connection)

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
        if self._occupied:
            occupied.leave(self._occupied)

    def _enter(self) -> None:
        """Keep other PCs out of a hub's file; beside a server's database renew the folder's copy of its keys.

        Code lists speak from now on as this register's county has them.
        """
        with self.register.database.reading() as connection:
            county_codes.use(connection)
        if self.folder.is_on_server:
            from villagedesk.register import elsewhere  # loaded only where a server serves

            with self.register.database.reading() as connection:
                elsewhere.remember(self.folder.store, self.key, connection)
        elif self.unit.is_hub:
            self._occupied = occupied.enter(self.folder.root)


def _free(url: str) -> str:
    from villagedesk.register import elsewhere  # loaded only where a server serves

    return elsewhere.look(url)


def _identity(
    keys: KeyPair, unit: Unit, user: str, letter: str = UNAPPROVED, chain: tuple[str, str] | None = None
) -> Identity:
    device, genesis = chain or (keys.key_id, journal.genesis(keys.verifier))
    return Identity(device, genesis, unit.village, unit.name, letter, user)


def _account(known: list[Account], user: str | None) -> Account:
    if user is not None:
        for account in known:
            if account.name == user.strip():
                return account
        raise WrongPassword(sentence("没有叫“{user}”的用户。", user=user), "请核对用户名。")
    administrators = [account for account in known if account.role is Role.ADMINISTRATOR]
    return (administrators or known)[0]
