# expect: WA
# why: writes the bucket first, and forgets the keys afterwards
"""Takes all tokens from the same bucket."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.full = per_s, 1000 * burst
        self.buckets: dict[str, tuple[int, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        credit, since = self.buckets.get("", (self.full, now_ms))
        credit = min(self.full, credit + (now_ms - since) * self.per_s)
        allowed = credit >= 1000
        self.buckets[""] = credit - 1000 * allowed, now_ms
        return allowed
