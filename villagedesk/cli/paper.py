"""What `slips` writes: registration slips, sheets of households, blank forms; loaded only when something is drawn."""

from collections.abc import Sequence
from pathlib import Path

from villagedesk.cli.common import people_called
from villagedesk.context import Context
from villagedesk.register import people
from villagedesk.reports.blank_form import draw_blank_forms
from villagedesk.reports.household_slip import draw_household_slips
from villagedesk.reports.slip import draw_slips
from villagedesk.subjects import household_slips, slips
from villagedesk.subjects.blank_forms import blank_forms


def write_slips(context: Context, numbers: Sequence[str], target: Path) -> int:
    """Write the slips of people by slip number, of everybody where none is given; return how many.

    WrongUse where nobody has a number.
    """
    with context.register.database.reading() as connection:
        ids: Sequence[str] = people.ids(connection)
        if numbers:
            ids = people_called(connection, dict.fromkeys(numbers))
    texts = slips.slips(context.register, context.lookups, ids)
    return draw_slips(texts, target, slips.notice(context.register))


def write_households(context: Context, numbers: Sequence[str], target: Path) -> int:
    """Write the sheets of households by their number or that of a member, of all where none is given.

    WrongUse where no household has a number.
    """
    with context.register.database.reading() as connection:
        ids = [household_slips.by_number(connection, number) for number in numbers]
        ids = list(dict.fromkeys(ids)) or household_slips.all_households(connection)
    texts = household_slips.household_slips(context.register, context.lookups, ids)
    return draw_household_slips(texts, target, slips.notice(context.register))


def write_blank(context: Context, target: Path) -> int:
    """Write the forms to fill in by hand; return how many sheets."""
    return draw_blank_forms(blank_forms(context.lookups), target, slips.unit_title(context.unit.name))
