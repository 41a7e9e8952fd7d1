"""A judge that shares no code with the program: from sealed files to the values that hold, by the written rules.

Files are opened with age, zstd and unzip; ops are chained and folded as resources/manual/format.md says. It knows the
simplest case only: records whose story has no ruling, no void, and no link; others it leaves out.
"""

import hashlib
import json
import subprocess
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SHORT = 16
KNOWN = frozenset(("put", "tomb", "link", "unlink", "return", "admit", "reject", "purge", "purged"))


@dataclass(slots=True)
class Judge:
    """The ops that were read so far, by id: the parsed line, and the clock that the hub gave it."""

    ops: dict[str, dict[str, Any]] = field(default_factory=dict)
    clocks: dict[str, str] = field(default_factory=dict)

    def uplink(self, file: Path, identities: Path) -> None:
        """Read a report: each line is chained to the one before."""
        chain = _header(file)["chain"]
        before = chain["prev"]
        for line in _lines(file, identities):
            said = json.loads(line)
            stub = said["k"] == "purged"
            before = said["id"] if stub else hashlib.sha256(bytes.fromhex(before) + line.encode()).hexdigest()
            self.ops.setdefault(before, said)
        assert before == chain["head"], file

    def downlink(self, file: Path, identities: Path) -> None:
        """Read an answer: each change says after which one it comes."""
        for line in _lines(file, identities):
            told = json.loads(line).get("op")
            if told:
                again = hashlib.sha256(bytes.fromhex(told["prev"]) + told["line"].encode()).hexdigest()
                assert again == told["id"], file
                self.ops.setdefault(again, json.loads(told["line"]))
                self.clocks[again] = told["eff_hlc"]

    def people(self) -> dict[str, dict[str, list[Any]]]:
        """Return of each person whose story is simple the values that hold, per field, the one shown last."""
        stories: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        for op, said in self.ops.items():
            if said["k"] in KNOWN and said.get("r"):
                stories.setdefault(said["r"], []).append((op, said))
        return {
            record: self._folded(story)
            for record, story in stories.items()
            if all(said["k"] in ("put", "return") and not said.get("x", {}).get("same") for _, said in story)
            and any(said["e"] == "labourer" for _, said in story)
        }

    def _folded(self, story: Iterable[tuple[str, dict[str, Any]]]) -> dict[str, list[Any]]:
        ordered = sorted(story, key=lambda one: (self.clocks.get(one[0], one[1]["t"]), one[0]))
        replaced = {
            (name, before)
            for _, said in ordered
            if said["k"] == "put"
            for name, (_, seen) in said["s"].items()
            for before in seen
        }
        found: dict[str, list[Any]] = {}
        for op, said in ordered:
            for name, (value, _) in said["s"].items() if said["k"] == "put" else ():
                if (name, op[:SHORT]) not in replaced:
                    found.setdefault(name, []).append(value)
        return found


def _header(file: Path) -> dict[str, Any]:
    with zipfile.ZipFile(file) as archive:
        header: dict[str, Any] = json.loads(archive.read("header.json"))
    return header


def _lines(file: Path, identities: Path) -> list[str]:
    with zipfile.ZipFile(file) as archive:
        sealed = archive.read("payload.age")
    packed = subprocess.run(["age", "-d", "-i", identities], input=sealed, capture_output=True, check=True).stdout
    plain = subprocess.run(["zstd", "-dc"], input=packed, capture_output=True, check=True).stdout
    return plain.decode().splitlines()


def epoch(file: Path) -> Any:
    """Return the incarnation of the hub that an answer comes from."""
    return _header(file)["hub_epoch"]


def addressee(file: Path) -> Any:
    """Return for which laptop an answer is."""
    return _header(file)["device"]
