"""Where paper comes out: Linux hands the PDF to `lp`, Windows paints its pages into the printer."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from villagedesk.errors import VillageDeskError
from villagedesk.reports.preview import Raster, page_count, page_size, render_all
from villagedesk.reports.shift import shifted

_DPI = 300
_PATIENCE_S = 120
_POINTS_PER_MM = 72 / 25.4

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What shall come out: a finished PDF, its name in the queue, which printer, how often, moved by how much."""

    pdf: bytes
    title: str
    printer: str
    copies: int = 1
    right_mm: float = 0.0
    down_mm: float = 0.0


def printers() -> list[str]:
    """Return the names of the printers of this computer, the usual one first."""
    names = list(QPrinterInfo.availablePrinterNames())
    usual = QPrinterInfo.defaultPrinterName()
    return sorted(names, key=lambda name: name != usual)


def send(job: PrintJob, progress: Progress) -> None:
    """Print; VillageDeskError where the printer does not take the job."""
    if sys.platform == "win32":
        printer = QPrinter(QPrinterInfo.printerInfo(job.printer), QPrinter.PrinterMode.HighResolution)
        paint(job, printer, progress)
    else:
        pipe(job, progress)


def pipe(job: PrintJob, progress: Progress) -> None:
    """Hand the document to the printing system of Linux; nothing is written to a file."""
    program = shutil.which("lp")
    if program is None:
        raise VillageDeskError(tr("这台电脑没有打印程序 lp。"), tr("请另存为 PDF，用别的程序打印；或者安装 CUPS。"))
    moved = shifted(job.pdf, job.right_mm, job.down_mm)
    command = [program, "-d", job.printer, "-n", str(job.copies), "-t", job.title, "-o", "media=A4", "-"]
    try:
        done = subprocess.run(command, input=moved, capture_output=True, timeout=_PATIENCE_S, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise _refused(job) from error
    if done.returncode:
        raise _refused(job)
    pages = page_count(job.pdf)
    progress(pages, pages)


def paint(job: PrintJob, printer: QPrinter, progress: Progress) -> None:
    """Paint the pages into a printer, in the size they have on paper."""
    width, height = page_size(job.pdf, 0)
    wide = width > height
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4 if max(width, height) < 900 else QPageSize.PageSizeId.A3))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setResolution(_DPI)
    printer.setDocName(job.title)
    printer.setCopyCount(job.copies)
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused(job)
    dots = printer.resolution() / 72
    target = QRectF(0, 0, width * dots, height * dots)
    target.translate(job.right_mm * _POINTS_PER_MM * dots, job.down_mm * _POINTS_PER_MM * dots)
    total = page_count(job.pdf)
    try:
        for number, raster in enumerate(render_all(job.pdf, _DPI), start=1):
            if number > 1 and not printer.newPage():
                raise _refused(job)
            painter.drawImage(target, image_of(raster))
            progress(number, total)
    finally:
        painter.end()


def image_of(raster: Raster) -> QImage:
    """Return a rendered page as a picture of Qt that owns its bytes."""
    form = QImage.Format.Format_Grayscale8 if raster.grey else QImage.Format.Format_BGR888
    return QImage(raster.data, raster.width, raster.height, raster.stride, form).copy()


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("print_outlet", text)


def _refused(job: PrintJob) -> VillageDeskError:
    return VillageDeskError(
        tr("打印机“{name}”没有收下这次打印。").format(name=job.printer),
        tr("请看打印机是否开着、有没有纸、线有没有松，然后再打印一次；也可以另存为 PDF。"),
    )
