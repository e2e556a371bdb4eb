# expect: AC
# time: O(n)
# space: O(1)
# why: built in
"""Add up."""


def total(xs: list[int]) -> int:
    return sum(xs)
