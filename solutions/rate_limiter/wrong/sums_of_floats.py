# expect: WA
# why: tokens a second divided by 1000 is a float, and it is added up again and again
"""Adds up parts of a token as floats."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_ms, self.burst = per_s / 1000, burst
        self.buckets: dict[str, tuple[float, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        tokens, since = self.buckets.get(key, (float(self.burst), now_ms))
        tokens = min(self.burst, tokens + (now_ms - since) * self.per_ms)
        allowed = tokens >= 1
        self.buckets[key] = (tokens - 1 if allowed else tokens), now_ms
        return allowed
