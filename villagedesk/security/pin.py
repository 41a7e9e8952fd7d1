"""The short code that unlocks the window after a pause, in place of the whole password.

It lives in memory alone and opens nothing but the window of a register that is open already: whoever can read the
memory has the register's key as well, so it need not be stretched as a password is. Guessing ends after five tries.
"""

import hashlib
import hmac
import os

from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence

SHORTEST, LONGEST = 4, 8
TRIES = 5
_ROWS = "01234567890", "09876543210"


class Pin:
    """A short code of digits, and how many wrong tries are left in a row; with none left it opens nothing any more."""

    def __init__(self, digits: str) -> None:
        """Take a code; VillageDeskError where it is too short, no number, or the first that anybody would try."""
        if not (digits.isascii() and digits.isdigit() and SHORTEST <= len(digits) <= LONGEST):
            raise VillageDeskError(
                sentence("锁屏短码要用 {least} 到 {most} 位数字。", least=SHORTEST, most=LONGEST),
                "例如自己好记的四位数。",
            )
        if len(set(digits)) == 1 or any(digits in row for row in _ROWS):
            raise VillageDeskError("这个短码谁都会先试。", "请不要用 1234、0000 这样的数字。")
        self._salt = os.urandom(16)
        self._kept = self._hash(digits)
        self.tries = TRIES

    def fits(self, typed: str) -> bool:
        """Tell whether this is the code; a wrong one costs a try, the right one gives all of them back."""
        if not self.tries:
            return False
        if hmac.compare_digest(self._hash(typed), self._kept):
            self.tries = TRIES
            return True
        self.tries -= 1
        return False

    def _hash(self, digits: str) -> bytes:
        return hashlib.sha256(self._salt + digits.encode(errors="replace")).digest()
