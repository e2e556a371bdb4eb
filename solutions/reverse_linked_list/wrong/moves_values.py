# expect: WA
# why: "reverse a list" done the way of an array, on the values
"""Writes the values back in reverse order, and leaves the links alone."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    values = []
    node = head
    while node is not None:
        values.append(node.val)
        node = node.next
    node = head
    while node is not None:
        node.val = values.pop()
        node = node.next
    return head
