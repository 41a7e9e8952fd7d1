"""Files of every kind as they were written once: today's program reads the same, and so do stock tools."""

import json
from pathlib import Path

import pytest

from tests.exchange import gilding
from tests.tools import need_tool, run
from villagedesk.exchange import minisign, seal
from villagedesk.exchange.keys import KeyPair

GOLDEN = Path(__file__).parent / "golden"
VERSIONS = sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir())
HANDCHECK = Path(__file__).parents[2] / "packaging" / "handcheck.sh"


def kept(version: str) -> tuple[list[KeyPair], dict[str, object]]:
    content = json.loads((GOLDEN / version / gilding.KEYS).read_text(encoding="utf-8"))
    return [KeyPair.from_json(each) for each in content["keys"]], content["facts"]


@pytest.mark.parametrize("version", VERSIONS)
def test_files_that_were_written_once_say_the_same(version: str) -> None:
    keys, facts = kept(version)
    assert gilding.everything(GOLDEN / version, keys) == facts


def test_every_kind_and_form_is_there() -> None:
    _, facts = kept(VERSIONS[-1])
    assert {file.suffix for file in (GOLDEN / VERSIONS[-1]).iterdir()} == {
        ".vdu", ".vdd", ".vde", ".vdq", ".vda", ".json",
    }  # fmt: skip
    said = json.dumps(facts, ensure_ascii=False)
    for form in ('\\"k\\":\\"purged\\"', '"certificate"', '"recovery"', '"asks": ["520422101237"', '\\"dataset\\"'):
        assert form in said


@pytest.mark.parametrize("version", VERSIONS)
def test_stock_tools_open_them_all(version: str, tmp_path: Path) -> None:
    for tool in ("unzip", "minisign", "sha256sum", "age", "zstd", "jq"):
        need_tool(tool)
    keys, _ = kept(version)
    identities = tmp_path / "all.key"
    identities.write_text("".join(f"{pair.identity}\n" for pair in keys), encoding="ascii")
    for file in sorted((GOLDEN / version).glob("*.vd[udqa]")):
        signer = seal.peek(file).header.signer
        (public,) = (pair.public.sign for pair in keys if pair.public.key_id == signer)
        (tmp_path / "signer.pub").write_text(minisign.public_text(public), encoding="ascii")
        done = run("sh", HANDCHECK, file, tmp_path / "signer.pub", identities, check=False)
        assert done.returncode == 0, (file.name, done.stderr.decode())
