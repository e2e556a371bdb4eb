"""Entries: what there is to grade; and files of samples, one in a line.

    {"task_id": "two_sum", "completion": "```python\n…```", "id": "a-17"}
    {"problem": "two_sum", "source": "def two_sum(nums, target): …"}

A completion may be Markdown with the code in it, a source is the code. Lines are
read again when their turn comes, so that a long file takes no memory.
"""

from __future__ import annotations

import dataclasses
import os
import stat
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from judge.errors import UsageError
from judge.grading.fences import unwrapped
from judge.model import MAX_SOURCE_BYTES, Problem, Submission
from judge.reports.plain import one_line

SUFFIXES = (".jsonl", ".ndjson")
_LONGEST_LINE = 16 << 20
_LONGEST_NAME = 1000
_FLAGS = os.O_RDONLY | sum(
    getattr(os, name, 0) for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC")
)
"""Neither a link nor a pipe is opened: one may point anywhere, the other may
never end. Windows has no such flags, and no level strict either."""


class _Sample(msgspec.Struct):
    """What is looked at in a line; the rest is somebody else's."""

    task_id: str | None = None
    problem: str | None = None
    completion: str | None = None
    source: str | None = None
    id: str | int | None = None
    student: str | None = None


_decoder = msgspec.json.Decoder(_Sample)


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
        if self.offset is not None:
            return Submission(source=self._of_line(problem))
        try:
            return Submission(source=_of_file(self.path), path=self.path)
        except OSError as error:
            fact = f"the file cannot be read: {error.strerror}"
            return Submission(source=b"", path=self.path, fault=fact)

    def _of_line(self, problem: Problem) -> bytes:
        assert self.offset is not None
        with self.path.open("rb") as file:
            file.seek(self.offset)
            sample = _decoder.decode(file.readline(_LONGEST_LINE))
        text = sample.source
        if text is None:
            text = unwrapped(sample.completion or "", problem.language, problem.entry)
        return text.encode("utf-8", "surrogatepass")[: MAX_SOURCE_BYTES + 1]


def named(text: str) -> str:
    """Return a name as results have it: on one line, and safe to show."""
    return one_line(text, _LONGEST_NAME)


def _of_file(path: Path) -> bytes:
    """Return what is in a file, of a long one only so much that it shows."""
    handle = os.open(path, _FLAGS)
    with open(handle, "rb") as file:  # noqa: PTH123
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(0, "it is no regular file")
        return file.read(MAX_SOURCE_BYTES + 1)


def read(
    path: Path, slugs: Collection[str], problem: str | None, left_out: list[str]
) -> Iterator[Entry]:
    """Yield an entry for each line; what is no sample is told in `left_out`."""
    try:
        with path.open("rb") as file:
            for number, (offset, line) in enumerate(_lines(file), 1):
                found = _entry(path, number, line, slugs, problem)
                if isinstance(found, str):
                    left_out.append(f"{path}:{number}: {found}")
                elif found is not None:
                    yield dataclasses.replace(found, offset=offset)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; give a file to grade") from error


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield each line and where it begins; of one that is too long, a part."""
    offset = 0
    while line := file.readline(_LONGEST_LINE + 1):
        begin, part = offset, line
        offset += len(line)
        while len(part) > _LONGEST_LINE and not part.endswith(b"\n"):
            part = file.readline(_LONGEST_LINE + 1)
            offset += len(part)
        yield begin, line


def _entry(
    path: Path, number: int, line: bytes, slugs: Collection[str], problem: str | None
) -> Entry | str | None:
    """Return the entry of a line, why it is none, or None for an empty line."""
    if not line.strip():
        return None
    if len(line) > _LONGEST_LINE:
        return f"the line has more than {_LONGEST_LINE} bytes; left out"
    try:
        sample = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return f"{error}; give one JSON object a line"
    if sample.completion is None and sample.source is None:
        return "has neither `completion` nor `source`; left out"
    slug = problem or sample.problem or (sample.task_id or "").rpartition("/")[2]
    if slug not in slugs:
        return f"`{one_line(slug, 80)}` is no known problem; left out"
    given = f"{path.name}:{number}" if sample.id is None else str(sample.id)
    student = named(sample.student) if sample.student else None
    return Entry(id=named(given), slug=slug, student=student, path=path)
