class Solution:
    def hasCycle(self, head: ListNode) -> bool:
        node = head
        while node:
            if hasattr(node, "visited"):
                return True
            node.visited = True
            node = node.next
        return False
