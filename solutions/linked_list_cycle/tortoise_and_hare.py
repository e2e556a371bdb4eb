# expect: AC
# time: O(n)
# space: O(1)
# why: on a cycle the pointer that takes two links a step must catch the other one
"""Two pointers at different speed, after Floyd.

`slow` takes one link a step and `fast` two. If the list ends, `fast` gets to
the end first. If it loops, both are in the cycle after at most n steps, and
then the way from `fast` forward to `slow` gets shorter by one link a step:

    before a step  fast . . . slow       after it  . . fast . . slow
                   (4 links apart)                     (3 links apart)

It goes down to 0 without skipping it, so they meet, before `slow` has gone
round once. In all `slow` takes at most n steps.

Time O(n), extra space O(1). Nothing is written to.
Source: R. W. Floyd, as told in Knuth, The Art of Computer Programming, vol. 2,
section 3.1, exercise 6.
"""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    """Return whether the links from `head` go on for ever; False for None."""
    slow = fast = head
    while slow is not None and fast is not None and fast.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:  # after the step: before the first one they always are
            return True
    return False
