# expect: RTE
# why: pairs of value and node work as long as no two values are equal
"""Puts pairs into a heap, which compares nodes when values are equal."""

from heapq import heapify, heappop, heappush

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [(node.val, node) for node in lists if node]
    heapify(heads)
    last = front = ListNode()
    while heads:
        _, last.next = heappop(heads)
        last = last.next
        if last.next is not None:
            heappush(heads, (last.next.val, last.next))
    return front.next
