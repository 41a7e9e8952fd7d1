"""A slip goes to paper: previewed, handed to the printer as it is on this system, or saved."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.subjects.people import register_ouyang
from ui.dialogs.print_choices import PrintChoices
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.print_document import PrintDocument, slips_document
from ui.dialogs.print_outlet import PrintJob, paint, pipe
from ui.dialogs.print_preview import PagePreview
from ui.tasks import finish_tasks
from villagedesk import settings
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import blank
from villagedesk.reports.preview import page_count, render
from villagedesk.reports.shift import shifted


@pytest.fixture(autouse=True)
def quiet(context: Context) -> Iterator[None]:
    """Let nothing run on when the register closes."""
    yield
    finish_tasks()


def silent(_done: int, _total: int) -> None:
    """Hear about progress."""


@pytest.fixture
def pdf(context: Context) -> bytes:
    """Three slips."""
    person = register_ouyang(context)
    context.register.save_all([(blank("labourer"), {"name": name}) for name in ("韦光荣", "罗小妹")])
    ids = [person.id] * 3
    return slips_document(context, ids).make(silent)


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a printing system on the path that keeps what it is given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "lp"
    program.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/asked"\ncat > "{tmp_path}/paper.pdf"\n')
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def test_linux_gets_the_document_through_a_pipe(pdf: bytes, queue: Path) -> None:
    pipe(PrintJob(pdf, "登记单", "办公室", copies=2), silent)
    assert (queue / "paper.pdf").read_bytes() == pdf
    assert (queue / "asked").read_text().split() == ["-d", "办公室", "-n", "2", "-t", "登记单", "-o", "media=A4", "-"]


def test_a_printer_that_refuses_is_told_in_words(pdf: bytes, queue: Path) -> None:
    (queue / "bin" / "lp").write_text("#!/bin/sh\ncat > /dev/null\nexit 1\n")
    with pytest.raises(VillageDeskError, match="办公室"):
        pipe(PrintJob(pdf, "登记单", "办公室"), silent)


def test_without_a_printing_system_saving_is_offered(
    pdf: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(VillageDeskError, match="另存为 PDF"):
        pipe(PrintJob(pdf, "登记单", "办公室"), silent)


def test_pages_are_painted_in_their_size(pdf: bytes, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "painted.pdf"))
    steps: list[tuple[int, int]] = []
    paint(PrintJob(pdf, "登记单", ""), printer, lambda done, total: steps.append((done, total)))
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert page_count(tmp_path / "painted.pdf") == 3
    painted, meant = (_first_ink(render(source, 0, 72).data) for source in (tmp_path / "painted.pdf", pdf))
    assert abs(painted - meant) < 596 * 3


def test_the_paper_can_be_moved(pdf: bytes) -> None:
    moved = shifted(pdf, 0, 10)
    dots = 10 / 25.4 * 72
    before, after = (_first_ink(render(document, 0, 72).data) // 596 for document in (pdf, moved))
    assert abs(after - before - dots) <= 2
    assert shifted(pdf, 0, 0) == pdf


def test_offsets_are_kept_for_the_next_time(qtbot: QtBot) -> None:
    choices = PrintChoices(["办公室"])
    qtbot.addWidget(choices)
    choices.right.setValue(-1.5)
    choices.keep()
    assert settings.load().printer_left == -15
    again = PrintChoices(["办公室"])
    qtbot.addWidget(again)
    assert again.right.value() == -1.5


def test_the_preview_turns_and_zooms(pdf: bytes, qtbot: QtBot) -> None:
    preview = PagePreview()
    qtbot.addWidget(preview)
    preview.resize(600, 700)
    preview.show()
    preview.show_document(pdf)
    qtbot.waitUntil(lambda: preview.sheet.pixmap().width() > 100)
    assert preview.position.text() == "第 1 / 3 页"
    preview.after.click()
    assert preview.page() == 1
    fitted = preview.zoom()
    preview.larger.click()
    assert preview.zoom() > fitted
    preview.whole.click()
    assert preview.zoom() == fitted


@pytest.fixture
def one_slip(context: Context) -> PrintDocument:
    return slips_document(context, [register_ouyang(context).id])


def test_without_a_printer_the_dialog_offers_to_save(one_slip: PrintDocument, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = PrintDialog(one_slip, [])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=10_000)
    assert dialog.preview.pages() == 1
    assert not dialog.print_button.isVisible()
    assert "没有装打印机" in dialog.choices.missing.words.text()
    dialog.save_to(tmp_path / "登记单.pdf")
    assert page_count(tmp_path / "登记单.pdf") == 1
    (box,) = dialog.findChildren(QMessageBox)
    assert "登记单.pdf" in box.text()


def test_with_a_printer_the_dialog_prints(one_slip: PrintDocument, queue: Path, qtbot: QtBot) -> None:
    dialog = PrintDialog(one_slip, ["办公室"])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=10_000)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: "已送到" in dialog.header.count.text(), timeout=10_000)
    assert (queue / "paper.pdf").read_bytes().startswith(b"%PDF")


def test_a_dialog_that_closes_while_it_prepares_does_no_harm(one_slip: PrintDocument, qtbot: QtBot) -> None:
    dialog = PrintDialog(one_slip, [])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.begin()
    dialog.reject()
    assert not dialog.isVisible()


def _first_ink(grey: bytes) -> int:
    """Return the place of the first dark dot of a page rendered at 72 dpi."""
    return next(place for place, dot in enumerate(grey) if dot < 128)
