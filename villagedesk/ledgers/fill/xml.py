"""XML of foreign files, read with the place of every element in the bytes, so that parts of it can be replaced.

No document type and so no entity is accepted: no spreadsheet program writes one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from villagedesk.errors import RefusedFile
from villagedesk.sentence import sentence

_TAG: Final = re.compile(rb"<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>")
_NUMBER_ATTRIBUTE: Final = re.compile(rb"(\sr\s*=\s*)(\"[^\"]*\"|'[^']*')")
_ELEMENT_NAME: Final = re.compile(rb"<[\w:.-]+")
_ENCODINGS: Final = (None, "utf-8", "utf8", "us-ascii", "ascii")
_MOST_DEPTH: Final = 100
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
SAVE_AGAIN: Final = "请用 WPS 或 Excel 打开，另存为 .xlsx 后再试。"


@dataclass(slots=True)
class Element:
    """An element: `name` without prefix, and where it stands (bytes from `start` to `end`).

    Its content lies between `inner` and `close`; `text` is the text directly in it.
    """

    name: str
    prefix: str
    attributes: dict[str, str]
    start: int
    inner: int
    parent: "Element | None"
    close: int = 0
    end: int = 0
    text: str = ""
    children: list["Element"] = field(default_factory=list)

    def all(self, name: str) -> Iterator["Element"]:
        """Yield the elements of this name within this one, at any depth, in order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)

    def child(self, name: str) -> "Element | None":
        """Return the first child of this name."""
        return next((child for child in self.children if child.name == name), None)


def parse(data: bytes, file: str) -> Element:
    """Return the root element of a part of `file`; RefusedFile where it is broken, or holds a document type."""
    return _Parser(data, file).root()


def escaped(text: str) -> str:
    """Return a text for use as XML content; characters that XML cannot carry are dropped."""
    return _NOT_XML.sub("", text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def renumbered(xml: bytes, reference: str) -> bytes:
    """Return a row or cell with another reference (`r`) in its start tag, which gets one where it had none."""
    end = xml.index(b">")
    new = f'"{reference}"'.encode()
    tag, found = _NUMBER_ATTRIBUTE.subn(lambda match: match[1] + new, xml[:end], count=1)
    if not found:
        tag = _ELEMENT_NAME.sub(lambda match: match[0] + b" r=" + new, tag, count=1)
    return tag + xml[end:]


class _Parser:
    """One pass of expat that notes where each element begins and ends."""

    def __init__(self, data: bytes, file: str) -> None:
        self._data = data
        self._file = file
        self._open: list[Element] = []
        self._root: Element | None = None
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._said

    def root(self) -> Element:
        """Return the root element."""
        try:
            self._parser.Parse(self._data, True)
        except expat.ExpatError as error:
            raise self._damaged() from error
        if self._root is None:
            raise self._damaged()
        return self._root

    def _refuse(self, *_: object) -> None:
        raise RefusedFile("not-allowed", sentence("“{file}”里有不允许的内容。", file=self._file), SAVE_AGAIN)

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() not in _ENCODINGS:
            raise RefusedFile("not-supported", sentence("“{file}”用的编码不认识。", file=self._file), SAVE_AGAIN)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        start = self._parser.CurrentByteIndex
        tag = _TAG.match(self._data, start)
        if tag is None or len(self._open) >= _MOST_DEPTH:
            raise self._damaged()
        prefix, _, local = name.rpartition(":")
        parent = self._open[-1] if self._open else None
        element = Element(local, prefix, attributes, start, tag.end(), parent)
        if parent is None:
            self._root = element
        else:
            parent.children.append(element)
        self._open.append(element)

    def _end(self, _name: str) -> None:
        element = self._open.pop()
        if self._data[element.inner - 2 : element.inner] == b"/>":
            element.close = element.end = element.inner
            return
        element.close = self._parser.CurrentByteIndex
        element.end = self._data.index(b">", element.close) + 1

    def _said(self, text: str) -> None:
        if self._open:
            self._open[-1].text += text

    def _damaged(self) -> RefusedFile:
        return RefusedFile("damaged", sentence("文件“{file}”已损坏，打不开。", file=self._file), SAVE_AGAIN)
