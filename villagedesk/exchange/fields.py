"""Strict reading of JSON objects that came from outside: every value has its type and its range."""

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from villagedesk.errors import RefusedFile
from villagedesk.exchange.refusal import Reason, refused

MOST = (1 << 53) - 1
"""The largest whole number that every JSON reader keeps exactly (RFC 8259 §6)."""

COUNTY = re.compile(r"[0-9]{6}")
VILLAGE = re.compile(r"[0-9]{12}")
DEVICE = re.compile(r"[0-9A-Za-z-]{1,64}")
HASH = re.compile(r"[0-9a-f]{64}")
SHORT_HASH = re.compile(r"[0-9a-f]{16}")
LABEL = re.compile(r"[^\x00-\x1f\x7f]{1,100}")


def parse_object(data: bytes, what: str) -> dict[str, Any]:
    """Read UTF-8 JSON whose top is an object; `what` names it in the refusal.

    A name that stands twice, NaN, nesting without end and half of a surrogate pair are refused: two readers
    would read two things.
    """
    try:
        content = json.loads(data.decode(), object_pairs_hook=_once, parse_constant=_no_constant)
        json.dumps(content, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise refused(Reason.DAMAGED, what) from error
    if not isinstance(content, dict):
        raise refused(Reason.DAMAGED, what)
    return content


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) != len(pairs):
        raise ValueError("a name stands twice")
    return content


def _no_constant(name: str) -> None:
    raise ValueError(name)


class Fields:
    """The fields of one object, read by type; whatever does not fit is refused as damaged, naming the field."""

    def __init__(self, content: Mapping[str, Any], what: str) -> None:
        self._content = content
        self._what = what

    def text(self, name: str, pattern: re.Pattern[str]) -> str:
        """Return a text that matches `pattern` as a whole."""
        value = self._content.get(name)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise self.bad(name)
        return value

    def optional_text(self, name: str, pattern: re.Pattern[str]) -> str:
        """Return a text that matches `pattern`, or the empty text where it is given as empty."""
        return "" if self._content.get(name) == "" else self.text(name, pattern)

    def has(self, name: str) -> bool:
        """Tell whether something other than null and the empty text stands under the name."""
        return self._content.get(name) not in (None, "")

    def number(self, name: str, low: int = 0, high: int = MOST) -> int:
        """Return a whole number in a range."""
        return self._whole(self._content.get(name), name, low, high)

    def moment(self, name: str) -> str:
        """Return a date and time with its offset from UTC (RFC 3339), as it stands."""
        value = self.text(name, LABEL)
        try:
            if datetime.fromisoformat(value).tzinfo is None:
                raise self.bad(name)
        except ValueError as error:
            raise self.bad(name) from error
        return value

    def nested(self, name: str) -> "Fields | None":
        """Return the fields of an object inside, or None for null."""
        value = self.mapping(name)
        return None if value is None else Fields(value, f"{self._what} {name}")

    def mapping(self, name: str) -> dict[str, Any] | None:
        """Return an object as it stands, or None for null or absence."""
        value = self._content.get(name)
        if value is not None and not isinstance(value, dict):
            raise self.bad(name)
        return value

    def texts(self, name: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
        """Return a list of texts that all match `pattern`."""
        value = self._content.get(name)
        if not isinstance(value, list):
            raise self.bad(name)
        if not all(isinstance(entry, str) and pattern.fullmatch(entry) for entry in value):
            raise self.bad(name)
        return tuple(value)

    def epoch(self, name: str) -> tuple[int, str] | None:
        """Return a hub incarnation `[n, nonce]`, or None for null."""
        value = self._content.get(name)
        if value is None:
            return None
        if not isinstance(value, list) or len(value) != 2 or not isinstance(value[1], str):
            raise self.bad(name)
        if not DEVICE.fullmatch(value[1]):
            raise self.bad(name)
        return self._whole(value[0], name, 0, MOST), value[1]

    def anything(self, name: str) -> object:
        """Return a value as it stands; whoever asks checks it."""
        return self._content.get(name)

    def bad(self, name: str) -> RefusedFile:
        """Return the refusal that names a field."""
        return refused(Reason.DAMAGED, f"{self._what} {name}")

    def _whole(self, value: object, name: str, low: int, high: int) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise self.bad(name)
        return value
