"""Numbers compared with a tolerance, anywhere inside plain data."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from judge.checkers.exact import count, held, is_array, is_structure, same, shape


def close(a: float, b: float, absolute: float = 1e-9, relative: float = 1e-9) -> bool:
    """Whether two numbers agree; infinities agree with themselves, nan never."""
    try:
        return math.isclose(a, b, rel_tol=relative, abs_tol=absolute)
    except OverflowError:  # an int that is larger than all floats
        return a == b


def far(expected: Any, got: Any, *, absolute: float, relative: float) -> str | None:
    """Return where a number is too far off, None when all agree.

    Everything but numbers is compared exactly; shapes must be equal.
    """
    return _Comparison(absolute, relative).far(expected, got, "")


@dataclass(frozen=True, slots=True)
class _Comparison:
    absolute: float
    relative: float

    def far(self, expected: Any, got: Any, path: str) -> str | None:
        if is_array(expected) or is_array(got):
            return self._arrays(expected, got, path)
        if isinstance(expected, (list, tuple)) and isinstance(got, (list, tuple)):
            return self._lists(expected, got, path)
        if isinstance(expected, dict) and isinstance(got, dict):
            return self._dicts(expected, got, path)
        if is_structure(expected) and is_structure(got):
            if shape(expected) == shape(got):
                return self._lists(held(expected), held(got), path)
        elif _are_numbers(expected, got):
            if close(expected, got, self.absolute, self.relative):
                return None
        elif same(expected, got):
            return None
        place = f"at {path}: " if path else ""
        return f"{place}{got!r} instead of {expected!r}"

    def _arrays(self, expected: Any, got: Any, path: str) -> str | None:
        """Compare arrays as the nested lists they hold, then their shapes."""
        if _are_floats(expected, got) and self._all_close(expected, got):
            return None
        lists = [v.tolist() if is_array(v) else v for v in (expected, got)]
        reason = self.far(lists[0], lists[1], path)
        both = is_array(expected) and is_array(got)
        if reason is None and both and expected.shape != got.shape:
            return f"has the shape {got.shape} instead of {expected.shape}"
        return reason

    def _all_close(self, expected: Any, got: Any) -> bool:
        """Whether two arrays of one shape agree as `close` has it, at once."""
        import numpy as np

        with np.errstate(all="ignore"):
            off = np.abs(expected - got)
            larger = np.maximum(np.abs(expected), np.abs(got))
            near = off <= np.maximum(self.absolute, self.relative * larger)
        return bool(((near & np.isfinite(off)) | (expected == got)).all())

    def _lists(self, expected: Any, got: Any, path: str) -> str | None:
        if len(expected) != len(got):
            place = f" at {path}" if path else ""
            return f"{count(len(got))} instead of {len(expected)}{place}"
        for index, (want, have) in enumerate(zip(expected, got, strict=True)):
            reason = self.far(want, have, f"{path}[{index}]")
            if reason is not None:
                return reason
        return None

    def _dicts(
        self, expected: dict[Any, Any], got: dict[Any, Any], path: str
    ) -> str | None:
        if expected.keys() != got.keys():
            return f"has the keys {sorted(map(str, got))}"
        for key, want in expected.items():
            reason = self.far(want, got[key], f"{path}[{key!r}]")
            if reason is not None:
                return reason
        return None


def _are_floats(expected: Any, got: Any) -> bool:
    """Whether both are arrays of floats, of one shape."""
    return (
        is_array(expected)
        and is_array(got)
        and expected.shape == got.shape
        and expected.dtype.kind == got.dtype.kind == "f"
    )


def _are_numbers(*values: Any) -> bool:
    return all(
        isinstance(value, (int, float)) and not isinstance(value, bool)
        for value in values
    )
