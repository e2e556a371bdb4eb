# expect: AC
# time: O(1)
# space: O(n)
# why: a difference to the least one below tells the entry, and the least before it
"""Store how far each entry is above the least one below it, and the least of all.

A difference below 0 marks an entry that became the least when it was pushed. It
also says what was least before: the present least minus that difference.

    entry         4    6    1    3      the top is on the right
    least before       4    4    1
    difference    0    2   -3    2      least of all: 1

The top entry is the least one if its difference is 0 or less, otherwise the least
one plus the difference.

Time O(1) a call, extra space O(n): one number for each entry, and one more. The
difference of two 32-bit integers needs 33 bits, which Python does not mind.
"""


class MinStack:
    """A stack that tells its least entry."""

    def __init__(self) -> None:
        self._differences: list[int] = []
        self._least = 0  # means nothing while the stack is empty

    def push(self, x: int) -> None:
        """Put `x` on top."""
        if not self._differences:
            self._least = x
        self._differences.append(x - self._least)
        self._least = min(self._least, x)

    def pop(self) -> None:
        """Take the top entry off; there must be one."""
        self._least -= min(self._differences.pop(), 0)

    def top(self) -> int:
        """Return the top entry; there must be one."""
        return self._least + max(self._differences[-1], 0)

    def getMin(self) -> int:
        """Return the least entry; there must be one."""
        return self._least
