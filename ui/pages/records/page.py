"""A page made of one or several lists: the switch between them stands beside the title, their buttons at the right."""

from typing import Protocol, cast

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from ui.pages.page import RegisterPage
from ui.pages.records.declared import Listing
from ui.pages.records.part import RecordsPart
from ui.widgets import ChipRow, KeyButton, PageHeader
from ui.widgets.tab_order import come_after
from villagedesk.context import Context
from villagedesk.register import drafts


class Part(Protocol):
    """What a page asks of a part that is no list of records."""

    def refresh(self) -> None:
        """Read what is shown anew."""
        ...


class ListsPage(RegisterPage):
    """A page of parts by name; `arrive` takes a name, `(name, what)`, or the id of a record or of a draft.

    What is the name of a chip, the id of a record, or the values of a new one.

    A part that is no `RecordsPart` has `refresh`, and where it likes `leave`, `print_page`, `arrive`, `buttons`
    (those of the header), and the signals `go`, `changed` and `counted`.
    """

    def __init__(self, context: Context, title: str, name: str) -> None:
        """`name` is that of the page in the stack, to which drafts lead back."""
        super().__init__(context)
        self.title = title
        self._name = name
        self._words: dict[str, str] = {}
        self.parts: dict[str, QWidget] = {}
        self.header = PageHeader(title)
        self.switch = ChipRow()
        self.switch.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.stack = QStackedWidget()
        self.header.add_beside(self.switch)
        self.column.addWidget(self.header)
        self.column.addWidget(self.stack, 1)
        self.switch.chosen.connect(self._take_part)

    @property
    def part(self) -> QWidget:
        """Return the part shown."""
        return self.parts[self.switch.current()]

    def add_list(self, name: str, words: str, listing: Listing, *buttons: KeyButton) -> RecordsPart:
        """Add a list of records and return it; `words` stand on the switch, `buttons` before that for a new record."""
        part = RecordsPart(self.context, listing, self._name)
        for button in buttons:
            part.add_action(button)
        self.add_part(name, words, part)
        return part

    def add_part(self, name: str, words: str, part: QWidget) -> None:
        """Add a part."""
        self.parts[name] = part
        self._words[name] = words
        self.stack.addWidget(part)
        for signal, taken in (("go", self.go), ("changed", self.changed)):
            if hasattr(part, signal):
                getattr(part, signal).connect(taken)
        if hasattr(part, "counted"):
            part.counted.connect(self._show_count)
        for button in _buttons(part):
            self.header.add_action(button)
        self.switch.set_chips(list(self._words.items()))
        buttons = [button for one in self.parts.values() for button in _buttons(one)]
        come_after(self.switch.chip(name), *buttons)
        self.switch.setVisible(len(self._words) > 1)
        self._show_part(next(iter(self.parts)))

    def show_part(self, name: str) -> QWidget:
        """Show a part and return it."""
        if name != self.switch.current():
            self._show_part(name)
        return self.parts[name]

    def arrive(self, argument: object) -> None:
        """Show a part, a record or a draft of one, or begin a new record."""
        name, wanted = argument if isinstance(argument, tuple) else (argument, None)
        if name in self.parts:
            part = self.show_part(name)
        elif isinstance(name, str) and name:
            wanted, part = name, self._part_of(name)
        else:
            return
        if isinstance(part, RecordsPart):
            if any(chip.name == wanted for chip in part.listing.chips):
                part.show_chip(str(wanted))
            elif isinstance(wanted, str):
                part.open(wanted)
            elif isinstance(wanted, dict):
                part.begin(wanted)
        elif wanted is not None and hasattr(part, "arrive"):
            part.arrive(wanted)

    def refresh(self) -> None:
        """Read the part shown anew."""
        cast("Part", self.part).refresh()

    def leave(self) -> bool:
        """Ask the part shown whether it may be left."""
        return bool(self.part.leave()) if hasattr(self.part, "leave") else True

    def print_page(self) -> bool:
        """Print what the part shows."""
        return bool(self.part.print_page()) if hasattr(self.part, "print_page") else False

    def _part_of(self, record: str) -> QWidget:
        """Return the part to which a record or a draft belongs, and show it."""
        kinds = {draft.content.get("part") for draft in drafts.kept(self.context.register) if draft.id == record}
        for name, part in self.parts.items():
            if isinstance(part, RecordsPart):
                kind = part.listing.kind
                if kind in kinds or self.context.register.get(kind, record) is not None:
                    return self.show_part(name)
        return self.part

    def _take_part(self, name: str) -> None:
        """Show a part that was chosen by its chip, if the one shown may be left."""
        former = next((one for one, part in self.parts.items() if part is self.stack.currentWidget()), name)
        shown = self.parts[former]
        if hasattr(shown, "leave") and not shown.leave():
            self.switch.choose(former)
            return
        self._show_part(name)
        self.refresh()

    def _show_part(self, name: str) -> None:
        self.switch.choose(name)
        part = self.parts[name]
        self.stack.setCurrentWidget(part)
        self.header.set_count("")
        for one, other in self.parts.items():
            for button in _buttons(other):
                button.setVisible(one == name and bool(button.text()))
        self.setFocusProxy(part)

    def _show_count(self, words: str) -> None:
        if self.sender() is self.part:
            self.header.set_count(words)


def _buttons(part: QWidget) -> list[KeyButton]:
    return list(getattr(part, "buttons", ()))
