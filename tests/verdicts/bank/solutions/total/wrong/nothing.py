# expect: WA
# why: forgets to answer
def total(xs: list[int]) -> int:
    return None  # type: ignore[return-value]
