"""Code lists: national standards and the project's own, with the words people really write for each code."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from villagedesk.catalogue.cells import narrow
from villagedesk.catalogue.tables import read_table
from villagedesk.paths import resource

_SOURCES: dict[str, tuple[str, ...]] = {
    "education": ("gbt4658_education",),
    "ethnic_group": ("gbt3304_ethnic", "local_ethnic_extra"),
    "industry": ("gbt4754_2017_industry_section_division",),
    "kinship": ("gbt4761_kinship",),
    "marital_status": ("gbt2261_2_marital",),
    "monitored_type": ("proposed_population_tag",),
    "occupation_major": ("gbt6565_occupation_major",),
    "political_status": ("gbt4762_political",),
    "sex": ("gbt2261_1_sex",),
    "skill_level": ("proposed_skill_level", "local_skill_extra"),
}
_ONLY_UNDER = {"monitored_type": "2"}
_LABEL_ONLY = frozenset({"education"})
"""Lists never read by number: the 1984 edition of GB/T 4658 used other numbers."""

_FIXED = frozenset(
    {
        *("application_stage", "id_missing_reason", "id_type", "roll_status", "subsidy_beneficiary", "sync_status"),
        *("training_stage", "trip_direction", "verify_result", "wage_basis"),
    }
)
"""Lists whose codes the program itself goes by."""

_BRACKETS = re.compile(r"[(\[【〔<].*?[)\]】〕>]")
_NEGATION = tuple("非不无未没否")


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a list; `label` is what the screen shows, `standard` the wording of the standard."""

    code: str
    label: str
    standard: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class CountyCode:
    """What a county says of one entry: new, or with another label; a stopped one is offered no more, but still read."""

    code: str
    label: str
    parent: str = ""
    words: tuple[str, ...] = ()
    stopped: bool = False


class CodeList:
    """One list of codes with look-up by code, by label and by the words people use.

    Attributes:
        name: what fields call it.
        words: every wording in parsing form, with the code it means.
        stopped: codes that are offered no more; what was registered with them stays as it is.
    """

    def __init__(
        self,
        name: str,
        codes: tuple[Code, ...],
        choices: tuple[str, ...],
        words: dict[str, str],
        stopped: frozenset[str] = frozenset(),
    ) -> None:
        self.name = name
        self.stopped = stopped
        self._by_code = {code.code: code for code in codes}
        self._choices = tuple(self._by_code[code] for code in choices) or codes
        self.words = words
        self._long_words = sorted((word for word in words if len(word) > 1), key=len, reverse=True)
        self._found: dict[str, Code | None] = {}

    def __iter__(self) -> Iterator[Code]:
        return iter(self._by_code.values())

    def __contains__(self, code: object) -> bool:
        return code in self._by_code

    @property
    def choices(self) -> tuple[Code, ...]:
        """The short list a form shows first; the whole list where none is declared."""
        return self._choices

    def get(self, code: str) -> Code | None:
        """Return the entry with this code."""
        return self._by_code.get(code)

    def label(self, code: str) -> str:
        """Return the label to show for a code; an unknown code is shown as it is."""
        entry = self._by_code.get(code)
        return entry.label if entry else code

    def find(self, text: str) -> Code | None:
        """Return the entry a text means, or None: by its words, then its code, then the words within it."""
        if text not in self._found:
            self._found[text] = self._look_up(narrow(text))
        return self._found[text]

    def _look_up(self, text: str) -> Code | None:
        for form in (text, _BRACKETS.sub("", text), text.lstrip("0123456789.、-:")):
            code = self.words.get(form.casefold())
            if code is not None:
                return self._by_code[code]
        if text in self._by_code and self.name not in _LABEL_ONLY:
            return self._by_code[text]
        return None if text.startswith(_NEGATION) else self._contained_in(text)

    def _contained_in(self, text: str) -> Code | None:
        """Return the entry whose words stand inside the text, if they all mean the same one."""
        found = {self.words[word] for word in self._longest_within(text.casefold())}
        return self._by_code[found.pop()] if len(found) == 1 else None

    def _longest_within(self, text: str) -> Iterator[str]:
        for word in self._long_words:
            if word in text:
                text = text.replace(word, "\0")
                yield word


_of_county: dict[str, tuple[CountyCode, ...]] = {}
"""What the county of the opened register has published, by list."""


def use_county(lists: Mapping[str, Sequence[CountyCode]]) -> None:
    """Let code lists say what a county publishes, and nothing else: called when a register is opened or has heard more.

    A program has one register open; what was made of a list before keeps what it held.
    """
    given = {name: tuple(entries) for name, entries in lists.items() if is_open_to_county(name)}
    if given != _of_county:
        _of_county.clear()
        _of_county.update(given)
        code_list.cache_clear()


def is_open_to_county(name: str) -> bool:
    """Tell whether a county may extend a list: it is the project's own, and the program does not go by its codes."""
    if name in _FIXED or not all(source.startswith(("proposed_", "local_")) for source in _sources(name)):
        return False
    return all(resource(f"codes/{source}.csv").exists() for source in _sources(name))


@cache
def code_list(name: str) -> CodeList:
    """Return the code list called `name` as the county has it; FileNotFoundError where none is shipped."""
    shipped = shipped_list(name)
    return _extended(shipped, _of_county[name]) if name in _of_county else shipped


def _extended(shipped: CodeList, entries: Sequence[CountyCode]) -> CodeList:
    """Return a list with the county's entries: known codes get its labels, new ones stand behind."""
    known = {code.code: code for code in shipped}
    for entry in entries:
        before = known.get(entry.code)
        known[entry.code] = Code(entry.code, entry.label, before.standard if before else entry.label, entry.parent)
    stopped = frozenset(entry.code for entry in entries if entry.stopped)
    choices = dict.fromkeys((*(code.code for code in shipped.choices), *(entry.code for entry in entries)))
    words = {narrow(text).casefold(): entry.code for entry in entries for text in (entry.label, *entry.words)}
    offered = tuple(code for code in choices if code not in stopped)
    return CodeList(shipped.name, tuple(known.values()), offered, {**shipped.words, **words}, stopped)


@cache
def shipped_list(name: str) -> CodeList:
    """Return the code list called `name` as the program ships it; FileNotFoundError where there is none."""
    rows = [row for source in _sources(name) for row in read_table(source)]
    if name in _ONLY_UNDER:
        rows = [row for row in rows if row["parent"] == _ONLY_UNDER[name]]
    shown = {row["code"]: row["label"] for row in _by_list("short_labels").get(name, [])}
    codes = tuple(
        Code(row["code"], shown.get(row["code"], row["label_zh"]), row["label_zh"], row["parent"]) for row in rows
    )
    return CodeList(name, codes, tuple(shown), _words(name, codes))


def _words(name: str, codes: tuple[Code, ...]) -> dict[str, str]:
    """Return every wording of a list in parsing form; labels before aliases, the first meaning of a word holds."""
    words: dict[str, str] = {}
    for code in codes:
        for label in (code.label, code.standard, _BRACKETS.sub("", narrow(code.standard))):
            words.setdefault(narrow(label).casefold(), code.code)
    for row in _by_list("aliases").get(name, []):
        words.setdefault(narrow(row["text"]).casefold(), row["code"])
    if name == "ethnic_group":
        for word, code_text in list(words.items()):
            words.setdefault(word.removesuffix("族"), code_text)
    return words


def _sources(name: str) -> tuple[str, ...]:
    if name in _SOURCES:
        return _SOURCES[name]
    proposed = f"proposed_{name}"
    return (proposed if resource(f"codes/{proposed}.csv").exists() else f"local_{name}",)


@cache
def _by_list(source: str) -> dict[str, list[dict[str, str]]]:
    grouped: dict[str, list[dict[str, str]]] = {}
    for row in read_table(source):
        grouped.setdefault(row["list"], []).append(row)
    return grouped
