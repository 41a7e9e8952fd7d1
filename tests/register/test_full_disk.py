"""A disk that is full is said in words; what was saved before stays, and can still be taken back."""

import pytest

from villagedesk.care.verify import verify
from villagedesk.catalogue.field import Values
from villagedesk.context import Context
from villagedesk.errors import CannotOpen, VillageDeskError
from villagedesk.register import drafts
from villagedesk.register.record import blank


def fill_up(context: Context, *, room: bool = False) -> None:
    """Let the store grow no further, as on a full disk; or again with `room`."""
    with context.register.database.reading() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar_one()
        connection.exec_driver_sql(f"pragma max_page_count = {2**30 if room else pages + 8}")


def test_a_save_that_finds_the_disk_full_says_so_and_stores_nothing(context: Context) -> None:
    register = context.register
    kept = register.save(blank("labourer"), {"name": "韦光荣", "phone": "13136715753"})
    fill_up(context)
    values: Values = {"name": "韦小妹", "remark": "长" * 2000}
    many = [(blank("labourer"), values) for _ in range(40)]
    with pytest.raises(VillageDeskError, match="磁盘满了"):
        register.save_all(many)
    with pytest.raises(VillageDeskError, match="磁盘满了"):
        drafts.keep(register, kept.id, "labourer", {"remark": "长" * 90_000})
    assert all(register.get("labourer", record.id) is None for record, _ in many)
    fill_up(context, room=True)
    assert register.undo()
    undone = register.get("labourer", kept.id)
    assert undone is not None
    assert undone.void == "撤销"
    assert verify(register).sound


def test_a_register_that_another_program_holds_is_not_called_damaged(context: Context) -> None:
    root = context.folder.root
    context.close()
    context.folder.database.chmod(0)
    context.folder.database.unlink()
    context.folder.database.mkdir()
    with pytest.raises(CannotOpen) as caught:
        Context.open(root, "水田坝上有棵老槐树")
    assert "损坏" not in caught.value.message
