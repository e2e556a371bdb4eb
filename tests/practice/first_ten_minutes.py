"""A newcomer's first session at a terminal, as a page of the documents.

docs/first-ten-minutes.md is what this prints:
`python -m tests.practice.first_ten_minutes > docs/first-ten-minutes.md`.
A test plays it again and compares; numbers that differ from run to run are left out
of that.
"""

from __future__ import annotations

import re
import shlex
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.terminal import at_a_terminal

HEAD = """# The first ten minutes

Played by `tests/practice/first_ten_minutes.py` at a real terminal; do not edit.
Install it as README.md says; then:
"""

FIRST_IDEA = """def two_sum(nums: list[int], target: int) -> list[int]:
    index_of = {entry: index for index, entry in enumerate(nums)}
    for index, entry in enumerate(nums):
        if target - entry in index_of:
            return [index, index_of[target - entry]]
    return []
"""

BETTER_IDEA = """def two_sum(nums: list[int], target: int) -> list[int]:
    index_of: dict[int, int] = {}
    for index, entry in enumerate(nums):
        if target - entry in index_of:
            return [index_of[target - entry], index]
        index_of[entry] = index
    return []
"""

STEPS: list[tuple[str, str | None]] = [
    ("judge list --track dsa_core -d easy", None),
    ("judge new two_sum", None),
    ("judge run two_sum --no-growth", FIRST_IDEA),
    ("judge hint two_sum", None),
    ("judge try two_sum '[5, 2, 8], 10'", None),
    ("judge run two_sum", BETTER_IDEA),
    ("judge solution two_sum hash_map", None),
    ("judge next", None),
]
"""Each command, and what is written into two_sum.py before it."""

_NUMBERS = re.compile(r"\d+(\.\d+)?(e-?\d+)?")
_VARIES = ("cpu", "grew", "growth along", "layers")


def play(folder: Path) -> Iterator[str]:
    """Yield the page, a piece for each command."""
    yield HEAD
    progress = str(folder / ".progress.sqlite3")
    for command, source in STEPS:
        if source is not None:
            (folder / "two_sum.py").write_text(source)
            yield f"Write this into two_sum.py:\n\n```python\n{source}```\n"
        words = shlex.split(command)[1:]
        with at_a_terminal(
            words, folder, JUDGE_PROGRESS=progress, NO_COLOR="1"
        ) as terminal:
            terminal.end()
            shown = _last_words(terminal.text)
        yield f"```text\n$ {command}\n{shown}\n```\n"


def comparable(page: str) -> str:
    """Return a page without the numbers that differ from run to run."""
    lines = [
        _NUMBERS.sub("N", line) if any(word in line for word in _VARIES) else line
        for line in page.splitlines()
    ]
    return "\n".join(lines)


def _last_words(text: str) -> str:
    """Return what is left on the screen: a line may have been written over."""
    lines = [line.rpartition("\r")[2].rstrip() for line in text.split("\n")]
    return "\n".join(lines).strip("\n")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        print("\n".join(play(Path(scratch))), end="")
