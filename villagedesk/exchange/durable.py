"""Writing a file to a stick that may be pulled out: whole or not at all, and read back."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from villagedesk.errors import VillageDeskError


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
        raise VillageDeskError(f"“{path.name}”写出后读回来不一样，已删除。", "请换一个U盘或文件夹再导出一次。")


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
        return VillageDeskError(f"“{path.parent}”空间不够，文件没有写出。", "请清理出空间或换一个U盘再导出。")
    return VillageDeskError(f"“{path}”写不进去。", "请检查U盘是否插好、是否写保护，或换一个文件夹再导出。")
