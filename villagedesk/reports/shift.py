"""Move what stands on paper by a little, for a printer that pulls its paper in askew."""

import io

import pypdfium2

from villagedesk.reports.preview import PDFIUM
from villagedesk.reports.style import MM


def shifted(pdf: bytes, right_mm: float, down_mm: float) -> bytes:
    """Return the document with everything on its pages moved, in millimetres; negative is left and up."""
    if not right_mm and not down_mm:
        return pdf
    right, down = right_mm * MM, down_mm * MM
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            for page in document:
                left, bottom, far, top = page.get_mediabox()
                page.set_mediabox(left - right, bottom + down, far - right, top + down)
                page.close()
            moved = io.BytesIO()
            document.save(moved)
        finally:
            document.close()
    return moved.getvalue()
