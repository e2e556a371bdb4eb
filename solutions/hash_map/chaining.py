# expect: AC
# time: O(1)
# space: O(n)
# why: with as many lists as keys, a hash that scatters keys leaves each list short
"""Keep the entries in many short lists, and make more lists as they fill.

The hash of a key, here its remainder by the number of lists, says in which list
it belongs; that list is searched from the front. Keys that share a list do no
harm as long as lists are short, and with at least as many lists as keys a list
has one entry on average, or fewer:

    3 lists     0: 9 3     1: 7     2: -            then key 4 comes, the fourth

    7 lists     0: 7   1: -   2: 9   3: 3   4: 4   5: -   6: -

Every entry moves, since its remainder is another one now. So many keys must come
between two such moves that they cost a constant a key. The number of lists goes
1, 3, 7, 15 and so on: it is always odd, because the remainder by a power of two
is just the last bits of a key, and keys that are multiples of 1024 would share
few lists. Whoever may choose the keys can still make them meet; against that a
hash has to be drawn at random.

Time O(1) a call on average, amortised; extra space O(n) for n keys.
Source: Knuth, The Art of Computer Programming, vol. 3, 2nd ed., section 6.4.
"""


class HashMap:
    """Maps integers to integers; -1 stands for a missing key."""

    def __init__(self) -> None:
        self._lists: list[list[list[int]]] = [[]]
        self._size = 0

    def put(self, key: int, value: int) -> None:
        """Map `key` to `value`, whatever it was mapped to before."""
        entries = self._list_of(key)
        for entry in entries:
            if entry[0] == key:
                entry[1] = value
                return
        entries.append([key, value])
        self._size += 1
        if self._size > len(self._lists):
            self._grow()

    def get(self, key: int) -> int:
        """Return the value of `key`, -1 if it has none."""
        for other, value in self._list_of(key):
            if other == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        """Take `key` out; nothing happens if it is missing."""
        entries = self._list_of(key)
        for index, (other, _) in enumerate(entries):
            if other == key:
                del entries[index]
                self._size -= 1
                return  # the list has changed: going on would miss an entry

    def _list_of(self, key: int) -> list[list[int]]:
        return self._lists[key % len(self._lists)]

    def _grow(self) -> None:
        """Make twice as many lists and one, and move every entry to its new one."""
        before = self._lists
        self._lists = [[] for _ in range(2 * len(before) + 1)]
        for entries in before:
            for entry in entries:
                self._list_of(entry[0]).append(entry)
