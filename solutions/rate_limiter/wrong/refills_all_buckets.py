# expect: CLE
# time: O(n)
# space: O(n)
# why: does what a timer would do, for all keys whenever anybody asks
"""Brings all buckets up to date at every request."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.full = per_s, 1000 * burst
        self.credit: dict[str, int] = {}
        self.time = 0

    def allow(self, key: str, now_ms: int) -> bool:
        gained = (now_ms - self.time) * self.per_s
        for each, credit in self.credit.items():
            self.credit[each] = min(self.full, credit + gained)
        self.time = now_ms
        credit = self.credit.get(key, self.full)
        allowed = credit >= 1000
        self.credit[key] = credit - 1000 * allowed
        return allowed
