"""Files of samples, one in a line.

    {"task_id": "two_sum", "completion": "```python\n…```", "id": "a-17"}
    {"problem": "two_sum", "source": "def two_sum(nums, target): …"}

A completion may be Markdown with the code in it, a source is the code.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from judge.errors import UsageError
from judge.grading.entries import LONGEST_LINE, Entry, decode_sample, named
from judge.reports.plain import one_line

SUFFIXES = (".jsonl", ".ndjson")


def read(
    path: Path, slugs: Collection[str], problem: str | None, left_out: list[str]
) -> Iterator[Entry]:
    """Yield an entry for each line; what is no sample is told in `left_out`."""
    try:
        with path.open("rb") as file:
            for number, (offset, line) in enumerate(_lines(file), 1):
                place = f"{path.name}:{number}"
                found = _entry(path, place, offset, line, slugs, problem)
                if isinstance(found, str):
                    left_out.append(f"{path}:{number}: {found}")
                elif found is not None:
                    yield found
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}; give a file to grade") from error


def _lines(file: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield each line and where it begins; of one that is too long, a part."""
    offset = 0
    while line := file.readline(LONGEST_LINE + 1):
        begin, part = offset, line
        offset += len(line)
        while len(part) > LONGEST_LINE and not part.endswith(b"\n"):
            part = file.readline(LONGEST_LINE + 1)
            offset += len(part)
        yield begin, line


def _entry(
    path: Path,
    place: str,
    offset: int,
    line: bytes,
    slugs: Collection[str],
    problem: str | None,
) -> Entry | str | None:
    """Return the entry of a line, why it is none, or None for an empty line."""
    if not line.strip():
        return None
    if len(line) > LONGEST_LINE:
        return f"the line has more than {LONGEST_LINE} bytes; left out"
    try:
        sample = decode_sample(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return f"{error}; give one JSON object a line"
    if sample.completion is None and sample.source is None:
        return "has neither `completion` nor `source`; left out"
    slug = problem or sample.problem or (sample.task_id or "").rpartition("/")[2]
    if slug not in slugs:
        return f"`{one_line(slug, 80)}` is no known problem; left out"
    return Entry(
        id=named(place if sample.id is None else str(sample.id)),
        slug=slug,
        student=named(sample.student) if sample.student else None,
        path=path,
        offset=offset,
    )
