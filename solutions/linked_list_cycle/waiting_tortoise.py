# expect: AC
# time: O(n)
# space: O(1)
# why: a pointer that waits is met again once it waits inside the cycle for long enough
"""One pointer walks, the other waits and is moved up now and then, after Brent.

`waiting` stands at a node while `walking` goes on by 1 link, then 2, then 4,
8 and so on. After each such stretch `waiting` is moved up to where `walking`
is. Sooner or later `waiting` stands in the cycle, and the stretch is at least
one round long: then `walking` comes back to it.

    links walked    1 | 2  3 | 4  5  6  7 | 8 ...
    moved up after  1      3            7

Since the stretches double, that takes less than 3 n links in all. Unlike with
two speeds, every link is followed once a round, and when the two meet the
links walked in the last stretch are the length of the cycle.

Time O(n), extra space O(1). Nothing is written to.
Source: R. P. Brent, An improved Monte Carlo factorization algorithm, BIT 20,
1980, 176-184.
"""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    """Return whether the links from `head` go on for ever; False for None."""
    waiting = walking = head
    stretch = left = 1
    while walking is not None:
        walking = walking.next
        if walking is waiting:
            return True
        left -= 1
        if left == 0:
            waiting = walking
            stretch *= 2
            left = stretch
    return False
