"""What tests of publishing share: a post, a template filled as a clerk does, the ways to a draft and to the village."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import openpyxl

from tests.exchange.road import County, Desk
from villagedesk.catalogue.documents import document_kinds
from villagedesk.county.publishing.draft import Draft
from villagedesk.county.publishing.publish import Published, publish
from villagedesk.county.publishing.reading import Wishes, read_document
from villagedesk.county.publishing.template import write_template
from villagedesk.subjects import published

POST = {
    "用人单位": "广州云朵电子有限公司", "岗位名称": "装配工", "招聘人数": 30, "工作地点": "广东省广州市花都区",
    "月工资（元）": "4500-6000", "联系电话": "020-86001234", "有效期至": "2026-12-31",
}  # fmt: skip


def filled(folder: Path, kind: str, rows: Sequence[Mapping[str, Any]], name: str = "") -> Path:
    """Fill the shipped template as a clerk does: below the example row, which stays."""
    path = folder / f"{name or kind}.xlsx"
    write_template(document_kinds()[kind], path)
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    top, header = next((n, row) for n, row in enumerate(sheet.iter_rows(), start=1) if row[0].value == "序号")
    columns = {str(cell.value).rstrip("*"): n for n, cell in enumerate(header, start=1)}
    for number, values in enumerate(rows, start=top + 2):
        for label, value in values.items():
            sheet.cell(number, columns[label], value)
    book.save(path)
    return path


def drafted(hub: County, path: Path, wishes: Wishes | None = None) -> Draft:
    return read_document(path, hub.context.lookups, "520422", wishes)


def sent(hub: County, path: Path, wishes: Wishes | None = None) -> Published:
    (done,) = publish(hub.context.register, [drafted(hub, path, wishes)])
    return done


def arrived(hub: County, village: Desk) -> list[published.Document]:
    village.receive(hub.answer(village))
    return published.documents(village.context.register)
