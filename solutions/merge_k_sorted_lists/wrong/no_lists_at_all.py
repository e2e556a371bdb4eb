# expect: RTE
# why: begins with the first list, as if there always were one
"""Merges all lists in pairs, and returns the one that is left without a look."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    while len(lists) > 1:
        lists = [*lists[2:], merge(lists[0], lists[1])]
    return lists[0]


def merge(a: ListNode | None, b: ListNode | None) -> ListNode | None:
    last = front = ListNode()
    while a is not None and b is not None:
        if b.val < a.val:
            a, b = b, a
        last.next = a
        last, a = a, a.next
    last.next = b if a is None else a
    return front.next
