# expect: RTE
# why: an empty list looks like a list, but has no first node
"""Asks every list for the value of its first node."""

from heapq import heapify, heappop, heappush

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [(node.val, which, node) for which, node in enumerate(lists)]
    heapify(heads)
    last = front = ListNode()
    while heads:
        _, which, node = heappop(heads)
        last.next = node
        last = node
        if node.next is not None:
            heappush(heads, (node.next.val, which, node.next))
    return front.next
