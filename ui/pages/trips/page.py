"""专车专列: trips, the people on them, and the totals; a trip leads to its passengers and to the work they went to."""

from PySide6.QtCore import Slot

from ui.dialogs.print_dialog import show_print_dialog
from ui.language import in_a_row
from ui.pages.records.page import ListsPage
from ui.pages.records.totals import Counted, TotalsPart
from ui.pages.trips.declared import rides, trips
from ui.pages.trips.paper import passengers_document, slips_document
from ui.tasks import Task
from ui.widgets import KeyButton, Kind
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import Record
from villagedesk.register.store import Register
from villagedesk.subjects import showing
from villagedesk.subjects.campaigns import campaign_table
from villagedesk.subjects.records import Is
from villagedesk.subjects.records_many import Many
from villagedesk.subjects.totals import Totals
from villagedesk.subjects.trip_papers import total_table
from villagedesk.subjects.trips import riders, set_out, totals


class TripsPage(ListsPage):
    """Three parts: trips, passengers, totals."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("专车专列"), "trips")
        self.riders_button = KeyButton(self.tr("乘车人员"), "Alt+W", icon="users")
        self.sign_up_button = KeyButton(self.tr("报名乘车"), "Alt+A", icon="user-plus")
        self.trips = self.add_list("trips", self.tr("班次"), trips(), self.riders_button, self.sign_up_button)
        self.rides = self.add_list("rides", self.tr("乘车人员"), rides())
        about = self.tr("同一班次一个人算一次；“登记务工”是上车以后已经登记为点对点外出的人。")
        counted = Counted(self.tr("按方式和方向"), _count, self.tr("发车日期在"), about)
        named = self.tr("记了专项行动的班次、招聘会、走访和培训；走访人数、参训人数在一个行动里一个人算一次。")
        campaigns = Counted(self.tr("按专项行动"), _count_campaigns, self.tr("日期在"), named)
        self.add_part("totals", self.tr("统计"), TotalsPart(context, counted, campaigns))
        self.riders_button.clicked.connect(self._show_riders)
        self.sign_up_button.clicked.connect(self._sign_up)
        add = self.trips.more.add
        self.trips.more.addSeparator()
        add(self.tr("打印乘车人员名册"), "Alt+R", "printer", self._print_roster)
        add(self.tr("打印行程单，一人一张"), "Alt+P", "file-text", self._print_slips)
        add(self.tr("把上车的人登记为外出务工"), "Alt+J", "briefcase", self._set_out)
        self.show_part("trips")

    def _trip(self) -> Record | None:
        """Return the trip on which the keyboard stands; where there is none, say so."""
        chosen = self.trips.current_id()
        found = self.context.register.get("trip", chosen) if chosen else None
        if found is None:
            self.trips.desk.tell(self.tr("先在列表里选一个班次。"), Kind.ACCENT)
        return found

    @Slot()
    def _show_riders(self) -> None:
        """List the passengers of the chosen trip."""
        trip = self._trip()
        if trip is not None:
            self._narrow(trip)
            self.rides.setFocus()

    @Slot()
    def _sign_up(self) -> None:
        """Begin signing somebody up for the chosen trip."""
        trip = self._trip()
        if trip is not None:
            self._narrow(trip)
            values: Values = {"trip": trip.id, "signed_up_on": self.context.today.isoformat()}
            self.rides.begin(values)

    def _narrow(self, trip: Record) -> None:
        self.arrive("rides")
        name = showing.words("trip", "name", trip.values)
        self.rides.show_where(self.tr("班次：{name}").format(name=name), Is("trip", trip.id))

    @Slot()
    def _print_roster(self) -> None:
        trip = self._with_riders()
        if trip is not None:
            show_print_dialog(self, passengers_document(self.context, trip))

    @Slot()
    def _print_slips(self) -> None:
        trip = self._with_riders()
        if trip is not None:
            show_print_dialog(self, slips_document(self.context, trip, self._riders(trip)))

    def _with_riders(self) -> Record | None:
        trip = self._trip()
        if trip is not None and not self._riders(trip):
            self.trips.desk.tell(self.tr("这个班次还没有人报名，没有可以打印的。"), Kind.WARN)
            return None
        return trip

    def _riders(self, trip: Record) -> list[str]:
        with self.context.register.database.reading() as connection:
            return riders(connection, trip.id)

    @Slot()
    def _set_out(self) -> None:
        trip = self._trip()
        if trip is None:
            return
        register, wanted = self.context.register, trip.id
        task = Task(lambda: set_out(register, wanted))
        task.succeeded.connect(self._tell_set_out)
        task.failed.connect(self._tell_failure)
        task.start()

    @Slot(object)
    def _tell_set_out(self, done: Many) -> None:
        words = self.tr("已登记 {n:,} 人有组织外出。").format(n=done.saved)
        if done.left:
            words += self.tr("{n:,} 人以前已登记。").format(n=len(done.left))
        self.trips.desk.tell(words, Kind.OK if done.saved else Kind.ACCENT)
        self.changed.emit()

    @Slot(object)
    def _tell_failure(self, error: VillageDeskError) -> None:
        self.trips.desk.tell(in_a_row(error.message, error.hint), Kind.WARN)


def _count(register: Register, first: str, last: str) -> Totals:
    with register.database.reading() as connection:
        return total_table(totals(connection, first, last))


def _count_campaigns(register: Register, first: str, last: str) -> Totals:
    with register.database.reading() as connection:
        return campaign_table(connection, first, last)
