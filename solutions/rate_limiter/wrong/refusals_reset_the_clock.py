# expect: WA
# why: stores the time in any case, and the credit only when it was used
"""Moves the time on at a refusal, but keeps the old credit."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.full = per_s, 1000 * burst
        self.buckets: dict[str, tuple[int, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        credit, since = self.buckets.get(key, (self.full, now_ms))
        now = min(self.full, credit + (now_ms - since) * self.per_s)
        if now < 1000:
            self.buckets[key] = credit, now_ms
            return False
        self.buckets[key] = now - 1000, now_ms
        return True
