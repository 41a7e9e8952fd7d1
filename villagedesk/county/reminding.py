"""The reminder (催报通知) that goes to the villages by WeChat: which ones have not reported, by town, until when."""

from collections.abc import Iterator, Mapping
from itertools import groupby

from sqlalchemy import Connection

from villagedesk.county.board import Board, Village
from villagedesk.register import state

USUAL = (
    "【{期}劳务信息催报】\n"
    "截至目前全县已报 {已报} 个村，还有 {未报} 个村没有报送。请下列村在 {截止} 前导出上报文件交到县里：\n"
    "{名单}\n"
    "已经交过的请忽略；有困难请与县里联系。"
)
"""What the county sends where it has written no text of its own."""

_TEMPLATE = "reminder"


def template(connection: Connection) -> str:
    """Return the county's text, with its places in braces."""
    return str(state.get(connection, _TEMPLATE, USUAL))


def set_template(connection: Connection, text: str) -> None:
    """Keep the county's text; an empty one brings the usual one back."""
    state.put(connection, _TEMPLATE, text.strip() or USUAL)


def reminder(board: Board, text: str) -> str:
    """Return the text with its places filled; what stands in other braces is left as it is."""
    for place, value in _values(board).items():
        text = text.replace(f"{{{place}}}", value)
    return text


def _values(board: Board) -> Mapping[str, str]:
    return {
        "期": board.period.words(),
        "截止": board.period.deadline(),
        "已报": str(board.reported),
        "应报": str(len(board.expected)),
        "未报": str(len(board.missing)),
        "名单": "\n".join(_lines(board)),
    }


def _lines(board: Board) -> Iterator[str]:
    """Yield a line for each town with its villages."""

    def town(village: Village) -> str:
        return village.town or "其他"

    for name, missing in groupby(sorted(board.missing, key=lambda one: (one.code[:9], one.code)), key=town):
        names = [village.name for village in missing]
        yield f"{name}（{len(names)} 个）：{'、'.join(names)}"
