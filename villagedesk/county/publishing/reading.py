"""From a file of the county to a draft that may be published."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from villagedesk.catalogue.documents import DocumentKind, Form, document_kinds
from villagedesk.catalogue.lookups import Lookups
from villagedesk.county.publishing import choices
from villagedesk.county.publishing.declared import Declared, notice
from villagedesk.county.publishing.draft import BadRows, Draft
from villagedesk.county.publishing.header import find
from villagedesk.county.publishing.table import content, read_table
from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.exchange.fields import LABEL
from villagedesk.ledgers.formats.encoding import decode
from villagedesk.ledgers.formats.grid import Workbook
from villagedesk.ledgers.formats.sheets import open_workbook
from villagedesk.ledgers.formats.sniff import load
from villagedesk.sentence import sentence

_TOML: Final = ".toml"
_TYPED: Final = (".txt", ".md")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the clerk says of a file: its kind (name or title), its name among its kind, its title; '' for none."""

    kind: str = ""
    name: str = ""
    title: str = ""


def kind_named(text: str) -> DocumentKind:
    """Return the kind with a name or title; WrongUse, naming all there are, where there is none."""
    kinds = document_kinds().values()
    found = next((one for one in kinds if text.strip() in (one.name, one.title)), None)
    if found is None:
        known = "、".join(f"{one.title}（{one.name}）" for one in kinds)
        raise WrongUse(sentence("没有“{kind}”这一种。", kind=text), sentence("现有：{known}。", known=known))
    return found


def read_document(path: Path, lookups: Lookups, county: str, wishes: Wishes | None = None) -> Draft:
    """Read a file to be published; BadRows, a RefusedFile, with all that is wrong with its rows.

    RefusedFile where it cannot be read or is of no kind, WrongUse for an unknown kind. `county` has six digits.
    """
    wished = wishes or Wishes()
    draft = _read(path, lookups, county, wished, kind_named(wished.kind) if wished.kind else None)
    for text, what in ((draft.name or "-", "名称"), (draft.title, "标题")):
        if not LABEL.fullmatch(text):  # no village would take it
            raise RefusedFile(
                "bad-document",
                sentence("“{file}”的{what}太长，或者里面有换行。", file=path.name, what=what),
                "请写成一行，不超过 60 个字；名称可以用 --name 另取。",
            )
    return draft


def _read(path: Path, lookups: Lookups, county: str, wished: Wishes, kind: DocumentKind | None) -> Draft:
    suffix = path.suffix.lower()
    if suffix == _TOML:
        return _toml(path, kind, wished, lookups, county)
    if suffix in _TYPED and (kind is None or kind.form is Form.TEXT):
        text, _ = decode(load(path), path.name)
        return notice(path.name, document_kinds()["notices"], wished.name or path.stem, wished.title, text)
    if kind and kind.form is not Form.TABLE:
        raise _other_form(path.name, kind)
    return _table(open_workbook(path), path, kind, wished, lookups, county)


def _toml(path: Path, kind: DocumentKind | None, wished: Wishes, lookups: Lookups, county: str) -> Draft:
    text, _ = decode(load(path), path.name)
    declared = Declared(text, path.name)
    found = kind or declared.kind
    if found is None:
        raise _unknown(path.name)
    wished = Wishes(wished.kind, wished.name, wished.title or declared.title)
    if found.form is Form.TABLE:
        return _table(declared.workbook(found), path, found, wished, lookups, county)
    return declared.draft(found, wished.name or path.stem, wished.title)


def _table(
    book: Workbook, path: Path, kind: DocumentKind | None, wished: Wishes, lookups: Lookups, county: str
) -> Draft:
    found = find(book, kind)
    if found is None:
        raise _unknown(path.name, kind)
    name = wished.name
    if found.kind.name == choices.KIND:
        name = choices.list_name(name or path.stem)
    read = read_table(found, lookups, county)
    faults = (*read.faults, *(choices.faults(found, read.rows, name) if found.kind.name == choices.KIND else ()))
    if faults:
        raise BadRows(path.name, faults)
    title = wished.title or (choices.title(name) if found.kind.name == choices.KIND else found.kind.title)
    return Draft(
        path.name, found.kind, name, title, content(found, read.rows.values()), len(read.rows), found.ignored,
        read.skipped, read.doubts,
    )  # fmt: skip


def _unknown(file: str, kind: DocumentKind | None = None) -> RefusedFile:
    hint = "请用模板填写（villagedesk county publish --template posts --to 岗位.xlsx），或用 --kind 写明是哪一种。"
    if kind:
        words = sentence("“{file}”里没有找到“{kind}”的表头。", file=file, kind=kind.title)
    else:
        words = sentence("看不出“{file}”是哪一种要发布的内容。", file=file)
    return RefusedFile("unknown-document", words, hint)


def _other_form(file: str, kind: DocumentKind) -> RefusedFile:
    words = sentence("“{kind}”不能用“{file}”这样的文件发布。", kind=kind.title, file=file)
    return RefusedFile("unknown-document", words, "请写成文本（.toml，通知也可以是 .txt）。")
