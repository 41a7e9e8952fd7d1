"""Stock tools of the system that look at our files from outside."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

_PACKAGES = {
    "sha256sum": "coreutils",
    "pdftotext": "poppler-utils",
    "pdffonts": "poppler-utils",
    "soffice": "libreoffice-calc-nogui",
}


def need_tool(name: str) -> str:
    """Return the path of a stock tool; without it the test is skipped, saying what to install.

    Where VILLAGEDESK_NO_SKIP is set a missing tool is a failure.
    """
    found = shutil.which(name)
    if found:
        return found
    advice = f"apt-get install {_PACKAGES.get(name, name)}"
    if os.environ.get("VILLAGEDESK_NO_SKIP"):
        pytest.fail(advice)
    pytest.skip(advice)


def run(*command: str | Path, stdin: bytes = b"", check: bool = True) -> subprocess.CompletedProcess[bytes]:
    """Run a stock tool and return what it said; a failure shows its messages."""
    done = subprocess.run([str(part) for part in command], input=stdin, capture_output=True, check=False, timeout=60)
    said = done.stderr.decode(errors="replace") + done.stdout.decode(errors="replace")
    assert done.returncode == 0 or not check, said
    return done


def output(tool: str, *arguments: str | Path) -> str:
    """Run a stock tool and return what it prints; the test fails where the tool is not content."""
    return run(need_tool(tool), *arguments).stdout.decode()


def text_of(pdf: Path, page: int) -> str:
    """Return the text of one page, counted from 1, as a reader would copy it."""
    return output("pdftotext", "-f", str(page), "-l", str(page), "-layout", pdf, "-")
