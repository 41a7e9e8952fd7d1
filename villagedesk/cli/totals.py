"""What the commands that count have in common: the counts said, as JSON, or written as a spreadsheet or PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

from villagedesk.cli.common import answer
from villagedesk.context import Context
from villagedesk.errors import WrongUse

if TYPE_CHECKING:
    from villagedesk.subjects.totals import Totals

SHEET, PAPER = ".xlsx", ".pdf"


def answer_totals(
    context: Context, totals: "Totals", first: str, last: str, target: Path | None, *, as_json: bool
) -> None:
    """Print counts of a period (ISO days, '' for no limit), and write them where a file is named."""
    from villagedesk.subjects.totals import draw, period_words, write

    if target is not None:
        written = draw if suffix_of(target) == PAPER else write
        written(context.register, totals, period_words(first, last), target)
    content = {"from": first, "until": last, **totals.to_json()}
    answer(as_json, content, "  ".join(totals.heads), *("  ".join(filter(None, line)) for line in totals.texts()))


def suffix_of(target: Path) -> str:
    """Return the kind of file that is asked for; WrongUse where it is neither .xlsx nor .pdf."""
    suffix = target.suffix.lower()
    if suffix not in (SHEET, PAPER):
        raise WrongUse(f"不会写“{target.name}”这样的文件。", "请把文件名写成 .xlsx 或 .pdf。")
    return suffix
