# expect: AC
# time: O(1)
# space: O(n)
# why: a bucket need not be filled while nobody looks: the time that passed says it all
"""Two numbers for each key: how full its bucket was at last, and when that was.

Between two requests of a key nothing happens that could not be made up for at the
second one: the bucket gains for as long as it was left alone, up to the brim.
Credit is counted in thousandths of a token, so that what a millisecond brings is a
whole number, and nothing is ever rounded. With 3 tokens a second and one place:

    time          0      200      333      334
    credit     1000      600      999     1002
    after it      0      600      999        2      accepted, refused twice, accepted

A refused request takes nothing, but its bucket is brought up to date as well.

Time O(1) a call on average; extra space O(n) for n keys.
"""

TOKEN = 1000


class RateLimiter:
    """A token bucket for each key."""

    def __init__(self, per_s: int, burst: int) -> None:
        self._per_ms = per_s  # thousandths in a millisecond: as many as tokens a second
        self._brim = burst * TOKEN
        self._buckets: dict[str, tuple[int, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        """Take a token of `key` and return True; False if there is no whole one."""
        credit, since = self._buckets.get(key, (self._brim, now_ms))
        credit = min(self._brim, credit + (now_ms - since) * self._per_ms)
        allowed = credit >= TOKEN
        if allowed:
            credit -= TOKEN
        self._buckets[key] = credit, now_ms
        return allowed
