"""Asking where a file is or goes: the system's own dialogs, in one place."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(parent: QWidget | None, title: str, start: Path | None = None) -> Path | None:
    """Ask for a folder; None where the user gave up."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start or _documents()))
    return Path(chosen) if chosen else None


def ask_open(parent: QWidget | None, title: str, kinds: str) -> Path | None:
    """Ask for a file to read; `kinds` such as `备份 (*.vdb)`; None where the user gave up."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(_documents()), kinds)
    return Path(chosen) if chosen else None


def ask_files(parent: QWidget | None, title: str, kinds: str) -> list[Path]:
    """Ask for any number of files to read, from where the last ones were; none where the user gave up."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", kinds)
    return [Path(one) for one in chosen]


def ask_save(parent: QWidget | None, title: str, name: str, kinds: str) -> Path | None:
    """Ask where to write a file called `name`; None where the user gave up. The dialog asks before replacing."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(_documents() / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
