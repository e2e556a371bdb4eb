class Solution:
    def lowestCommonAncestor(self, root: 'TreeNode', p: 'TreeNode', q: 'TreeNode') -> 'TreeNode':
        up = {}

        def fill(node, above):
            if node is None:
                return
            up[node.val] = above
            fill(node.left, node)
            fill(node.right, node)

        fill(root, None)
        seen = set()
        while p is not None:
            seen.add(p.val)
            p = up[p.val]
        while q.val not in seen:
            q = up[q.val]
        return q
