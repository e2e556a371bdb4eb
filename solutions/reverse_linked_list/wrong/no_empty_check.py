# expect: RTE
# why: the loop looks one node ahead, and an empty list has not even the first
"""Asks None for its next node when the list is empty."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode) -> ListNode:
    front = head
    while head.next is not None:
        moving = head.next
        head.next = moving.next
        moving.next = front
        front = moving
    return front
