"""Programs of their own, for what only a fresh process shows: starting, opening, memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_BYTECODE = ROOT / "build" / "bench-bytecode"


def run(program: str, *arguments: str | Path) -> dict[str, Any]:
    """Run a module of this folder offscreen and return the object that its last line prints.

    Compiled modules are kept, as an installed program keeps its own: nobody compiles it at every start.
    `started` is added: the clock `time.monotonic` just before the process was made, the same for all processes.
    """
    with tempfile.TemporaryDirectory() as scratch:
        settings = {
            "VILLAGEDESK_CONFIG": f"{scratch}/settings.json",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPYCACHEPREFIX": str(_BYTECODE),
            "PYTHONDONTWRITEBYTECODE": "",
        }
        command = [sys.executable, "-m", f"tests.bench.{program}", *map(str, arguments)]
        started = time.monotonic()
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, **settings}, stdout=subprocess.PIPE, text=True, check=True
        )
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {**said, "started": started}
