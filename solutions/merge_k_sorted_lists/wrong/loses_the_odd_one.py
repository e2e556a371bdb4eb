# expect: WA
# why: takes pairs of lists, and forgets that one may be left over
"""Merges in pairs, without the last list of an odd number."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    if not lists:
        return None
    while len(lists) > 1:
        lists = [merge(lists[i - 1], lists[i]) for i in range(1, len(lists), 2)]
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
