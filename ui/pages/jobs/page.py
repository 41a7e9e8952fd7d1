"""求职与岗位: posts for people, people for posts, how applications go, and what fairs came to."""

from collections.abc import Mapping, Sequence
from functools import partial

from ui.language import shown
from ui.pages.jobs.by_person import ByPerson
from ui.pages.jobs.by_post import ByPost
from ui.pages.jobs.working import WorkBeginning
from ui.pages.records.declared import Chip, Computed, Listing, Mark
from ui.pages.records.page import ListsPage
from ui.widgets import KeyButton
from ui.widgets.badge import Kind as Look
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.register.store import Register
from villagedesk.subjects.matching import fairs
from villagedesk.subjects.matching.applications import AwaitsWork, DueNow, Stage, stage_values
from villagedesk.subjects.records import Is

PEOPLE, POSTS, APPLICATIONS, FAIRS = "people", "posts", "applications", "fairs"
_OPEN = (Stage.RECOMMENDED, Stage.SIGNED_UP, Stage.INTERVIEW, Stage.EXAMINED)
_TAKEN = (Stage.INTERVIEW, Stage.EXAMINED, Stage.HIRED, Stage.REFUSED, Stage.GIVEN_UP)


class JobsPage(ListsPage):
    """`arrive`: `people` (with a person's id), `posts`, `applications`, `fairs`; else as other pages of lists."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, "", "jobs")
        self.title = self.tr("求职与岗位")
        self.header.set_title(self.title)
        self.by_person, self.by_post = ByPerson(context), ByPost(context)
        self.add_part(PEOPLE, self.tr("按人推荐"), self.by_person)
        self.add_part(POSTS, self.tr("按岗位找人"), self.by_post)
        self.working = WorkBeginning(context, self)
        self.applications = self.add_list(APPLICATIONS, self.tr("应聘进展"), self._applications(), self.working.button)
        self.working.serve(self.applications)
        self.people_button = KeyButton(self.tr("看应聘的人"), "Ctrl+P", icon="users")
        self.fairs = self.add_list(FAIRS, self.tr("招聘会"), self._fairs(), self.people_button)
        self.people_button.clicked.connect(self._show_people_of_fair)
        self.show_part(PEOPLE)

    def arrive(self, argument: object) -> None:
        """Show a part; of applications also those of a chip, such as `due`."""
        name, wanted = argument if isinstance(argument, tuple) else (argument, None)
        if name == APPLICATIONS and wanted in {chip.name for chip in self.applications.listing.chips}:
            self.show_part(APPLICATIONS)
            self.applications.show_chip(str(wanted))
        else:
            super().arrive(argument)

    def _applications(self) -> Listing:
        tr = self.tr
        marks = [Mark(shown(one.label), partial(_staged, one), icon="") for one in _TAKEN]
        return Listing(
            kind="application",
            title="应聘进展",
            columns=("person", "group", "phone", "employer", "position", "stage", "stage_on", "next_on", "result"),
            more=("place", "fair", "applied_on", "sex", "age", "number", "state", "remark"),
            chips=(
                Chip("open", tr("进行中"), Is("stage", *(one.value for one in _OPEN))),
                Chip("due", tr("该跟进"), DueNow()),
                Chip("awaits", tr("待登记务工"), AwaitsWork()),
                *(Chip(one.value, shown(one.label), Is("stage", one.value)) for one in Stage),
                Chip("all", tr("全部")),
            ),
            order="next_on",
            first=partial(_staged, Stage.SIGNED_UP, begins=True),
            carried=("fair", "employer", "position", "place", "stage", "applied_on", "stage_on"),
            add=tr("新应聘"),
            unit=tr("条"),
            empty=tr("还没有应聘记录。在“按人推荐”里选人、选岗位，按 F2 推荐。"),
            many=True,
            marks=tuple(marks),
            badges={"stage": {one.label: _LOOKS[one] for one in Stage}},
        )

    def _fairs(self) -> Listing:
        tr = self.tr
        return Listing(
            kind="fair",
            title="招聘会",
            columns=("name", "held_on", "place_text", "enterprises", "posts", "visitors", "wishing", "hired", "stages"),
            more=("organiser", "campaign", "remark"),
            order="-held_on",
            first=lambda context: {"held_on": context.today.isoformat()},
            add=tr("新招聘会"),
            unit=tr("场"),
            empty=tr("还没有招聘会。按 F2 记一场，再给有意向的人记应聘。"),
            computed=(
                Computed("wishing", tr("初步意向（人）"), _wishing, 110, right=True),
                Computed("hired", tr("录用（人）"), _hired, 90, right=True),
                Computed("stages", tr("各阶段人数"), _stages, 240),
            ),
        )

    def _show_people_of_fair(self) -> None:
        fair = self.fairs.current_id()
        if fair:
            record = self.context.register.get("fair", fair)
            name = str(record.values.get("name") or "") if record else ""
            self.show_part(APPLICATIONS)
            self.applications.show_chip("all")
            self.applications.show_where(self.tr("招聘会：{name}").format(name=name), Is("fair", fair))


def _staged(stage: Stage, context: Context, *, begins: bool = False) -> Values:
    values = stage_values(stage, context.today)
    return values | {"applied_on": context.today.isoformat()} if begins else values


def _wishing(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return {one.id: str(one.people) for one in _counted(register, ids)}


def _hired(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return {one.id: str(one.stages[Stage.HIRED]) for one in _counted(register, ids)}


def _stages(register: Register, ids: Sequence[str]) -> Mapping[str, str]:
    return {
        one.id: "，".join(f"{stage.label} {count}" for stage, count in one.stages.items() if count)
        for one in _counted(register, ids)
    }


def _counted(register: Register, ids: Sequence[str]) -> list[fairs.FairCount]:
    with register.database.reading() as connection:
        return fairs.counts(connection, ids)


_LOOKS: Mapping[Stage, Look] = {
    Stage.RECOMMENDED: Look.PLAIN,
    Stage.SIGNED_UP: Look.ACCENT,
    Stage.INTERVIEW: Look.ACCENT,
    Stage.EXAMINED: Look.ACCENT,
    Stage.HIRED: Look.OK,
    Stage.REFUSED: Look.BAD,
    Stage.GIVEN_UP: Look.WARN,
}
