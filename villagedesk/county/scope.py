"""What a village may write on: its own people, and nothing that hangs on those of another village."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from villagedesk.catalogue import KINDS
from villagedesk.catalogue.field import Kind
from villagedesk.errors import RefusedFile
from villagedesk.journal import same
from villagedesk.journal.op import Op
from villagedesk.register import apply as door
from villagedesk.register.projection import PERSON
from villagedesk.register.record import VILLAGE

OUT_OF_SCOPE = "out-of-scope"
"""The reason of refusal."""

_REFERENCES = {
    kind.name: tuple(field.name for field in kind if field.kind is Kind.REFERENCE) for kind in KINDS.values()
}


def check(connection: Connection, ops: Sequence[Op], village: str) -> None:
    """Refuse changes to people of another village, what hangs on them, and records that claim to belong to one."""
    claimed = all(op.fields[VILLAGE][0] == village for op in ops if VILLAGE in op.fields)
    touched = {op.record for op in ops} | set(_referred(ops))
    if not claimed or door.villages_of(connection, sorted(touched)) - {village}:
        raise RefusedFile(
            OUT_OF_SCOPE, "文件里有别的村的人，没有读入任何内容。", "请村里核对；人员跨村变动要由县里办理。"
        )


def _referred(ops: Sequence[Op]) -> Iterator[str]:
    for op in ops:
        yield from (record for two, _, _ in same.named(op, PERSON) for record in two)
        for name in _REFERENCES.get(op.entity, ()):
            if name in op.fields and isinstance(op.fields[name][0], str):
                yield op.fields[name][0]
