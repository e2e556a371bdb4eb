# Definition for singly-linked list.
# class ListNode:
#     def __init__(self, val=0, next=None):
#         self.val = val
#         self.next = next
class Solution:
    def reverseList(self, head: Optional[ListNode]) -> Optional[ListNode]:
        prev, cur = None, head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        return prev

    def hasCycle(self, head: "Optional[ListNode]") -> bool:
        slow = fast = head
        while fast and (fast := fast.next) and (fast := fast.next):
            slow = slow.next
            if slow is fast:
                return True
        return False
