import ast
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("villagedesk", "ui", "db")
LONGEST_FILE, LONGEST_FUNCTION = 400, 50


def sources(*folders: str) -> Iterator[Path]:
    for folder in folders:
        yield from (ROOT / folder).rglob("*.py")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("lint-imports")
    return subprocess.run([str(linter), "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("ui/pages/home/page.py", "import db.engine"),
        ("ui/theme.py", "import sqlalchemy"),
        ("villagedesk/register/store.py", "import PySide6.QtCore"),
        ("villagedesk/catalogue/kinds.py", "import villagedesk.register.store"),
        ("db/session.py", "import villagedesk.errors"),
    ],
)
def test_a_planted_import_against_the_arrows_is_caught(file: str, line: str, tmp_path: Path) -> None:
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package)
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    assert lint_imports(tmp_path).returncode == 0
    with (tmp_path / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")
    assert lint_imports(tmp_path).returncode != 0


def test_files_and_functions_stay_small() -> None:
    long = [
        path.name for path in sources(*PACKAGES, "tests") if len(path.read_text("utf-8").splitlines()) > LONGEST_FILE
    ]
    for path in sources(*PACKAGES):
        if "migrations" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                long += [f"{path.name}:{node.name}"] if lines > LONGEST_FUNCTION else []
    assert long == []


def test_the_top_level_is_the_house_and_nothing_else() -> None:
    listed = subprocess.run(
        ["git", "-c", "core.quotepath=off", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert {line.split("/")[0] for line in listed.splitlines()} <= {
        "pyproject.toml", "villagedesk", "ui", "resources", "db", "tests", "packaging", "README.md", "Makefile",
        "LICENSE", ".gitignore", ".gitattributes", ".ci",
    }  # fmt: skip
