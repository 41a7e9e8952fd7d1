"""A selection in words: one condition a chip, and the selection without it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ui.language import listed, shown
from villagedesk.catalogue import villages
from villagedesk.catalogue.codes import code_list
from villagedesk.catalogue.measures import measures
from villagedesk.catalogue.places import places
from villagedesk.register.selection import (
    NO_GROUP,
    NONE,
    WANTS_JOB,
    WANTS_NOTHING,
    WANTS_TRAINING,
    Ages,
    Filter,
    Selection,
)

_MOST_NAMED = 3
"""Values that one chip names; the rest is counted."""


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("people_words", text)


def group_words(group: str) -> str:
    """Return the words for a village group, for none, too."""
    return group if group != NO_GROUP else tr("没有村民组")


def tag_words(code: str) -> str:
    """Return the words for a code of the people's categories."""
    return shown(code_list("population_tag").label(code))


def status_words(code: str) -> str:
    """Return the words for a state of employment, for none on record, too."""
    return shown(code_list("employment_status").label(code)) if code != NONE else tr("没有登记正在做的工")


def intent_words(name: str) -> str:
    """Return the words for a wish."""
    words = {WANTS_JOB: tr("想找工作"), WANTS_TRAINING: tr("想参加培训"), WANTS_NOTHING: tr("工作、培训都不想")}
    return words[name]


def sex_words(code: str) -> str:
    """Return the words for a sex, for none known, too."""
    return shown(code_list("sex").label(code)) if code != NONE else tr("性别未填")


def education_words(code: str) -> str:
    """Return the words for a level of education, for none known, too."""
    return shown(code_list("education").label(code)) if code != NONE else tr("文化程度未填")


def area_words(code: str) -> str:
    """Return the name of a village, or of the town or county that the first digits of a code stand for."""
    found = villages.village(code)
    return found.local_name if found else villages.town_name(code) or shown(places().label(code[:6])) or code


def measure_words(name: str, on: str) -> str:
    """Return in words which number of a statistic is asked for, and for which day."""
    measure = measures().get(name)
    label = shown(measure.label) if measure else name
    if on:
        return tr("统计：{label}（截止 {on}）").format(label=label, on=on)
    return tr("统计：{label}").format(label=label)


def age_words(ages: Ages) -> str:
    """Return a range of ages in words: 年龄 16–59, 年龄 60 以上, 年龄 15 以下."""
    low, high = ages
    if low is None:
        return tr("年龄 {high} 以下").format(high=high)
    if high is None:
        return tr("年龄 {low} 以上").format(low=low)
    return tr("年龄 {low}–{high}").format(low=low, high=high)


_WORDS: dict[str, Callable[[str], str]] = {
    "areas": area_words,
    "groups": group_words,
    "tags": tag_words,
    "statuses": status_words,
    "intents": intent_words,
    "sync": shown,
    "sexes": sex_words,
    "educations": education_words,
}


def conditions(selection: Selection) -> list[tuple[str, str]]:
    """Return what is asked besides the ready filter and the text: name of the field and words."""
    found = []
    for name, words in _WORDS.items():
        values = getattr(selection, name)
        if values:
            found.append((name, _several([words(value) for value in values])))
    if selection.measure:
        found.append(("measure", measure_words(selection.measure, selection.on)))
    if selection.ages != (None, None):
        found.append(("ages", age_words(selection.ages)))
    return found


def without(selection: Selection, name: str) -> Selection:
    """Return a selection that no longer asks for a field."""
    return replace(selection, **{name: getattr(Selection(), name)})


def in_one_line(selection: Selection) -> str:
    """Return everything that is asked, for the sentence of an empty list and the title of a printed one."""
    ready = [shown(selection.chip.value)] if selection.chip is not Filter.ALL else []
    typed = [tr("找“{text}”").format(text=selection.text)] if selection.text else []
    return " · ".join([*ready, *(words for _, words in conditions(selection)), *typed])


def _several(words: Sequence[str]) -> str:
    if len(words) <= _MOST_NAMED:
        return listed(words)
    return tr("{some} 等 {n} 项").format(some=listed(words[:_MOST_NAMED]), n=len(words))
