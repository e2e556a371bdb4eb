"""Reverse a singly linked list by changing its links; return the new first node."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    raise NotImplementedError
