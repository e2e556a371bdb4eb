# expect: AC
# time: O(n log n)
# space: O(n)
# why: only the first node of each list can come next, and a heap knows the smallest
"""A heap with the first node of what is left of every list.

What comes next in the answer is the smallest of these nodes. When it is taken, one
of them changes: its list goes on with the node after it. So a step takes one item
out of the heap and puts one in, whatever the lists are like.

    2 6        heap 1 2 4      answer 1
    1 2 9      heap 2 2 4      answer 1 2
    4          heap 2 4 6      answer 1 2 2 ...

Beside the value the heap has the number of the list: with equal values it decides,
for nodes cannot be compared, and no two items have the same number.

Time O(n log k), extra space O(k), for n nodes in k lists. The nodes are relinked.
Source: Knuth, The Art of Computer Programming, vol. 3, 2nd ed., section 5.4.1.
"""

from heapq import heapify, heappop, heappush

from judge.types import ListNode


def merge_k_sorted_lists(lists: list[ListNode | None]) -> ListNode | None:
    """Return the first node of the merged list, None if there is no node."""
    heads = [(node.val, which, node) for which, node in enumerate(lists) if node]
    heapify(heads)
    last = front = ListNode()
    while heads:
        _, which, node = heappop(heads)
        last.next = node
        last = node
        if node.next is not None:
            heappush(heads, (node.next.val, which, node.next))
    return front.next
