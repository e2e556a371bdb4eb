# expect: RTE
# why: gives the fast pointer a head start, and the empty list has no second node
"""Asks None for its next node when the list is empty."""

from judge.types import ListNode


def linked_list_cycle(head: ListNode) -> bool:
    slow, fast = head, head.next
    while fast is not slow:
        if fast is None or fast.next is None:
            return False
        slow, fast = slow.next, fast.next.next
    return True
