"""Lists compared as multisets, optionally with inner lists in any order too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable
from numbers import Number
from typing import Any

from judge.checkers.exact import differs, is_array


def misses(
    expected: Any,
    got: Any,
    *,
    nested: bool = False,
    show: Callable[[Any], str] = repr,
) -> str | None:
    """Return what is missing or too much, None when the items are the same.

    What is no list, set or array is compared as it is.
    """
    if not _has_items(expected) or not _has_items(got):
        return differs(expected, got, show=show)
    wanted = Counter(_key(item, nested=nested) for item in expected)
    have = Counter(_key(item, nested=nested) for item in got)
    if wanted == have:
        return None
    names = {_key(item, nested=nested): item for item in (*expected, *got)}
    parts = [
        f"{word} {show(names[key])}" + (f" ({count} times)" if count > 1 else "")
        for word, rest in (("misses", wanted - have), ("has too much", have - wanted))
        for key, count in list(rest.items())[:1]
    ]
    return "; ".join(parts)


def _has_items(value: Any) -> bool:
    return isinstance(value, (list, tuple, set, frozenset)) or (
        is_array(value) and value.ndim > 0
    )


def _key(item: Any, *, nested: bool) -> Hashable:
    """Return something hashable that is equal for equal items."""
    if is_array(item):
        item = item.tolist()
    if isinstance(item, (list, tuple)):
        inner = [_key(part, nested=nested) for part in item]
        if nested:
            return frozenset(Counter(inner).items())
        return tuple(inner)
    if isinstance(item, dict):
        return frozenset(
            (key, _key(value, nested=nested)) for key, value in item.items()
        )
    if isinstance(item, set):
        return frozenset(item)
    if isinstance(item, bool) or not isinstance(item, Number):
        return (type(item).__name__, item)
    return ("number", item)
