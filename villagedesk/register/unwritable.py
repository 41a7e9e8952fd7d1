"""What the store says when it cannot be written, in the user's words: a full disk, a lock, a read-only folder."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError

from villagedesk.errors import VillageDeskError

_SAID = {
    "disk is full": ("磁盘满了，写不进去。", "请删去不用的文件，腾出空间再试。"),
    "is locked": ("另一个窗口或程序正在写数据，等了很久还没写完。", "请稍等一会儿再试。"),
    "readonly": ("数据文件是只读的，写不进去。", "请把登记台的文件夹改成可以写，或换一个文件夹。"),
    "disk i/o": ("读写磁盘时出错。", "请看磁盘、U盘是否插好，空间是否还够，再试一次。"),
    "unable to open": ("数据文件写不进去。", "请看文件夹是否只读、磁盘是否已满，再试一次。"),
}
"""By what SQLite's own sentence contains."""


@contextmanager
def telling() -> Iterator[None]:
    """Turn the store's refusal to write into a VillageDeskError; nothing was written then."""
    try:
        yield
    except OperationalError as error:
        told = told_of(error)
        if told is None:
            raise
        raise told from error


def told_of(error: BaseException) -> VillageDeskError | None:
    """Return what an error of the store, or what it was raised from, says; None where it is none of these."""
    causes = (getattr(error, "orig", None), error.__cause__)
    text = " ".join(str(cause) for cause in causes if cause).lower()
    return next((VillageDeskError(*words) for part, words in _SAID.items() if part in text), None)
