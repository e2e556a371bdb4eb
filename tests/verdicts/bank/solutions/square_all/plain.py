# expect: AC
# time: O(n)
# space: O(1)
# why: one walk
"""Square every entry in place."""


def square_all(xs: list[int]) -> None:
    for i, x in enumerate(xs):
        xs[i] = x * x
