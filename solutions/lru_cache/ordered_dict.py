# expect: AC
# time: O(1)
# space: O(n)
# why: an OrderedDict keeps its keys in a linked list, and can move one to the end
"""An OrderedDict whose order is the order of use.

It is a dict and a doubly linked list in one, so every step is at hand:

    move_to_end(key)        the key was used
    popitem(last=False)     the key at the front has to go

Assigning to a key that is there leaves it where it is; it has to be moved.

Time O(1) a call on average; extra space O(n) for n places. A plain dict keeps an
order as well, but looking for its first key passes by all that were deleted there.
"""

from collections import OrderedDict


class LRUCache:
    """A map with room for `capacity` keys; the least recently used one goes."""

    def __init__(self, capacity: int) -> None:
        self._capacity = capacity
        self._values: OrderedDict[int, int] = OrderedDict()

    def get(self, key: int) -> int:
        """Return the value of `key` and use it; -1 if it is missing."""
        if key not in self._values:
            return -1
        self._values.move_to_end(key)
        return self._values[key]

    def put(self, key: int, value: int) -> None:
        """Give `key` a value and use it; make room if it is new."""
        self._values[key] = value
        self._values.move_to_end(key)
        if len(self._values) > self._capacity:
            self._values.popitem(last=False)
