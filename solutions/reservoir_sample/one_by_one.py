# expect: AC
# time: O(n)
# space: O(k)
# why: item number m gets in with chance k / m, in the place of any other
"""Reservoir sampling, one item at a time.

The invariant: after m items every choice of k of them is equally likely to be what is
kept. Item m + 1 gets in with chance k / (m + 1), which is right for it. One that was
kept stays unless its very place is drawn, with chance 1 - 1 / (m + 1), and

    k / m  *  m / (m + 1)  =  k / (m + 1)

is right for all the others. One number decides both, whether and where.

Time O(n), extra space O(k).
Source: Knuth, The Art of Computer Programming, vol. 2, 3rd ed., 3.4.2, algorithm R,
where it is credited to A. Waterman.
"""

from collections.abc import Iterable
from random import Random


def sample(it: Iterable[int], k: int, rng: Random) -> list[int]:
    """Return k items of the stream, or all if there are no more than k."""
    kept: list[int] = []
    for before, item in enumerate(it):
        if before < k:
            kept.append(item)
            continue
        place = rng.randrange(before + 1)
        if place < k:
            kept[place] = item
    return kept
