class Solution(object):
    def reverseList(self, head):
        """
        :type head: ListNode
        :rtype: ListNode
        """

        def go(node, prev):
            if node is None:
                return prev
            following, node.next = node.next, prev
            return go(following, node)

        return go(head, None)
