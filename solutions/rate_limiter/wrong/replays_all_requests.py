# expect: CLE
# time: O(n)
# space: O(n)
# why: keeps a log of requests, and computes the bucket from it
"""Works the credit out from the times of all requests that were accepted."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.full = per_s, 1000 * burst
        self.accepted: dict[str, list[int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        times = self.accepted.setdefault(key, [])
        credit, since = self.full, 0
        for time in times:
            credit = min(self.full, credit + (time - since) * self.per_s) - 1000
            since = time
        if min(self.full, credit + (now_ms - since) * self.per_s) < 1000:
            return False
        times.append(now_ms)
        return True
