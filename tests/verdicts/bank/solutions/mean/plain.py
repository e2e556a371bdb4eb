# expect: AC
# time: O(n)
# space: O(1)
# why: definition
"""Mean."""


def mean(xs: list[float]) -> float:
    return sum(x / len(xs) for x in xs)
