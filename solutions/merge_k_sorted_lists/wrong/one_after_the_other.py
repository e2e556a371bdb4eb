# expect: CLE
# time: O(n k)
# space: O(n)
# why: merging two lists is known, so all are merged into the first
"""Merges one list after the other into the result."""

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    merged = None
    for node in lists:
        merged = merge(merged, node)
    return merged


def merge(a: ListNode | None, b: ListNode | None) -> ListNode | None:
    last = front = ListNode()
    while a is not None and b is not None:
        if b.val < a.val:
            a, b = b, a
        last.next = a
        last, a = a, a.next
    last.next = b if a is None else a
    return front.next
