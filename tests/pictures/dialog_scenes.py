"""The dialogs, the boxes with a message or a question, and what stands before the window: first run and sign-in."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from tests.pictures.stage import SIZE, Stage
from ui import messages
from ui.dialogs.add_user import AddUser
from ui.dialogs.batch import BatchDialog
from ui.dialogs.change_password import ChangePassword
from ui.dialogs.file_password import FilePasswordDialog
from ui.dialogs.forgotten import ForgottenPassword
from ui.dialogs.frame import FormDialog
from ui.dialogs.paste import PasteDialog
from ui.dialogs.print_dialog import PrintDialog
from ui.dialogs.print_document import slips_document
from ui.dialogs.recovery_sheet import NewRecoverySheet
from ui.dialogs.restore import RestoreBackup
from ui.pages.first_run.page import FirstRunPage
from ui.pages.first_run.steps import RecoveryStep
from ui.pages.people.filter import FilterDialog
from ui.pages.people.page import PeoplePage
from ui.pages.people.saved import SavedDialog, SaveDialog
from ui.pages.sign_in import SignInPage
from ui.tables.column_dialog import ColumnDialog
from villagedesk.errors import VillageDeskError
from villagedesk.register.selection import Filter, Selection
from villagedesk.sentence import sentence

CODE = "ABCDE-FGHJK-LMNPQ-RSTUV-WXYZ2-34567"
_GROUPS = ("一组", "二组", "三组", "四组", "五组", "六组", "大寨组", "小寨组", "河边组")
G = TypeVar("G", bound=QWidget)
_LONGEST = "2026年度双玉村外出务工人员登记台账（第三次修改稿，镇里退回后重填）.xlsx"


def dialogs(stage: Stage) -> None:
    """Visit every dialog above the window, as it opens and in what it leads to."""
    stage.page("people")
    for scenes in (_small, _people, _batch, _paste, _print, _boxes):
        scenes(stage)


def gates(stage: Stage) -> None:
    """Visit the steps of the first run, and the sign-in in its states."""
    first = _gate(FirstRunPage(stage.scratch / "none"))
    for name, act in (
        ("village", _nothing),
        ("village-missing", first.next_button.click),
        ("user", partial(first._show_step, 1)),
        ("user-missing", first.next_button.click),
        ("recovery", partial(first._take, (stage.context, CODE))),
        ("recovery-plain", partial(_show_plainly, first)),
        ("done", first._finish),
    ):
        act()
        stage.look(f"first-run-{name}", first)
    stage.close(first)
    root = stage.context.folder.root
    sign_in = _gate(SignInPage(root, "龙秀英", "山里的杜鹃花开了"))
    stage.look("sign-in-locked", sign_in)
    sign_in.ask_user()
    sign_in.submit()
    stage.look("sign-in-other", sign_in)
    for _ in range(5):
        sign_in.backoff.fail()
    stage.look("sign-in-wait", sign_in)
    stage.close(sign_in)
    stage.window.activateWindow()


def _small(stage: Stage) -> None:
    context, window = stage.context, stage.window
    makers: tuple[Callable[[], FormDialog], ...] = (
        lambda: AddUser(context, window),
        lambda: ChangePassword(context, window),
        lambda: FilePasswordDialog(_LONGEST, lambda _: None, window),
        lambda: ForgottenPassword(context.folder.root, parent=window),
        lambda: NewRecoverySheet(context, CODE, window),
        lambda: RestoreBackup(context.folder.root, window),
        lambda: SaveDialog(context, Selection(), {}, window),
        lambda: SavedDialog(context, {"三组未就业": Selection(), "没有电话的": Selection(Filter.NO_PHONE)}, window),
    )
    for make in makers:
        dialog = make()
        stage.open(f"dialog-{type(dialog).__name__}", dialog)
        dialog = make()
        stage.open(f"dialog-{type(dialog).__name__}-missing", dialog, dialog.submit)
    with_code = NewRecoverySheet(context, CODE, window)
    stage.open("dialog-NewRecoverySheet-plain", with_code, with_code.panel.show_button.click)


def _people(stage: Stage) -> None:
    context, window = stage.context, stage.window
    page = stage.window.pages.page("people")
    assert isinstance(page, PeoplePage)
    stage.open("dialog-columns", ColumnDialog(page.table.columns, window))
    many = FilterDialog(context, Selection(groups=("一组",), ages=(16, 59)), _GROUPS, window)
    stage.open("dialog-filter", many)


def _batch(stage: Stage) -> None:
    def choose(dialog: BatchDialog, name: str, *, preview: bool = False) -> None:
        dialog.choice.choose(name)
        stage.settle()
        if preview and dialog.choice.form is not None:
            dialog.choice.form.fill_in({"group": "大寨组"})
            dialog.next_button.click()

    ids = stage.ids()
    acts: dict[str, Callable[[BatchDialog], object]] = {
        "choice": lambda _: None,
        "missing": lambda dialog: dialog.next_button.click(),
        "group": lambda dialog: choose(dialog, "household.group"),
        "tags": lambda dialog: choose(dialog, "labourer.tags"),
        "preview": lambda dialog: choose(dialog, "household.group", preview=True),
    }
    for name, act in acts.items():
        dialog = BatchDialog(stage.context, ids, _GROUPS, stage.window)
        stage.open(f"dialog-batch-{name}", dialog, partial(act, dialog))


def _paste(stage: Stage) -> None:
    rows = [["大寨组", "1390000"], ["一组", "13900000001"], ["", "13900000002"]]
    fields = ["household.group", "labourer.phone"]
    stage.open("dialog-paste", PasteDialog(stage.context, rows, stage.ids()[:3], fields, stage.window))


def _print(stage: Stage) -> None:
    for name, printers in (("printer", ["HP LaserJet Professional P1106", "导出为 PDF"]), ("no-printer", [])):
        dialog = PrintDialog(slips_document(stage.context, stage.ids()[:3]), printers, stage.window)
        stage.open(f"dialog-print-{name}", dialog, dialog.begin)


def _boxes(stage: Stage) -> None:
    window = stage.window
    told = sentence("“{root}”里已经有一个登记台，不会覆盖它。", root=stage.scratch / "登记台")
    error = VillageDeskError(told, "请换一个空文件夹。")
    box = messages.show_error(window, error)
    stage.look("box-error", box)
    stage.close(box)
    box = messages.show_done(window, messages.tr("知道了"), str(stage.scratch / _LONGEST))
    stage.look("box-done", box)
    stage.close(box)
    ledger = stage.window.pages.page("ledger")
    question = ledger.tr("撤销这次导入？新登记的人会作废，改过的内容改回原样。")
    stage.during("box-question", lambda: messages.confirm(window, question, ledger.tr("撤销导入")))


def _gate(page: G) -> G:
    page.setFixedSize(*SIZE)
    page.show()
    page.activateWindow()
    return page


def _show_plainly(first: FirstRunPage) -> None:
    step = first.steps.currentWidget()
    assert isinstance(step, RecoveryStep)
    step.panel.show_button.click()


def _nothing() -> None:
    """Look at it as it stands."""
