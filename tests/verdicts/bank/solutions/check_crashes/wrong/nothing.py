# expect: WA
# why: forgets to answer
def double(x: int) -> int:
    return None  # type: ignore[return-value]
