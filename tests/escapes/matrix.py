"""Runs drivers and keeps their records, once for all test processes together.

The attacks of a configuration are dealt into parts. A test process that needs a
record takes parts that nobody has taken, and then waits for the others: so two
of them share the work, and each driver runs once.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import arena
from arena import Record
from configurations import CONFIGURATIONS, Configuration, Site, site

PARTS = 2
_LIMIT_S = 500


class Matrix:
    """Records by configuration and attack; `shared` is a folder of all processes."""

    def __init__(self, shared: Path) -> None:
        self.shared = shared
        self.known: dict[str, dict[str, Record]] = {}

    def record(self, name: str, attack: str) -> Record:
        """Return how an attack went under a configuration."""
        if name not in self.known:
            self.known[name] = self._all(name)
        return self.known[name][attack]

    def _all(self, name: str) -> dict[str, Record]:
        for wait in (False, True):
            for part in range(PARTS):
                self._settle(name, part, wait=wait)
        found = {}
        for part in range(PARTS):
            for line in self._path(name, part).read_text().splitlines():
                record = arena.record_from(json.loads(line))
                found[record.attack] = record
        return found

    def _settle(self, name: str, part: int, *, wait: bool) -> None:
        """Have a part run, by us or by who holds it; without `wait`, or not at all."""
        path = self._path(name, part)
        with _locked(path.with_suffix(".lock"), wait=wait) as ours:
            if not ours or path.exists():
                return
            configuration = CONFIGURATIONS[name]
            records = run(configuration, configuration.attacks[part::PARTS])
            lines = [json.dumps(arena.to_fields(record)) for record in records]
            path.write_text("\n".join(lines))

    def _path(self, name: str, part: int) -> Path:
        return self.shared / f"{name.replace(' ', '_')}-{part}.jsonl"


@contextlib.contextmanager
def _locked(path: Path, *, wait: bool) -> Iterator[bool]:
    """Hold a lock on a file; yields False where somebody else does."""
    import fcntl

    with path.open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
            return
        yield True


def run(configuration: Configuration, attacks: tuple[str, ...]) -> list[Record]:
    """Return a record for each attack; one that ends the driver has that in it."""
    records: list[Record] = []
    while len(records) < len(attacks):
        with site(configuration, attacks[len(records) :]) as place:
            found, ending = _drive(place)
        records += found
        if len(records) < len(attacks):
            attack = attacks[len(records)]
            records.append(Record(attack=attack, raised=f"the driver ended: {ending}"))
    return records


def _drive(place: Site) -> tuple[list[Record], str]:
    """Run one driver; return what it told, and how it ended."""
    process = subprocess.Popen(
        place.command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **place.keywords,  # type: ignore[call-overload]
    )
    orders = json.dumps(arena.to_fields(place.orders))
    try:
        told, words = process.communicate(orders, timeout=_LIMIT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        told, words = process.communicate()
        words = f"after {_LIMIT_S} s; {words}"
    lines = [line for line in told.splitlines() if line.startswith("{")]
    records = [arena.record_from(json.loads(line)) for line in lines]
    return records, f"code {process.returncode}: {words[-1500:]}"
