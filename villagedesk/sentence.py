"""A Chinese sentence that remembers how it was made, so that the screen can say it in another language.

Below the screens every word is Chinese, and what is printed, written into a file or handed to the county stays so.
A sentence with values in it is therefore a text like any other, and carries its pattern and its values along.
"""

from collections.abc import Iterable, Mapping


class Sentence(str):
    """The filled-in text; `pattern` is the sentence with places `{name}`, `values` what stands in them.

    A value may be a sentence itself. A text that is cut, or joined by `str.join`, is a plain `str` again.
    """

    __slots__ = ("pattern", "values")

    pattern: str
    values: Mapping[str, object]

    def __new__(cls, pattern: str, values: Mapping[str, object]) -> "Sentence":
        """Fill `pattern`; KeyError where it names a value that is not given."""
        made = super().__new__(cls, pattern.format_map(values))
        made.pattern = pattern
        made.values = values
        return made

    def __reduce__(self) -> tuple[type["Sentence"], tuple[str, Mapping[str, object]]]:
        """Let a sentence be copied and pickled whole."""
        return Sentence, (self.pattern, self.values)


def joined(joint: str, parts: Iterable[str]) -> Sentence:
    """Return texts and sentences in a row with `joint` (、，；) between them, each still known as what it is."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(joint.join(f"{{{name}}}" for name in values), values)


def sentence(pattern: str, /, **values: object) -> Sentence:
    """Return `pattern` filled with `values`; the pattern is written out in the call, where a translator finds it."""
    return Sentence(pattern, values)
