"""Slips: 1,000 of them in one file, against reportlab drawing the same texts and codes without asking anything."""

import io
from collections.abc import Callable, Sequence

import segno
from reportlab.pdfgen.canvas import Canvas

from tests.bench.registers import kept, opened
from tests.bench.timing import Row, alternated, seconds
from villagedesk.register import people as roll
from villagedesk.reports.fonts import REGULAR, face
from villagedesk.reports.slip import SLIP_KEYS, Slip, draw_slips
from villagedesk.reports.style import A4, LABEL, VALUE
from villagedesk.subjects import slips

_COUNT = 1_000
_ROUNDS = 5
_NOTICE = "本表所填信息仅用于就业服务。"


def measure() -> list[Row]:
    """Compare printing from the register, and from ready texts, with bare drawing."""
    context = opened(kept(_COUNT))
    with context.register.database.reading() as connection:
        ids = roll.ids(connection)
    ready = list(slips.slips(context.register, context.lookups, ids))
    codes = [_bars(slip.number) for slip in ready]
    face(REGULAR)

    def bare(_: int) -> float:
        return seconds(lambda: _draw(ready, codes))

    def from_register(_: int) -> float:
        return seconds(lambda: draw_slips(slips.slips(context.register, context.lookups, ids), io.BytesIO(), _NOTICE))

    def from_texts(_: int) -> float:
        return seconds(lambda: draw_slips(ready, io.BytesIO(), _NOTICE))

    rows = [
        _row("slips drawn from ready texts", 1.25, from_texts, bare),
        _row("slips drawn from the register", None, from_register, bare),
    ]
    context.close()
    return rows


def _row(job: str, target: float | None, ours: Callable[[int], float], bare: Callable[[int], float]) -> Row:
    pair = alternated(ours, bare, _ROUNDS)
    note = f"{_COUNT / sorted(pair.ours)[_ROUNDS // 2]:.0f} slips a second"
    return pair.row(job, f"{_COUNT:,} slips", "bare reportlab, the same texts, codes ready", target, note)


def _draw(ready: Sequence[Slip], codes: Sequence[str]) -> bytes:
    canvas = Canvas("", pagesize=A4, pageCompression=1, invariant=1, initialFontName=REGULAR)
    for number, (slip, code) in enumerate(zip(ready, codes, strict=True)):
        name = f"slip-{number}"
        canvas.beginForm(name)
        text = canvas.beginText()
        text.setFont(REGULAR, LABEL)
        for line, words in enumerate((slip.number, slip.unit, slip.printed_at)):
            text.setTextOrigin(300, 800 - line * 12)
            text.textOut(words)
        text.setFont(REGULAR, VALUE)
        for line, key in enumerate(SLIP_KEYS):
            if key in slip.values:
                text.setTextOrigin(60 + line % 3 * 180, 760 - line // 3 * 14)
                text.textOut(slip.values[key])
        canvas.drawText(text)
        canvas.saveState()
        canvas.transform(2, 0, 0, -2, 520, 820)
        canvas.addLiteral(code)
        canvas.restoreState()
        canvas.endForm()
        for down in (0, A4[1] / 2):
            canvas.saveState()
            canvas.translate(0, -down)
            canvas.doForm(name)
            canvas.restoreState()
        canvas.showPage()
    return bytes(canvas.getpdfdata())


def _bars(text: str) -> str:
    """Return a QR code as PDF rectangles, one for each run of dark modules."""
    bars = []
    for row, modules in enumerate(segno.make(text, error="m", micro=False, mask=3).matrix):
        start = -1
        for column, dark in enumerate((*modules, 0)):
            if dark and start < 0:
                start = column
            elif not dark and start >= 0:
                bars.append(f"{start} {row} {column - start} 1 re")
                start = -1
    return f"{' '.join(bars)} f"
