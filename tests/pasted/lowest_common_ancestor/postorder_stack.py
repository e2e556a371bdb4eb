class Solution:
    def lowestCommonAncestor(self, root: "TreeNode", p: "TreeNode", q: "TreeNode") -> "TreeNode":
        stack, last, lca = [], None, None
        cur = root
        while cur or stack:
            while cur:
                if cur is p or cur is q:
                    if lca:
                        return lca
                    lca = cur
                stack.append(cur)
                cur = cur.left
            top = stack[-1]
            if top.right and top.right is not last:
                cur = top.right
            else:
                last = stack.pop()
                if last is lca:
                    lca = stack[-1]
