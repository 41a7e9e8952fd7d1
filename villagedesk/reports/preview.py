"""Pages of a finished PDF as pictures, for the preview on screen and for printers that take no PDF."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import Any

import pypdfium2

from villagedesk.errors import CannotOpen

PDFIUM = RLock()
"""Held around every call: pdfium is not safe to use from two threads at once."""
_POINTS_PER_INCH = 72


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture, rows from the top; `stride` is the bytes of a row: one a pixel in grey, else blue, green, red."""

    width: int
    height: int
    stride: int
    data: bytes
    grey: bool


@contextmanager
def _opened(pdf: bytes | Path) -> Iterator[Any]:
    with PDFIUM:
        document = _open(pdf)
        try:
            yield document
        finally:
            document.close()


def _open(pdf: bytes | Path) -> Any:
    try:
        return pypdfium2.PdfDocument(pdf)
    except (pypdfium2.PdfiumError, OSError) as error:
        raise CannotOpen("这个 PDF 文件打不开。", "请重新生成一次，再预览或打印。") from error


def page_count(pdf: bytes | Path) -> int:
    """Return the number of pages; CannotOpen where it is no PDF."""
    with _opened(pdf) as document:
        return len(document)


def page_size(pdf: bytes | Path, page: int) -> tuple[float, float]:
    """Return width and height in points of a page, counted from 0."""
    with _opened(pdf) as document:
        width, height = document.get_page_size(page)
        return float(width), float(height)


def render(pdf: bytes | Path, page: int, dpi: float, grey: bool = True) -> Raster:
    """Return one page, counted from 0, as a picture; CannotOpen where it is no PDF."""
    with _opened(pdf) as document:
        return _raster(document, page, dpi, grey)


def render_all(pdf: bytes | Path, dpi: float, grey: bool = True) -> Iterator[Raster]:
    """Yield every page as a picture; the document is opened once, and one picture at a time is in memory.

    Between two pages the preview gets its turn, so a long print job does not stop it.
    """
    with PDFIUM:
        document = _open(pdf)
        pages = len(document)
    try:
        for page in range(pages):
            with PDFIUM:
                raster = _raster(document, page, dpi, grey)
            yield raster
    finally:
        with PDFIUM:
            document.close()


def _raster(document: Any, number: int, dpi: float, grey: bool) -> Raster:
    page = document[number]
    try:
        bitmap = page.render(scale=dpi / _POINTS_PER_INCH, grayscale=grey)
        try:
            return Raster(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), grey)
        finally:
            bitmap.close()
    finally:
        page.close()
