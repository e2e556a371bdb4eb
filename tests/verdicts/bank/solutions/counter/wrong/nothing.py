# expect: WA
# why: forgets the start
"""A counter that starts at 0."""


class Counter:
    def __init__(self, start: int) -> None:
        self.value = 0

    def up(self, by: int) -> int:
        self.value += by
        return self.value

    def down(self) -> int:
        self.value -= 1
        return self.value
