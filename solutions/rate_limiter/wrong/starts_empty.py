# expect: WA
# why: 0 is the usual default of a number
"""Begins with an empty bucket."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.full = per_s, 1000 * burst
        self.buckets: dict[str, tuple[int, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        credit, since = self.buckets.get(key, (0, now_ms))
        credit = min(self.full, credit + (now_ms - since) * self.per_s)
        allowed = credit >= 1000
        self.buckets[key] = credit - 1000 * allowed, now_ms
        return allowed
