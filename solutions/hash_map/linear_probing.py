# expect: AC
# time: O(1)
# space: O(n)
# why: in a table that is half empty, the next free slot is never far away
"""Keep one entry in each slot of a table; a taken slot sends a key to the next.

Every key has a home: the slot that its hash names, here its remainder by the
number of slots. It is put there, or else in the first free slot after it, round
the end of the table. Whoever looks for a key starts at its home and may stop at
the first free slot, by this law:

    from the home of a key to its slot no slot is free.

Emptying a slot would break the law for keys further on. So removing closes the
gap: each entry from there to the next free slot moves into the hole, unless its
home comes after the hole, and leaves a new hole. With 16 taken out of slot 2:

    slot    0    1    2    3    4    5    6
    key     -    -    hole 9    3    -    -        the home of 9 is 2: it moves
    key     -    -    9    hole 3    -    -        the home of 3 is 3: it moves
    key     -    -    9    3    -    -    -

Marking slots as removed is the other way; the marks fill the table up in time.

Time O(1) a call on average, amortised, while at most half of the slots are
taken: then about 1.5 of them are looked at to find a key, and 2.5 to find it
missing. As the last free slots go, these numbers rise without end. Extra space
O(n) for n keys, in one list.
Source: Knuth, The Art of Computer Programming, vol. 3, 2nd ed., section 6.4,
algorithms L and R.
"""


class HashMap:
    """Maps integers to integers; -1 stands for a missing key."""

    def __init__(self) -> None:
        self._slots: list[tuple[int, int] | None] = [None]
        self._size = 0

    def put(self, key: int, value: int) -> None:
        """Map `key` to `value`, whatever it was mapped to before."""
        slot = self._find(key)
        if self._slots[slot] is None:
            self._size += 1
        self._slots[slot] = (key, value)
        if 2 * self._size > len(self._slots):
            self._grow()

    def get(self, key: int) -> int:
        """Return the value of `key`, -1 if it has none."""
        entry = self._slots[self._find(key)]
        return -1 if entry is None else entry[1]

    def remove(self, key: int) -> None:
        """Take `key` out; nothing happens if it is missing."""
        hole = slot = self._find(key)
        if self._slots[hole] is None:
            return
        self._size -= 1
        while True:
            slot = self._after(slot)
            entry = self._slots[slot]
            if entry is None:
                break
            # Steps backwards, round the end: is the home as far away as the hole?
            to_home = (slot - self._home(entry[0])) % len(self._slots)
            if to_home >= (slot - hole) % len(self._slots):
                self._slots[hole] = entry
                hole = slot
        self._slots[hole] = None

    def _home(self, key: int) -> int:
        return key % len(self._slots)

    def _after(self, slot: int) -> int:
        return (slot + 1) % len(self._slots)

    def _find(self, key: int) -> int:
        """Return the slot that has `key`, or the free one where it would be put."""
        slot = self._home(key)
        while True:
            entry = self._slots[slot]
            if entry is None or entry[0] == key:
                return slot
            slot = self._after(slot)

    def _grow(self) -> None:
        """Make twice as many slots and one, and put every entry in again."""
        before = self._slots
        self._slots = [None] * (2 * len(before) + 1)
        for entry in before:
            if entry is not None:
                self._slots[self._find(entry[0])] = entry
