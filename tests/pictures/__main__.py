"""Pictures of every screen, in both languages, at 100 and 150 %: `python -m tests.pictures FOLDER`.

They are looked at by people: is anything cut, overlapping, or in the wrong language?
"""

import os
import subprocess
import sys
from pathlib import Path

LANGUAGES = ("zh", "en")
SCALES = ("100", "150")


def main() -> int:
    """Take the pictures into the folder that is the only argument; each language and size is a process of its own."""
    folder = Path(sys.argv[1])
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    failed = 0
    for language in LANGUAGES:
        for scale in SCALES:
            target = folder / f"{language}-{scale}"
            target.mkdir(parents=True, exist_ok=True)
            command = [sys.executable, "-m", "tests.pictures.take", language, scale, str(target)]
            failed += bool(subprocess.run(command, env=environment, check=False).returncode)
            print(f"{target}: {len(list(target.glob('*.png')))}")
    return failed


if __name__ == "__main__":
    sys.exit(main())
