"""What follows from what is typed on a person's form, shown at once with where it comes from."""

from PySide6.QtCore import QCoreApplication

from ui.forms import FormServices, RecordForm
from ui.forms.editor import TextEditor
from villagedesk.catalogue.field import Value, Values
from villagedesk.subjects.registration import HEAD_OF_HOUSEHOLD, Home

FROM_ID = ("sex", "birth_date")
_DIGITS = {"id_number": 18, "phone": 11}
_NO_PHONE_WORDS = frozenset(("无", "没有", "无电话"))
_FROM_HOME = ("address", "type")
_OF_HEAD = ("head_name", "group", "relation_to_head", *_FROM_HOME)


def tr(text: str) -> str:
    """Return the words in the language of the screen."""
    return QCoreApplication.translate("person_rules", text)


def follow(name: str, first: RecordForm, more: RecordForm) -> None:
    """Show what a change of the field `name` means for others; sex and birth date the form derives itself."""
    if name in _DIGITS:
        _count(name, first)
    if name == "id_number":
        lock_derived(first)
    if name == "phone" and _text(first, "phone") in _NO_PHONE_WORDS:
        first.editor("phone").set_value(None)
        first.boxes["phone"].show_note(tr("已记为“无电话”"))
        more.fill_in({"no_phone": True})
    if name in ("relation_to_head", "name"):
        _name_head(first)


def lock_derived(first: RecordForm) -> None:
    """Let a valid ID number speak for sex and birth date; where one is typed ask for no reason why there is none."""
    valid = _value(first, "id_number") is not None
    first.set_locked(FROM_ID, locked=valid)
    first.set_locked(("id_missing_reason",), locked=not first.editor("id_number").is_empty())
    if valid and not first.editor("id_missing_reason").is_empty():
        first.fill_in({"id_missing_reason": None})


def note_derived(first: RecordForm, services: FormServices) -> None:
    """Say below the fields of a person just read what the ID number tells."""
    field = first.editor("id_number").field
    derived = services.derive(field, _value(first, "id_number"))
    for name, note in derived.notes.items():
        if name != field.name:
            first.boxes[name].show_note(note)
    blank = {name: value for name, value in derived.values.items() if first.editor(name).is_empty()}
    first.fill_in(blank, derived.notes)


def show_home(first: RecordForm, home: Home | None, carried: frozenset[str]) -> None:
    """Say whether the household named is known; a known one fills what nobody has typed."""
    if home is None:
        first.boxes["head_name"].show_note(tr("新的一户"))
        return
    held = home.record.values
    free = [name for name in _FROM_HOME if held.get(name) and (first.editor(name).is_empty() or name in carried)]
    values: Values = {name: held[name] for name in free}
    first.fill_in(values, dict.fromkeys(free, tr("随这一户")))
    words = tr("已找到这一户：{group} {count} 口人")
    first.boxes["head_name"].show_note(words.format(group=held.get("group"), count=home.members))


def suggest_home(first: RecordForm, home: Home, carried: frozenset[str]) -> None:
    """Fill in the household that names the person as its head, where nobody has typed another."""
    held = {**home.record.values, "relation_to_head": HEAD_OF_HOUSEHOLD}
    free = [name for name in _OF_HEAD if held.get(name) and (first.editor(name).is_empty() or name in carried)]
    if "head_name" in free:
        first.fill_in({name: held[name] for name in free}, dict.fromkeys(free, tr("身份证号是这一户的户主")))


def _count(name: str, first: RecordForm) -> None:
    typed = _text(first, name).replace(" ", "")
    if typed and typed[:-1].isdigit() and len(typed) < _DIGITS[name] and _value(first, name) in (None, typed):
        words = tr("已输入 {done} 位，共 {all} 位").format(done=len(typed), all=_DIGITS[name])
        first.boxes[name].show_note(words)


def _name_head(first: RecordForm) -> None:
    if "head_name" not in first.boxes or _value(first, "relation_to_head") != HEAD_OF_HOUSEHOLD:
        return
    box = first.boxes["head_name"]
    if first.editor("head_name").is_empty() or box.note.text() == tr("本人就是户主"):
        first.fill_in({"head_name": _value(first, "name")}, {"head_name": tr("本人就是户主")})


def _text(form: RecordForm, name: str) -> str:
    editor = form.editor(name)
    return editor.line.text().strip() if isinstance(editor, TextEditor) else ""


def _value(form: RecordForm, name: str) -> Value:
    return form.editor(name).reading().values.get(name)
