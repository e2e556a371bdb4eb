# expect: WA
# why: forgets to answer
def square_all(xs: list[int]) -> None:
    return None  # type: ignore[return-value]
