"""培训 to be looked at: classes with who may be asked, their people, wishes, schools, the counts."""

from typing import cast

from tests.pictures.stage import Stage
from tests.subjects.training_sample import sample
from ui.pages.records.totals import TotalsPart
from ui.pages.training.page import TrainingPage


def training(stage: Stage) -> None:
    """Show every part of the page."""
    stage.page("training")
    stage.look("training-empty")
    sample(stage.context)
    page = cast("TrainingPage", stage.page("training"))
    stage.look("training-classes")
    page.classes.people.selectAll()
    page.classes.sign_up()
    stage.look("training-too-many")
    page.classes.record_button.click()
    stage.look("training-sign-up")
    for part in ("records", "needs", "schooling", "totals"):
        stage.page("training", part)
        stage.look(f"training-{part}")
    totals = cast("TotalsPart", page.parts["totals"])
    totals.which.setCurrentIndex(1)
    totals.which.activated.emit(1)
    stage.look("training-schools")
