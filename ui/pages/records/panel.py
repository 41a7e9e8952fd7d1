"""The record beside the list: its form, what the county says of it, and the keys that save it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import messages
from ui.forms.suggest import SuggestLine
from ui.language import in_a_row, shown
from ui.pages.person.bars import VoidBar
from ui.pages.person.checks import doubt_words
from ui.pages.person.open_points import ConflictCards, ReturnCard, remark
from ui.pages.person.whose import places
from ui.pages.records.declared import Listing
from ui.pages.records.drafts import PartDrafts
from ui.pages.records.form import RecordEntry
from ui.pages.records.saving import RecordSaver
from ui.pages.records.services import RecordServices
from ui.widgets import Badge, ButtonFlow, KeyButton, NoticeBar, ScrollBody, caption, spaced
from ui.widgets.badge import Kind
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.drafts import Draft
from villagedesk.register.record import Record, blank
from villagedesk.subjects.conflicts import conflicts
from villagedesk.subjects.returns import Returned, returns


class RecordPanel(QFrame):
    """Hidden until a record is opened or begun; `closed` when it is done with.

    `stored` brings words of what was written, whether they want a second look, and the record's id ('' for many).
    """

    closed = Signal()
    stored = Signal(str, bool, str)
    person_asked = Signal(str)

    def __init__(self, context: Context, listing: Listing, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._listing = listing
        self._then_next = False
        self._carried: Values = {}
        self.services = RecordServices(context)
        self.entry = RecordEntry(listing, self.services)
        self.saver = RecordSaver(context.register, self)
        self.drafts = PartDrafts(context.register, self._draft, self, page, listing.kind)
        self.title = caption("", "section")
        self.badge = Badge()
        self.close_button = KeyButton(self.tr("关闭"), "Esc", icon="x", role="quiet")
        self.notice = NoticeBar("")
        self.names = caption("", "soft", wrap=True)
        self.conflicts = ConflictCards()
        self.returned = ReturnCard()
        self.voiding = VoidBar()
        self.save_button = KeyButton(self.tr("保存"), "Ctrl+S", icon="save", role="primary")
        self.next_button = KeyButton(self.tr("保存并填下一条"), "Ctrl+Return")
        self.person_button = KeyButton(self.tr("看本人"), "Alt+P", icon="user", role="quiet")
        self.void_button = KeyButton(self.tr("作废…"), icon="ban", role="quiet")
        self.body = ScrollBody(10)
        self._arrange()
        self._connect()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Tell whether a record is shown."""
        return not self.isHidden()

    def begin(self, values: Values | None = None, people: Sequence[str] = (), names: Sequence[str] = ()) -> None:
        """Open the form of a new record, or of one for each of some people; `names` are theirs."""
        self.drafts.flush()
        draft = None if people or values else self.drafts.unfinished()
        record = Record(self._listing.kind, draft.id, "", {}) if draft else blank(self._listing.kind)
        start = {**self._listing.first(self._context), **(values or {})}
        carried = {name: value for name, value in self._carried.items() if name not in (values or {})}
        people = people or (draft.content.get("people", ()) if draft else ())
        self.entry.show_record(record, start, carried, people)
        if draft:
            self._restore(draft)
        else:
            self.notice.hide()
        self.names.setText("、".join(names))
        self.names.setVisible(bool(names))
        many = self.tr("{add}（{n} 人各记一条）").format(add=shown(self._listing.add), n=len(people))
        self._settle_in(many if people else shown(self._listing.add))

    def open(self, record_id: str) -> bool:
        """Open a stored record, with what was typed about it and not saved; False where there is none."""
        self.drafts.flush()
        record = self._context.register.get(self._listing.kind, record_id)
        if record is None or record.void:
            return False
        self._show(record)
        draft = self.drafts.find(record_id)
        if draft:
            self._restore(draft)
        return True

    def take_draft(self, draft_id: str) -> bool:
        """Open the draft of this id, of a new record or of a stored one; False where there is none."""
        draft = self.drafts.find(draft_id)
        if draft is None or self.open(draft_id):
            return draft is not None
        self.entry.show_record(Record(self._listing.kind, draft.id, "", {}), {}, {}, draft.content.get("people", ()))
        self._restore(draft)
        self.names.setVisible(False)
        self._settle_in(shown(self._listing.add))
        return True

    def close_panel(self) -> None:
        """Close; what was typed is kept as a draft."""
        self.drafts.flush()
        self.hide()
        self.closed.emit()

    def save(self, *_: object, then_next: bool = False) -> None:
        """Save, or show what stops it."""
        if self.saver.is_busy or not self.is_open:
            return
        count = self.entry.stopped()
        if count:
            self.badge.show_state(self.tr("没保存，{count} 处要改").format(count=count), Kind.BAD)
            return
        self._then_next = then_next
        if self.entry.people:
            kind, once = self._listing.kind, self._listing.once
            self.saver.fill(self.services.lookups(), kind, self.entry.people, self.entry.values(), once)
        else:
            self.saver.save_record(self.entry.record, self.entry.values())

    def _arrange(self) -> None:
        column = spaced(QVBoxLayout(self), (0, 0, 0, 0), 8)
        head = spaced(QHBoxLayout(), 0, 10)
        head.addWidget(self.title)
        head.addWidget(self.badge)
        head.addStretch(1)
        head.addWidget(self.close_button)
        column.addLayout(head)
        for widget in (self.notice, self.names, self.voiding, self.returned, self.conflicts, self.entry):
            self.body.column.addWidget(widget)
        self.body.column.addStretch(1)
        column.addWidget(self.body, 1)
        foot = ButtonFlow(8)
        for button in (self.save_button, self.next_button, self.person_button, self.void_button):
            foot.add_item(button)
        column.addWidget(foot)

    def _connect(self) -> None:
        self.close_button.clicked.connect(self._go_back)
        self.save_button.clicked.connect(self.save)
        self.next_button.clicked.connect(partial(self.save, then_next=True))
        self.person_button.clicked.connect(self._ask_for_person)
        self.void_button.clicked.connect(self._ask_to_void)
        self.notice.pressed.connect(self._start_over)
        self.entry.changed.connect(self._note_typing)
        self.entry.finished.connect(self._offer_saving)
        self.voiding.confirmed.connect(self.saver.void)
        self.conflicts.decided.connect(self.saver.decide)
        self.returned.affirmed.connect(self.saver.affirm)
        self.returned.wanted.connect(self._go_to_returned)
        self.saver.record_saved.connect(self._take_saved)
        self.saver.many_saved.connect(self._take_many)
        self.saver.voided.connect(self._take_voided)
        self.saver.written.connect(self._take_written)
        self.saver.failed.connect(partial(messages.show_error, self))
        self.saver.busy.connect(self.entry.setDisabled)

    def _show(self, record: Record) -> None:
        self.notice.hide()
        self.names.hide()
        self.entry.show_record(record, dict(record.values), {})
        found = returns([record])
        self.conflicts.show_conflicts(conflicts(self._context.register, [record]), places(self._context))
        self.returned.show_returns(found)
        self.entry.form.set_remarks({one.field: remark(one) for one in found})
        self._settle_in(shown(KINDS[record.kind].label))

    def _settle_in(self, title: str) -> None:
        stored = bool(self.entry.record.heads)
        name = str(self.entry.draft()["name"])
        if not stored:
            self.conflicts.show_conflicts(())
            self.returned.show_returns(())
            self.entry.form.set_remarks({})
        self.voiding.hide()
        self.badge.show_state("", Kind.PLAIN)
        self.title.setText(self.tr("{what}：{name}").format(what=title, name=name) if name and stored else title)
        self.next_button.setVisible(not stored and not self.entry.people)
        self.void_button.setVisible(stored)
        self.person_button.setVisible(bool(self.entry.kind.parent) and not self.entry.people)
        self.person_button.setEnabled(bool(self.entry.owner))
        self.body.verticalScrollBar().setValue(0)
        self.show()
        self.entry.take_keyboard()

    def _restore(self, draft: Draft) -> None:
        self.entry.restore(draft.content)
        moment = draft.saved_at[:16].replace("T", " ")
        words = self.tr("接着上次没有保存的内容（{moment}）。").format(moment=moment)
        self.notice.show_notice(words, Kind.ACCENT, self.tr("不要了，重新填"))
        self.notice.show()

    def _start_over(self) -> None:
        record = self.entry.record
        self.drafts.drop(record.id)
        self.entry.mark_clean()
        if not record.heads or not self.open(record.id):
            self.begin()

    def _draft(self) -> tuple[str, dict[str, Any]]:
        return self.entry.record.id, {"part": self._listing.kind, **self.entry.draft()}

    def _note_typing(self) -> None:
        self.notice.hide()
        self.badge.show_state(self.tr("正在填写"), Kind.PLAIN)
        self.person_button.setEnabled(bool(self.entry.owner))
        self.drafts.touch()

    def _offer_saving(self) -> None:
        button = self.next_button if self.next_button.isVisible() else self.save_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_saved(self, record: Record) -> None:
        self.drafts.drop(record.id)
        doubts, name = self.entry.doubts(), self.entry.draft()["name"]
        self._carried = self.entry.carry()
        self.entry.mark_clean()
        moment = datetime.now().astimezone().strftime("%H:%M")
        words = self.tr("已保存 {name}（{moment}）。").format(name=name or shown(self._listing.title), moment=moment)
        if self._then_next:
            self.begin()
        else:
            self.close_panel()
        self.stored.emit(in_a_row(words, doubt_words(doubts)), bool(doubts), record.id)

    def _take_many(self, outcome: Any) -> None:
        self.drafts.drop(self.entry.record.id)
        self.entry.mark_clean()
        self.close_panel()
        self.stored.emit(self.many_words(outcome.saved, outcome.left), bool(outcome.left), "")

    def many_words(self, saved: int, left: dict[str, str]) -> str:
        """Return what came of writing many, with the first of those left out and why."""
        words = self.tr("已保存 {n:,} 条。").format(n=saved)
        if not left:
            return words
        why = list(dict.fromkeys(left.values()))
        reasons = "；".join(shown(one) for one in why[:3])
        return in_a_row(words, self.tr("{n:,} 条没有保存：{why}。").format(n=len(left), why=reasons))

    def _take_voided(self, record: Record) -> None:
        self.drafts.drop(record.id)
        self.entry.mark_clean()
        self.close_panel()
        self.stored.emit(self.tr("已作废，历史里仍能查到。"), False, "")

    def _take_written(self) -> None:
        record = self.entry.record.id
        self.open(record)
        self.stored.emit(self.tr("已保存。"), False, record)

    def _go_to_returned(self, returned: Returned) -> None:
        self.entry.focus_field(returned.field)

    def _ask_for_person(self) -> None:
        self.person_asked.emit(self.entry.owner)

    def _ask_to_void(self) -> None:
        words = self.tr("作废这一条{about}？作废后不再列出，历史里仍能查到。")
        self.voiding.ask(self.entry.record, words.format(about=shown(KINDS[self._listing.kind].label)))
        self.body.ensureWidgetVisible(self.voiding)

    def _go_back(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, SuggestLine) and focus.offers_open():
            focus.close_offers()
        elif self.voiding.isVisible():
            self.voiding.hide()
        else:
            self.close_panel()
