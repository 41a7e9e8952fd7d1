"""Files that somebody brings from the county: each for itself, in any order, and what became of it in words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import approval, incoming, link, news, seal
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.incoming import Incoming
from villagedesk.exchange.news import News
from villagedesk.exchange.outcome import ACCEPTED, KNOWN, REFUSED
from villagedesk.exchange.refusal import Reason
from villagedesk.register.identity import UNAPPROVED
from villagedesk.register.store import Register
from villagedesk.sentence import joined, sentence

_CLOCK_TOLERANCE_S = 3600
_FOR_THE_COUNTY = {
    FileKind.UPLINK: "是村里的上报文件，要交给县里，不在这里接收。",
    FileKind.REQUEST: "是登记申请，要交给县里，不在这里接收。",
    FileKind.RECOVER: "是找回密码的文件，不在这里接收。",
    FileKind.FORWARD: "是乡镇的转交单，要交给县里，不在这里接收。",
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a file: accepted, known already, or refused for a `reason` (the codes of `refusal.Reason`).

    `confirmed` changes of ours are at the county more than before, `ops` changes of others came in; `news` says what of
    them waits for somebody. `again` tells that the county needs another report.
    """

    file: str
    outcome: str
    message: str
    hint: str = ""
    reason: str = ""
    confirmed: int = 0
    ops: int = 0
    news: News = field(default_factory=News)
    again: bool = False


def take_in(
    register: Register,
    files: Iterable[Path],
    inbox: Path,
    progress: Callable[[int, int], None] | None = None,
) -> list[Arrival]:
    """Take in answers (.vdd) and approvals (.vda); one that is torn or forged never stops the others."""
    wanted = list(files)
    found: list[Arrival] = []
    for number, file in enumerate(wanted, start=1):
        try:
            found.append(_take(register, file, inbox))
        except RefusedFile as refusal:
            found.append(Arrival(file.name, REFUSED, refusal.message, refusal.hint, refusal.reason))
        except VillageDeskError as error:
            found.append(Arrival(file.name, REFUSED, error.message, error.hint, "not-enrolled"))
        if progress:
            progress(number, len(wanted))
    return found


def _take(register: Register, file: Path, inbox: Path) -> Arrival:
    if not file.is_file():
        message = sentence("找不到文件“{name}”。", name=file.name)
        raise RefusedFile(Reason.DAMAGED.value, message, "请核对文件名和文件夹，再选一次。")
    kind = seal.peek(file).header.kind
    if kind in _FOR_THE_COUNTY:
        message = sentence("“{name}”{told}", name=file.name, told=_FOR_THE_COUNTY[kind])
        raise RefusedFile(Reason.NOT_FOR_US.value, message, "请选县里给的反馈文件（.vdd）或批准文件（.vda）。")
    if kind is FileKind.ENROL:
        message = sentence("“{name}”是县里的登记文件，办理登记时用。", name=file.name)
        raise RefusedFile(Reason.NOT_FOR_US.value, message, "请在“登记到县里”第 1 步选它；已经登记过的不用再选。")
    with register.database.reading() as connection:
        approved = link.certificate(connection) is not None
        if link.load(connection) is None:
            raise VillageDeskError("本机还没有登记到县里，这个文件现在读不了。", "请先完成“登记到县里”的第 1 步。")
    if kind is FileKind.APPROVE:
        return _approval(register, file)
    before = news.before(register)
    result = incoming.receive(register, file, inbox)
    brought = news.since(register, before)
    said = _said(result, brought)
    if not approved and register.identity.letter != UNAPPROVED:
        told = sentence("县里已批准本机，新登记单号用字母 {letter}。", letter=register.identity.letter)
        said = joined("", (told, said))
    receipt = result.receipt
    again = result.asks or bool(receipt.gaps or receipt.quarantined)
    return Arrival(file.name, result.outcome, said, _advice(result), "", result.confirmed, result.ops, brought, again)


def _approval(register: Register, file: Path) -> Arrival:
    with register.database.reading() as connection:
        before = link.certificate(connection)
    certificate = approval.accept(register, file)
    with register.database.reading() as connection:
        known = link.certificate(connection) == before
    if known:
        return Arrival(file.name, KNOWN, "批准文件以前已经读过，没有变化。")
    return Arrival(
        file.name, ACCEPTED, sentence("县里已批准本机，新登记单号用字母 {letter}。", letter=certificate.letter)
    )


def _said(result: Incoming, brought: News) -> str:
    parts = []
    if result.confirmed:
        parts.append(sentence("县里确认了 {confirmed} 条", confirmed=result.confirmed))
    if result.ops:
        parts.append(sentence("带来 {ops} 条别处的修改", ops=result.ops))
    if brought.documents:
        parts.append(sentence("县里发布了 {n} 份内容", n=len(brought.documents)))
    if parts:
        return sentence("{parts}。", parts=joined("，", parts))
    return "以前已经收过，没有变化。" if result.outcome == KNOWN else "已读，没有新的内容。"


def _advice(result: Incoming) -> str:
    """Return what the county's answer asks for: a file that is missing or was refused, a clock that is wrong."""
    receipt, parts = result.receipt, []
    if result.early:
        parts.append(
            "县里先前还有一份反馈没有接收：请先接收那一份，再接收这一份；找不到了就再上报一次，向县里要新的反馈。"
        )
    elif result.asks:
        parts.append("县里和本机有一边用回了旧的备份，这份反馈对不上：请再上报一次，交给县里。")
    elif receipt.gaps:
        parts.append("县里还缺前面的文件：请再上报一次，交给县里。")
    elif receipt.quarantined:
        parts.append("县里有收下但没能读入的文件：请再上报一次，交给县里。")
    if abs(receipt.clock_offset) > _CLOCK_TOLERANCE_S:
        parts.append(_clock(receipt.clock_offset))
    return joined("", parts)


def _clock(offset: int) -> str:
    hours, way = abs(offset) // 3600, "快" if offset > 0 else "慢"
    wrong = sentence("{days} 天", days=hours // 24) if hours >= 48 else sentence("{hours} 小时", hours=hours)
    return sentence("本机时间比县里{way} {wrong}，请校准电脑的日期和时间。", way=way, wrong=wrong)
