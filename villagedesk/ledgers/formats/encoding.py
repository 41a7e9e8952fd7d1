"""Bytes into text: what the file says by its mark, else UTF-8, else GB 18030, which holds GB 2312 and GBK."""

import codecs
import re

from villagedesk.errors import RefusedFile
from villagedesk.sentence import sentence

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOST = "\ufffd"
_TOLERATED = 200
"""One unreadable character among so many is a broken cell, more are another encoding."""
_SAVE_AGAIN = "请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。"
_SAMPLE = 1 << 16
_CONTROL = re.compile("[\x00-\x08\x0e-\x19\x1c-\x1f]")
"""No text holds them; what does in plenty is a program's own format."""
_MOST_CONTROL = 50


def decode(content: bytes, name: str) -> tuple[str, str]:
    """Return the text and the name of its encoding; what a few broken bytes held becomes U+FFFD.

    What a web page says of itself is not asked: `gb2312` stands above UTF-8 as often as above GB 18030.
    RefusedFile for bytes that are no text.
    """
    text, encoding = _decoded(content)
    if len(_CONTROL.findall(text[:_SAMPLE])) * _MOST_CONTROL > len(text[:_SAMPLE]):
        raise RefusedFile("not-a-spreadsheet", sentence("“{name}”不是表格文件。", name=name), _SAVE_AGAIN)
    if text.count(_LOST) > max(3, len(text) // _TOLERATED):
        raise RefusedFile("encoding-unclear", sentence("“{name}”里的文字读不出来。", name=name), _SAVE_AGAIN)
    return text.replace("\0", _LOST), encoding


def _decoded(content: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace"), encoding
    sides = content[:_SAMPLE:2].count(0), content[1:_SAMPLE:2].count(0)
    if max(sides) > 10 * min(sides) and max(sides) * _TOLERATED > min(len(content), _SAMPLE):
        # UTF-16 that lacks its mark: the zero bytes of digits and commas all stand on one side.
        encoding = "utf-16-le" if sides[1] > sides[0] else "utf-16-be"
        return content.decode(encoding, "replace"), encoding
    for encoding in ("utf-8", "gb18030"):
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    texts = {encoding: content.decode(encoding, "replace") for encoding in ("utf-8", "gb18030")}
    encoding = min(texts, key=lambda one: texts[one].count(_LOST))
    return texts[encoding], encoding
