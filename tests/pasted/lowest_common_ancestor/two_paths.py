from typing import List


class Solution:
    def path(self, root: TreeNode, node: TreeNode, res: List[TreeNode]) -> bool:
        if not root:
            return False
        res.append(root)
        if root.val == node.val:
            return True
        if self.path(root.left, node, res) or self.path(root.right, node, res):
            return True
        res.pop()
        return False

    def lowestCommonAncestor(self, root: TreeNode, p: TreeNode, q: TreeNode) -> TreeNode:
        a, b = [], []
        self.path(root, p, a)
        self.path(root, q, b)
        last = None
        for x, y in zip(a, b):
            if x.val != y.val:
                break
            last = x
        return last
