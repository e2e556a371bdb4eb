# expect: CLE
# time: O(n)
# space: O(n)
# why: the well-known short version; each of its n waiting calls takes a stack frame
"""Reverses the list after the head by recursion, and appends the head."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    first = reverse_linked_list(head.next)
    head.next.next = head
    head.next = None
    return first
