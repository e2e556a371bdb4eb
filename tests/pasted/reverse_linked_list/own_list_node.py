class ListNode:
    def __init__(self, x):
        self.val = x
        self.next = None


class Solution:
    def reverseList(self, head: ListNode) -> ListNode:
        dummy = ListNode(0)
        while head is not None:
            rest = head.next
            head.next = dummy.next
            dummy.next = head
            head = rest
        return dummy.next
