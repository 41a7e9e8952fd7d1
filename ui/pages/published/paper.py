"""A published document on paper: a table as a list on A4 landscape, a text as a letter."""

from io import BytesIO

from PySide6.QtCore import QCoreApplication

from ui.dialogs.print_document import PrintDocument
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.reports.roster import Roster, RosterColumn, draw_roster
from villagedesk.reports.text_sheet import draw_text_sheet
from villagedesk.sentence import sentence
from villagedesk.subjects.published import Document
from villagedesk.subjects.slips import now_printed, unit_title

_PAPER_DIGITS = 138
"""Digits that a line of the list holds beside 序号."""


def paper(context: Context, document: Document) -> PrintDocument:
    """Return a document to print, with the rows it has."""
    about = sentence("第 {version} 版，{day} 发布", version=document.version, day=document.published_on)

    def make(progress: Progress) -> bytes:
        target = BytesIO()
        if not document.columns:
            draw_text_sheet(document.title, about, document.text, target)
            return target.getvalue()
        roster = Roster(
            title=document.title,
            unit=unit_title(context.unit.name),
            about=about,
            printed_at=now_printed(),
            columns=_columns(document),
            rows=document.rows,
            count=len(document.rows),
            signed_by=(),
        )
        draw_roster(roster, target, progress)
        return target.getvalue()

    return PrintDocument(
        document.title, file_name(document, "pdf"), QCoreApplication.translate("PublishedPage", "行"), make
    )


def file_name(document: Document, suffix: str) -> str:
    """Return the name to offer for a file."""
    return f"{document.title}_{document.published_on}.{suffix}"


def _columns(document: Document) -> list[RosterColumn]:
    """Return the columns on paper: what nobody should read in two lines keeps its room, the others share the rest."""
    whole = sum(column.whole for column in document.columns)
    others = sum(column.width for column in document.columns if not column.whole) or 1
    left = max(_PAPER_DIGITS - whole, _PAPER_DIGITS / 4)
    return [RosterColumn(column.label, column.whole or column.width * left / others) for column in document.columns]
