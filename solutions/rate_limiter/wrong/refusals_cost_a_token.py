# expect: WA
# why: subtracts first and looks afterwards
"""Takes a token for every request, also for those that are refused."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.full = per_s, 1000 * burst
        self.buckets: dict[str, tuple[int, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        credit, since = self.buckets.get(key, (self.full, now_ms))
        credit = min(self.full, credit + (now_ms - since) * self.per_s)
        self.buckets[key] = credit - 1000, now_ms
        return credit >= 1000
