"""Rules that the program works by are published as files; one with a mistake is refused with its line."""

from datetime import date
from pathlib import Path

import pytest

from villagedesk.catalogue.documents import Form, document_kinds
from villagedesk.catalogue.lookups import ShippedLookups
from villagedesk.county.publishing.reading import Wishes, read_document
from villagedesk.county.publishing.template import write_template
from villagedesk.errors import RefusedFile
from villagedesk.register.datasets import Dataset, written
from villagedesk.subjects.published import document
from villagedesk.subjects.warnings.rules import rules_of

LOOKUPS = ShippedLookups(today=date(2026, 11, 21), village="520422000000")


@pytest.mark.parametrize("name", ["warnings", "services"])
def test_the_template_is_what_the_program_goes_by_and_can_be_published(tmp_path: Path, name: str) -> None:
    kind = document_kinds()[name]
    assert kind.form is Form.RULES
    file = tmp_path / "规则.toml"
    write_template(kind, file)
    draft = read_document(file, LOOKUPS, "520422")
    assert (draft.kind.name, draft.name, draft.rows > 1) == (name, "", True)
    made = Dataset(name, "", 1, draft.title, "", "2026-11-21T00:00:00Z", written(draft.content))
    assert document(made).text.startswith("程序已经按这份规则办：\n")


def test_a_mistake_keeps_the_file_back_and_names_the_line(tmp_path: Path) -> None:
    file = tmp_path / "预警.toml"
    write_template(document_kinds()["warnings"], file)
    lines = file.read_text("utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("percent"))
    lines[at] = "percent = 130"
    file.write_text("\n".join(lines), "utf-8")
    with pytest.raises(RefusedFile, match=f"“预警.toml”第 {at + 1} 行：percent 应是 1 到 100 的整数"):
        read_document(file, LOOKUPS, "520422")


def test_the_line_of_the_kind_is_taken_out_and_the_others_keep_their_numbers(tmp_path: Path) -> None:
    file = tmp_path / "x.toml"
    write_template(document_kinds()["warnings"], file)
    file.write_text(f'kind = "warnings"\n{file.read_text("utf-8")}', "utf-8")
    draft = read_document(file, LOOKUPS, "520422", Wishes(title="本县规则"))
    assert draft.title == "本县规则"
    assert rules_of(draft.content["toml"], "x.toml").rules
    assert draft.content["toml"].count("\n") == file.read_text("utf-8").count("\n")
