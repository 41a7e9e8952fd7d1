"""A township with a real register, and what its clerk does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import made
from tests.exchange.road import PASSWORD, County, Desk
from villagedesk.context import Context, Unit
from villagedesk.county import handing_on
from villagedesk.county.accepting import Taken
from villagedesk.county.handing_on import Forwarded
from villagedesk.county.township import Township
from villagedesk.exchange import approval, enrolment

TOWN = Unit("520422101", "马官镇", is_hub=True)
YUGUAN, ELSEWHERE = Unit("520422101236", "余官村"), Unit("520422001001", "塔山社区")


@dataclass(frozen=True, slots=True)
class Town:
    """A township's register and its two sticks."""

    context: Context
    folder: Path

    def join(self, hub: County) -> None:
        """Join the county as a laptop does."""
        enrolment.choose_county(self.context.register, enrolment.read_offer(hub.offer))
        request = self.folder / "town.vdq"
        enrolment.request(self.context.register, self.context.keys, request)
        approval.accept(self.context.register, hub.approve(request))

    def receive(self, *files: Path) -> list[Taken]:
        """Take in files."""
        return Township(self.context.register, self.context.folder.inbox).receive(files)

    def one(self, file: Path) -> Taken:
        """Take in a file and return what became of it."""
        (taken,) = self.receive(file)
        return taken

    def forward(self, *, again: bool = False) -> Forwarded:
        """Hand on to the county."""
        done = handing_on.forward(self.context.register, self.context.folder.inbox, self.folder / "县", again=again)
        assert done is not None
        return done

    def bring_back(self) -> list[Path]:
        """Hand on to the villages."""
        return handing_on.bring_back(self.context.register, self.context.folder.inbox, self.folder / "村")

    def files(self) -> list[handing_on.Collected]:
        """Return what it has for the county."""
        with self.context.register.database.reading() as connection:
            return handing_on.collected(connection)

    def answered(self, hub: County) -> Path:
        """Return the county's answer to the township itself."""
        return hub.answer(Desk(self.context, self.folder))


@contextmanager
def township(folder: Path) -> Iterator[Town]:
    """Give a township that belongs to no county yet."""
    context, _ = made.make(folder / "town", TOWN, "管理员", PASSWORD, "town")
    stick = folder / "镇"
    stick.mkdir()
    yield Town(context, stick)
    context.close()


def report(desk: Desk, folder: str = "") -> Path:
    """Return the only file that a village writes."""
    (file,) = desk.export(folder)
    return file
