"""A county and its villages with real folders: what test people would do with sticks and telephones."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests import made
from villagedesk.context import Context, Unit
from villagedesk.county import approving, receipts
from villagedesk.county import hub as hubs
from villagedesk.county.hub import Hub
from villagedesk.county.intake import Intake, Taken
from villagedesk.exchange import approval, enrolment, incoming, outgoing
from villagedesk.exchange.incoming import Incoming
from villagedesk.exchange.keys import KeyPair
from villagedesk.register import people
from villagedesk.register.people import PersonRow
from villagedesk.register.record import Record, blank

PASSWORD = "坝上有棵老槐树两百岁"
Maker = Callable[[Path, Unit, str, str, str], tuple[Context, str]]
VILLAGE = Unit("520422101237", "双玉村")
NEIGHBOUR = Unit("520422101238", "水田村")
_SURNAMES, _NAMES = "韦罗吴陈龙潘", ("光荣", "小妹", "建国", "玉兰", "䶮")


@dataclass(frozen=True, slots=True)
class Desk:
    """One village laptop and the stick that travels with it."""

    context: Context
    stick: Path

    def enrol(self, county: "County", *, approve: bool = True) -> None:
        """Join the county by files, as far as the request or all the way to the approval."""
        enrolment.choose_county(self.context.register, enrolment.read_offer(county.offer))
        request = self.stick / "request.vdq"
        enrolment.request(self.context.register, self.context.keys, request)
        county.receive([request])
        if approve:
            self.accept(county.approve(request))

    def accept(self, file: Path) -> None:
        """Take the county's approval."""
        approval.accept(self.context.register, file)

    def add_people(self, count: int) -> list[Record]:
        """Register a household and its people, and return the people."""
        register = self.context.register
        home = register.save(blank("household"), {"group": "大寨组", "head_name": "韦光荣"})
        names = [_SURNAMES[n % 6] + _NAMES[n % 5] for n in range(count)]
        wanted = [(blank("labourer"), {"name": name, "household": home.id}) for name in names]
        register.save_all([(record, {**values}) for record, values in wanted])
        found = (register.get("labourer", record.id) for record, _ in wanted)
        return [record for record in found if record]

    def export(self, folder: str = "") -> list[Path]:
        """Write what the county has not confirmed onto the stick, and return the files."""
        target = self.stick / folder
        exports = outgoing.export(self.context.register, self.context.keys, target, self.context.folder.outbox)
        return [export.file for export in exports]

    def receive(self, file: Path) -> Incoming:
        """Take in a file from the county."""
        return incoming.receive(self.context.register, file, self.context.folder.inbox)

    def rows(self) -> list[PersonRow]:
        """Return the roll as the list shows it."""
        with self.context.register.database.reading() as connection:
            return people.rows(connection, people.ids(connection))

    def states(self) -> set[str]:
        """Return the states in which the people of the roll are."""
        return {str(row.state) for row in self.rows()}


@dataclass(frozen=True, slots=True)
class County:
    """The county's hub, its public enrolment file and the folder of its answers."""

    context: Context
    hub: Hub
    offer: Path
    answers: Path

    def receive(self, files: Iterable[Path]) -> list[Taken]:
        """Take in the files of villages."""
        return self._intake().receive(files)

    def approve(self, request: Path) -> Path:
        """Approve the laptop of a request and return its approval file."""
        asked = enrolment.read_request(request, self.hub.identities)
        approval = self.answers / f"{asked.keys.key_id}.vda"
        with self.context.register.writing() as connection:
            approving.approve(connection, self.hub, asked)
            approving.write_approval(connection, self.hub, asked.keys.key_id, approval)
        return approval

    def retry(self, desk: Desk) -> list[Taken]:
        """Read again what was kept of a laptop."""
        return self._intake().retry(desk.context.register.identity.device)

    def answer(self, desk: Desk) -> Path:
        """Write the answer to a laptop and return its only file."""
        (file,) = receipts.answer(self.context.register, self.hub, desk.context.register.identity.device, self.answers)
        return file

    def names(self) -> list[str]:
        """Return the names of the people that the hub holds."""
        with self.context.register.database.reading() as connection:
            return [str(row.person["name"]) for row in people.rows(connection, people.ids(connection))]

    def _intake(self) -> Intake:
        return Intake(self.context.register, self.hub, self.context.folder.inbox)


def desk(folder: Path, name: str = "village", unit: Unit = VILLAGE) -> Desk:
    """Set up a village laptop with an empty stick."""
    context, _ = made.make(folder / name, unit, "龙秀英", PASSWORD, name)
    stick = folder / f"stick-{name}"
    stick.mkdir()
    return Desk(context, stick)


def county(
    folder: Path, name: str = "hub", code: str = "520422", label: str = "普定县就业局", make: Maker = made.make
) -> County:
    """Set up a county with its enrolment file; `make` decides where its database lies."""
    context, _ = make(folder / name, Unit(code, label, is_hub=True), "管理员", PASSWORD, name)
    root = KeyPair.generate()
    hub = hubs.found(context.register, context.keys, code, label, root)
    answers = folder / f"answers-{name}"
    answers.mkdir()
    offer = answers / "enrol.vde"
    hubs.publish_enrolment(hub, offer)
    return County(context, hub, offer, answers)


def visit(desk: Desk, county: County, folder: str = "") -> None:
    """Carry a report to the county, and its answer back."""
    county.receive(desk.export(folder))
    desk.receive(county.answer(desk))
