"""What a township's page shows, and how it is said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ui.county.villages.words import moment
from ui.tables import Row
from ui.widgets import Kind
from villagedesk.catalogue.villages import village
from villagedesk.context import Context
from villagedesk.county import handing_on
from villagedesk.county.handing_on import Collected
from villagedesk.county.laptops import laptops
from villagedesk.county.township import DOWNWARDS, FORKED, GRANT, UPWARDS
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.history import Standing, standing
from villagedesk.exchange.outcome import GAP, NOT_APPROVED
from villagedesk.exchange.refusal import Reason

KINDS: Mapping[str, str] = {
    FileKind.UPLINK.value: "上报", FileKind.REQUEST.value: "登记申请", FileKind.RECOVER.value: "找回密码",
    FileKind.DOWNLINK.value: "反馈", FileKind.APPROVE.value: "批准", GRANT: "找回密码",
}  # fmt: skip

REASONS: Mapping[str, tuple[str, Kind]] = {
    "": ("接得上", Kind.OK),
    GAP: ("缺前面的", Kind.WARN),
    NOT_APPROVED: ("待批准", Kind.WARN),
    FORKED: ("编号重复", Kind.WARN),
    Reason.REVOKED.value: ("已停用", Kind.BAD),
}
"""How a file fits, in one word."""

ADVICE: Mapping[str, str] = {
    GAP: "前面还缺一个文件，多半没有经过本镇。可以先转交，县里会核对。",
    NOT_APPROVED: "这台电脑县里还没有批准。可以先转交，县里批准以后自动读入。",
    FORKED: "和以前的文件编号相同、内容不同：村里的电脑可能恢复过备份。请打电话问一下，再转交。",
    Reason.REVOKED.value: "县里说这台电脑已经停用。请核实文件是谁写的；可以转交，由县里决定。",
}


@dataclass(frozen=True, slots=True)
class Seen:
    """What the page shows: how the township stands with the county, and the files both ways, by digest."""

    standing: Standing
    files: Mapping[str, Collected]
    upwards: Sequence[str]
    back: Sequence[str]
    names: Mapping[str, str]

    def cells(self, digest: str) -> Row:
        """Return the row of a file."""
        one = self.files[digest]
        reason = REASONS.get(one.reason, REASONS[""])[0] if one.kind == FileKind.UPLINK.value else ""
        handed = moment(one.forwarded_at) or "还没有"
        return (self.name(one), KINDS[one.kind], moment(one.received_at), reason, handed, one.comment, one.file)

    def name(self, one: Collected) -> str:
        """Return whose a file is."""
        known = village(one.village)
        return known.name if known else self.names.get(one.device, one.village)


def look(context: Context) -> Seen:
    """Ask the register."""
    register = context.register
    with register.database.reading() as connection:
        upwards = handing_on.collected(connection, UPWARDS)
        back = handing_on.collected(connection, DOWNWARDS)
    files = {one.digest: one for one in sorted((*upwards, *back), key=lambda one: one.received_at, reverse=True)}
    names = {device: laptop.name for device, laptop in laptops(register).items()}
    return Seen(
        standing(register), files, [one.digest for one in upwards if not one.forwarded_at],
        [one.digest for one in back if not one.forwarded_at], names,
    )  # fmt: skip
