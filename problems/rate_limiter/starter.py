"""A token bucket for each key."""


class RateLimiter:
    def __init__(self, per_s: int, burst: int) -> None:
        raise NotImplementedError

    def allow(self, key: str, now_ms: int) -> bool:
        raise NotImplementedError
