# expect: AC
# time: O(1)
# space: O(1)
# why: a number
"""A counter."""


class Counter:
    def __init__(self, start: int) -> None:
        self.value = start

    def up(self, by: int) -> int:
        self.value += by
        return self.value

    def down(self) -> int:
        self.value -= 1
        return self.value
