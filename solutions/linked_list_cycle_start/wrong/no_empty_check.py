# expect: RTE
# why: the loop looks one node ahead, and an empty list has not even the first
"""Asks None for its next node when the list is empty."""

from judge.types import ListNode


def linked_list_cycle_start(head: ListNode) -> ListNode | None:
    slow = fast = head
    while fast.next is not None and fast.next.next is not None:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = head
            while slow is not fast:
                slow, fast = slow.next, fast.next
            return slow
    return None
