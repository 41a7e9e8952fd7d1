"""One editor for each kind of value."""

from ui.forms.choices import ChoiceEditor, YesNoEditor
from ui.forms.editor import Editor, TextEditor
from ui.forms.services import FormServices
from ui.forms.tokens import TokensEditor
from villagedesk.catalogue.field import Field, Kind

_BY_KIND: dict[Kind, type[Editor]] = {
    Kind.TEXT: TextEditor,
    Kind.INTEGER: TextEditor,
    Kind.DECIMAL: TextEditor,
    Kind.MONEY: TextEditor,
    Kind.DATE: TextEditor,
    Kind.YES_NO: YesNoEditor,
    Kind.CODE: ChoiceEditor,
    Kind.CODES: TokensEditor,
    Kind.TEXTS: TokensEditor,
    Kind.PLACE: ChoiceEditor,
    Kind.PLACES: TokensEditor,
    Kind.ID_NUMBER: TextEditor,
    Kind.PHONE: TextEditor,
    Kind.REFERENCE: ChoiceEditor,
}


def editor_for(field: Field, services: FormServices) -> Editor:
    """Return a new editor for a field."""
    return _BY_KIND[field.kind](field, services)
