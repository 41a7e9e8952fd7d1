"""Files that open with a password only, made here: packages by msoffcrypto, .xls by the cipher run the other way."""

import struct
from hashlib import md5, sha1
from io import BytesIO

from msoffcrypto.method import rc4, rc4_cryptoapi
from msoffcrypto.method.ecma376_agile import ECMA376Agile
from msoffcrypto.method.rc4 import DocumentRC4
from msoffcrypto.method.rc4_cryptoapi import DocumentRC4CryptoAPI

from tests.ledgers.made_up import Rows
from tests.ledgers.xls_file import compound, xls_stream

SECRET = "韦家寨2026"
_SALT = bytes(range(16))
_VERIFIER = bytes(range(100, 116))
_BLOCK = 1024
_RECORD = struct.Struct("<HH")


def locked_package(content: bytes, password: str = SECRET) -> bytes:
    """Return an .xlsx or .docx that opens with a password, as Excel from 2010 on writes it."""
    locked: bytes = ECMA376Agile.encrypt(password, BytesIO(content))
    return locked


def locked_xls(sheets: dict[str, Rows], *, strong: bool, password: str = SECRET) -> bytes:
    """Return an .xls that opens with a password: RC4 as Excel 97 wrote it, or `strong` as WPS and Excel 2003 do."""
    lock = _cryptoapi_lock(password) if strong else _rc4_lock(password)
    stream = xls_stream(sheets, lock=lock)
    source = BytesIO(stream)
    if strong:
        cipher = bytearray(DocumentRC4CryptoAPI.decrypt(password, _SALT, 128, source, blocksize=_BLOCK).getvalue())
    else:
        cipher = bytearray(DocumentRC4.decrypt(password, _SALT, source, blocksize=_BLOCK).getvalue())
    position = 0
    while position < len(stream):
        kind, length = _RECORD.unpack_from(stream, position)
        plain = 4 + (length if kind in (0x0809, 0x002F) else 4 if kind == 0x0085 else 0)
        cipher[position : position + plain] = stream[position : position + plain]
        position += 4 + length
    return compound({"Workbook": bytes(cipher)})


def _rc4_lock(password: str) -> bytes:
    key = rc4._makekey(password, _SALT, 0)
    return struct.pack("<3H", 1, 1, 1) + _SALT + _encrypted(key, _VERIFIER, md5(_VERIFIER).digest())


def _cryptoapi_lock(password: str) -> bytes:
    key = rc4_cryptoapi._makekey(password, _SALT, 128, 0)
    header = struct.pack("<8I", 4, 0, 0x6801, 0x8004, 128, 1, 0, 0) + "Microsoft\0".encode("utf-16-le")
    proof = _encrypted(key, _VERIFIER, sha1(_VERIFIER).digest())
    verifier = struct.pack("<I", 16) + _SALT + proof[:16] + struct.pack("<I", 20) + proof[16:]
    return struct.pack("<3HII", 1, 4, 2, 4, len(header)) + header + verifier


def _encrypted(key: bytes, *parts: bytes) -> bytes:
    from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
    from cryptography.hazmat.primitives.ciphers import Cipher

    cipher = Cipher(ARC4(key), mode=None).encryptor()
    return b"".join(cipher.update(part) for part in parts)
