# expect: WA
# why: the loop ends when one list is used up, and so does the function
"""Forgets what is left of a list when the other one has come to its end."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    if not lists:
        return None
    while len(lists) > 1:
        lists = [*lists[2:], merge(lists[0], lists[1])]
    return lists[0]


def merge(a: ListNode | None, b: ListNode | None) -> ListNode | None:
    if a is None or b is None:
        return a or b
    last = front = ListNode()
    while a is not None and b is not None:
        if b.val < a.val:
            a, b = b, a
        last.next = ListNode(a.val)
        last, a = last.next, a.next
    return front.next
