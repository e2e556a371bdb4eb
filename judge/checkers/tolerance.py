"""Numbers compared with a tolerance, anywhere inside plain data."""

from __future__ import annotations

import math
from typing import Any

from judge.checkers.exact import _count, _is_array, same


def close(a: float, b: float, absolute: float = 1e-9, relative: float = 1e-9) -> bool:
    """Whether two numbers agree; infinities agree with themselves, nan never."""
    return math.isclose(a, b, rel_tol=relative, abs_tol=absolute)


def far(
    expected: Any, got: Any, *, absolute: float, relative: float, path: str = ""
) -> str | None:
    """Return where a number is too far off, None when all agree.

    Everything but floats is compared exactly; shapes must be equal.
    """
    if _is_array(expected) or _is_array(got):
        expected, got = _shaped(expected), _shaped(got)
    if isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple)):
        if len(expected) != len(got):
            place = f" at {path}" if path else ""
            return f"{_count(len(got))} instead of {len(expected)}{place}"
        for index, (want, have) in enumerate(zip(expected, got, strict=True)):
            reason = far(
                want,
                have,
                absolute=absolute,
                relative=relative,
                path=f"{path}[{index}]",
            )
            if reason is not None:
                return reason
        return None
    if isinstance(expected, dict) and isinstance(got, dict):
        if expected.keys() != got.keys():
            return f"has the keys {sorted(map(str, got))}"
        keys = list(expected)
        return far(
            [expected[key] for key in keys],
            [got[key] for key in keys],
            absolute=absolute,
            relative=relative,
            path=path,
        )
    if _are_numbers(expected, got):
        if close(expected, got, absolute, relative):
            return None
    elif same(expected, got):
        return None
    place = f"at {path}: " if path else ""
    return f"{place}{got!r} instead of {expected!r}"


def _are_numbers(*values: Any) -> bool:
    return all(
        isinstance(value, (int, float)) and not isinstance(value, bool)
        for value in values
    )


def _shaped(value: Any) -> Any:
    """Return an array as nested lists, anything else as it is."""
    return value.tolist() if _is_array(value) else value
