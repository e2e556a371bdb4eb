# expect: AC
# time: O(n k)
# space: O(n k)
# why: one order of the rows, shuffled or not, cut at k - 1 places
"""K-fold split by cutting one order of the rows into k pieces.

    order     4 0 6 | 2 5 | 1 3          n = 7, k = 3
    fold 1            test                train: what is left and right of it

The order is made once. Pieces of one list cannot overlap and leave nothing out,
so every row is tested exactly once, whatever the shuffle does. The first n % k
pieces are one row longer.

Time O(n k), which is the size of the answer; the shuffle costs O(n).
Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning,
2nd ed., section 7.10.1.
"""

from random import Random


def k_fold(n: int, k: int, rng: Random | None) -> list[tuple[list[int], list[int]]]:
    """Return k pairs of the rows to train on and the rows to test on."""
    order = list(range(n))
    if rng is not None:
        rng.shuffle(order)
    size, longer = divmod(n, k)
    split = []
    stop = 0
    for fold in range(k):
        start, stop = stop, stop + size + (fold < longer)
        split.append((order[:start] + order[stop:], order[start:stop]))
    return split
