# expect: AC
# time: O(1)
# space: O(n)
# why: the least entry up to some place stays the same as long as that place is filled
"""Keep beside every entry the least one from the bottom up to it.

What is below an entry cannot change while the entry is there, since a stack
gives up its entries from the top. So the least of them can be noted down once,
when the entry is pushed:

    entry   4   1   3   1      the top is on the right
    least   4   1   1   1

After a pop the pair that is on top now has the right least value already; nothing
has to be looked for.

Time O(1) a call, extra space O(n) for n entries, two numbers for each.
"""


class MinStack:
    """A stack that tells its least entry."""

    def __init__(self) -> None:
        self._pairs: list[tuple[int, int]] = []

    def push(self, x: int) -> None:
        """Put `x` on top."""
        least = min(x, self.getMin()) if self._pairs else x
        self._pairs.append((x, least))

    def pop(self) -> None:
        """Take the top entry off; there must be one."""
        self._pairs.pop()

    def top(self) -> int:
        """Return the top entry; there must be one."""
        return self._pairs[-1][0]

    def getMin(self) -> int:
        """Return the least entry; there must be one."""
        return self._pairs[-1][1]
