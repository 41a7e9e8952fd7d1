"""What is typed is kept within a second, in the encrypted store, until it is saved or given up."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui.forms import RecordForm
from ui.forms.choices import ChoiceEditor
from ui.forms.editor import Editor, TextEditor
from ui.messages import show_error
from ui.tasks import Lane, Task
from villagedesk.errors import VillageDeskError
from villagedesk.register import drafts
from villagedesk.register.store import Register

KIND = "person"
_PAUSE_MS = 600
_Content = dict[str, Any]


def typed(form: RecordForm) -> _Content:
    """Return what a form holds: values that are understood, and the bare text of fields that are not."""
    values: _Content = {}
    texts: _Content = {}
    for name, box in form.boxes.items():
        reading = box.editor.reading()
        if name in reading.values:
            values[name] = reading.values[name]
        elif not box.editor.is_empty():
            texts[name] = _text(box.editor)
        else:
            values[name] = None
    return {"values": values, "texts": texts}


def restore(form: RecordForm, content: Mapping[str, Any]) -> None:
    """Show what `typed` has returned."""
    form.fill_in(content.get("values", {}))
    for name, text in content.get("texts", {}).items():
        if name in form.boxes:
            editor = form.editor(name)
            if isinstance(editor, TextEditor | ChoiceEditor):
                editor.line.setText(str(text))


class DraftKeeper(QObject):
    """Writes a draft soon after the last key; `kept` says that it is safe."""

    kept = Signal()

    def __init__(
        self, register: Register, content: Callable[[], tuple[str, _Content]], parent: QObject, kind: str = KIND
    ) -> None:
        """`content` returns the id of the record that the draft is about, and what the form of this `kind` holds."""
        super().__init__(parent)
        self._register = register
        self._kind = kind
        self._content = content
        self._mine: dict[str, drafts.Draft | None] = {}
        self._has_failed = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._write)

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()

    def flush(self) -> None:
        """Write at once what is still waiting, before the form shows something else."""
        if self._pause.isActive():
            self._pause.stop()
            self._write()

    def drop(self, draft_id: str) -> None:
        """Forget a draft, and what is still waiting to be written."""
        self._pause.stop()
        self._mine[draft_id] = None
        Task(lambda: drafts.drop(self._register, draft_id), Lane.WRITE).start()

    def find(self, draft_id: str) -> drafts.Draft | None:
        """Return the draft about a record; None where there is none."""
        return next((draft for draft in self._all() if draft.id == draft_id), None)

    def unfinished(self) -> drafts.Draft | None:
        """Return the latest draft of a registration that was never saved."""
        return next((draft for draft in self._all() if draft.content.get("new")), None)

    def _all(self) -> list[drafts.Draft]:
        # What this window has just written or dropped may still be on its way into the store.
        held = [
            draft for draft in drafts.kept(self._register) if draft.kind == self._kind and draft.id not in self._mine
        ]
        return [*filter(None, reversed(self._mine.values())), *held]

    def _write(self) -> None:
        draft_id, content = self._content()
        moment = datetime.now().astimezone().isoformat(timespec="seconds")
        self._mine.pop(draft_id, None)
        self._mine[draft_id] = drafts.Draft(draft_id, self._kind, content, moment)
        task = Task(lambda: drafts.keep(self._register, draft_id, self._kind, content), Lane.WRITE)
        task.succeeded.connect(self._tell_kept)
        task.failed.connect(self._tell_failed)
        task.start()

    def _tell_kept(self) -> None:
        self._has_failed = False
        self.kept.emit()

    def _tell_failed(self, error: VillageDeskError) -> None:
        """Say it once: the next key is typed before anybody could have made room on the disk."""
        if not self._has_failed:
            self._has_failed = True
            show_error(QApplication.activeWindow(), error)


def _text(editor: Editor) -> str:
    return editor.line.text() if isinstance(editor, TextEditor | ChoiceEditor) else ""
