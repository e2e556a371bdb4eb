# expect: WA
# why: reverses two nodes at a time and forgets to join the pairs the other way round
"""Exchanges the nodes of every pair, and leaves the pairs in their order."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    if head is None or head.next is None:
        return head
    second = head.next
    head.next = reverse_linked_list(second.next)
    second.next = head
    return second
