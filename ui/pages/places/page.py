"""本地就业: enterprises and bases, local posts, who works there, labour stations and what they did."""

from functools import partial

from ui.pages.places.declared import enterprises, events, posts, stations, workers
from ui.pages.records.page import ListsPage
from ui.widgets import KeyButton
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.subjects import local_work
from villagedesk.subjects.records import Is


class PlacesPage(ListsPage):
    """Five lists; a post or an enterprise leads to those who work there, and takes another one on."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("本地就业"), "places")
        self.people_buttons = {name: self._button(self.tr("在岗的人"), "Alt+W", "users") for name in _OF}
        self.take_on_buttons = {name: self._button(self.tr("安排上岗"), "Alt+A", "user-plus") for name in _OF}
        self.event_button = self._button(self.tr("记一次服务"), "Alt+A", "plus")
        self.refer_button = self._button(self.tr("开转介单"), "Alt+R", "send")
        made = {name: (self.people_buttons[name], self.take_on_buttons[name]) for name in _OF}
        self.posts = self.add_list("posts", self.tr("本地岗位"), posts(), *made["posts"])
        self.enterprises = self.add_list("enterprises", self.tr("企业与基地"), enterprises(), *made["enterprises"])
        self.workers = self.add_list("workers", self.tr("在岗人员"), workers())
        its = (self.event_button, self.refer_button)
        self.stations = self.add_list("stations", self.tr("劳务协作站"), stations(), *its)
        self.events = self.add_list("events", self.tr("协作服务"), events())
        for name in _OF:
            self.people_buttons[name].clicked.connect(partial(self._show_workers, name))
            self.take_on_buttons[name].clicked.connect(partial(self._take_on, name))
        self.event_button.clicked.connect(self._add_event)
        self.refer_button.clicked.connect(self._refer)
        self.show_part("posts")

    def _button(self, words: str, key: str, icon: str) -> KeyButton:
        return KeyButton(words, key, icon=icon)

    def _show_workers(self, name: str, *_: object) -> None:
        """List those who work on the chosen post, or at the chosen enterprise."""
        part = self.posts if name == "posts" else self.enterprises
        record = part.current_id()
        if record:
            words = part.table.paged.text(part.table.paged.row_of(record), 1)
            self.arrive("workers")
            self.workers.show_where(self.tr("在：{name}").format(name=words), Is(_OF[name], record))

    def _take_on(self, name: str, *_: object) -> None:
        """Begin somebody's work on the chosen post, or at the chosen enterprise."""
        record = (self.posts if name == "posts" else self.enterprises).current_id()
        if record:
            values: Values = local_work.work_on(self.context.register, _OF[name], record)
            self.arrive(("workers", values))
            self.workers.refresh()

    def _add_event(self) -> None:
        """Begin an event of the chosen station."""
        record = self.stations.current_id()
        if record:
            self.arrive(("events", {"station": record}))
            self.events.refresh()

    def _refer(self) -> None:
        """Choose people, and print a slip for each by which they are handed to the chosen station."""
        record = self.stations.current_id()
        if not record:
            return
        from ui.pages.places.paper import referrals_document
        from ui.pages.records.choose import PeopleChoice

        dialog = PeopleChoice(self.context, self.refer_button.text(), self)
        chosen = dialog.chosen if dialog.exec() else []
        dialog.deleteLater()
        if chosen:
            from ui.dialogs.print_dialog import show_print_dialog

            show_print_dialog(self, referrals_document(self.context, record, chosen))


_OF = {"posts": "post", "enterprises": "enterprise"}
"""The field of a spell that names a record of the list."""
