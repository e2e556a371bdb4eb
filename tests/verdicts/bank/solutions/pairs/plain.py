# expect: AC
# time: O(n^2)
# space: O(1)
# why: all of them
"""All pairs."""


def pairs(n: int) -> list[list[int]]:
    return [[j, i] for i in range(n) for j in range(i, n) if i != j]
