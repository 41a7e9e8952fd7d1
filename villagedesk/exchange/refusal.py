"""Why a file from outside is refused, in words for the person who holds the stick."""

from enum import StrEnum

from villagedesk.errors import RefusedFile
from villagedesk.sentence import sentence


class Reason(StrEnum):
    """The stable codes of refusal; `resources/manual/format.md` lists them."""

    NOT_SEALED = "not-a-sealed-file"
    DAMAGED = "damaged"
    UNKNOWN_SIGNER = "unknown-signer"
    BAD_SIGNATURE = "bad-signature"
    NEWER_VERSION = "newer-version"
    UNKNOWN_SUITE = "unknown-suite"
    NOT_FOR_US = "not-for-us"
    TOO_LARGE = "too-large"
    CHAIN_BROKEN = "chain-broken"
    REVOKED = "revoked"
    RETIRED_KEY = "retired-key"


_WORDS = {
    Reason.NOT_SEALED: (
        "这不是村级劳务登记台的上报或反馈文件",
        "请选择以 .vdu、.vdd、.vde、.vdq、.vda、.vdt 结尾的文件；文件改过名字不要紧。",
    ),
    Reason.DAMAGED: ("文件不完整或已损坏，没有读入任何内容", "请重新拷贝一次；还不行就请对方重新导出。"),
    Reason.UNKNOWN_SIGNER: (
        "文件的签名人不在本机认可的名单里，没有读入任何内容",
        "先核对是不是拿错了文件；新电脑请先办理登记批准，已停用的电脑请联系县里。",
    ),
    Reason.BAD_SIGNATURE: (
        "签名和内容对不上，文件可能被改动过，没有读入任何内容",
        "请向来件单位打电话核实，并重新索取一份。",
    ),
    Reason.NEWER_VERSION: (
        "文件是用更新版本的程序导出的，本机的程序读不了",
        "请把文件留着，更新本机的程序以后再接收一次。",
    ),
    Reason.UNKNOWN_SUITE: (
        "文件用了本机程序没有的加密方式",
        "请把文件留着，向县里核实应当使用哪个版本的程序。",
    ),
    Reason.NOT_FOR_US: ("文件不是封给本机的，打不开", "请核对是不是拿错了别的村或别的县的文件。"),
    Reason.TOO_LARGE: ("文件超出允许的大小，没有读入任何内容", "请对方检查后分成几个文件重新导出。"),
    Reason.CHAIN_BROKEN: (
        "文件里的登记记录前后接不上，没有读入任何内容",
        "请在原来那台电脑上重新导出；还不行就请联系县里的管理员。",
    ),
    Reason.REVOKED: (
        "写这个文件的电脑已经停用，文件没有读入",
        "请先核实文件是谁、什么时候写的；确认可信，再由县里决定读入。",
    ),
    Reason.RETIRED_KEY: (
        "文件是用已经更换的旧密钥签的，没有读入",
        "多半是村里恢复了很久以前的备份；请打电话核实，确认可信再由县里决定读入。",
    ),
}


def refused(reason: Reason, detail: str = "") -> RefusedFile:
    """Return the error for a reason; `detail` names the spot, for support staff."""
    message, hint = _WORDS[reason]
    told = sentence("{message}（{detail}）。", message=message, detail=detail)
    return RefusedFile(reason.value, told if detail else sentence("{message}。", message=message), hint)
