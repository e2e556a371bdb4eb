# expect: CLE
# time: O(n)
# space: O(n)
# why: "last in, first out" suggests a stack, and a stack remembers every node
"""Pushes all nodes on a stack, and links them as they come off."""

from judge.types import ListNode


def reverse_linked_list(head: ListNode | None) -> ListNode | None:
    stack = []
    while head is not None:
        stack.append(head)
        head = head.next
    before = ListNode()
    last = before
    while stack:
        last.next = stack.pop()
        last = last.next
    last.next = None
    return before.next
