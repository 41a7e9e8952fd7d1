import csv
import hashlib
import json
from pathlib import Path

import pytest

from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import VillageDeskError
from villagedesk.register.record import blank
from villagedesk.subjects import open_data

ID_NUMBER = "520422199101184527"


def _rows(folder: Path, kind: str) -> list[dict[str, str]]:
    with (folder / f"{kind}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture
def filled(context: Context) -> Context:
    register = context.register
    home = register.save(blank("household"), {"group": "大寨组", "head_name": "韦光荣"})
    values: Values = {"name": '韦，"光荣"\n二', "household": home.id, "id_number": ID_NUMBER, "tags": ["2", "1"]}
    saved = register.save(blank("labourer"), {**values})
    register.save(blank("spell"), {"labourer": saved.id, "employer": "=1+1", "monthly_wage": 450000})
    return context


def test_every_record_stands_in_its_table_with_the_values_as_stored(filled: Context, tmp_path: Path) -> None:
    open_data.write(filled.register, tmp_path / "out", reveal=True)
    (one,) = _rows(tmp_path / "out", "labourer")
    assert one["name"] == '韦，"光荣"\n二'
    assert one["id_number"] == ID_NUMBER
    assert one["tags"] == "1;2"
    (spell,) = _rows(tmp_path / "out", "spell")
    assert (spell["labourer"], spell["employer"], spell["monthly_wage"]) == (one["id"], "=1+1", "450000")


def test_without_asking_for_it_nothing_sensitive_leaves_in_full(filled: Context, tmp_path: Path) -> None:
    open_data.write(filled.register, tmp_path / "out")
    (one,) = _rows(tmp_path / "out", "labourer")
    assert one["id_number"] == "520422********4527"
    assert "bank_account" not in one
    assert all(ID_NUMBER not in file.read_text(encoding="utf-8") for file in (tmp_path / "out").iterdir())


def test_the_description_fits_the_tables(filled: Context, tmp_path: Path) -> None:
    made = open_data.write(filled.register, tmp_path / "out", reveal=True)
    package = json.loads((tmp_path / "out" / "datapackage.json").read_text(encoding="utf-8"))
    assert [resource["path"] for resource in package["resources"]] == [one.file.name for one in made]
    for resource in package["resources"]:
        data = (tmp_path / "out" / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == f"sha256:{hashlib.sha256(data).hexdigest()}"
        head = next(csv.reader([data.decode().split("\n", 1)[0]]))
        assert [field["name"] for field in resource["schema"]["fields"]] == head
    spell = next(resource for resource in package["resources"] if resource["name"] == "spell")
    assert {"fields": "labourer", "reference": {"resource": "labourer", "fields": "id"}} in spell["schema"][
        "foreignKeys"
    ]


def test_equal_registers_give_equal_bytes_and_another_village_gives_none(filled: Context, tmp_path: Path) -> None:
    for folder in ("one", "other"):
        open_data.write(filled.register, tmp_path / folder, reveal=True)
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "other" / file.name).read_bytes()
    open_data.write(filled.register, tmp_path / "elsewhere", village="520422101999")
    assert _rows(tmp_path / "elsewhere", "labourer") == []


def test_a_place_that_takes_no_files_is_named(filled: Context, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    with pytest.raises(VillageDeskError, match="taken"):
        open_data.write(filled.register, tmp_path / "taken")
