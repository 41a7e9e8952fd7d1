"""A person: registered, corrected, and looked back on."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from ui import messages
from ui.dialogs.print_dialog import show_print_dialog
from ui.dialogs.print_document import household_slips_document, slips_document
from ui.forms.suggest import SuggestLine
from ui.language import in_a_row, listed, shown
from ui.pages.page import RegisterPage
from ui.pages.person.bars import VoidBar
from ui.pages.person.body import PersonBody
from ui.pages.person.checks import doubt_words
from ui.pages.person.drafts import DraftKeeper
from ui.pages.person.identity import IdentityCard
from ui.pages.person.known import KnownPerson
from ui.pages.person.saving import PersonSaver
from ui.pages.person.services import first_values
from ui.pages.person.watch import PersonWatch
from ui.pages.person.whose import places
from ui.pages.records.services import RecordServices
from ui.theme import theme
from ui.widgets import KeyButton, NoticeBar, PageHeader
from ui.widgets.badge import Kind
from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.drafts import Draft
from villagedesk.register.record import Record
from villagedesk.register.store import BY_HAND
from villagedesk.subjects import referring
from villagedesk.subjects.conflicts import conflicts
from villagedesk.subjects.history import history
from villagedesk.subjects.registration import Person, home_of_head, load, new_person
from villagedesk.subjects.returns import returns

_MOST_WANTED = 4
_LOWEST_BODY = 150


class PersonPage(RegisterPage):
    """One person at a time; a new one where `arrive` is given no id."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.title = self.tr("登记")
        self._person = new_person()
        self._carried: Values = {}
        self._then_next = False
        self._leads_back = False
        self._services = RecordServices(context)
        self._lookups = self._services.lookups
        self.header = PageHeader("", back=True)
        self.body = PersonBody(self._services)
        self.form = self.body.form
        self.notice = NoticeBar("")
        self.done = NoticeBar("", Kind.OK)
        self.known = KnownPerson(context.register, self.form.first.editor("id_number").control)
        self.conflicts = self.body.conflicts
        self.voiding = VoidBar()
        self.saver = PersonSaver(context.register, self)
        self.drafts = DraftKeeper(context.register, self.body.draft, self)
        self.watch = PersonWatch(context.register, self.form, self.known, self._lookups)
        self.identity = IdentityCard(context.register)
        self.home_button = KeyButton(self.tr("按户登记"), "Shift+F2", icon="house-plus")
        self.print_button = KeyButton(self.tr("打印"), "F9", icon="printer")
        self.printing = QMenu(self)
        self.next_button = KeyButton(self.tr("保存并登记下一人"), "Ctrl+Return")
        self.save_button = KeyButton(self.tr("保存"), "Ctrl+S", icon="save", role="primary")
        self._arrange()
        self._connect()

    def arrive(self, argument: object) -> None:
        """Show the person with this id, the draft with this id, or an empty form."""
        wanted = argument if isinstance(argument, str) else ""
        self._leads_back = False
        self.done.hide()
        person = load(self.context.register, wanted) if wanted else None
        if person is not None:
            self._show(person)
            draft = self.drafts.find(person.id)
        else:
            draft = self.drafts.find(wanted) if wanted else self.drafts.unfinished()
            self._start(draft.id if draft else "")
        if draft is not None:
            self._restore(draft)
        self.body.setCurrentIndex(0)
        self.body.take_keyboard()

    def lead_back(self, words: str) -> None:
        """Go back as soon as the person shown is saved; `words` tell so."""
        self._leads_back = True
        self.done.show_notice(words, Kind.ACCENT)
        self.done.show()

    def refresh(self) -> None:
        """Read the person anew, unless something is being typed."""
        if self._person.labourer.heads and not self.body.is_dirty and not self.saver.is_busy:
            person = load(self.context.register, self._person.id)
            if person is not None and person != self._person:
                self._show(person)

    def leave(self) -> bool:
        """Keep what was typed as a draft; nobody has to be asked."""
        self.drafts.flush()
        return not self.saver.is_busy

    def print_page(self) -> bool:
        """Offer the registration slip of the person shown, and the sheet of the household."""
        if not self._person.labourer.heads:
            return False
        if self.body.is_dirty:
            self.header.set_state(self.tr("先保存，再打印"), Kind.WARN)
            return True
        self.printing.clear()
        name, home = self._person.name, self._person.household
        slip = self.printing.addAction(self.tr("{name} 的登记单").format(name=name))
        slip.triggered.connect(self._print_slip)
        if home is not None:
            words = self.tr("{head} 户的一户一表").format(head=home.values.get("head_name") or name)
            self.printing.addAction(words).triggered.connect(self._print_home)
        self.printing.popup(self.print_button.mapToGlobal(QPoint(0, self.print_button.height())))
        self.printing.setActiveAction(slip)
        return True

    def _print_slip(self) -> None:
        show_print_dialog(self, slips_document(self.context, [self._person.id]))

    def _print_home(self) -> None:
        home = self._person.household
        if home is not None:
            show_print_dialog(self, household_slips_document(self.context, [home.id]))

    def _arrange(self) -> None:
        for button in (self.home_button, self.print_button, self.next_button, self.save_button):
            self.header.add_action(button)
        for widget in (self.header, self.done, self.notice, self.known, self.voiding, self.identity):
            self.column.addWidget(widget)
        self.column.addWidget(self.body, 1)
        self.column.addWidget(self.watch.likely)
        self.body.setMinimumHeight(theme().px(_LOWEST_BODY))
        self.done.hide()
        self.notice.hide()

    def _connect(self) -> None:
        self.header.back_requested.connect(self._go_back)
        self.save_button.clicked.connect(partial(self._save, then_next=False))
        self.next_button.clicked.connect(partial(self._save, then_next=True))
        self.home_button.clicked.connect(partial(self._go_to_home, None))
        self.identity.home_asked.connect(self._go_to_home)
        self.print_button.clicked.connect(self.print_page)
        self.done.pressed.connect(self.saver.undo)
        self.notice.pressed.connect(self._start_over)
        self.body.changed.connect(self._note_typing)
        self.body.finished.connect(self._offer_saving)
        self.body.void_requested.connect(self._ask_to_void)
        self.voiding.confirmed.connect(self.saver.void)
        self.conflicts.decided.connect(self.saver.decide)
        self.body.returned.affirmed.connect(self.saver.affirm)
        for bar in (self.known, self.watch.likely):
            bar.opened.connect(partial(self.go.emit, "person"))
        self.watch.titled.connect(self.header.set_title)
        self.drafts.kept.connect(partial(self.header.set_state, self.tr("草稿已保存"), Kind.OK))
        self.saver.saved.connect(self._take_saved)
        self.saver.undone.connect(self._take_undone)
        self.saver.written.connect(self._reload)
        self.saver.voided.connect(self._reload)
        self.saver.failed.connect(partial(messages.show_error, self))
        self.saver.busy.connect(self.body.setDisabled)

    def _show(self, person: Person) -> None:
        self._person = person
        self._services.finder.person = person.id
        self.body.show_person(person, history(self.context.register, person))
        self.conflicts.show_conflicts(conflicts(self.context.register, person.records), places(self.context))
        with self.context.register.database.reading() as connection:
            named = referring.named_by(connection, person.records)
        self.body.show_returns(returns(person.records, named))
        self._settle_in(new=False)

    def _start(self, draft_id: str = "") -> None:
        self._person = Person(Record("labourer", draft_id, "", {})) if draft_id else new_person()
        self._services.finder.person = self._person.id
        self.body.start(self._person, first_values(self.context), self._carried)
        self.conflicts.show_conflicts(())
        self.body.show_returns(())
        self._settle_in(new=True)

    def _settle_in(self, *, new: bool) -> None:
        self.notice.hide()
        self.voiding.hide()
        self.header.set_state("")
        self.header.set_count("")
        if new:
            self.identity.hide()
        else:
            self.identity.show_person(self._person.id, self.context.today)
        self.home_button.setVisible(new)
        self.print_button.setVisible(not new)
        self.next_button.setVisible(new)
        self.watch.begin(self._person)

    def _restore(self, draft: Draft) -> None:
        self.body.restore(draft.content)
        self.watch.begin(self._person)
        moment = draft.saved_at[:16].replace("T", " ")
        words = self.tr("接着上次没有保存的内容（{moment}）。").format(moment=moment)
        self.notice.show_notice(words, Kind.ACCENT, self.tr("不要了，重新填"))
        self.notice.show()
        self.header.set_state(self.tr("草稿已保存"), Kind.OK)

    def _start_over(self) -> None:
        """Give the draft up."""
        self.drafts.drop(self._person.id)
        self.body.mark_clean()
        self.arrive(self._person.id if self._person.labourer.heads else None)

    def _note_typing(self, name: str) -> None:
        self.notice.hide()
        self.header.set_state(self.tr("正在填写"), Kind.PLAIN)
        self.done.hide()
        self.drafts.touch()
        self.watch.touch(name)
        typed = self.form.value("id_number") if name == "id_number" and not self._person.labourer.heads else None
        home = home_of_head(self.context.register, str(typed)) if typed else None
        if home is not None:
            self.form.suggest_home(home)

    def _offer_saving(self) -> None:
        button = self.next_button if self.next_button.isVisible() else self.save_button
        button.setFocus(Qt.FocusReason.TabFocusReason)

    def _save(self, *_: object, then_next: bool) -> None:
        if self.saver.is_busy:
            return
        self.watch.tried = True
        count = self.body.stopped(self._person, self._lookups())
        if count:
            self.header.set_state(self.tr("没保存，{count} 处要改").format(count=count), Kind.BAD)
            return
        source = self._source()
        if source:
            self._then_next = then_next
            self.saver.save(self._person, self.body.entry(), source)

    def _source(self) -> str:
        """Return where the values come from, for the history; '' keeps from saving."""
        return BY_HAND

    def _take_saved(self, person: Person) -> None:
        self.drafts.drop(person.id)
        self._carried = self.form.carry()
        wanted, doubts = self.body.wanted(person, self._lookups()), self.body.doubts(person, self._lookups())
        self.body.mark_clean()
        moment = datetime.now().astimezone().strftime("%H:%M")
        words = self.tr("已保存 {name}（{moment}）。").format(name=person.name, moment=moment)
        words = in_a_row(words, doubt_words(doubts), _wanted_words(wanted))
        if self._then_next:
            self._start()
            self.body.take_keyboard()
        else:
            self._show(person)
            self.body.take_keyboard()
        self.done.show_notice(words, Kind.WARN if doubts else Kind.OK, self.tr("撤销这次保存"))
        self.done.show()
        self.changed.emit()
        if self._leads_back:
            self._leads_back = False
            self.go.emit("back", None)

    def _take_undone(self, was: bool) -> None:
        self.done.hide()
        if was and self._person.labourer.heads:
            content = {**self.body.draft(every=True)[1], "base": {}}
            self._reload()
            if self._person.labourer.void:
                # The registration itself was taken back: what was typed stays, to be put right and saved again.
                self._start()
                self.body.restore(content)
                self.watch.begin(self._person)
        self.body.take_keyboard()
        self.header.set_state(self.tr("已撤销") if was else self.tr("没有可撤销的"), Kind.PLAIN)
        self.changed.emit()

    def _reload(self, written: Record | None = None) -> None:
        person = load(self.context.register, self._person.id)
        if person is None:
            return
        if written is not None and written.id == person.id and person.labourer.void:
            self.drafts.drop(person.id)
            self.body.mark_clean()
            self.changed.emit()
            self.go.emit("people", None)
            return
        self._show(person)
        self.body.take_keyboard()
        self.changed.emit()

    def _ask_to_void(self, record: Record) -> None:
        words = self.tr("作废 {name} 的{about}？作废后不再列出，历史里仍能查到。")
        if record.kind == "labourer":
            words = self.tr("作废 {name} 的登记？作废后不再列出，历史里仍能查到。")
        self.voiding.ask(record, words.format(name=self._person.name, about=shown(KINDS[record.kind].label)))

    def _go_to_home(self, household: str | None, *_: object) -> None:
        self.go.emit("household", household)

    def _go_back(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, SuggestLine) and focus.offers_open():
            focus.close_offers()
        elif self.voiding.isVisible():
            self.voiding.hide()
        else:
            self.go.emit("back", None)


def _wanted_words(labels: Sequence[str]) -> str:
    if not labels:
        return ""
    shown = listed(labels[:_MOST_WANTED])
    if len(labels) > _MOST_WANTED:
        words = QCoreApplication.translate("PersonPage", "还可以补填：{shown} 等 {count} 项。")
        return words.format(shown=shown, count=len(labels))
    return QCoreApplication.translate("PersonPage", "还可以补填：{shown}。").format(shown=shown)
