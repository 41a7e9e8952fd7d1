"""Folders that files for the villages are written into."""

from pathlib import Path

from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence


def made(folder: Path) -> Path:
    """Make a folder where there is none and return it; VillageDeskError where the medium refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise VillageDeskError(
            sentence("“{path}”写不进去。", path=folder), "请检查U盘是否插好、是否写保护，或换一个文件夹再写一次。"
        ) from error
    return folder
