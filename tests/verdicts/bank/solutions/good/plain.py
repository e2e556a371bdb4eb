# expect: AC
# time: O(1)
# space: O(1)
# why: adds it to itself
"""Double a number."""


def double(x: int) -> int:
    return x + x
