"""A device, a hub and files between them, of invented content."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from villagedesk.exchange import container, minisign
from villagedesk.exchange.container import Members
from villagedesk.exchange.header import Cover, FileKind
from villagedesk.exchange.keys import KeyPair
from villagedesk.exchange.payload import Limits
from villagedesk.exchange.seal import Peek, Sealed, open_sealed, public_file, write_sealed
from villagedesk.journal.op import genesis

DEVICE, HUB, RECOVERY, ROOT, STRANGER = (KeyPair.generate() for _ in range(5))
RECIPIENTS = (HUB.public.seal, RECOVERY.public.seal)
CAP = 1 << 30


def cover(kind: FileKind = FileKind.UPLINK, **changes: Any) -> Cover:
    """Return the cover of an ordinary file; `changes` are fields that differ."""
    ordinary: dict[str, Any] = {
        "kind": kind, "county": "520422", "village": "520422101237", "device": "0199c82c-ABCD", "schema": 1,
        "app": "0.1.0", "created": "2026-11-21T19:20:00+08:00", "feed": 7, "hub_epoch": (1, "e0a1"),
    }  # fmt: skip
    return Cover(**{**ordinary, **changes})


def op_lines(count: int) -> list[str]:
    """Return op lines as the journal writes them."""
    return [
        json.dumps(
            {"k": "put", "q": n, "r": f"{n:032x}", "s": {"name": [f"甲{n * n * 7919}乙", []]}}, ensure_ascii=False
        )
        for n in range(1, count + 1)
    ]


def start() -> tuple[int, str]:
    """Return where the device's chain begins."""
    return 1, genesis(DEVICE.public.sign)


def write_uplink(path: Path, count: int = 40) -> Peek:
    """Write an ordinary uplink of `count` ops."""
    return write_sealed(path, cover(), op_lines(count), DEVICE, RECIPIENTS, start())


def write_enrolment(path: Path) -> None:
    """Write a county's public enrolment file."""
    enrol = {"keys": ROOT.public.to_json(), "name": "某县就业局"}
    path.write_bytes(public_file(cover(FileKind.ENROL, village="", device="", enrol=enrol), ROOT))


def open_as_hub(path: Path, limits: Limits | None = None) -> Sealed:
    """Open a file as the hub that knows the device."""
    return open_sealed(path, DEVICE.public.lookup, [HUB.identity], limits or Limits())


def members(path: Path) -> Members:
    """Take a file apart."""
    return container.unpack(path.read_bytes(), CAP)


def signed_again(
    parts: Members, change: Callable[[dict[str, Any]], object], payload: bytes | None = None, key: KeyPair = DEVICE
) -> bytes:
    """Return a file with a changed header, and another payload if given, that is properly signed by `key`."""
    content = json.loads(parts.header)
    change(content)
    header = json.dumps(content).encode()
    comment = f"villagedesk {content.get('kind')} {content.get('bundle')}"
    return Members(header, minisign.sign(key.signer, header, comment), payload or parts.payload).pack()
