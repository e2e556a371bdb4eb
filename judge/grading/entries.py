"""An entry: one submission that there is to grade, and how it is read.

Entries are made by `discover` and `samples`; what is in a submission is read when
its turn comes, so that ten thousand of them take no room.
"""

from __future__ import annotations

import dataclasses
import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from judge.grading.fences import unwrapped
from judge.model import MAX_SOURCE_BYTES, Problem, Submission
from judge.reports.plain import one_line

LONGEST_LINE = 16 << 20
"""Bytes of a line of samples."""

_LONGEST_NAME = 1000
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC")
)
"""Neither a link nor a pipe is opened: one may point anywhere, the other may
never end. Windows has no such flags, and no level strict either."""


class Sample(msgspec.Struct):
    """What is looked at in a line of samples; the rest is somebody else's."""

    task_id: str | None = None
    problem: str | None = None
    completion: str | None = None
    source: str | None = None
    id: str | int | None = None
    student: str | None = None


decode_sample = msgspec.json.Decoder(Sample).decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One submission to grade: its problem, whose it is, and where.

    `offset` is where its line begins in a file of samples; without one the file
    is the submission. With a `source` there is no file.
    """

    id: str
    slug: str
    student: str | None = None
    path: Path = Path()
    offset: int | None = None
    source: bytes | None = None

    def renamed(self, id_: str) -> Entry:
        """Return it with another id."""
        return dataclasses.replace(self, id=id_)

    def read(self, problem: Problem) -> Submission:
        """Return the submission; one that cannot be read says why instead."""
        if self.source is not None:
            return Submission(source=self.source)
        path = self.path if self.offset is None else None
        try:
            return Submission(source=self._read(problem), path=path)
        except OSError as error:
            fact = f"the file cannot be read: {error.strerror}"
        except msgspec.DecodeError as error:
            fact = f"the line is no sample any more: {error}"
        return Submission(source=b"", path=path, fault=fact)

    def _read(self, problem: Problem) -> bytes:
        if self.offset is None:
            return _of_file(self.path)
        with self.path.open("rb") as file:
            file.seek(self.offset)
            sample = decode_sample(file.readline(LONGEST_LINE))
        text = sample.source
        if text is None:
            text = unwrapped(sample.completion or "", problem.language, problem.entry)
        return text.encode("utf-8", "surrogatepass")[: MAX_SOURCE_BYTES + 1]


def named(text: str) -> str:
    """Return a name as results have it: on one line, and safe to show."""
    return one_line(text, _LONGEST_NAME)


def shard(entries: Sequence[Entry], number: int, of: int) -> list[Entry]:
    """Return one of several equal parts; they are counted from 1."""
    return list(entries[number - 1 :: of])


def _of_file(path: Path) -> bytes:
    """Return what is in a file, of a long one only so much that it shows."""
    handle = os.open(path, _FLAGS)
    with open(handle, "rb") as file:  # noqa: PTH123
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(0, "it is no regular file")
        return file.read(MAX_SOURCE_BYTES + 1)
