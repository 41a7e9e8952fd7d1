"""XML by expat, without document types: no entities, nothing from elsewhere."""

from typing import Protocol
from xml.parsers import expat  # the parser itself; entity declarations are refused below

from villagedesk.errors import RefusedFile
from villagedesk.ledgers.formats.grid import damaged
from villagedesk.sentence import sentence

_CHUNK = 1 << 20


class Handler(Protocol):
    """What is told of the elements of a document, in their order; names come without prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the beginning of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text; one run may come in pieces."""


def walk(content: bytes, handler: Handler, file: str, encoding: str | None = None) -> None:
    """Walk a document; `encoding` goes before what the document says.

    Raises RefusedFile `not-allowed` for a document type and `damaged` for XML that is not well-formed.
    """
    parser = expat.ParserCreate(encoding)
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise RefusedFile(
            "not-allowed", sentence("“{file}”里有不允许的内容。", file=file), "请用 WPS 打开，另存为 .xlsx 后再导入。"
        )

    def start(name: str, attributes: dict[str, str]) -> None:
        handler.start(_local(name), {_local(key): value for key, value in attributes.items()})

    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: handler.end(_local(name))
    parser.CharacterDataHandler = handler.text
    try:
        for begin in range(0, len(content), _CHUNK):
            parser.Parse(content[begin : begin + _CHUNK], False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise damaged(file) from error


def _local(name: str) -> str:
    return name.rpartition(":")[2]
