"""Equality of plain data; says at which place two values part."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from judge.values.plain import Graph, LinkedList, Tree


def same(expected: Any, got: Any) -> bool:
    """Whether two plain values are equal: nan is not, True is not 1."""
    if is_array(expected) or is_array(got):
        return _same_arrays(expected, got)
    if isinstance(expected, bool) or isinstance(got, bool):
        return expected is got
    if isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple)):
        return len(expected) == len(got) and all(map(same, expected, got))
    if isinstance(expected, dict) and isinstance(got, dict):
        return _marked(expected) == _marked(got) and all(
            same(value, got[key]) for key, value in expected.items()
        )
    if isinstance(expected, (set, frozenset)) and isinstance(got, (set, frozenset)):
        return _marked(expected) == _marked(got)
    if is_structure(expected) and is_structure(got):
        return shape(expected) == shape(got) and same(held(expected), held(got))
    return bool(expected == got)


def _marked(items: Any) -> set[tuple[bool, Any]]:
    """Return hashable items so that True and 1 are two."""
    return {(isinstance(item, bool), item) for item in items}


def is_structure(value: Any) -> bool:
    """Whether a value is made of nodes."""
    return isinstance(value, (LinkedList, Tree, Graph))


def held(value: Any) -> tuple[Any, ...]:
    """Return the values in the nodes of a structure, in order."""
    entries = value.entries if isinstance(value, Tree) else value.values
    return tuple(entries)


def shape(value: Any) -> tuple[Any, ...]:
    """Return how the nodes of a structure hang together."""
    match value:
        case LinkedList(values, cycle):
            return ("list", len(values), cycle)
        case Tree(entries):
            return ("tree", tuple(entry is None for entry in entries))
    return ("graph", value.neighbors)


def differs(
    expected: Any, got: Any, path: str = "", show: Callable[[Any], str] = repr
) -> str | None:
    """Return where and how `got` differs from `expected`, None if it does not."""
    if same(expected, got):
        return None
    if isinstance(expected, list) and isinstance(got, list):
        if len(expected) != len(got):
            return _at(path, f"{count(len(got))} instead of {len(expected)}")
        for index, (want, have) in enumerate(zip(expected, got, strict=True)):
            reason = differs(want, have, f"{path}[{index}]", show)
            if reason is not None:
                return reason
    if path:
        return f"differs at {path}: {show(got)} instead of {show(expected)}"
    return "is not the expected answer"


def _at(path: str, fact: str) -> str:
    return f"at {path}: {fact}" if path else fact


def count(length: int) -> str:
    """Return a number of items in words."""
    return "1 item" if length == 1 else f"{length} items"


def is_array(value: Any) -> bool:
    """Whether a value is a numpy array; numpy is not imported to find out."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray)


def _same_arrays(expected: Any, got: Any) -> bool:
    import numpy as np

    try:
        left, right = np.asarray(expected), np.asarray(got)
    except ValueError:  # a ragged list is no array
        return False
    return left.shape == right.shape and bool((left == right).all())
