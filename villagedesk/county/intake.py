"""Take in what villages send: each file for itself, whole or not at all, in any order, any number of times."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from villagedesk.county import accepting, approving, arrived, devices, forwarding, newer, quarantine
from villagedesk.county.accepting import Cancelled, Report, Taken, Unlisted
from villagedesk.county.hub import APPROVED, WAITING, Hub
from villagedesk.county.scope import OUT_OF_SCOPE
from villagedesk.errors import RefusedFile, VillageDeskError
from villagedesk.exchange import enrolment, seal
from villagedesk.exchange.certificate import Role
from villagedesk.exchange.durable import keep, shown
from villagedesk.exchange.header import FileKind
from villagedesk.exchange.outcome import ACCEPTED, IGNORED, KNOWN, NOT_APPROVED, NOT_KEPT, REFUSED, WAITS
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.exchange.seal import Peek
from villagedesk.register.store import Register
from villagedesk.sentence import sentence

__all__ = ["Intake", "Taken", "files_in"]

SUFFIXES = frozenset((".vdu", ".vdd", ".vde", ".vdq", ".vda", ".vdt"))
"""How this program's files end: any other that is none of ours is ignored, not refused."""

_FOR_VILLAGES = "是县里发给村里的文件，跳过。"
_NOT_HERE = {
    FileKind.DOWNLINK: _FOR_VILLAGES,
    FileKind.APPROVE: _FOR_VILLAGES,
    FileKind.ENROL: _FOR_VILLAGES,
    FileKind.RECOVER: "是找回密码的申请，不在这里接收：先打电话核实，再用“找回密码”处理。",
}

Progress = Callable[[int, int], None]


class Intake:
    """Takes files into a county's register."""

    def __init__(self, register: Register, hub: Hub, inbox: Path) -> None:
        self._register = register
        self._hub = hub
        self._inbox = inbox

    def receive(
        self,
        files: Iterable[Path],
        progress: Progress | None = None,
        told: Callable[[Taken], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> list[Taken]:
        """Take in files; one that is torn or forged never stops the others, and is kept apart.

        Files that waited for a missing one, for an approval or for a newer program, are read as soon as what they
        waited for is here. `progress` hears bytes read and bytes in all, `told` what came of each file; as soon as
        `cancelled` says so the rest is left, and read by the next call.
        """
        wanted = list(files)
        walk = _Walk(wanted, progress, cancelled)
        results: list[Taken] = []
        for taken in self._all(wanted, walk):
            results.append(taken)
            if told:
                told(taken)
        return results

    def retry(self, device: str) -> list[Taken]:
        """Read again the kept files of a laptop that wait for something."""
        results: list[Taken] = []
        again = True
        while again:
            again = False
            with self._register.database.reading() as connection:
                rows = arrived.waiting(connection, device)
            for row in rows:
                taken = self._again(row["header"], row["file"])
                if taken is not None and taken.outcome == ACCEPTED:
                    results.append(taken)
                    again = True
        return results

    def decide(self, digest: str) -> Taken:
        """Read a file in quarantine, as a person has decided that its stopped laptop or former key is to be believed.

        RefusedFile where it is wrong in another way; it stays where it is then.
        """
        with self._register.database.reading() as connection:
            found = [one for one in quarantine.refused(connection, self._inbox) if one.digest == digest]
        if not found:
            raise VillageDeskError("隔离区里没有这个文件。", "请刷新后再选。")
        taken = self._one(found[0].path, found[0].file, _Walk(), decided=True)
        if taken.outcome != REFUSED:
            quarantine.release(self._register, self._inbox, found[0].path)
        return taken

    def _all(self, files: list[Path], walk: "_Walk") -> Iterator[Taken]:
        yield from self._updated()
        for file in files:
            try:
                walk.begin(file)
                taken = self._tried(file, walk)
            except Cancelled:
                return
            walk.end()
            yield taken
            if taken.outcome == ACCEPTED:
                yield from self.retry(taken.device)

    def _tried(self, file: Path, walk: "_Walk") -> Taken:
        """Take in a file, or say why not."""
        name = shown(file)
        try:
            taken = self._one(file, name, walk)
        except Cancelled:
            raise
        except RefusedFile as refusal:
            if refusal.reason == Reason.NOT_SEALED.value and file.suffix.lower() not in SUFFIXES:
                return Taken(name, IGNORED, refusal.reason, sentence("“{name}”不是上报文件，跳过。", name=name), 0)
            if not file.exists():
                return Taken(name, REFUSED, refusal.reason, sentence("找不到文件“{name}”，请核对路径。", name=name), 0)
            with suppress(VillageDeskError):  # where the disk is full the file lies where it was
                quarantine.put(self._register, self._inbox, file, refusal)
            return Taken(name, REFUSED, refusal.reason, str(refusal), 0)
        except VillageDeskError as error:
            return Taken(name, REFUSED, NOT_KEPT, str(error), 0)
        quarantine.release(self._register, self._inbox, file)
        return taken

    def _updated(self) -> Iterator[Taken]:
        """Read the files that waited for a newer program, where this is one by now."""
        with self._register.database.reading() as connection:
            rows = arrived.newer(connection)
        for row in rows:
            taken = self._again(row["header"], row["file"])
            if taken is not None and taken.outcome == ACCEPTED:
                yield taken

    def _again(self, digest: str, name: str) -> Taken | None:
        """Read a kept file once more; None where it still does not read."""
        with suppress(RefusedFile):
            file = self._inbox / arrived.kept_as(digest)
            return self._signed(file, seal.peek(file), name, _Walk())
        return None

    def _one(self, file: Path, name: str, walk: "_Walk", *, decided: bool = False) -> Taken:
        try:
            peek = seal.peek(file)
        except RefusedFile as refusal:
            if refusal.reason != Reason.NEWER_VERSION.value:
                raise
            return newer.wait(self._register, self._inbox, file, name, refusal)
        if peek.header.kind is FileKind.REQUEST:
            return self._request(file)
        if peek.header.kind in _NOT_HERE:
            told = sentence("“{name}”{words}", name=name, words=_NOT_HERE[peek.header.kind])
            return Taken(name, IGNORED, Reason.NOT_SEALED.value, told, 0)
        if peek.header.kind not in (FileKind.UPLINK, FileKind.FORWARD):
            raise refused(Reason.NOT_SEALED, sentence("“{file}”不是村里的上报文件", file=name))
        return self._signed(file, peek, name, walk, decided=decided)

    def _request(self, file: Path) -> Taken:
        request = enrolment.read_request(file, self._hub.identities)
        with self._register.writing() as connection:
            row = approving.enter_request(connection, request)
        done = row["state"] == APPROVED
        words = sentence("“{name}”申请登记，核对数字 {digits}，等待批准。", name=request.name, digits=request.digits)
        return Taken(
            shown(file), KNOWN if done else WAITS, "" if done else NOT_APPROVED,
            "这台电脑已经批准。" if done else words, 0, row["id"],
        )  # fmt: skip

    def _signed(self, file: Path, peek: Peek, name: str, walk: "_Walk", *, decided: bool = False) -> Taken:
        """Take in a village's report, or a township's cover."""
        with self._register.database.reading() as connection:
            if arrived.is_accepted(connection, peek.digest):
                return accepting.known(name, peek.header.device)
            signer = devices.signer(connection, peek.header, decided=decided)
        sealed = seal.open_sealed(file, signer.lookup, self._hub.identities)
        if signer.known:
            return accepting.known(name, signer.device)
        if sealed.header.county != self._hub.certificate.county:
            raise refused(Reason.NOT_FOR_US)
        keep(file, self._inbox, arrived.kept_as(sealed.digest))
        report = Report(sealed, name, signer)
        try:
            return self._taken(report, walk)
        except Unlisted:
            with self._register.writing() as connection:
                return accepting.unlisted(connection, report)

    def _taken(self, report: Report, walk: "_Walk") -> Taken:
        header, name = report.sealed.header, report.name
        with self._register.writing() as connection:
            row = devices.met(connection, self._hub, header)
            if row["village"] != header.village:
                raise RefusedFile(
                    OUT_OF_SCOPE,
                    sentence("“{name}”写的村和这台电脑登记的村不一样。", name=name),
                    "请到村里核对后重新导出。",
                )
            if row["state"] == WAITING:
                arrived.note(connection, report.sealed, name, WAITS, NOT_APPROVED, 0)
                words = sentence("“{village}”的电脑还没有批准，文件先留着。", village=row["village_name"])
                return Taken(name, WAITS, NOT_APPROVED, words, 0, header.device)
            if header.kind is FileKind.FORWARD:
                told = forwarding.read(connection, report.sealed, row)
                arrived.note(connection, report.sealed, name, ACCEPTED, "", 0)
                return Taken(name, ACCEPTED, "", told, 0, header.device)
            if row["role"] == Role.TOWN.value:
                raise refused(Reason.NOT_SEALED, "乡镇的电脑不登记人员")
            taken = accepting.accept(
                connection, self._register, self._hub, report, lambda done: walk.step(done, len(report.sealed.lines))
            )
            remark = forwarding.attach(connection, report.sealed.digest, header.village)
            words = sentence("{told}{remark}。", told=taken.message, remark=remark)
            return replace(taken, message=words) if remark else taken


class _Walk:
    """How far an intake is, in bytes, and whether somebody wants it to stop."""

    def __init__(
        self,
        files: Iterable[Path] = (),
        progress: Progress | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._total = sum(map(_size, files))
        self._done = 0
        self._size = 0
        self._progress = progress
        self._cancelled = cancelled

    def begin(self, file: Path) -> None:
        """Tell which file is next; Cancelled where somebody wants the intake to stop."""
        self._done += self._size
        self._size = _size(file)
        self.step(0, 1)

    def step(self, done: int, lines: int) -> None:
        """Tell how many lines of the file at hand are through; Cancelled as `begin`."""
        if self._cancelled and self._cancelled():
            raise Cancelled("接收已取消。", "已读完的文件都算数，其余的下次接着读。")
        if self._progress:
            self._progress(self._done + self._size * done // max(lines, 1), self._total)

    def end(self) -> None:
        """Tell that the file at hand is through."""
        if self._progress:
            self._progress(self._done + self._size, self._total)


def files_in(paths: Iterable[Path]) -> list[Path]:
    """Return the files given and those in the folders given, however deep, in order; hidden ones are left out."""
    found: list[Path] = []
    for path in paths:
        found += _below(path) if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files of a folder and those below it; a folder that is linked into itself is not walked for ever."""
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(here, name) for name in sorted(files) if not name.startswith("."))


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0
