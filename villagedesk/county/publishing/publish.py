"""Giving out documents: a new version where the content is new, and one sealed file for every laptop that lacks it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, func, or_, select

from villagedesk.catalogue.documents import DocumentKind
from villagedesk.county import hub as hubs
from villagedesk.county import period, receipts
from villagedesk.county.hub import APPROVED, DEVICE, Hub
from villagedesk.county.publishing.draft import Draft
from villagedesk.errors import VillageDeskError
from villagedesk.exchange import link
from villagedesk.exchange.certificate import Role
from villagedesk.journal.op import PUBLISH, Change
from villagedesk.register import county_codes, datasets
from villagedesk.register.datasets import CONTENT_CAP, DATASET, Dataset
from villagedesk.register.oplog import OP
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

ENTITY = "dataset"
MOST_DOCUMENTS = 400
"""Documents of all kinds and names; a file for a new laptop carries them all beside its changes."""

_SOURCE = "发布"
_COUNT = select(func.count()).select_from(DATASET)


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing a draft came to: its version, and whether that is a new one."""

    draft: Draft
    version: int
    is_new: bool


def publish(register: Register, drafts: Sequence[Draft]) -> list[Published]:
    """Give each draft the version after the last, in one transaction; the same content and title stay as they are.

    VillageDeskError where two drafts are the same document, or one is longer than a file carries.
    """
    _distinct(drafts)
    with register.writing() as connection:
        hubs.load(connection)
        done = [_publish(register, connection, draft) for draft in drafts]
        county_codes.use(connection)
    return done


def withdraw(register: Register, kind: DocumentKind, name: str) -> int:
    """Take a document back and return the version that says so; VillageDeskError where there is none."""
    with register.database.reading() as connection:
        held = datasets.get(connection, kind.name, name)
        known = [one.name or one.title for one in datasets.all_of(connection, kind.name) if not one.is_withdrawn]
    if held is None or held.is_withdrawn:
        raise VillageDeskError(
            sentence("没有发布过这样的“{title}”。", title=kind.title),
            sentence("现有：{known}。", known="、".join(known) or "没有"),
        )
    (done,) = publish(register, [Draft("", kind, name, held.title, {datasets.WITHDRAWN: True}, 0)])
    return done.version


def deliver(
    register: Register, hub: Hub, target: Path, progress: Callable[[int, int], None] | None = None
) -> list[Path]:
    """Write a file into the folder `target` for every laptop that has not confirmed all that was published.

    `progress` hears how many laptops of how many are done.
    """
    with register.database.reading() as connection:
        last = connection.execute(select(func.max(DATASET.c.at))).scalar() or 0
        devices = _laptops(connection, DEVICE.c.feed < last)
    files: list[Path] = []
    for number, device in enumerate(devices, start=1):
        files += receipts.answer(register, hub, device, target)
        if progress:
            progress(number, len(devices))
    return files


def deliver_to(register: Register, hub: Hub, village: str, target: Path) -> list[Path]:
    """Write a file into the folder `target` for every laptop of a village (12-digit code)."""
    with register.database.reading() as connection:
        devices = _laptops(connection, DEVICE.c.village == village)
    return [file for device in devices for file in receipts.answer(register, hub, device, target)]


def _publish(register: Register, connection: Connection, draft: Draft) -> Published:
    held = datasets.get(connection, draft.kind.name, draft.name)
    content = datasets.written(draft.content)
    sha256 = datasets.digest(content)
    if held and (held.sha256, held.title) == (sha256, draft.title):
        return Published(draft, held.version, is_new=False)
    if held is None and connection.execute(_COUNT).scalar_one() >= MOST_DOCUMENTS:
        raise VillageDeskError(
            sentence("已经发布了 {most} 份，一次带不下更多。", most=MOST_DOCUMENTS),
            "请用 --name 写上一份旧内容的名称，把它换成新的。",
        )
    if len(content.encode()) > CONTENT_CAP:
        raise VillageDeskError(
            sentence("“{file}”的内容太多，一份装不下。", file=draft.file), "请分成几个文件，用 --name 各取一个名称。"
        )
    made = Dataset(
        kind=draft.kind.name, name=draft.name, version=held.version + 1 if held else 1, title=draft.title,
        sha256=sha256, published_at=link.moment(), content=content,
    )  # fmt: skip
    said = {name: getattr(made, name) for name in ("kind", "name", "version", "sha256", "title")}
    record = datasets.digest(f"{made.kind}/{made.name}")[:32]
    change = Change(ENTITY, record, {}, register.identity.user, _SOURCE, kind=PUBLISH, extra=said)
    (op,) = register.write(connection, [change])
    at = connection.execute(select(OP.c.n).where(OP.c.id == op.id)).scalar_one()
    datasets.take(connection, [replace(made, at=at)])
    if "cut_off_day" in draft.content:
        period.set_cut_off(connection, draft.content["cut_off_day"])
    return Published(draft, made.version, is_new=True)


def _distinct(drafts: Sequence[Draft]) -> None:
    first: dict[tuple[str, str], str] = {}
    for draft in drafts:
        other = first.setdefault((draft.kind.name, draft.name), draft.file)
        if other != draft.file:
            raise VillageDeskError(
                sentence("“{one}”和“{other}”都是“{title}”。", one=other, other=draft.file, title=draft.kind.title),
                "后一份会取代前一份：请合成一个文件，或用 --name 各取一个名称分两次发布。",
            )


def _laptops(connection: Connection, which: ColumnElement[bool]) -> list[str]:
    """Return the approved laptops of villages that are meant."""
    of_village = or_(DEVICE.c.role.is_(None), DEVICE.c.role == Role.VILLAGE.value)
    query = select(DEVICE.c.id).where(DEVICE.c.state == APPROVED, of_village, which)
    return list(connection.execute(query.order_by(DEVICE.c.village, DEVICE.c.letter)).scalars())
