# expect: WA
# why: `or -1` reads well, but a value of 0 is false
"""Says -1 for a key whose value is 0."""


class HashMap:
    def __init__(self) -> None:
        self.values: list[int | None] = [None] * (10**6 + 1)

    def put(self, key: int, value: int) -> None:
        self.values[key] = value

    def get(self, key: int) -> int:
        return self.values[key] or -1

    def remove(self, key: int) -> None:
        self.values[key] = None
