"""The file of results: one line of JSON each, appended as it is found.

A line is written at once and whole, so a kill loses what is in flight and may
leave one torn line at the end, which is cut off when the file is opened again.
`finish` puts the lines in order, and leaves out those of another run.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from judge.errors import UsageError
from judge.reports.schema import GradedInfo

_SYNCED_EVERY_S = 1.0


class _Head(msgspec.Struct):
    """As much of a result as must be known to go on."""

    id: str
    key: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Where the line of a result is, and the key under which it was found."""

    key: str
    verdict: str
    offset: int
    length: int


_heads = msgspec.json.Decoder(_Head)
_results = msgspec.json.Decoder(GradedInfo)


@contextlib.contextmanager
def temporary() -> Iterator[Results]:
    """Open results that are gone at the end."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Results(Path(folder) / "results.jsonl", resume=False) as results,
    ):
        yield results


class Results:
    """A file of results, open for more. Use as a context manager."""

    def __init__(self, path: Path, *, resume: bool) -> None:
        self.path = path
        self.kept: dict[str, Kept] = {}
        if path.exists() and not resume:
            raise UsageError(
                f"{path}: is there already; add --resume to go on with it, or "
                "give another file"
            )
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file: BinaryIO = path.open("a+b", buffering=0)
        except OSError as error:
            raise UsageError(
                f"{path}: {error.strerror}; give a file that can be written"
            ) from error
        try:
            self._end = self._read()
        except UsageError:
            self._file.close()
            raise
        self._file.truncate(self._end)
        self._synced_at = time.monotonic()

    def __enter__(self) -> Results:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def _read(self) -> int:
        """Learn what is there; return where the whole lines end."""
        self._file.seek(0)
        offset = 0
        with open(self._file.fileno(), "rb", closefd=False) as reader:
            for number, line in enumerate(reader, 1):
                if not line.endswith(b"\n"):
                    break
                self._learn(number, line, offset)
                offset += len(line)
        return offset

    def _learn(self, number: int, line: bytes, offset: int) -> None:
        try:
            head = _heads.decode(line)
        except msgspec.DecodeError as error:
            raise UsageError(
                f"{self.path}:{number}: is no result: {error}; give the file of an "
                "earlier run"
            ) from error
        self.kept[head.id] = Kept(head.key, head.verdict, offset, len(line))

    def has(self, id_: str, key: str) -> bool:
        """Whether a result stands; one that was our fault is found anew."""
        kept = self.kept.get(id_)
        return kept is not None and kept.key == key and kept.verdict != "JE"

    def add(self, line: bytes) -> None:
        """Append a result."""
        line += b"\n"
        self._write(line)
        head = _heads.decode(line)
        self.kept[head.id] = Kept(head.key, head.verdict, self._end, len(line))
        self._end += len(line)
        if time.monotonic() - self._synced_at > _SYNCED_EVERY_S:
            os.fsync(self._file.fileno())
            self._synced_at = time.monotonic()

    def _write(self, line: bytes) -> None:
        rest = memoryview(line)
        try:
            while rest:  # a file system that is nearly full takes a part
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            raise UsageError(
                f"{self.path}: {error.strerror}; make room, and go on with --resume"
            ) from error

    def lines(self, order: Sequence[str]) -> Iterator[bytes]:
        """Yield the lines of these ids that are there, in this order."""
        with self.path.open("rb") as file:
            for id_ in order:
                kept = self.kept.get(id_)
                if kept is not None:
                    file.seek(kept.offset)
                    yield file.read(kept.length)

    def read(self, order: Sequence[str]) -> Iterator[GradedInfo]:
        """Yield these results, one at a time."""
        return map(_results.decode, self.lines(order))

    def finish(self, order: Sequence[str]) -> None:
        """Rewrite the file in order, in one step."""
        beside = self.path.with_name(f"{self.path.name}.new")
        with contextlib.ExitStack() as stack:
            file = stack.enter_context(beside.open("wb"))
            file.writelines(self.lines(order))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self.path)
        self._file.close()
        self._file = self.path.open("a+b", buffering=0)
        self.kept.clear()
        self._end = self._read()
