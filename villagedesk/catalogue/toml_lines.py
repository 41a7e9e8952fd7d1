"""Rules written as TOML by people: each key is read with its line, and a mistake is refused with line and reason."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Final

from villagedesk.catalogue.codes import code_list
from villagedesk.errors import RefusedFile
from villagedesk.sentence import sentence

LONGEST: Final = 60
"""Characters of a text, where nothing else is said."""

_MOST_BYTES: Final = 256 * 1024
_MOST_YUAN: Final = 100_000_000
_FEN: Final = 100
_AT_LINE: Final = re.compile(r"at line (\d+)")
_HEADER: Final = re.compile(r"\s*\[(\[)?\s*([^\[\]]+?)\s*\](?(1)\])\s*(?:#.*)?$")
_KEY: Final = re.compile(r"""\s*("[^"]*"|'[^']*'|[\w.-]+)\s*=""")
_QUOTED: Final = re.compile(r'"(?:\\.|[^"\\])*"|' + r"'[^']*'")
_MULTILINE: Final = ('"""', "'''")

Path = tuple[str | int, ...]
"""Where a table or key stands: names, and numbers from 0 for those of `[[…]]`."""


class TomlTable:
    """One table of a file. Every reader returns the value of a key, its `default` where the key is not written.

    A key without a default is one that has to be written. RefusedFile names file and line where a value is wrong.
    """

    def __init__(self, content: Mapping[str, Any], file: str, lines: Mapping[Path, int], path: Path = ()) -> None:
        self._content = content
        self._file = file
        self._lines = lines
        self._path = path

    def __contains__(self, key: str) -> bool:
        return key in self._content

    def __iter__(self) -> Iterator[str]:
        return iter(self._content)

    def line(self, key: str = "") -> int:
        """Return on which line a key stands, that of the table itself where it is not written."""
        here = (*self._path, key)
        return self._lines.get(here) or self._lines.get((*here, 0)) or self._lines.get(self._path) or 1

    def refusal(self, key: str, fault: str, hint: str = "") -> RefusedFile:
        """Return the refusal to raise for what a key says; '' is the table itself."""
        words = sentence("“{file}”第 {line} 行：{fault}。", file=self._file, line=self.line(key), fault=fault)
        return RefusedFile("bad-rules", words, hint or "请改好再用。")

    def only(self, *keys: str) -> None:
        """Refuse a key that is none of these, naming the one that is nearest."""
        for key in self._content:
            if key not in keys:
                near = get_close_matches(key, keys, n=1)
                hint = sentence("是不是“{name}”？", name=near[0]) if near else None
                known = sentence("这里可以写：{names}。", names="、".join(keys))
                raise self.refusal(key, sentence("不认识“{key}”", key=key), hint or known)

    def text(self, key: str, default: str | None = None, longest: int = LONGEST) -> str:
        """Return a text that is not empty, at most `longest` characters."""
        value = self._given(key, default)
        if not isinstance(value, str) or len(value) > longest or (key in self and not value.strip()):
            raise self.refusal(
                key, sentence("{key} 应是不超过 {count} 个字的文字", key=key, count=longest), "请用引号括起来。"
            )
        return value.strip()

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """Return a whole number between `least` and `most`."""
        value = self._given(key, default)
        if type(value) is not int or not least <= value <= most:
            fault = sentence("{key} 应是 {least} 到 {most} 的整数", key=key, least=least, most=most)
            raise self.refusal(key, fault, "数字不加引号。")
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """Return true or false."""
        value = self._content.get(key, default)
        if not isinstance(value, bool):
            raise self.refusal(key, sentence("{key} 应是 true 或 false", key=key), "是写 true，否写 false，不加引号。")
        return value

    def texts(self, key: str, default: Sequence[str] | None = None, longest: int = LONGEST) -> tuple[str, ...]:
        """Return a list of texts, each not empty and written once."""
        value = self._given(key, default)
        fits = isinstance(value, list | tuple) and all(
            isinstance(one, str) and 0 < len(one.strip()) <= longest for one in value
        )
        if not fits:
            raise self.refusal(key, sentence("{key} 应是一列文字", key=key), '例如 ["甲", "乙"]，每一项加引号。')
        double = next((one for at, one in enumerate(value) if one in value[:at]), None)
        if double is not None:
            raise self.refusal(key, sentence("“{text}”写了两次", text=double), "请删去一个。")
        return tuple(one.strip() for one in value)

    def wholes(self, key: str, least: int, most: int, count: int) -> tuple[int, ...]:
        """Return a list of `count` whole numbers that do not fall, each between `least` and `most`."""
        value = self._given(key, None)
        fits = isinstance(value, list) and len(value) == count
        if not fits or any(type(one) is not int or not least <= one <= most for one in value):
            words = "{key} 应是 {count} 个整数，每个在 {least} 到 {most} 之间"
            raise self.refusal(key, sentence(words, key=key, count=count, least=least, most=most), "例如 [16, 59]。")
        if list(value) != sorted(value):
            raise self.refusal(key, sentence("{key} 的数字应从小到大", key=key))
        return tuple(value)

    def day(self, key: str, default: str | None = None) -> str:
        """Return a day as ISO text; it may be written with quotes or without."""
        value = self._given(key, default)
        if type(value) is date:
            return value.isoformat()
        try:
            return date.fromisoformat(value).isoformat() if value or key in self else ""
        except (TypeError, ValueError) as error:
            fault = sentence("{key} 应是一个日期", key=key)
            raise self.refusal(key, fault, "请写成 2026-01-01 这样，月和日各两位。") from error

    def choice(self, key: str, known: Collection[str], default: str | None = None) -> str:
        """Return a text that is one of those known."""
        return self._known(key, self.text(key, default), known) if key in self or default is None else default

    def choices(self, key: str, known: Collection[str], default: Sequence[str] | None = ()) -> tuple[str, ...]:
        """Return a list of texts that are all known."""
        return tuple(self._known(key, one, known) for one in self.texts(key, default))

    def codes(self, key: str, name: str, default: Sequence[str] | None = ()) -> tuple[str, ...]:
        """Return a list of codes of the code list `name`; each may be written as its code or its label."""
        known = code_list(name)
        found: list[str] = []
        for one in self.texts(key, default):
            code = known.get(one) or next((code for code in known if one in (code.label, code.standard)), None)
            if code is None:
                labels = [code.label for code in known]
                near = get_close_matches(one, labels, n=1)
                hint = sentence("是不是“{name}”？", name=near[0]) if near else None
                listed = sentence("可以写：{names}。", names="、".join(labels[:20]))
                raise self.refusal(key, sentence("代码表里没有“{text}”", text=one), hint or listed)
            found.append(code.code)
        return tuple(dict.fromkeys(found))

    def money(self, key: str, default: int | None = None) -> int:
        """Return an amount of money in fen; it is written in yuan, at most two places behind the point."""
        if key not in self and default is not None:
            return default
        value = self._given(key, None)
        given = Decimal(str(value)) if type(value) in (int, float) else None
        if given is None or not given.is_finite() or not 0 <= given <= _MOST_YUAN or given * _FEN % 1:
            raise self.refusal(key, sentence("{key} 应是以元为单位的金额", key=key), "例如 500 或 566.5，不加引号。")
        return int(given * _FEN)

    def table(self, key: str) -> "TomlTable | None":
        """Return the table `[key]`, None where there is none."""
        if key not in self:
            return None
        value = self._content[key]
        if not isinstance(value, Mapping):
            raise self.refusal(key, sentence("{key} 应是一段", key=key), sentence("请写成 [{key}] 一段。", key=key))
        return TomlTable(value, self._file, self._lines, (*self._path, key))

    def tables(self, key: str) -> "list[TomlTable]":
        """Return the tables `[[key]]`; none where nothing of the kind is written."""
        value = self._content.get(key, [])
        if not isinstance(value, list) or not all(isinstance(one, Mapping) for one in value):
            hint = sentence("每一条写一段 [[{key}]]。", key=key)
            raise self.refusal(key, sentence("{key} 应是一段一段的", key=key), hint)
        return [TomlTable(one, self._file, self._lines, (*self._path, key, at)) for at, one in enumerate(value)]

    def _given(self, key: str, default: Any) -> Any:
        if key in self._content:
            return self._content[key]
        if default is None:
            raise self.refusal("", sentence("没有写 {key}", key=key), sentence("请加上一行 {key} = …", key=key))
        return default

    def _known(self, key: str, text: str, known: Collection[str]) -> str:
        if text in known:
            return text
        near = get_close_matches(text, known, n=1)
        hint = sentence("是不是“{name}”？", name=near[0]) if near else None
        listed = sentence("可以写：{names}。", names="、".join(known))
        raise self.refusal(key, sentence("{key} 不认识“{text}”", key=key, text=text), hint or listed)


def read_toml(text: str, file: str) -> TomlTable:
    """Read the text of a rule file; `file` is its name, for messages. RefusedFile where it is not TOML."""
    if len(text.encode(errors="replace")) > _MOST_BYTES:
        raise RefusedFile("too-large", sentence("“{file}”太大，不像规则文件。", file=file), "请核对文件。")
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = _AT_LINE.search(str(error))
        line = int(at[1]) if at else max(len(text.splitlines()), 1)
        words = sentence("“{file}”第 {line} 行：写法不对。", file=file, line=line)
        hint = "请核对引号、等号和方括号是否成对；同一项不要写两次。"
        raise RefusedFile("bad-toml", words, hint) from error
    return TomlTable(content, file, _line_numbers(text))


def _line_numbers(text: str) -> dict[Path, int]:
    """Return on which line each table and each key stands; the text is known to be TOML."""
    found: dict[Path, int] = {}
    counts: dict[Path, int] = {}
    here: Path = ()
    for number, line in _statements(text):
        header = _HEADER.match(line)
        if header:
            here = _place([part.strip().strip("\"'") for part in header[2].split(".")], bool(header[1]), counts)
            found.setdefault(here, number)
        elif key := _KEY.match(line):
            parts = [key[1].strip("\"'")] if key[1][0] in "\"'" else key[1].split(".")
            for depth in range(1, len(parts) + 1):
                found.setdefault((*here, *parts[:depth]), number)
    return found


def _place(parts: Sequence[str], is_one_of_many: bool, counts: dict[Path, int]) -> Path:
    """Return the path of a header: below a `[[table]]` it is the last of them that is meant."""
    path: Path = ()
    for depth, part in enumerate(parts):
        path = (*path, part)
        if depth == len(parts) - 1 and is_one_of_many:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines on which a statement begins, with their numbers; what goes on over several lines is left out."""
    depth, quote = 0, ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not quote and depth == 0:
            yield number, line
        depth, quote = _after(line, depth, quote)


def _after(line: str, depth: int, quote: str) -> tuple[int, str]:
    """Return how deep in brackets a line ends, and the long quotation that it leaves open."""
    if quote:
        _, closing, rest = line.partition(quote)
        return _after(rest, depth, "") if closing else (depth, quote)
    if depth == 0 and _HEADER.match(line):
        return 0, ""
    for long in _MULTILINE:
        before, opening, rest = line.partition(long)
        if opening and "#" not in _QUOTED.sub("", before):
            return _after(rest, _depth(before, depth), long)
    return _depth(line, depth), ""


def _depth(line: str, depth: int) -> int:
    bare = _QUOTED.sub("", line).partition("#")[0]
    return depth + bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}")
