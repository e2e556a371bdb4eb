"""A good package with every key, and copies of it that are broken in one place."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from judge.bank import load_package
from judge.errors import PackageError
from judge.model import Problem

PROBLEM = """\
format: 1
title: Pick
version: 3
difficulty: medium
minutes: 20
tags: [array, two-pointers]
tracks: {core: 4, more: 2}
topics: [Arrays]
entry: pick
classic: pickOne
checker: spec
answer: return
mutation: forbidden
limits: {cpu_s: 1.5, memory_mb: 64, output_kb: 32}
growth:
  time:
    - {bound: n log n, axis: n, n: [16, 4096], fixed: {k: 2}}
  space: {bound: n, count_output: false}
policy: {imports: [numpy], ban: [sorted], threads: true}
health:
  empty: 0.5
follow_ups: [And then?]
authors: [Somebody]
license: CC-BY-4.0
"""
STARTER = '''\
"""Pick one."""


def pick(xs: list[int], k: int) -> int:
    raise NotImplementedError
'''
SPEC = '''\
"""Pick one."""

from hypothesis import strategies as st

from judge.spec import Wrong, case


def cases():
    return st.lists(st.integers(0, 9)).map(lambda xs: case(xs, len(xs)))


def oracle(args):
    return 1


def check(args, got):
    if got != 1:
        raise Wrong("it is 1")


def worst(n, rng, k):
    return case([1] * n, k)


def labels(args):
    yield "empty"
'''
EXAMPLES = """\
- args: [[1, 2], 2]
  expected: 1
  why: It is always 1.
  kills: nothing
- args: [[], 0]
  expected: 1
"""
SOLUTION = """\
# expect: AC
# time: O(1)
# space: O(1)
# why: short
def pick(xs, k):
    return 1
"""
NOTHING = "# expect: WA\n# why: forgotten\ndef pick(xs, k):\n    return 2\n"
GOOD: dict[str, str] = {
    "problems/pick/problem.yaml": PROBLEM,
    "problems/pick/statement.md": "# Pick\n",
    "problems/pick/starter.py": STARTER,
    "problems/pick/spec.py": SPEC,
    "problems/pick/examples.yaml": EXAMPLES,
    "problems/pick/hints.md": "## 1\n\nThink.\n\n## 2\n\nThink again.\n",
    "solutions/pick/plain.py": SOLUTION,
    "solutions/pick/approaches.md": "# Approaches\n",
    "solutions/pick/wrong/nothing.py": NOTHING,
}

Files = Mapping[str, str | bytes | None]
"""Path inside the bank -> another content, None to leave it out."""


def write(bank: Path, files: Files | None = None) -> Path:
    """Write the good package with some files changed; a bare name is in problems/."""
    changed = {
        name if "/" in name else f"problems/pick/{name}": content
        for name, content in (files or {}).items()
    }
    for name, content in {**GOOD, **changed}.items():
        if content is None:
            continue
        path = bank / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return bank


def load(bank: Path, slug: str = "pick") -> Problem:
    return load_package(bank / "problems" / slug, bank / "solutions" / slug)


def loaded(bank: Path, files: Files | None = None) -> Problem:
    """Return the good package with some files changed."""
    return load(write(bank, files))


def findings(bank: Path, files: Files) -> list[str]:
    """Return what is found wrong, with paths inside of the bank."""
    with pytest.raises(PackageError) as caught:
        loaded(bank, files)
    return [text.replace(f"{bank}/", "") for text in caught.value.findings]


def edited(text: str, old: str, new: str) -> tuple[str, int]:
    """Return a text with one place changed, and the line of it."""
    assert text.count(old) == 1, f"{old!r} is there {text.count(old)} times"
    return text.replace(old, new), text[: text.index(old)].count("\n") + 1
