"""The digits by which people compare a key over the telephone or on paper."""

import hashlib
import unicodedata

_GROUPS = 6
_BYTES = 5
_SPAN = 100_000


def fingerprint(public: bytes) -> str:
    """Return six groups of five digits for a raw Ed25519 key (99.6 bits; Signal's way of making digits).

    Group i is bytes 5i to 5i+4 of SHA-256("VD1-fingerprint" and the key), as a big-endian number, modulo 100000.
    """
    digest = hashlib.sha256(b"VD1-fingerprint" + public).digest()
    numbers = (int.from_bytes(digest[_BYTES * i : _BYTES * (i + 1)], "big") % _SPAN for i in range(_GROUPS))
    return " ".join(f"{number:05d}" for number in numbers)


def same_digits(typed: str, public: bytes) -> bool:
    """Tell whether typed digits are the key's; spaces, hyphens and full-width digits do not matter."""
    plain = unicodedata.normalize("NFKC", typed)
    digits = "".join(character for character in plain if not character.isspace() and character not in "-－—_")
    return digits == fingerprint(public).replace(" ", "")
