# expect: WA
# why: a list in the body of the class looks like a declaration
"""All stacks keep their entries in the same list."""


class MinStack:
    pairs: list[tuple[int, int]] = []

    def push(self, x: int) -> None:
        least = min(x, self.pairs[-1][1]) if self.pairs else x
        self.pairs.append((x, least))

    def pop(self) -> None:
        self.pairs.pop()

    def top(self) -> int:
        return self.pairs[-1][0]

    def getMin(self) -> int:
        return self.pairs[-1][1]
