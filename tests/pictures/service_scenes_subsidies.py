"""补贴 in the states that a cadre comes to see."""

from typing import cast

from tests.pictures.stage import Stage
from ui.pages.subsidies.page import SubsidiesPage
from ui.pages.subsidies.rows import Chip
from villagedesk.register import datasets
from villagedesk.register.datasets import Dataset
from villagedesk.subjects.subsidies import flow
from villagedesk.subjects.subsidies.policies import KIND, shipped


def subsidies(stage: Stage) -> None:
    """Visit the page, each kind of person, every question, a policy that has changed, and the records."""
    page = cast("SubsidiesPage", stage.page("subsidies"))
    part = page.claims
    stage.look("subsidies-due")
    part.table.selectAll()
    part.apply_button.click()
    stage.settle()
    part.chips.chip(Chip.OPEN).click()
    stage.look("subsidies-applied")
    for status in (flow.TAKEN, flow.NOTICE):
        for one in ("身份证", "社保卡", "务工证明"):
            part.below.papers.chip(one).setChecked(True)
        part.below.ticked.emit(list(part.below.papers.chosen()))
        stage.settle()
        part.table.selectAll()
        part.doing.step(status, part.chosen())
        stage.settle()
    stage.look("subsidies-left")
    for chip in (Chip.NOTICE, Chip.SOON, Chip.NOT):
        part.chips.chip(chip).click()
        stage.look(f"subsidies-{chip}")
    part.chips.chip(Chip.OPEN).click()
    part.table.choose_row(0)
    part.pay_button.click()
    stage.look("subsidies-paying")
    part.asking.cancel.click()
    part.below.offer_steps()
    stage.look("subsidies-steps", part.below.steps)
    part.below.steps.close()
    _publish(stage, shipped()[0].source.replace("amount = 500", "amount = 800"))
    part.refresh()
    stage.settle()
    part.chips.chip(Chip.CHANGED).click()
    stage.look("subsidies-changed")
    part.doing.take_note()
    stage.settle()
    page.switch.chip("records").click()
    stage.look("subsidies-records")
    page.switch.chip("claims").click()


def _publish(stage: Stage, text: str) -> None:
    """Let the county's newer version arrive."""
    content = datasets.written({"toml": text})
    one = Dataset(KIND, "guizhou-transport", 2, "跨省务工一次性交通补助", datasets.digest(content),
                  "2026-11-20T09:00:00+08:00", content, 1)  # fmt: skip
    with stage.context.register.writing() as connection:
        datasets.take(connection, [one])
