# expect: AC
# time: O(1)
# space: O(n)
# why: when a bucket would be full again says how much it lacks at any time before
"""One number for each key: the time at which its bucket will be full again.

What a bucket lacks is what comes in until then. So time is measured in what comes
in: one millisecond is `per_s` units, one token is 1000 of them, and whoever takes
a token moves the time when the bucket is full by 1000 units.

    now               full
     |-----lacks------|--one token more--|        must not lack more than it holds

If the bucket has been full for a while, the token counts from now on. A refused
request changes nothing at all, and there is no credit to bring up to date.

Time O(1) a call on average; extra space O(n) for n keys.
Source: the "virtual scheduling algorithm" of ITU-T Recommendation I.371, annex A.
"""

TOKEN = 1000


class RateLimiter:
    """A token bucket for each key."""

    def __init__(self, per_s: int, burst: int) -> None:
        self._per_s = per_s
        self._most = burst * TOKEN
        self._full_at: dict[str, int] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        """Take a token of `key` and return True; False if there is no whole one."""
        now = now_ms * self._per_s
        full_at = max(now, self._full_at.get(key, 0)) + TOKEN
        if full_at - now > self._most:
            return False
        self._full_at[key] = full_at
        return True
