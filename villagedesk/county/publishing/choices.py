"""Code lists of the county (本县选项): which list a file is for, and whether its entries may be added to it."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.codes import CodeList, is_open_to_county, shipped_list
from villagedesk.catalogue.field import Values
from villagedesk.county.publishing.draft import Fault
from villagedesk.county.publishing.header import Found
from villagedesk.errors import RefusedFile
from villagedesk.sentence import sentence

KIND: Final = "codes"
_CODE: Final = re.compile(r"[0-9A-Za-z]{1,8}")


def lists() -> dict[str, str]:
    """Return the code lists that a county may extend: name to the label of the field that shows it."""
    found = {field.codes: field.label for kind in KINDS.values() for field in kind if field.codes}
    return {name: label for name, label in found.items() if is_open_to_county(name)}


def list_name(text: str) -> str:
    """Return the list with a name or label; RefusedFile, naming all there are, where there is none."""
    known = lists()
    found = next((name for name, label in known.items() if text.strip() in (name, label)), None)
    if found is None:
        raise RefusedFile(
            "unknown-list",
            sentence("没有“{name}”这个选项，或者它是国家标准，县里不能改。", name=text),
            sentence("请把文件改名，或用 --name 写明：{known}。", known="、".join(known.values())),
        )
    return found


def title(name: str) -> str:
    """Return the title of the document that extends a list."""
    return sentence("{label}（本县选项）", label=lists()[name])


def faults(found: Found, rows: Mapping[int, Values], name: str) -> list[Fault]:
    """Return what is wrong with the entries of a list by row number, beside what reading them has found."""
    return list(_faults(found, rows, shipped_list(name)))


def _faults(found: Found, rows: Mapping[int, Values], shipped: CodeList) -> Iterator[Fault]:
    own = {str(row.get("code") or "") for row in rows.values()}
    labels = {entry.label: entry.code for entry in shipped}
    for number, row in rows.items():
        code, label, parent = (str(row.get(name) or "") for name in ("code", "label", "parent"))
        if code and not _CODE.fullmatch(code):
            yield found.fault(number, found.columns["code"], "代码只用数字和字母，最多 8 位")
        if labels.get(label, code) != code:
            words = sentence("“{label}”已经是代码 {code} 的名称，请换一个名称", label=label, code=labels[label])
            yield found.fault(number, found.columns["label"], words)
        if parent and parent not in own and parent not in shipped:
            words = sentence("没有代码 {code}，请核对", code=parent)
            yield found.fault(number, found.columns["parent"], words)
