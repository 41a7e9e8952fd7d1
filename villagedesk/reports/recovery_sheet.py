"""The recovery sheet (恢复单): the code that opens the register when every password is lost, for the village safe."""

from dataclasses import dataclass
from typing import Final

from villagedesk.errors import WrongUse
from villagedesk.reports.fonts import BOLD
from villagedesk.reports.letter import LEFT, WIDTH, advice, facts, heading, signatures
from villagedesk.reports.output import Target
from villagedesk.reports.paper import Paper
from villagedesk.reports.style import FRAME, LABEL, MM, Align, Box

_GROUP: Final = 5
_GROUPS: Final = 6
_A_ROW: Final = 3
_CODE_ROW: Final = 22 * MM
_USES: Final = (
    "所有人的密码都忘记了，或者换了电脑、要把备份恢复出来时，在登录窗口照着输入上面的恢复码，再设新密码。",
    "谁同时拿到恢复码和电脑里的登记库，谁就能看到全村人的信息，所以要像保管公章一样保管它。",
)
_KEEPING: Final = (
    "打印后由两人当面核对、签字，装进信封封好，放进村委会的保险柜或者带锁的档案柜。",
    "不拍照，不复印，不存进电脑，不通过微信、短信发送，不和电脑放在一起。",
    "用过一次，或者信封被拆开过，就换一个新的恢复码，重新打印；旧的这张当场销毁。",
)


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What stands on the sheet; `code` is 30 characters, with or without hyphens and spaces between them."""

    village: str
    village_code: str
    made_on: str
    register_id: str
    code: str


def draw_recovery_sheet(sheet: RecoverySheet, target: Target) -> None:
    """Write the sheet to `target` as PDF; WrongUse where the code is not 30 characters long."""
    groups = _groups(sheet.code)
    paper = Paper("恢复单")
    down = heading(paper, "恢复单", "村级劳务登记台　·　请交村委会保险柜保管")
    rows = (
        ("村（社区）", sheet.village),
        ("行政区划代码", sheet.village_code),
        ("制作日期", sheet.made_on),
        ("登记库编号", sheet.register_id),
    )
    down = _draw_code(paper, groups, facts(paper, rows, down) + 8 * MM)
    down = advice(paper, "什么时候用", _USES, down + 6 * MM)
    down = advice(paper, "怎样保管", _KEEPING, down + 3 * MM)
    signatures(paper, ("制作人签字", "见证人签字"), down + 4 * MM)
    paper.save(target)


def _groups(code: str) -> list[str]:
    plain = "".join(char for char in code if char.isalnum())
    if len(plain) != _GROUP * _GROUPS:
        raise WrongUse(f"恢复码应当是 {_GROUP * _GROUPS} 个字符。")
    return [plain[start : start + _GROUP] for start in range(0, len(plain), _GROUP)]


def _draw_code(paper: Paper, groups: list[str], top: float) -> float:
    """Draw the groups three a row in large type, each numbered so that none is left out when copying."""
    paper.put("恢复码", Box(LEFT, top, WIDTH, 7 * MM), 13, BOLD)
    top += 9 * MM
    share = WIDTH / _A_ROW
    for number, group in enumerate(groups):
        box = Box(LEFT + number % _A_ROW * share, top + number // _A_ROW * _CODE_ROW, share, _CODE_ROW)
        paper.frame(box)
        paper.put(f"第 {number + 1} 组", Box(box.left, box.top, share, 7 * MM).inset(2 * MM), LABEL)
        paper.put(group, Box(box.left, box.top + 5 * MM, share, _CODE_ROW - 6 * MM), 30, BOLD, Align.CENTRE)
    height = _CODE_ROW * _GROUPS / _A_ROW
    paper.frame(Box(LEFT, top, WIDTH, height), FRAME)
    return top + height
