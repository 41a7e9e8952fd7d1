"""Take the pictures of one language and size: `python -m tests.pictures.take LANGUAGE PERCENT FOLDER`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QWidget

from tests.made import make
from tests.pictures.county_scenes import county
from tests.pictures.dialog_scenes import dialogs, gates
from tests.pictures.page_scenes import empty_pages, pages
from tests.pictures.service_scenes import SERVICES
from tests.pictures.stage import Stage, populate
from tests.screens.county_sample import sample
from ui import fonts
from ui.language import speak
from ui.tasks import finish_tasks
from ui.theme import apply_theme
from villagedesk.context import Unit

_PEOPLE = 240
_QUIET_MS = 250
_UNIT = Unit("520422101237", "双玉村")


def main() -> None:
    """Take them."""
    language, percent, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    app = QApplication([sys.argv[0], "-style", "fusion"])
    speak(app, language)
    apply_theme(app, percent / 100)
    fonts.load_rare_font()

    def take(name: str, widget: QWidget) -> None:
        widget.grab().save(str(folder / f"{name}.png"))

    with TemporaryDirectory() as scratch:
        for name, count, scenes in (
            ("village", _PEOPLE, (pages, dialogs, gates)),
            ("empty", 0, (empty_pages,)),
            ("services", _PEOPLE, SERVICES),
        ):
            context, _ = make(Path(scratch) / name, _UNIT, "龙秀英", "山里的杜鹃花开了")
            if count:
                populate(context, count)
            stage = Stage(context, Path(scratch), take, _QUIET_MS)
            for part in scenes:
                part(stage)
            stage.close(stage.window)
            finish_tasks()
            context.close()
        made = sample(Path(scratch))
        stage = Stage(made.county.context, Path(scratch), take, _QUIET_MS)
        county(stage, made)
        stage.close(stage.window)
        finish_tasks()
        made.close()


if __name__ == "__main__":
    main()
