# expect: AC
# time: O(n)
# space: O(1)
# why: of two pointers as far apart as the cycle is long, the second stops the first
"""First the length of the cycle, after Brent; then two pointers at that distance.

`waiting` stands still while `walking` follows 1 link, then 2, then 4, 8 and so on;
after each stretch `waiting` is moved up. Once it stands in the cycle and the stretch
is at least one round long, `walking` comes back to it. The links it has followed
since are the length of the cycle:

    tail of 2, cycle of 3     waiting 0   walking 1
                              waiting 1   walking 2 3
                              waiting 3   walking 4 2 3     after 3 links

Then two pointers walk from the head, one of them as many links ahead as the cycle
is long. When the one behind comes to the start of the cycle, the one ahead has gone
round once and is there, too.

Time O(n), extra space O(1). Nothing is written to.
Source: R. P. Brent, An improved Monte Carlo factorization algorithm, BIT 20,
1980, 176-184.
"""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    """Return the node that the last one leads back to; None if the list ends."""
    waiting, walking = head, after(head)
    length = stretch = 1
    while walking is not waiting:
        if walking is None:
            return None
        if length == stretch:
            waiting, length, stretch = walking, 0, 2 * stretch
        walking = after(walking)
        length += 1
    start = ahead = head
    for _ in range(length):
        ahead = after(ahead)
    while start is not ahead:
        start, ahead = after(start), after(ahead)
    return start


def after(node: ListNode | None) -> ListNode | None:
    """Return the next node; None leads to None."""
    return None if node is None else node.next
