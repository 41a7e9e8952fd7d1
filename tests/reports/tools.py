"""Stock tools of the system that look at our papers from outside."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PACKAGES = {"pdftotext": "poppler-utils", "pdffonts": "poppler-utils", "qpdf": "qpdf"}


def need_tool(name: str) -> str:
    """Return the path of a stock tool; skip with its install line where it is missing, or fail if told to."""
    found = shutil.which(name)
    if found:
        return found
    line = f"apt-get install {PACKAGES[name]}"
    if os.environ.get("VILLAGEDESK_NO_SKIP"):
        pytest.fail(f"{name} is missing: {line}")
    pytest.skip(line)


def output(tool: str, *arguments: str | Path) -> str:
    """Run a stock tool and return what it prints; the test fails where the tool is not content."""
    command = [need_tool(tool), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def text_of(pdf: Path, page: int) -> str:
    """Return the text of one page, counted from 1, as a reader would copy it."""
    return output("pdftotext", "-f", str(page), "-l", str(page), "-layout", pdf, "-")
