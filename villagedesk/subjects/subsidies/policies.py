"""The policies in force: the county's newest, and a shipped example where the county has said nothing of it."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Connection

from villagedesk.errors import RefusedFile, WrongUse
from villagedesk.paths import resource
from villagedesk.register import datasets, state
from villagedesk.register.datasets import Dataset
from villagedesk.sentence import sentence
from villagedesk.subjects.subsidies.policy import Policy
from villagedesk.subjects.subsidies.policy_file import policy_of

KIND: Final = "subsidies"
"""The kind of the county's documents that hold policies; each is named by the key of its policy."""
_SUFFIX: Final = ".toml"


def all_policies(connection: Connection) -> list[Policy]:
    """Return the policies that hold in a register's unit, the county's first; one of a newer program is left out."""
    held = datasets.all_of(connection, KIND)
    own = [policy for one in held if not one.is_withdrawn and (policy := published(one))]
    named = {one.name for one in held} | {policy.key for policy in own}
    village = str((state.get(connection, state.IDENTITY) or {}).get("code") or "")
    known = own + [one for one in shipped() if one.key not in named]
    return [one for one in known if one.holds_in(village)]


def of_key(connection: Connection, key: str) -> Policy | None:
    """Return the policy with a key, None where there is none in force."""
    return next((one for one in all_policies(connection) if one.key == key), None)


def find(known: Sequence[Policy], text: str) -> Policy:
    """Return the policy with a key or title; WrongUse, naming all there are, where there is none."""
    found = next((one for one in known if text.strip() in (one.key, one.title)), None)
    if found is None:
        titles = "、".join(f"{one.title}（{one.key}）" for one in known) or "没有"
        raise WrongUse(sentence("没有叫“{name}”的补贴政策。", name=text), sentence("现有：{titles}。", titles=titles))
    return found


@cache
def shipped() -> tuple[Policy, ...]:
    """Return the shipped examples."""
    return tuple(read_policy(file) for file in sorted(resource("policies").glob(f"*{_SUFFIX}")))


def read_policy(path: Path) -> Policy:
    """Read a policy's file; RefusedFile, with the line, where it is not right."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise RefusedFile("unreadable", sentence("打不开“{name}”。", name=path.name), "请确认文件还在。") from error
    except UnicodeDecodeError as error:
        words = sentence("“{name}”不是 UTF-8 文本。", name=path.name)
        raise RefusedFile("bad-rules", words, "请另存为 UTF-8 编码。") from error
    return policy_of(text, path.name)


def published(one: Dataset) -> Policy | None:
    """Return the policy that a document of the county holds, None where this program cannot read it."""
    content: Any = one.read()
    text = content.get("toml") if isinstance(content, Mapping) else None
    return _read(text, one.name, one.version) if isinstance(text, str) else None


@lru_cache(maxsize=64)
def _read(text: str, name: str, version: int) -> Policy | None:
    try:
        return policy_of(text, f"{name}{_SUFFIX}", version)
    except RefusedFile:
        return None
