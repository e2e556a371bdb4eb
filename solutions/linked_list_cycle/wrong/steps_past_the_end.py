# expect: RTE
# why: tests the fast pointer, but takes two links at once
"""Asks None for its next node when the number of nodes is odd."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    slow = fast = head
    while fast is not None:
        slow, fast = slow.next, fast.next.next
        if fast is not None and slow is fast:
            return True
    return False
