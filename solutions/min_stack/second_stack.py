# expect: AC
# time: O(1)
# space: O(n)
# why: an entry that is larger than the least one below it can never become the least
"""A second stack with only those entries that were least when they were pushed.

An entry above a smaller one leaves before that one does, so it is never the
least of all. The others form a stack that never goes up from bottom to top:

    entries   4   6   1   3   1      the top is on the right
    minima    4       1       1

An entry equal to the least one is noted as well: each of the two is taken off by
a pop of its own, and the other one must stay.

Time O(1) a call, extra space O(n) for n entries; on random input the second stack
has about log n of them.
"""


class MinStack:
    """A stack that tells its least entry."""

    def __init__(self) -> None:
        self._entries: list[int] = []
        self._minima: list[int] = []

    def push(self, x: int) -> None:
        """Put `x` on top."""
        self._entries.append(x)
        if not self._minima or x <= self._minima[-1]:  # equal ones count
            self._minima.append(x)

    def pop(self) -> None:
        """Take the top entry off; there must be one."""
        if self._entries.pop() == self._minima[-1]:
            self._minima.pop()

    def top(self) -> int:
        """Return the top entry; there must be one."""
        return self._entries[-1]

    def getMin(self) -> int:
        """Return the least entry; there must be one."""
        return self._minima[-1]
