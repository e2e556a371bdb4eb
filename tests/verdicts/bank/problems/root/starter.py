"""Root of a function."""

from collections.abc import Callable


def root(f: Callable[[float], float], low: float, high: float) -> float:
    raise NotImplementedError
