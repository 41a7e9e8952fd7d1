"""A4 sheets to draw on: texts, hairlines, QR codes and repeated marks, kept in memory until they are saved."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

import segno
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from villagedesk.reports.fonts import REGULAR, clean, face, missing_glyphs, runs, width
from villagedesk.reports.output import Target, write_whole
from villagedesk.reports.style import A4, HAIRLINE, PARAGRAPH_LEADING, Align, Box, Fitted, fit

rl_config.useA85 = 0  # compressed streams stay binary: a fifth smaller, and far less work

_QR_MASK = 3  # any mask reads; a given one spares scoring all eight, which takes five times as long


class Placed(NamedTuple):
    """A line of text and where its baseline starts: points from the left edge and from the top of the sheet."""

    left: float
    down: float
    text: str
    size: float
    font: str = REGULAR


def place(text: str, box: Box, size: float, font: str = REGULAR, align: Align = Align.LEFT) -> list[Placed]:
    """Return cleaned `text` as lines inside `box`, centred from top to bottom, smaller where it is long."""
    return _placed(fit(text, box.width, box.height, size, font), box, font, align)


def _placed(fitted: Fitted, box: Box, font: str, align: Align) -> list[Placed]:
    placed = []
    for line, down in zip(fitted.lines, fitted.baselines(box.top, box.height), strict=True):
        spare = (box.width - width(line, fitted.size, font)) * align.value if align.value else 0
        placed.append(Placed(box.left + spare, down, line, fitted.size, font))
    return placed


def _with_marks(text: str) -> str:
    """Return `text` cleaned, with 〓, the printer's mark for it, where no font can draw a character."""
    text = clean(text)
    for char in missing_glyphs(text):
        text = text.replace(char, "〓")
    return text


class Paper:
    """Black marks on A4, portrait or landscape; every length is in points and counted from the top left corner.

    The same drawing gives the same bytes at any time and on any machine.
    """

    def __init__(self, title: str, *, landscape: bool = False) -> None:
        face(REGULAR)
        size = A4[::-1] if landscape else A4
        self._height = size[1]
        self._canvas = Canvas("", pagesize=size, pageCompression=1, invariant=1, initialFontName=REGULAR)
        self._canvas.setTitle(title)
        self._canvas.setAuthor("")
        self._canvas.setSubject("")
        self._canvas.setCreator("VillageDesk")
        self._canvas.setLineWidth(HAIRLINE)

    def write(self, lines: Iterable[Placed]) -> None:
        """Draw lines of cleaned text, each run in a font that has its glyphs."""
        text = self._canvas.beginText()
        chosen = None
        for line in lines:
            text.setTextOrigin(line.left, self._height - line.down)
            for font, run in runs(line.text, line.font):
                if chosen != (font, line.size):
                    chosen = (font, line.size)
                    text.setFont(font, line.size)
                text.textOut(run)
        self._canvas.drawText(text)

    def put(self, text: str, box: Box, size: float, font: str = REGULAR, align: Align = Align.LEFT) -> None:
        """Draw `text` inside `box`, smaller where it is long; 〓 stands for what no font can draw."""
        self.write(place(_with_marks(text), box, size, font, align))

    def paragraph(self, text: str, box: Box, size: float) -> float:
        """Draw running text from the top of `box`, line distance as for reading; return the height it took."""
        fitted = fit(_with_marks(text), box.width, box.height, size, leading=PARAGRAPH_LEADING)
        used = len(fitted.lines) * fitted.size * fitted.leading
        self.write(_placed(fitted, Box(box.left, box.top, box.width, used), REGULAR, Align.LEFT))
        return used

    def rule(self, left: float, down: float, to_left: float, to_down: float, weight: float = HAIRLINE) -> None:
        """Draw a straight line."""
        self._canvas.setLineWidth(weight)
        self._canvas.line(left, self._height - down, to_left, self._height - to_down)

    def frame(self, box: Box, weight: float = HAIRLINE) -> None:
        """Draw the edges of a box, empty inside."""
        self._canvas.setLineWidth(weight)
        self._canvas.rect(box.left, self._height - box.top - box.height, box.width, box.height)

    def dashes(self, left: float, to_left: float, down: float) -> None:
        """Draw a level dashed line, where the sheet is cut or folded."""
        self._canvas.saveState()
        self._canvas.setDash(3, 3)
        self.rule(left, down, to_left, down)
        self._canvas.restoreState()

    def code(self, text: str, box: Box) -> None:
        """Draw a QR code that holds `text` and nothing else; `box` is square and includes no quiet zone."""
        matrix = segno.make(text, error="m", micro=False, mask=_QR_MASK).matrix
        side = box.width / len(matrix)
        self._canvas.saveState()
        self._canvas.transform(side, 0, 0, -side, box.left, self._height - box.top)
        self._canvas.addLiteral(f"{' '.join(_bars(matrix))} f")
        self._canvas.restoreState()

    @contextmanager
    def mark(self, name: str) -> Iterator[None]:
        """Record what is drawn inside as the mark `name` instead of on the sheet."""
        self._canvas.beginForm(name)
        yield
        self._canvas.endForm()

    def stamp(self, name: str, down: float = 0) -> None:
        """Draw a recorded mark, moved down the sheet by `down`."""
        self._canvas.saveState()
        self._canvas.translate(0, -down)
        self._canvas.doForm(name)
        self._canvas.restoreState()

    def next_sheet(self) -> None:
        """Finish this sheet and begin another."""
        self._canvas.showPage()

    def save(self, target: Target) -> None:
        """Write all sheets to `target`; VillageDeskError where the folder or disk refuses."""
        write_whole(target, self._canvas.getpdfdata())


def _bars(matrix: Iterable[bytearray]) -> Iterator[str]:
    """Yield the dark modules as PDF rectangles one module high, a run of neighbours as one."""
    for row, modules in enumerate(matrix):
        edges = zip(b"\0" + bytes(modules), bytes(modules) + b"\0", strict=True)
        starts_and_ends = [column for column, (before, after) in enumerate(edges) if before != after]
        for start, end in zip(starts_and_ends[::2], starts_and_ends[1::2], strict=True):
            yield f"{start} {row} {end - start} 1 re"
