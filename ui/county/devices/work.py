"""What the page of laptops does to the hub, off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ui.county import folders
from ui.tasks import Progress
from villagedesk.context import Context
from villagedesk.county import approving, codes, hub, recovering, revoking
from villagedesk.county.codes import VillageCode
from villagedesk.county.hub import Hub
from villagedesk.county.intake import Intake
from villagedesk.county.laptops import Laptop
from villagedesk.county.recovering import Asked
from villagedesk.exchange.durable import file_label
from villagedesk.exchange.outcome import ACCEPTED


@dataclass(frozen=True, slots=True)
class Approved:
    """How many laptops were approved, and how many files that had waited for it were read."""

    laptops: Sequence[str]
    files: int


def load(context: Context) -> Hub:
    """Return the hub."""
    with context.register.database.reading() as connection:
        return hub.load(connection)


def approve(context: Context, laptop: Laptop, village: str) -> Approved:
    """Approve one laptop for a village whose digits were compared, and read what was kept of it."""
    county = load(context)
    with context.register.writing() as connection:
        asked = next((one for one in approving.waiting(connection) if one.device == laptop.device), None)
        if asked is not None:
            approving.approve(connection, county, asked.request, village)
    return _read(context, county, [laptop.device])


def approve_coded(context: Context) -> Approved:
    """Approve every laptop that sent the right one-time code, and read what was kept of them."""
    county = load(context)
    with context.register.writing() as connection:
        found = approving.approve_coded(connection, county)
    return _read(context, county, [certificate.device for certificate in found])


def dismiss(context: Context, laptop: Laptop) -> None:
    """Strike a request that nobody stands by."""
    with context.register.writing() as connection:
        approving.dismiss(connection, laptop.device)


def revoke(context: Context, laptop: Laptop, why: str) -> None:
    """Stop a laptop."""
    with context.register.writing() as connection:
        revoking.revoke(connection, laptop.device, why)


def reinstate(context: Context, laptop: Laptop) -> None:
    """Let a stopped laptop work again."""
    county = load(context)
    with context.register.writing() as connection:
        revoking.reinstate(connection, county, laptop.device)


def write_approvals(context: Context, laptops: Sequence[Laptop], folder: Path, progress: Progress) -> Path:
    """Write the approval files of laptops into a folder below `folder`, and return that; each is read back."""
    county = load(context)
    target = folders.made(folder / f"批准文件_{context.today:%Y%m%d}")
    for number, laptop in enumerate(laptops):
        progress(number, len(laptops))
        name = f"批准_{file_label(laptop.name)}_{laptop.letter}-{laptop.device[-4:].upper()}.vda"
        with context.register.database.reading() as connection:
            approving.write_approval(connection, county, laptop.device, target / name)
    progress(len(laptops), len(laptops))
    return target


def make_codes(context: Context, villages: Sequence[tuple[str, str]]) -> list[VillageCode]:
    """Make a one-time code for each village."""
    county = load(context)
    with context.register.writing() as connection:
        return codes.make(connection, county, villages)


def read_request(context: Context, file: Path) -> Asked:
    """Return what a village asks that has forgotten its password."""
    with context.register.database.reading() as connection:
        return recovering.read(file, connection, hub.load(connection))


def grant(context: Context, asked: Asked, target: Path, typed: str) -> Path:
    """Write the grant for a request whose digits were read out, and return the file."""
    county = load(context)
    with context.register.writing() as connection:
        recovering.grant(connection, county, asked, target, typed)
    return target


def _read(context: Context, county: Hub, devices: Sequence[str]) -> Approved:
    intake = Intake(context.register, county, context.folder.inbox)
    taken = [one for device in devices for one in intake.retry(device)]
    return Approved(devices, sum(one.outcome == ACCEPTED for one in taken))
