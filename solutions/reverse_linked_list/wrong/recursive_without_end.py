# expect: WA
# why: the line `head.next = None` is the one that recursive versions forget
"""Makes every node lead back to the one before, and leaves the old links there."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    first = reverse_linked_list(head.next)
    head.next.next = head
    return first
