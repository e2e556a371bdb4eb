# expect: CLE
# time: O(n^2)
# space: O(n)
# why: binary search is fast, but making room in a sorted list moves what comes after, in C
"""Keeps the identities of all visited nodes in a sorted list, and bisects it."""

from bisect import bisect_left

from judge.types import ListNode


def linked_list_cycle(head: ListNode | None) -> bool:
    seen: list[int] = []
    while head is not None:
        place = bisect_left(seen, id(head))
        if place < len(seen) and seen[place] == id(head):
            return True
        seen.insert(place, id(head))
        head = head.next
    return False
