"""Office files that open with a password only: encrypted packages and .xls ([MS-OFFCRYPTO]), opened in memory.

msoffcrypto-tool knows the ciphers. It is loaded for a locked file only, and it sees nothing that was not measured
before: what a hostile file could make slow or large is refused here.
"""

import struct
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final
from xml.parsers.expat import ExpatError  # raised by the reader of the description, whose size is checked

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.formats.grid import damaged
from villagedesk.ledgers.formats.ole import MAGIC, CompoundFile, NotWhole
from villagedesk.ledgers.formats.sniff import locked
from villagedesk.sentence import sentence

WRONG_PASSWORD: Final = "wrong-password"  # noqa: S105 - a reason, no password
_USUAL: Final = "VelvetSweatshop"
"""What Excel itself tries first: it locks with this word what is only protected against changes."""
_PACKAGE, _DESCRIPTION = "EncryptedPackage", "EncryptionInfo"
_BOOKS: Final = ("Workbook", "WORKBOOK", "Book", "BOOK")
_LONGEST_DESCRIPTION: Final = 64 * 1024
_MOST_SPINS: Final = 1_000_000
"""Rounds of the key derivation: office programs use 100,000, each takes about a microsecond."""
_LONGEST_PASSWORD: Final = 255
_RECORD: Final = struct.Struct("<HH")
_FILE_PASS, _BOUND_SHEET = 0x002F, 0x0085
_PLAIN: Final = frozenset((0x0809, _FILE_PASS, 0x0194, 0x0195, 0x00E1, 0x0138, 0x0196))
"""BOF, FILEPASS, USREXCL, FILELOCK, INTERFACEHDR, RRDINFO, RRDHEAD are never encrypted ([MS-XLS] 2.2.10)."""
_RC4: Final = 1
_BLOCK: Final = 1024
"""Bytes of an .xls that share one key."""
_FAULTS: Final = (
    *(ArithmeticError, AssertionError, AttributeError, ExpatError, LookupError, MemoryError, OSError, TypeError),
    *(ValueError, struct.error),
)
"""What reading a broken lock may end in."""


def unlocked(content: bytes, name: str, password: str = "") -> bytes:
    """Return the content of a file without its password; one without a password is returned as it is.

    RefusedFile `encrypted` where a password is needed and none given, `wrong-password` where it is another,
    `not-supported` for a lock that only the program which made it opens, `damaged` for a broken file.
    """
    if not content.startswith(MAGIC):
        return content
    try:
        compound = CompoundFile(content)
        if _PACKAGE in compound.names:
            return _package(content, compound, name, password)
        book = next((one for one in _BOOKS if one in compound.names), "")
        stream = compound.stream(book) if book else b""
    except (NotWhole, KeyError):
        return content  # what is broken is told by whoever reads it
    lock = _file_pass(stream)
    if lock is None:
        return content
    clear = _plain_stream(stream, lock, name, password)
    try:
        return compound.replaced(book, clear)
    except (NotWhole, IndexError) as error:
        raise damaged(name) from error


def relocked(content: bytes, password: str) -> bytes:
    """Return a package with a password to open it, as Excel from 2010 on locks it (AES-256)."""
    from msoffcrypto.method.ecma376_agile import ECMA376Agile

    locked_again: bytes = ECMA376Agile.encrypt(password, BytesIO(content))
    return locked_again


def _package(content: bytes, compound: CompoundFile, name: str, password: str) -> bytes:
    from msoffcrypto import exceptions
    from msoffcrypto.format.ooxml import OOXMLFile

    description = compound.stream(_DESCRIPTION) if _DESCRIPTION in compound.names else b""
    if len(description) > _LONGEST_DESCRIPTION or b"<!" in description:
        raise damaged(name)
    try:
        file: Any = OOXMLFile(BytesIO(content))
        if file.info.get("spinValue", 0) > _MOST_SPINS:
            raise damaged(name)
        file.load_key(password=_tried(password), verify_password=True)
        plain = BytesIO()
        file.decrypt(plain)
    except exceptions.InvalidKeyError as error:
        raise _not_opened(name, password) from error
    except (exceptions.DecryptionError, exceptions.FileFormatError) as error:
        raise _unknown_lock(name) from error
    except _FAULTS as error:
        raise damaged(name) from error
    return plain.getvalue()


def _plain_stream(stream: bytes, lock: bytes, name: str, password: str) -> bytes:
    """Return the records of an .xls without their cipher; what is never encrypted stays, the lock is blanked."""
    clear = _deciphered(stream, lock, name, password)
    if len(clear) != len(stream):
        raise damaged(name)
    for kind, start, length in _records(stream):
        clear[start - _RECORD.size : start] = stream[start - _RECORD.size : start]
        kept = length if kind in _PLAIN else min(4, length) if kind == _BOUND_SHEET else 0
        clear[start : start + kept] = stream[start : start + kept]
        if kind == _FILE_PASS:
            clear[start - _RECORD.size : start - 2] = bytes(2)
            clear[start : start + length] = bytes(length)
    return bytes(clear)


def _deciphered(stream: bytes, lock: bytes, name: str, password: str) -> bytearray:
    """Return the whole stream run through its cipher, whose place counts the plain bytes, too."""
    from msoffcrypto.format import common, xls97
    from msoffcrypto.method.rc4 import DocumentRC4
    from msoffcrypto.method.rc4_cryptoapi import DocumentRC4CryptoAPI

    word = _tried(password)
    try:
        kind, major, minor = struct.unpack_from("<3H", lock)
        if kind != _RC4 or (major, minor) not in ((1, 1), (2, 2), (3, 2), (4, 2)):
            raise _unknown_lock(name)
        if major == 1:
            info = xls97._parse_header_RC4(BytesIO(lock[6:]))
            proof = (info["salt"], info["encryptedVerifier"], info["encryptedVerifierHash"])
            if not DocumentRC4.verifypw(word, *proof):
                raise _not_opened(name, password)
            return bytearray(DocumentRC4.decrypt(word, info["salt"], BytesIO(stream), blocksize=_BLOCK).getbuffer())
        info = common._parse_header_RC4CryptoAPI(BytesIO(lock[6:]))
        how = (info["salt"], info["keySize"])
        if not DocumentRC4CryptoAPI.verifypw(word, *how, info["encryptedVerifier"], info["encryptedVerifierHash"]):
            raise _not_opened(name, password)
        return bytearray(DocumentRC4CryptoAPI.decrypt(word, *how, BytesIO(stream), blocksize=_BLOCK).getbuffer())
    except _FAULTS as error:
        raise damaged(name) from error


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield kind, first byte and length of each whole record."""
    position = 0
    while position + _RECORD.size <= len(stream):
        kind, length = _RECORD.unpack_from(stream, position)
        position += _RECORD.size
        if position + length > len(stream):
            return
        yield kind, position, length
        position += length


def _file_pass(stream: bytes) -> bytes | None:
    """Return what says how an .xls is locked; None for one that is not. It stands before any sheet is named."""
    for kind, start, length in _records(stream):
        if kind == _FILE_PASS:
            return stream[start : start + length]
        if kind == _BOUND_SHEET:
            return None
    return None


def _tried(password: str) -> str:
    return password[:_LONGEST_PASSWORD] or _USUAL


def _not_opened(name: str, password: str) -> RefusedFile:
    if not password:
        return locked(name)
    return RefusedFile(
        WRONG_PASSWORD, sentence("“{name}”的打开密码不对。", name=name), "请看清大小写和输入法，再输一次。"
    )


def _unknown_lock(name: str) -> RefusedFile:
    words = sentence("“{name}”的加密方式这里打不开。", name=name)
    return RefusedFile("not-supported", words, "请用 WPS 或 Excel 打开，取消密码，另存为 .xlsx 后再导入。")
