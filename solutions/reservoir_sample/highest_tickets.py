# expect: AC
# time: O(n log k)
# space: O(k)
# why: every item draws a ticket, and the k highest tickets win
"""Reservoir sampling by tickets.

Give every item a random number of its own, its ticket. Tickets are alike, so every
choice of k items is equally likely to hold the k highest ones; and those are found in
one walk with a heap of k entries, which is what `heapq.nlargest` does.

Time O(n log k), extra space O(k). Two samples are merged by keeping the highest
tickets of both; items of weight w get the ticket u ** (1 / w).
Source: Efraimidis and Spirakis, Information Processing Letters 97 (2006), 181-185.
"""

from collections.abc import Iterable
from heapq import nlargest
from random import Random


def sample(it: Iterable[int], k: int, rng: Random) -> list[int]:
    """Return k items of the stream, or all if there are no more than k."""
    return nlargest(k, it, key=lambda _: rng.random())
