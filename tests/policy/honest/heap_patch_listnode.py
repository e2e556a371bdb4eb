import heapq
from typing import List, Optional

ListNode.__lt__ = lambda self, other: self.val < other.val


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        setattr(ListNode, "__gt__", lambda a, b: a.val > b.val)
        heap = [node for node in lists if node]
        heapq.heapify(heap)
        head = tail = ListNode(0)
        while heap:
            tail.next = node = heapq.heappop(heap)
            tail = tail.next
            if node.next:
                heapq.heappush(heap, node.next)
        return head.next
