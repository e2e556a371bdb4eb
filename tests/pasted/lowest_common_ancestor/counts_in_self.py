class Solution:

    def __init__(self):
        self.res = None

    def lowestCommonAncestor(self, root, p, q):
        self.count(root, p, q)
        return self.res

    def count(self, node, p, q):
        # how many of the two are in here?
        if not node or self.res:
            return 0
        n = self.count(node.left, p, q) + self.count(node.right, p, q)
        if node.val in (p.val, q.val):
            n += 1
        if n == 2 and not self.res:
            self.res = node
        return n
