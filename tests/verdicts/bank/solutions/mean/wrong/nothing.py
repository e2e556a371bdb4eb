# expect: WA
# why: forgets to answer
def mean(xs: list[float]) -> float:
    return None  # type: ignore[return-value]
