"""The parts of a single-page paper: heading, facts, numbered advice and places to sign; lengths are points."""

from collections.abc import Sequence
from typing import Final

from villagedesk.reports.fonts import BOLD, REGULAR
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import A4, FRAME, MM, Align, Box

LEFT: Final = 25 * MM
WIDTH: Final = A4[0] - 2 * LEFT
_BODY: Final = 11.0
_FACT_ROW: Final = 9.5 * MM
_FACT_LABEL: Final = 32 * MM
_PARAGRAPH_ROOM: Final = 34 * MM
_SIGN_HEIGHT: Final = 44 * MM


def heading(paper: Paper, title: str, below: str) -> float:
    """Write the title with a line below it and return where the rest may begin."""
    paper.put(title, Box(LEFT, 24 * MM, WIDTH, 12 * MM), 24, BOLD, Align.CENTRE)
    paper.put(below, Box(LEFT, 37 * MM, WIDTH, 7 * MM), _BODY, align=Align.CENTRE)
    return 50 * MM


def facts(paper: Paper, rows: Sequence[tuple[str, str]], top: float) -> float:
    """Draw a table of labels and values and return its lower edge."""
    for number, (label, value) in enumerate(rows):
        down = top + number * _FACT_ROW
        paper.put(label, Box(LEFT, down, _FACT_LABEL, _FACT_ROW).inset(3 * MM), _BODY)
        value_box = Box(LEFT + _FACT_LABEL, down, WIDTH - _FACT_LABEL, _FACT_ROW)
        paper.put(value, value_box.inset(3 * MM, 1), _BODY, BOLD if number == 0 else REGULAR)
        if number:
            paper.rule(LEFT, down, LEFT + WIDTH, down)
    height = len(rows) * _FACT_ROW
    paper.rule(LEFT + _FACT_LABEL, top, LEFT + _FACT_LABEL, top + height)
    paper.frame(Box(LEFT, top, WIDTH, height), FRAME)
    return top + height


def advice(paper: Paper, title: str, points: Sequence[str], top: float) -> float:
    """Write a small heading with numbered sentences and return where they end."""
    paper.put(title, Box(LEFT, top, WIDTH, 8 * MM), 13, BOLD)
    top += 10 * MM
    for number, point in enumerate(points, start=1):
        paper.put(f"{number}.", Box(LEFT, top, 7 * MM, _BODY * 1.4), _BODY)
        box = Box(LEFT + 7 * MM, top, WIDTH - 7 * MM, _PARAGRAPH_ROOM)
        top += paper.paragraph(point, box, _BODY) + 1.5 * MM
    return top


def signatures(paper: Paper, labels: Sequence[str], top: float) -> float:
    """Draw one place to sign, seal and date for each label, side by side, and return their lower edge."""
    share = WIDTH / len(labels)
    for number, label in enumerate(labels):
        box = Box(LEFT + number * share, top, share, _SIGN_HEIGHT)
        paper.put(label, Box(box.left, top, share, 9 * MM).inset(3 * MM), _BODY)
        date = Box(box.left, top + _SIGN_HEIGHT - 9 * MM, share, 9 * MM).inset(4 * MM)
        paper.put("年　　月　　日", date, _BODY, align=Align.RIGHT)
        if number:
            paper.rule(box.left, top, box.left, top + _SIGN_HEIGHT)
    paper.frame(Box(LEFT, top, WIDTH, _SIGN_HEIGHT), FRAME)
    return top + _SIGN_HEIGHT
