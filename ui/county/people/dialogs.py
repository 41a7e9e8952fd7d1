"""What a county does with people: send fields back in words, and give people to another village."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.county.people.areas import AreaPicker
from ui.dialogs.frame import FormDialog
from ui.language import listed, shown
from ui.pages.boxes import TextBox
from ui.widgets import caption
from ui.widgets.labels import restyle
from villagedesk.catalogue import villages
from villagedesk.context import Context
from villagedesk.county import moving, returning

_VILLAGE = 12


class ReturnDialog(FormDialog):
    """Asks what is wrong with fields of a person; `labels` name them on the screen, `fields` in the catalogue."""

    def __init__(
        self,
        context: Context,
        person: str,
        fields: Sequence[str],
        labels: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        named = listed([shown(label) for label in labels])
        words = self.tr("退回的项目：{labels}。下一份反馈带到村里，村里改好或核对无误再报上来。").format(labels=named)
        super().__init__(self.tr("退回补正"), words, self.tr("退回"), parent)
        self._context = context
        self._person = person
        self._named = tuple(fields)
        example = self.tr("例如：身份证后四位和户口簿不一致，请核对。")
        self.words = TextBox(self.tr("哪里不对、怎么改"), example, must=True)
        self.words.edit.setMaxLength(returning.LONGEST)
        self.words.entered.connect(self.submit)
        self.body.addWidget(self.words)
        self.words.setFocus()

    @Slot()
    def submit(self) -> None:
        """Send back; words must be written."""
        said = self.words.text()
        if not said:
            self.words.show_note(self.tr("请写明原因，村里看到的就是这句话。"), "bad")
            self.words.setFocus()
            return
        self.start(partial(returning.send_back, self._context.register, self._person, self._named, said))


class MoveDialog(FormDialog):
    """Asks which village people go to; `words` says afterwards how many went."""

    def __init__(self, context: Context, people: Sequence[str], parent: QWidget | None = None) -> None:
        words = self.tr("{n:,} 人连同务工经历、意愿转到另一个村；新村收到全部历史，原村不再列出。家里其他人不跟着走。")
        super().__init__(self.tr("转村"), words.format(n=len(people)), self.tr("转过去"), parent)
        self._context = context
        self._people = tuple(people)
        self.areas = AreaPicker(context.unit.code[:6], self.tr("请选乡镇"))
        self.note = caption(self.tr("请选转到哪个村。"), "note", wrap=True)
        self.areas.chosen.connect(self._name)
        self.body.addWidget(self.areas)
        self.body.addWidget(self.note)
        self.areas.setFocus()

    def words(self) -> str:
        """Return what was done."""
        found = villages.village(self.areas.area())
        name = found.local_name if found else self.areas.area()
        return self.tr("{n:,} 人已转到{village}，下一份反馈告诉两个村。").format(
            n=cast("int", self.result_value), village=name
        )

    @Slot()
    def submit(self) -> None:
        """Move the people; a village must be chosen."""
        area = self.areas.area()
        if len(area) != _VILLAGE:
            restyle(self.note, "severity", "bad")
            self.areas.setFocus()
            return
        self.start(partial(moving.move, self._context.register, self._people, area))

    @Slot(str)
    def _name(self, area: str) -> None:
        found = villages.village(area)
        restyle(self.note, "severity", "ok" if found else "")
        self.note.setText(found.full_name if found else self.tr("请选转到哪个村。"))
