"""The copies that stay of every file to the county: to be written again onto another stick, or sent by WeChat."""

from collections.abc import Sequence
from pathlib import Path

from villagedesk.errors import VillageDeskError
from villagedesk.exchange import seal
from villagedesk.exchange.durable import write_through
from villagedesk.sentence import sentence


def write_again(files: Sequence[Path], target: Path) -> list[Path]:
    """Write kept copies into the folder `target` and return the files there; each is read back from the medium.

    RefusedFile where a copy itself is torn, VillageDeskError where the medium refuses. A file of the same name there is
    replaced, as it is the same file.
    """
    if not target.is_dir():
        raise VillageDeskError(sentence("“{target}”不见了，文件没有写出。", target=target), "请插好U盘，再写一次。")
    written: list[Path] = []
    for file in files:
        seal.peek(file)
        try:
            data = file.read_bytes()
        except OSError as error:
            raise VillageDeskError(
                sentence("“{name}”的留底读不出来。", name=file.name), "请再上报一次，内容不会重复。"
            ) from error
        write_through(target / file.name, data)
        written.append(target / file.name)
    return written
