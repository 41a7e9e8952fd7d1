"""Files that must never be accepted: damaged by accident, tampered with, or lying although properly signed."""

import base64
import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pyrage
import zstandard

from tests.exchange.sample import DEVICE, HUB, RECIPIENTS, STRANGER, signed_again
from villagedesk.exchange import container, minisign
from villagedesk.exchange.container import HEADER, PAYLOAD, SIGNATURE, Members
from villagedesk.exchange.keys import KeyPair

ONE_LINE = b"one line\n"
AGE = b"age-encryption.org/v1\n"
Change = Callable[[dict[str, Any]], object]


@dataclass(frozen=True)
class Case:
    """One bad file."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Actors:
    """Whose key signs the lies, and to whom they are sealed: those of `sample`, where nobody else is named."""

    device: KeyPair = DEVICE
    recipients: tuple[str, ...] = RECIPIENTS


SAMPLE = Actors()


def accidents(raw: bytes, seed: int, scale: int = 1) -> Iterator[Case]:
    """Yield files damaged by chance: bits, cuts, bytes too many, blocks of zeros."""
    chance = random.Random(seed)
    for _ in range(300 * scale):
        yield Case("bit flipped", flipped(raw, chance))
    for _ in range(60 * scale):
        yield Case("cut short", raw[: chance.randrange(len(raw))])
    for _ in range(10 * scale):
        yield Case("bytes after", raw + chance.randbytes(chance.randrange(1, 99)))
        yield Case("bytes before", chance.randbytes(chance.randrange(1, 99)) + raw)
        block = chance.randrange(len(raw) - 512)
        yield Case("block of zeros", raw[:block] + bytes(512) + raw[block + 512 :])


def repaired(parts: Members, seed: int, scale: int = 1) -> Iterator[Case]:
    """Yield files with one bit flipped inside a member and the ZIP checksum put right."""
    chance = random.Random(seed)
    for _ in range(100 * scale):
        yield Case(
            "header bit, CRC right", Members(flipped(parts.header, chance), parts.signature, parts.payload).pack()
        )
        yield Case(
            "signature bit, CRC right", Members(parts.header, flipped(parts.signature, chance), parts.payload).pack()
        )
        if parts.payload is not None:
            payload = flipped(parts.payload, chance)
            yield Case("payload bit, CRC right", Members(parts.header, parts.signature, payload).pack())


def tampered(parts: Members, actors: Actors = SAMPLE) -> Iterator[Case]:
    """Yield files that somebody without the device's key made of a good one."""
    assert parts.payload is not None
    three = [(HEADER, parts.header), (SIGNATURE, parts.signature), (PAYLOAD, parts.payload)]
    other = bytes(pyrage.encrypt(b"x", [pyrage.x25519.Recipient.from_str(HUB.public.seal)]))
    edited = parts.header.replace(b"520422", b"520423")
    posing = Members(parts.header, _posing(parts.header, actors.device), parts.payload)
    yield Case("header edited", Members(edited, parts.signature, parts.payload).pack())
    yield Case("payload swapped", Members(parts.header, parts.signature, other).pack())
    yield Case("no payload", Members(parts.header, parts.signature).pack())
    yield Case("signed by a stranger", signed_again(parts, lambda header: header, key=STRANGER))
    yield Case("stranger under the device's name", posing.pack())
    yield Case("member outside", container.pack([*three, ("../x", b"1")]))
    yield Case("fourth member", container.pack([*three, ("blob.age", parts.payload)]))
    yield Case("header twice", container.pack([three[0], *three]))
    yield Case("payload twice", container.pack([*three, three[2]]))
    yield Case("other order", container.pack([three[1], three[0], three[2]]))
    yield Case("header alone", container.pack(three[:1]))
    yield Case("empty file", b"")
    yield Case("empty ZIP", container.pack([]))
    yield Case("huge header", Members(b" " * 70_000, parts.signature, parts.payload).pack())
    yield Case("nested without end", Members(b"[" * 60_000, parts.signature, parts.payload).pack())
    yield Case(
        "CRLF in the signature", Members(parts.header, parts.signature.replace(b"\n", b"\r\n"), parts.payload).pack()
    )


def _posing(header: bytes, device: KeyPair) -> bytes:
    """Return a stranger's signature that bears the device's key id."""
    lines = minisign.sign(STRANGER.signer, header, "x").decode().split("\n")
    body = base64.b64decode(lines[1])
    lines[1] = base64.b64encode(body[:2] + bytes.fromhex(device.public.key_id) + body[10:]).decode()
    return "\n".join(lines).encode()


def lies(parts: Members, actors: Actors = SAMPLE) -> Iterator[Case]:
    """Yield files that are properly signed by the known device and yet must not be read."""
    yield from _header_lies(parts, actors.device)
    yield from _payload_lies(parts, actors)


_OF_CHAINS = {"chain missing", "chain from elsewhere", "chain to elsewhere", "chain counts wrong", "too many lines"}
"""Lies that only a file with a chain can tell."""


def _header_lies(parts: Members, device: KeyPair) -> Iterator[Case]:
    about_another = minisign.sign(device.signer, parts.header, "villagedesk uplink another")
    yield Case("signed comment of another file", Members(parts.header, about_another, parts.payload).pack())
    twice = b'{"feed": 0,' + parts.header[1:]
    said = json.loads(parts.header)
    signature = minisign.sign(device.signer, twice, f"villagedesk {said['kind']} {said['bundle']}")
    yield Case("a name twice", Members(twice, signature, parts.payload).pack())
    changes: dict[str, Change] = {
        "newer program needed": lambda header: header.update(min_reader=2),
        "newer format": lambda header: header.update(v=2),
        "other suite": lambda header: header.update(suite="VD2-SM"),
        "other format": lambda header: header.update(format="backup"),
        "unknown kind": lambda header: header.update(kind="gossip"),
        "enrolment with payload": lambda header: header.update(kind="enrol", payload=None),
        "other signer named": lambda header: header.update(signer=STRANGER.public.key_id),
        "chain missing": lambda header: header.update(chain=None),
        "chain from elsewhere": lambda header: header["chain"].update(prev="0" * 64),
        "chain to elsewhere": lambda header: header["chain"].update(head="0" * 64),
        "chain counts wrong": lambda header: header["chain"].update(to=header["chain"]["to"] + 1),
        "sealed for others": lambda header: header.update(recipients=["0" * 16]),
        "too many lines": lambda header: (header["payload"].update(lines=20_001), header["chain"].update(to=20_001)),
        "too much content": lambda header: header["payload"].update(plain_size=3 << 30),
        "too little content": lambda header: header["payload"].update(plain_size=1),
        "number as text": lambda header: header.update(feed="7"),
        "number as truth": lambda header: header.update(schema=True),
        "number too large": lambda header: header.update(feed=1 << 60),
        "no offset in time": lambda header: header.update(created="2026-11-21T19:20:00"),
        "path as device": lambda header: header.update(device="../x"),
        "half a character": lambda header: header.update(note="\ud800"),
        "part of none": lambda header: header.update(part={"i": 2, "of": 1}),
    }
    if said["chain"] is None:
        changes = {name: change for name, change in changes.items() if name not in _OF_CHAINS}
    for name, change in changes.items():
        yield Case(name, signed_again(parts, change, key=device))
    for field in ("kind", "bundle", "county", "created", "signer", "part", "recipients", "payload", "schema", "app"):
        yield Case(f"no {field}", signed_again(parts, _without(field), key=device))


def _without(field: str) -> Change:
    return lambda header: header.pop(field)


def honest(parts: Members) -> bytes:
    """Return a file made as the lies are made, but without one: it must be accepted."""
    payload = _age(SAMPLE, zstandard.ZstdCompressor(write_checksum=True).compress(ONE_LINE))
    return signed_again(parts, _describing(payload, len(ONE_LINE)), payload)


def _payload_lies(parts: Members, actors: Actors) -> Iterator[Case]:
    bomb = zstandard.ZstdCompressor(level=3, write_checksum=True).compress(bytes(64 << 20))
    plain = ONE_LINE
    packed = zstandard.ZstdCompressor(write_checksum=True).compress(plain)
    unchecked = zstandard.ZstdCompressor(write_checksum=False).compress(plain)
    unsized = zstandard.ZstdCompressor(write_checksum=True, write_content_size=False).compress(plain)
    unended = zstandard.ZstdCompressor(write_checksum=True).compress(b"one\nlines")
    latin = zstandard.ZstdCompressor(write_checksum=True).compress(b"\xffne line\n")
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    payloads = {
        "bomb": _age(actors, bomb),
        "not zstd": _age(actors, plain),
        "two frames": _age(actors, packed + packed),
        "bytes behind the frame": _age(actors, packed + b"x"),
        "no checksum": _age(actors, unchecked),
        "size not declared": _age(actors, unsized),
        "last line not ended": _age(actors, unended),
        "not UTF-8": _age(actors, latin),
        "50,000 age stanzas": AGE + stanza * 50_000 + b"--- " + b"A" * 43 + b"\n" + bytes(100),
        "100 false age stanzas": AGE + stanza * 100 + b"--- " + b"A" * 43 + b"\n" + bytes(100),
        "no age at all": b"hello",
        "age cut short": _age(actors, packed)[:-1],
    }
    for name, payload in payloads.items():
        yield Case(name, signed_again(parts, _describing(payload, len(plain)), payload, actors.device))
    blank = _age(actors, zstandard.ZstdCompressor(write_checksum=True).compress(b"\n"))
    yield Case("an empty line", signed_again(parts, _describing(blank, 1), blank, actors.device))


def _describing(payload: bytes, plain_size: int) -> Change:
    """Return the change by which a header describes a payload of one line that is no chain."""

    def change(header: dict[str, Any]) -> None:
        if header["chain"] is not None:
            header["kind"], header["chain"] = "request", None
        digest = hashlib.sha256(payload).hexdigest()
        header["payload"] = {"size": len(payload), "sha256": digest, "plain_size": plain_size, "lines": 1}

    return change


def _age(actors: Actors, data: bytes) -> bytes:
    return bytes(pyrage.encrypt(data, [pyrage.x25519.Recipient.from_str(to) for to in actors.recipients]))


def flipped(data: bytes, chance: random.Random) -> bytes:
    """Return `data` with one bit changed."""
    place = chance.randrange(len(data))
    return data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]
