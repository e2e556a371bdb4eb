# expect: WA
# why: `remove` is the call that comes to mind, and it searches from the bottom
"""Takes out the lowest entry that is equal to the top one."""


class MinStack:
    def __init__(self) -> None:
        self.entries: list[int] = []
        self.minima: list[int] = []

    def push(self, x: int) -> None:
        self.entries.append(x)
        self.minima.append(min(x, self.minima[-1]) if self.minima else x)

    def pop(self) -> None:
        self.entries.remove(self.entries[-1])
        self.minima.pop()

    def top(self) -> int:
        return self.entries[-1]

    def getMin(self) -> int:
        return self.minima[-1]
