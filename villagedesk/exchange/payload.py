"""The payload: lines of text, compressed by zstd, encrypted by age to its recipients."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import pyrage
import zstandard

from villagedesk.errors import WrongUse
from villagedesk.exchange.fields import HASH, Fields
from villagedesk.exchange.refusal import Reason, refused
from villagedesk.sentence import sentence

LINES_CAP = 20_000
_LEVEL = 9
_WINDOW = 1 << 27
_AGE_VERSION, _AGE_END = b"age-encryption.org/v1\n", b"\n--- "
_AGE_HEADER_CAP = 16 * 1024
_WRAPPED_CAP = 16 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The largest file and the largest unpacked content that are read, in bytes."""

    file: int = 512 << 20
    plain: int = 2 << 30


@dataclass(frozen=True, slots=True)
class Summary:
    """What the signed header says of the payload: sizes in bytes, hash of the encrypted bytes, lines."""

    size: int
    sha256: str
    plain_size: int
    lines: int

    @classmethod
    def read(cls, fields: Fields) -> "Summary":
        """Read the header's object `payload`."""
        numbers = (fields.number(name) for name in ("size", "plain_size", "lines"))
        size, plain_size, lines = numbers
        return cls(size, fields.text("sha256", HASH), plain_size, lines)


def recipient_tag(recipient: str) -> str:
    """Return how a header names an age recipient: the first 16 hex digits of its SHA-256."""
    return hashlib.sha256(recipient.encode()).hexdigest()[:16]


def lock(lines: Sequence[str], recipients: Sequence[str]) -> tuple[bytes, Summary]:
    """Encrypt lines to age recipients; returns the bytes and what the header says of them.

    WrongUse where there are too many lines, a line is empty or broken, or the recipients are none or too many.
    """
    if len(lines) > LINES_CAP:
        raise WrongUse(
            sentence("一个文件最多装 {most} 条，这里有 {count} 条。", most=LINES_CAP, count=len(lines)),
            "请分成几个文件。",
        )
    if any(not line or "\n" in line for line in lines):
        raise WrongUse("要封装的内容里有空行或换行。")
    if not recipients:
        raise WrongUse("没有收件方，文件无法加密。", "请先导入县里的登记文件。")
    plain = "".join(f"{line}\n" for line in lines).encode()
    packed = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compress(plain)
    data = bytes(pyrage.encrypt(packed, [pyrage.x25519.Recipient.from_str(to) for to in recipients]))
    if not _age_header_is_short(data):
        raise WrongUse(sentence("收件方太多：{count} 个。", count=len(recipients)), "请按村分开导出。")
    return data, Summary(len(data), hashlib.sha256(data).hexdigest(), len(plain), len(lines))


def check(data: bytes, summary: Summary, limits: Limits) -> None:
    """Check the encrypted bytes against the signed header before anything in them is parsed."""
    if len(data) != summary.size or hashlib.sha256(data).hexdigest() != summary.sha256:
        raise refused(Reason.DAMAGED, "内容校验值")
    if summary.plain_size > limits.plain or summary.lines > LINES_CAP or not _age_header_is_short(data):
        raise refused(Reason.TOO_LARGE)


def unlock(data: bytes, summary: Summary, tags: Sequence[str], identities: Sequence[str]) -> tuple[str, ...]:
    """Decrypt the lines of a checked payload with any of our age identities; `tags` are the header's recipients."""
    own = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    if not any(recipient_tag(str(identity.to_public())) in tags for identity in own):
        raise refused(Reason.NOT_FOR_US)
    try:
        packed = bytes(pyrage.decrypt(data, own))
    except pyrage.DecryptError as error:
        raise refused(Reason.DAMAGED, "解密") from error
    return _lines(_unpack(packed, summary.plain_size), summary.lines)


def wrap(content: bytes, recipients: Sequence[str]) -> str:
    """Encrypt a few bytes, a key or a request, to age recipients; the text (base64) may stand in a header."""
    to = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    return base64.b64encode(bytes(pyrage.encrypt(content, to))).decode()


def unwrap(wrapped: object, identities: Sequence[str]) -> bytes:
    """Decrypt what `wrap` gave with any of our age identities; RefusedFile where it is not for us, or torn."""
    if not isinstance(wrapped, str) or len(wrapped) > _WRAPPED_CAP:
        raise refused(Reason.DAMAGED, "密封的内容")
    own = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    try:
        return bytes(pyrage.decrypt(base64.b64decode(wrapped, validate=True), own))
    except ValueError as error:
        raise refused(Reason.DAMAGED, "密封的内容") from error
    except pyrage.DecryptError as error:
        raise refused(Reason.NOT_FOR_US, "密封的内容") from error


def _age_header_is_short(data: bytes) -> bool:
    return data.startswith(_AGE_VERSION) and data.find(_AGE_END, 0, _AGE_HEADER_CAP) > 0


def _unpack(packed: bytes, size: int) -> bytes:
    """Decompress one zstd frame that declares exactly `size`, so that a bomb is refused before it unfolds."""
    try:
        frame = zstandard.get_frame_parameters(packed)
        if frame.content_size != size or frame.window_size > _WINDOW or not frame.has_checksum:
            raise refused(Reason.DAMAGED, "压缩")
        return zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompress(packed, allow_extra_data=False)
    except zstandard.ZstdError as error:
        raise refused(Reason.DAMAGED, "压缩") from error


def _lines(plain: bytes, count: int) -> tuple[str, ...]:
    try:
        *lines, rest = plain.decode().split("\n")
    except UnicodeDecodeError as error:
        raise refused(Reason.DAMAGED, "文字编码") from error
    if rest or len(lines) != count or not all(lines):
        raise refused(Reason.DAMAGED, "条数")
    return tuple(lines)
