"""更正: the county changes what a village has registered, and says why; the reason stays in the history."""

from ui.pages.boxes import TextBox
from ui.pages.person.page import PersonPage
from ui.widgets.badge import Kind
from ui.widgets.tab_order import come_after
from villagedesk.context import Context
from villagedesk.sentence import sentence

_LONGEST = 100


class CorrectionPage(PersonPage):
    """The village's form with a reason above it; saving leads back to the person."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.reason = TextBox(
            self.tr("为什么更正"), self.tr("写进修改记录，村里会看到；例如：按公安户籍核对。"), must=True
        )
        self.reason.edit.setMaxLength(_LONGEST)
        self.column.insertWidget(1, self.reason)
        come_after(self.save_button, self.reason.edit)

    def arrive(self, argument: object) -> None:
        """Show the form of a person; the reason is asked for each person anew."""
        super().arrive(argument)
        self.reason.edit.clear()
        self.reason.show_usual()
        self._leads_back = True

    def _settle_in(self, *, new: bool) -> None:
        super()._settle_in(new=new)
        self.identity.hide()  # the page before says it, and the form needs the room
        self.body.void_button.hide()

    def _source(self) -> str:
        why = self.reason.text()
        if not why:
            self.reason.show_note(self.tr("请写一句为什么，再保存。"), "bad")
            self.reason.setFocus()
            self.header.set_state(self.tr("没保存，请写原因"), Kind.BAD)
            return ""
        return sentence("县级更正：{why}", why=why)
