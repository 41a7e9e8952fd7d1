"""A notice as paper: the title, a line below it, and running text over as many A4 sheets as it takes."""

from typing import Final

from villagedesk.reports.fonts import REGULAR, clean
from villagedesk.reports.letter import LEFT, WIDTH, heading
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, MM, PARAGRAPH_LEADING, Box, wrap

_SIZE: Final = 12.0
_LINE: Final = _SIZE * PARAGRAPH_LEADING
_TOP, _BOTTOM = 25 * MM, 25 * MM
_GAP: Final = 2 * MM
"""Between two paragraphs."""


def draw_text_sheet(title: str, below: str, text: str, target: Target) -> int:
    """Write a text to `target` as PDF and return the number of sheets; every line of it is a paragraph."""
    paper = Paper(title)
    down, sheets = heading(paper, title, below), 1
    for paragraph in text.splitlines():
        for line in wrap(clean(paragraph), WIDTH, _SIZE, REGULAR) if paragraph.strip() else ("",):
            if down + _LINE > A4[1] - _BOTTOM:
                paper.next_sheet()
                down, sheets = _TOP, sheets + 1
            paper.put(line, Box(LEFT, down, WIDTH, _LINE), _SIZE)
            down += _LINE
        down += _GAP
    paper.next_sheet()
    paper.save(target)
    return sheets
