# expect: WA
# why: the node that saves a special case has to be left out in the end
"""Returns the node that was made to have something to append to."""

from heapq import heapify, heappop, heappush

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    heads = [(node.val, which, node) for which, node in enumerate(lists) if node]
    heapify(heads)
    last = front = ListNode()
    while heads:
        _, which, node = heappop(heads)
        last.next = node
        last = node
        if node.next is not None:
            heappush(heads, (node.next.val, which, node.next))
    return front
