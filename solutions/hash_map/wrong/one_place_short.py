# expect: RTE
# why: keys up to 10**6 need one place more than that, since they begin at 0
"""Has no place for the greatest key."""


class HashMap:
    def __init__(self) -> None:
        self.values = [-1] * 10**6

    def put(self, key: int, value: int) -> None:
        self.values[key] = value

    def get(self, key: int) -> int:
        return self.values[key]

    def remove(self, key: int) -> None:
        self.values[key] = -1
