"""What happens while a household is registered: what is saved when, what comes next, and what is kept as a draft."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.language import in_a_row
from ui.pages.household.desk import HouseholdDesk, without_base
from ui.pages.household.members import HOME, NEW, OVERVIEW
from ui.pages.household.saving import HouseholdSaver
from ui.pages.person.checks import doubt_words
from ui.pages.person.drafts import DraftKeeper
from ui.pages.person.known import KnownPerson
from ui.pages.person.watch import PersonWatch
from ui.widgets.badge import Kind
from villagedesk.catalogue.field import Values
from villagedesk.catalogue.lookups import Lookups
from villagedesk.context import Context
from villagedesk.register.drafts import Draft
from villagedesk.register.record import Record
from villagedesk.subjects.households import Family, load_family, new_family
from villagedesk.subjects.registration import Person, load

DRAFT_KIND = "household"
_CARRIED = ("group",)
"""What the next household in a row most likely shares."""


class HouseholdSitting(QObject):
    """Leads the desk from entry to entry.

    `shown` tells that something else stands on the desk, `told` brings words and whether a saving can be undone,
    `said` a state with its kind, `resumed` the moment of a draft taken up again, `changed` that data were written.
    """

    shown = Signal()
    told = Signal(str, bool)
    said = Signal(str, Kind)
    resumed = Signal(str)
    changed = Signal()

    def __init__(
        self, context: Context, desk: HouseholdDesk, known: KnownPerson, lookups: Callable[[], Lookups]
    ) -> None:
        super().__init__(desk)
        self._context = context
        self._desk = desk
        self._lookups = lookups
        self._then: Callable[[], None] = self._stay
        self._carried: Values = {}
        self._typed: dict[str, Any] = {}
        self._words = ""
        self.saver = HouseholdSaver(context.register, self)
        self.drafts = DraftKeeper(context.register, desk.draft, self, DRAFT_KIND)
        self.watch = PersonWatch(context.register, desk.body.form, known, lookups)
        desk.changed.connect(self._note_typing)
        desk.picked.connect(self.pick)
        known.opened.connect(self.take_in)
        self.saver.saved.connect(self._take_saved)
        self.saver.home_saved.connect(self._take_saved)
        self.saver.undone.connect(self._take_undone)
        self.saver.busy.connect(desk.setDisabled)

    def begin(self, wanted: str) -> None:
        """Show the household with this id, the draft with this id, or an empty form."""
        desk = self._desk
        desk.forget_carried()
        desk.overview.is_finished = False
        family = self._read(wanted) if wanted else None
        draft = self.drafts.find(wanted) if wanted else self.drafts.unfinished()
        if family is not None and not family.home.void:
            desk.show_family(family)
        else:
            desk.show_family(Family(Record("household", draft.id, "", {})) if draft else new_family(), self._carried)
        if draft is not None:
            self._restore(draft)
        else:
            desk.show_entry(OVERVIEW)
        self._settle()

    def refresh(self) -> None:
        """Read the household anew, unless something is being typed."""
        desk = self._desk
        if desk.family.home.heads and not desk.has_typing and not self.saver.is_busy and desk.shown != NEW:
            self.reread(desk.shown)

    def reread(self, entry: str = OVERVIEW) -> None:
        """Read the household anew and show an entry of it."""
        family = self._read(self._desk.family.home.id)
        if family is not None:
            self._desk.show_family(family)
        self._desk.show_entry(entry)
        self._settle()

    def pick(self, entry: str) -> None:
        """Save what was typed, and show another entry."""
        self.save(partial(self._open, entry))

    def go_on(self) -> None:
        """Save what was typed, and show the empty form of the next member; a new household waits for its first one."""
        desk = self._desk
        if desk.shown == HOME and not desk.family.home.heads:
            if not self._is_stopped():
                self._begin_member()
            return
        self.save(self._begin_member)

    def finish(self) -> None:
        """Save what was typed, and show the whole household with what can be done next."""
        self.save(self._show_finished)

    def stay(self) -> None:
        """Save what was typed, and show it as it stands then."""
        self.save(self._stay)

    def save(self, then: Callable[[], None]) -> None:
        """Save where there is something to save, and go on with `then`; what stops it is shown instead."""
        desk = self._desk
        if self.saver.is_busy:
            return
        if not desk.has_typing and desk.family.home.heads:
            then()
            return
        if self._is_stopped():
            return
        self._then = then
        self._typed = desk.draft()[1]
        if desk.person is not None and desk.has_member:
            entry = desk.body.entry()
            self.saver.save_member(desk.family.home, desk.home_entry(), desk.person, entry)
        else:
            self.saver.save_home(desk.family.home, desk.home_entry())

    def start_over(self) -> None:
        """Give the draft up."""
        home = self._desk.family.home
        self.drafts.drop(home.id)
        self._desk.show_family(new_family())
        self.begin(home.id if home.heads else "")

    def take_in(self, person_id: str) -> None:
        """Show somebody of the roll who shall move into this household."""
        if person_id in {member.id for member in self._desk.family.members}:
            self._open(person_id)
            return
        person = load(self._context.register, person_id)
        if person is None:
            return
        self._desk.take_in(person)
        self.watch.begin(person)
        self.shown.emit()
        head = str(person.household.values.get("head_name") or "") if person.household else ""
        words = (
            self.tr("{name} 原来在 {head} 户，保存后转到这一户。")
            if head
            else self.tr("{name} 还没有户，保存后归这一户。")
        )
        self.told.emit(words.format(name=person.name, head=head), False)

    def _is_stopped(self) -> bool:
        self.watch.tried = True
        count = self._desk.stopped(self._lookups())
        if count:
            self.said.emit(self.tr("没保存，{count} 处要改").format(count=count), Kind.BAD)
            self._desk.list.choose(self._desk.shown)
        return bool(count)

    def _open(self, entry: str) -> None:
        self._desk.show_entry(entry)
        self._settle()

    def _begin_member(self) -> None:
        self._desk.begin_member()
        self._settle()

    def _stay(self) -> None:
        shown = self._desk.shown
        self._open(shown if shown != NEW else OVERVIEW)

    def _show_finished(self) -> None:
        family = self._desk.family
        words = self.tr("{head} 户登记完了，在册 {count} 人。打印一户一表请户主签字，或者接着登记下一户。")
        head = str(family.home.values.get("head_name") or "")
        self._desk.overview.is_finished = True
        self._words = words.format(head=head, count=len(family.members))
        self._open(OVERVIEW)

    def _settle(self) -> None:
        person = self._desk.person
        if person is not None:
            self.watch.begin(person)
        self.said.emit("", Kind.PLAIN)
        self.shown.emit()
        words, self._words = self._words, ""
        if words:
            self.told.emit(words, True)
        self._desk.take_keyboard()

    def _note_typing(self, name: str) -> None:
        self.said.emit(self.tr("正在填写"), Kind.PLAIN)
        self.drafts.touch()
        if self._desk.person is not None:
            self.watch.touch(name)

    def _take_saved(self, saved: object) -> None:
        desk = self._desk
        home = desk.family.home.id
        self.drafts.drop(home)
        moment = datetime.now().astimezone().strftime("%H:%M")
        name = self.tr("本户情况")
        entry, doubts = OVERVIEW, ""
        if isinstance(saved, Person):
            doubts = doubt_words(desk.body.doubts(saved, self._lookups()))
            desk.carry()
            name, entry = saved.name, saved.id
        family = self._read(home)
        if family is not None:
            desk.show_family(family)
            self._carried = {field: family.home.values.get(field) for field in _CARRIED}
        desk.shown = entry
        then, self._then = self._then, self._stay
        self._words = in_a_row(self.tr("已保存 {name}（{moment}）。").format(name=name, moment=moment), doubts)
        then()
        self.changed.emit()

    def _take_undone(self, was: bool) -> None:
        """Show what stands now; what the saving had created is typed still, to be put right and saved again."""
        desk, typed = self._desk, self._typed
        family = self._read(desk.family.home.id)
        gone = family is None or bool(family.home.void)
        if was and family is not None:
            desk.show_family(new_family() if gone else family)
            desk.show_entry(HOME if gone else OVERVIEW)
            member = str(typed["member"].get("id", "")) if typed else ""
            if typed and (gone or (member and typed["member"]["new"])):
                desk.restore(without_base(typed))
            self._settle()
        self.said.emit(self.tr("已撤销") if was else self.tr("没有可撤销的"), Kind.PLAIN)
        self.changed.emit()

    def _restore(self, draft: Draft) -> None:
        self._desk.restore(draft.content)
        self.resumed.emit(draft.saved_at[:16].replace("T", " "))

    def _read(self, household: str) -> Family | None:
        return load_family(self._context.register, household, self._context.today)
