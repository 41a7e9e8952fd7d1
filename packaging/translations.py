"""Keep the English words of the screen complete: `translations.py` takes over every new text, `--check` lists gaps.

Qt's lupdate finds the texts of `ui`. What comes from below the screens stands there as plain Chinese; this script
collects it (labels and codes of the catalogue, titles in resources, messages in the modules) into one context.
"""

import argparse
import ast
import re
import shutil
import string
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QXmlStreamReader

from ui.translation import BELOW
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import code_list

ROOT = Path(__file__).parent.parent
FILE = ROOT / "resources" / "translations" / "villagedesk_en.ts"
NOT_SHOWN = (
    "app.py", "language.py", "cli", "demo", "reports",  # the command line, invented data and paper are Chinese
    "pages/settings/language.py",  # both languages side by side
    "ledgers/words.py", "ledgers/fill/words.py", "ledgers/fill/marks.py", "ledgers/guess.py", "ledgers/mapping.py",
    "ledgers/rows.py",  # words that are read in spreadsheets
    "catalogue/cells.py", "catalogue/dates.py", "catalogue/kinds.py", "catalogue/money.py", "catalogue/names.py",
    "catalogue/phones.py", "catalogue/places.py", "catalogue/records", "catalogue/villages.py",
    "catalogue/glossary.py", "register/pinyin.py", "subjects/household_names.py",
    "subjects/lists.py", "subjects/slips.py", "subjects/request_receipts.py", "subjects/warnings/tables.py",
    "subjects/warnings/sheets.py",  # paper and sheets
    "subjects/matching/terms.py", "subjects/matching/trades.py",  # words that are read in posts
    "subjects/subsidies/money.py",  # numerals for paper
)  # fmt: skip
"""Modules of villagedesk and ui whose words never reach the screen, or reach it as labels of the catalogue."""

_WORDS = ("title", "label", "short", "reason", "about", "called", "basis")
_LISTS = ("results", "documents")
"""Keys in resources whose values are words for the screen, and those that hold several."""

_CHINESE = re.compile("[㐀-鿿]+")
_SAID = re.compile("[㐀-鿿“”：；，。]")
_CHARACTERS = re.compile("[零一二三四五六七八九十日㐀]+")


def main() -> int:
    """Update the file, or with `--check` say what is missing; the exit code is 1 where something is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, list what is missing")
    if not parser.parse_args().check:
        update(FILE)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(shutil.copy(FILE, scratch)) if FILE.exists() else Path(scratch) / FILE.name
        update(fresh)
        found = [*gaps(fresh), *filled_by_hand()]
        if not found and fresh.read_bytes() != FILE.read_bytes():
            found.append("the file does not hold the present texts: run `make translations`")
    sys.stdout.writelines(f"{line}\n" for line in found)
    return 1 if found else 0


def update(file: Path) -> None:
    """Take the present texts into a `.ts` file; what is translated stays, what is gone is dropped."""
    with tempfile.TemporaryDirectory() as scratch:
        below = Path(scratch) / "below.py"
        lines = (f"QCoreApplication.translate({BELOW!r}, {text!r})\n" for text in sorted(set(texts_below())))
        below.write_text("".join(lines), encoding="utf-8")
        command = [
            str(Path(sys.executable).with_name("pyside6-lupdate")), "-silent", "-no-obsolete", "-locations", "none",
            "-disable-heuristic", "similartext", "-source-language", "zh_CN", "-target-language", "en",
            *map(str, sorted((ROOT / "ui").rglob("*.py"))), str(below), "-ts", str(file),
        ]  # fmt: skip
        subprocess.run(command, check=True)  # noqa: S603 - our own tool on our own files


def texts_below() -> Iterator[str]:
    """Yield every Chinese text below the screens that may be shown, patterns as they are written."""
    for kind in KINDS.values():
        yield kind.label
        yield from (section.label for section in kind.sections)
        for field in kind:
            yield field.label
            if field.hint:
                yield field.hint
            if field.codes:
                yield from (code.label for code in code_list(field.codes))
    resources = ROOT / "resources"
    declared = (*(resources / "tables").glob("*.toml"), *(resources / "publishing").glob("*.toml"))
    ruled = (resources / f"{name}.toml" for name in ("checks", "statistics", "warnings", "services"))
    for file in (*ruled, *declared, *(resources / "policies").glob("*.toml")):
        # what stands about a published file is written into its template, which is Chinese
        unsaid = ("about",) if file.parent.name == "publishing" else ()
        yield from _titles(tomllib.loads(file.read_text(encoding="utf-8")), unsaid)
    for module in (*_modules("villagedesk"), *_modules("ui")):
        yield from _texts(ast.parse(module.read_text(encoding="utf-8")))


def filled_by_hand() -> Iterator[str]:
    """Yield the places where a message is filled by an f-string: it has no pattern that could be translated."""
    for module in _modules("villagedesk"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise):
                for part in ast.walk(node):
                    if isinstance(part, ast.JoinedStr) and _SAID.search(ast.unparse(part)):
                        yield f"{module.relative_to(ROOT)}:{part.lineno}: use sentence(), not an f-string"


def gaps(file: Path) -> Iterator[str]:
    """Yield what is wrong in a `.ts` file: a text without English, places that differ, Chinese in the English."""
    reader = QXmlStreamReader(file.read_text(encoding="utf-8"))
    context = source = ""
    while not reader.atEnd():
        if reader.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        if reader.name() == "name":
            context = reader.readElementText()
        elif reader.name() == "source":
            source = reader.readElementText()
        elif reader.name() == "translation":
            unfinished = reader.attributes().hasAttribute("type")
            fault = "no English" if unfinished else _fault(source, reader.readElementText())
            if fault:
                yield f"{context}: {source!r}: {fault}"


def _fault(source: str, english: str) -> str:
    if not english:
        return "no English"
    if _places(source) != _places(english):
        return f"places differ: {english!r}"
    # A word that has to be found or typed in Chinese is quoted from the source.
    runs = _CHINESE.findall(english)
    left = english == source or any(run not in source for run in runs)
    return f"Chinese in the English: {english!r}" if runs and left else ""


def _places(pattern: str) -> set[str]:
    """Return the places of a pattern: `{n:,}` is a place called n; a text with lone braces has none."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(pattern) if name}
    except ValueError:
        return set()


def _modules(package: str) -> Iterator[Path]:
    base = ROOT / package
    for module in sorted(base.rglob("*.py")):
        if not module.relative_to(base).as_posix().startswith(NOT_SHOWN):
            yield module


def _titles(content: object, unsaid: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield the values of the keys that hold words for the screen, at any depth, but for those `unsaid`."""
    if isinstance(content, list):
        for part in content:
            yield from _titles(part, unsaid)
    elif isinstance(content, dict):
        for key, value in content.items():
            if isinstance(value, str) and key in _WORDS and key not in unsaid:
                yield value
            elif key in _LISTS and isinstance(value, list):
                yield from value
            elif key == "rates" and isinstance(value, dict):
                yield from value.values()
            else:
                yield from _titles(value, unsaid)


def _texts(tree: ast.Module) -> Iterator[str]:
    """Yield the Chinese texts of a module, without docstrings, f-strings, and words that text is compared with."""
    passed = {id(node) for whole in ast.walk(tree) for node in _not_said(whole)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in passed:
            if _CHINESE.search(node.value) and not _CHARACTERS.fullmatch(node.value):
                yield node.value
        elif isinstance(node, ast.Call) and _is_call(node, "sentence"):
            yield from (part.value for part in node.args[:1] if isinstance(part, ast.Constant))


def _is_call(node: ast.AST, *names: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    return getattr(called, "attr", getattr(called, "id", "")) in names


def _not_said(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Expr):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from node.values
    elif isinstance(node, ast.Compare | ast.Set) or _is_call(node, "tr", "translate", "tuple"):
        yield from ast.walk(node)
    elif isinstance(node, ast.Dict):
        yield from (key for key in node.keys if key is not None)


if __name__ == "__main__":
    sys.exit(main())
