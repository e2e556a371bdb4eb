# expect: WA
# why: forgets to answer
def pairs(n: int) -> list[list[int]]:
    return None  # type: ignore[return-value]
