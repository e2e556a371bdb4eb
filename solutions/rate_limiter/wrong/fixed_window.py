# expect: WA
# why: the simplest limiter there is: so many requests in each second of the clock
"""Counts the requests of each second, and forgets them when the next one begins."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.burst = burst
        self.counts: dict[str, tuple[int, int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        window, count = self.counts.get(key, (0, 0))
        if now_ms // 1000 != window:
            window, count = now_ms // 1000, 0
        if count == self.burst:
            return False
        self.counts[key] = window, count + 1
        return True
