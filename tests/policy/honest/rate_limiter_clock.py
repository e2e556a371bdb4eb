import math
import time as clock
from collections import defaultdict, deque


class RateLimiter:
    def __init__(self, limit, window_s, now=clock.monotonic):
        self.limit, self.window_s, self.now = limit, window_s, now
        self._calls = defaultdict(deque)

    def allow(self, user):
        calls, t = self._calls[user], self.now()
        while calls and calls[0] <= t - self.window_s:
            calls.popleft()
        if len(calls) >= self.limit:
            return False, math.ceil(calls[0] + self.window_s - t)
        calls.append(t)
        return True, 0
