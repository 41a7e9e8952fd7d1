"""What the store says when it cannot be written or reached, in the user's words: a full disk, a lock, a lost server."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError

from villagedesk.errors import VillageDeskError

_SAID = {
    "disk is full": ("磁盘满了，写不进去。", "请删去不用的文件，腾出空间再试。"),
    "is locked": ("另一个窗口或程序正在写数据，等了很久还没写完。", "请稍等一会儿再试。"),
    "readonly": ("数据文件是只读的，写不进去。", "请把登记台的文件夹改成可以写，或换一个文件夹。"),
    "disk i/o": ("读写磁盘时出错。", "请看磁盘、U盘是否插好，空间是否还够，再试一次。"),
    "unable to open": ("数据文件写不进去。", "请看文件夹是否只读、磁盘是否已满，再试一次。"),
}
"""By what SQLite's own sentence contains."""

_LOST = (
    "和数据库服务器的连接断了，或者连不上。",
    "请检查网络和服务器后再试；刚才正在保存的内容，请先看一看存上了没有。",
)
_REFUSED = ("数据库服务器不让登录。", "请核对用户名；密码由环境变量 PGPASSWORD 或密码文件 .pgpass 提供。")
_SERVER_SAYS = {
    "08": _LOST,
    "57P": _LOST,
    "25P03": _LOST,
    "28": _REFUSED,
    "3D000": ("服务器上没有这个数据库。", "请核对数据库地址，或请管数据库的人先建好。"),
    "42501": ("这个用户没有权限。", "请让管数据库的人把数据库的所有者设为这个用户。"),
    "53100": ("数据库服务器的磁盘满了，写不进去。", "请告诉管数据库的人。"),
    "53300": ("数据库服务器的连接太多。", "请稍等再试，或告诉管数据库的人。"),
    "55P03": _SAID["is locked"],
    "25006": ("数据库现在只能读，写不进去。", "请告诉管数据库的人。"),
}
"""By the beginning of PostgreSQL's SQLSTATE."""
_REFUSALS = ("authentication failed", "no password supplied", "no pg_hba.conf entry", "role ")
"""What a refused login says; it comes without a SQLSTATE."""


@contextmanager
def telling() -> Iterator[None]:
    """Turn the store's refusal to write into a VillageDeskError; nothing was written then."""
    try:
        yield
    except DBAPIError as error:
        told = told_of(error)
        if told is None:
            raise
        raise told from error


def told_of(error: BaseException) -> VillageDeskError | None:
    """Return what an error of the store, or what it was raised from, says; None where it is none of these."""
    causes = (getattr(error, "orig", None), error.__cause__)
    for cause in causes:
        if isinstance(cause, VillageDeskError):
            return cause
        if cause is not None and hasattr(cause, "sqlstate"):
            return _of_server(error, cause.sqlstate, str(cause))
    text = " ".join(str(cause) for cause in causes if cause).lower()
    return next((VillageDeskError(*words) for part, words in _SAID.items() if part in text), None)


def _of_server(error: BaseException, state: str | None, text: str) -> VillageDeskError | None:
    if state is None:
        if not isinstance(error, OperationalError):
            return None
        if 'database "' in text and "does not exist" in text:
            state = "3D000"
        else:
            return VillageDeskError(*(_REFUSED if any(part in text for part in _REFUSALS) else _LOST))
    return next((VillageDeskError(*words) for begin, words in _SERVER_SAYS.items() if state.startswith(begin)), None)
