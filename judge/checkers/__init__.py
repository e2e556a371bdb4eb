"""Checkers: pure functions that say whether a plain answer is right.

Each takes the expected and the returned value and gives None, or the reason
why they differ in words for the candidate. Values come already decoded by
declared type, so what is compared is exact Python data and never an object of
the submission's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from judge.checkers.exact import differs
from judge.checkers.tolerance import close, far
from judge.checkers.unordered import misses
from judge.model import CheckerSpec

__all__ = ["close", "compare"]


def compare(
    spec: CheckerSpec, expected: Any, got: Any, show: Callable[[Any], str] = repr
) -> str | None:
    """Return why `got` is not the expected answer, None when it is.

    `show` puts a value in the words of the candidate's language.
    """
    if spec.kind == "unordered":
        return misses(expected, got, nested=spec.nested, show=show)
    if spec.kind == "tolerance":
        return far(expected, got, absolute=spec.absolute, relative=spec.relative)
    return differs(expected, got, show=show)
