"""Equality of plain data; says at which place two values part."""

from __future__ import annotations

import sys
from typing import Any


def same(expected: Any, got: Any) -> bool:
    """Whether two plain values are equal: nan is not, True is not 1."""
    if _is_array(expected) or _is_array(got):
        return _same_arrays(expected, got)
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple)):
        return len(expected) == len(got) and all(map(same, expected, got))
    if isinstance(expected, dict) and isinstance(got, dict):
        return expected.keys() == got.keys() and all(
            same(value, got[key]) for key, value in expected.items()
        )
    return bool(expected == got)


def differs(expected: Any, got: Any, path: str = "") -> str | None:
    """Return where and how `got` differs from `expected`, None if it does not."""
    if same(expected, got):
        return None
    if isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            return _at(path, f"{_count(len(got))} instead of {len(expected)}")
        for index, (want, have) in enumerate(zip(expected, got, strict=True)):
            reason = differs(want, have, f"{path}[{index}]")
            if reason is not None:
                return reason
    return (
        _at(path, "is not the expected answer")
        if not path
        else (f"differs at {path}: {got!r} instead of {expected!r}")
    )


def _at(path: str, fact: str) -> str:
    return f"at {path}: {fact}" if path else fact


def _count(length: int) -> str:
    return "1 item" if length == 1 else f"{length} items"


def _is_array(value: Any) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray)


def _same_arrays(expected: Any, got: Any) -> bool:
    import numpy as np

    left, right = np.asarray(expected), np.asarray(got)
    return left.shape == right.shape and bool((left == right).all())
