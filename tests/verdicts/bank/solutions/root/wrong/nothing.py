# expect: WA
# why: forgets to answer
from collections.abc import Callable


def root(f: Callable[[float], float], low: float, high: float) -> float:
    return None  # type: ignore[return-value]
