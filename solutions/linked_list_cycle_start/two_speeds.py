# expect: AC
# time: O(n)
# space: O(1)
# why: where the two meet they are as far from the start as the head is, up to rounds
"""Two pointers at different speed, after Floyd; then both at the same speed.

In the first part `slow` takes one link a step and `fast` two. If there is a cycle
they meet in it, after k steps. Then `fast` has followed 2 k links and `slow` k,
and both are at the same node: so k links are a whole number of rounds.

    head . . . . start . . . . .
                   .           . slow, k links from the head
                   . . . . . . .

In the second part a pointer at the head and one at `slow` are k links apart. As
soon as the first one comes to the start of the cycle, both are in the cycle and k
links apart, which is a whole number of rounds: they are at the same node. Before
that they cannot meet, as only one of them is in the cycle.

Time O(n), extra space O(1). Nothing is written to.
Source: R. W. Floyd, as told in Knuth, The Art of Computer Programming, vol. 2,
section 3.1, exercise 6.
"""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode | None) -> ListNode | None:
    """Return the node that the last one leads back to; None if the list ends."""
    slow = fast = head
    while fast is not None:
        slow, fast = after(slow), after(after(fast))
        if slow is fast:  # also when both have left a list of one node
            break
    if fast is None:
        return None
    start = head
    while start is not slow:
        start, slow = after(start), after(slow)
    return start


def after(node: ListNode | None) -> ListNode | None:
    """Return the next node; None leads to None."""
    return None if node is None else node.next
