"""Writing a file to a stick that may be pulled out: whole or not at all, and read back."""

import errno
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from villagedesk.errors import VillageDeskError
from villagedesk.sentence import sentence

_FORBIDDEN = frozenset('/\\:*?"<>|\x7f')
_LABEL = 60


def write_through(path: Path, data: bytes) -> None:
    """Write `path` so that it is whole or not there, and read it back from the medium.

    A target that cannot rename (a telephone) is written in place. VillageDeskError where the medium refuses or
    gives back other bytes; no half-written file stays behind.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        _write(part, data)
        try:
            part.replace(path)
        except OSError:
            _write(path, data)
        _flush_folder(path.parent)
        whole = path.read_bytes() == data
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    if not whole:
        path.unlink(missing_ok=True)
        raise VillageDeskError(
            sentence("“{name}”写出后读回来不一样，已删除。", name=path.name), "请换一个U盘或文件夹再导出一次。"
        )


def keep(file: Path, folder: Path, name: str) -> Path:
    """Keep a whole copy of a file that came in as `name` in the register's own folder, and return it.

    A copy that a crash left torn is written anew. VillageDeskError where the disk takes it no more.
    """
    kept = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        data = file.read_bytes()
        if not kept.exists() or kept.read_bytes() != data:
            write_through(kept, data)
    except OSError as error:
        raise _cannot_write(kept, error) from error
    return kept


def make_folder(folder: Path) -> None:
    """Make a folder to write to; VillageDeskError where the medium refuses."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _cannot_write(folder, error) from error


def file_label(name: str) -> str:
    """Return a unit's name as part of a file name: what no system takes in one is replaced by a hyphen."""
    label = "".join("-" if character in _FORBIDDEN or character < " " else character for character in name)
    return label.strip(" .")[:_LABEL] or "-"


def shown(file: Path) -> str:
    """Return a file's name as text for people and for the store; bytes that are no text are replaced."""
    return file.name.encode(errors="replace").decode()


def free_name(folders: Sequence[Path], name: Callable[[int], str], number: int) -> str:
    """Return the first of the numbered names, from `number` on, that stands in none of the folders yet.

    After a restored backup the numbers begin anew, and an older file may hold the only copy of what was lost.
    """
    while any((folder / name(number)).exists() for folder in folders):
        number += 1
    return name(number)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):  # so that reading back asks the medium, not the memory
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _flush_folder(folder: Path) -> None:
    """Make the renaming last; Windows has no such call for folders."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _cannot_write(path: Path, error: OSError) -> VillageDeskError:
    if error.errno == errno.ENOSPC:
        return VillageDeskError(
            sentence("“{parent}”空间不够，文件没有写出。", parent=path.parent), "请清理出空间或换一个U盘再导出。"
        )
    return VillageDeskError(
        sentence("“{path}”写不进去。", path=path), "请检查U盘是否插好、是否写保护，或换一个文件夹再导出。"
    )
