"""The language of the screen, chosen at the start: Chinese is what everything is written in, English is looked up.

English words lie in `resources/translations/villagedesk_en.ts`, read as it is: nothing has to be built after a clone
or in a wheel, and a Chinese start reads nothing. Words in classes are marked by `tr`; what comes from below the
screens (labels, code lists, messages) is plain Chinese there and goes through `shown` where it is shown.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from villagedesk.paths import resource

if TYPE_CHECKING:
    from ui.translation import Translation

_LOCALES = {
    "zh": QLocale(QLocale.Language.Chinese, QLocale.Country.China),
    # Days are written with the day first, weeks begin on Monday.
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}
_spoken: list["Translation"] = []
"""The translation in use; empty while the screen is Chinese."""
_installed: list[QTranslator] = []
"""What Qt asks for words."""


def speak(app: QApplication, language: str) -> bool:
    """Let the screen, and Qt's own buttons and menus, speak `zh` or `en`; False where the words are missing.

    Called once, before the first widget: what was made before keeps its words.
    """
    if language == "zh":
        return speak_chinese(app)
    from ui.translation import Translation, read

    translation = Translation(read(resource(f"translations/villagedesk_{language}.ts")), app)
    _install(app, language, translation)
    _spoken.append(translation)
    return not translation.isEmpty()


def speak_chinese(app: QApplication) -> bool:
    """Leave every text as it was written, and give Qt's own buttons and menus their Chinese words."""
    translator = QTranslator(app)
    found = translator.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, "zh", translator)
    return found


def _install(app: QApplication, language: str, translator: QTranslator) -> None:
    QLocale.setDefault(_LOCALES[language])
    _spoken.clear()
    for former in _installed:
        app.removeTranslator(former)
    _installed[:] = [translator]
    app.installTranslator(translator)


def spoken() -> str:
    """Return the language that the screen speaks now."""
    return "en" if _spoken else "zh"


def shown(text: str) -> str:
    """Return words from below the screens (a label, a code's words, a message) in the language of the screen.

    What people have typed has no words in a translation, and is returned as it is.
    """
    return _spoken[0].say(text) if _spoken else text


@contextmanager
def in_chinese() -> Iterator[None]:
    """Leave every text as it was written for a while: what goes on paper or into a file is always Chinese."""
    if not _spoken:
        yield
        return
    with _spoken[0].silenced():
        yield


def listed(texts: Iterable[str], joint: str = "、") -> str:
    """Return words from below the screens one after the other; `joint` stands between Chinese ones."""
    return (", " if _spoken else joint).join(shown(text) for text in texts)


def in_a_row(*sentences: str) -> str:
    """Return sentences from below the screens one after the other; Chinese ones have no space between them."""
    return (" " if _spoken else "").join(shown(sentence) for sentence in sentences if sentence)


def day(when: date, *, year: bool = False, weekday: bool = False) -> str:
    """Return a day as people say it: 11月12日 or 12 Nov, with year or weekday where they are asked for."""
    pattern = "d MMM" if _spoken else "M月d日"
    if year:
        pattern = "d MMM yyyy" if _spoken else "yyyy年M月d日"
    if weekday:
        pattern = f"ddd {pattern}" if _spoken else f"{pattern} dddd"
    return _LOCALES[spoken()].toString(QDate(when.year, when.month, when.day), pattern)


def month(when: date, *, year: bool = False) -> str:
    """Return a month as people say it: 11月 or November, with its year where it is asked for."""
    pattern = ("MMMM yyyy" if year else "MMMM") if _spoken else ("yyyy年M月" if year else "M月")
    return _LOCALES[spoken()].toString(QDate(when.year, when.month, 1), pattern)
