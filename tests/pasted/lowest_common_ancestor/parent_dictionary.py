from typing import Dict, Optional, Set


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Solution:
    def lowestCommonAncestor(self, root: Optional[TreeNode], p: TreeNode, q: TreeNode) -> Optional[TreeNode]:
        up: Dict[TreeNode, Optional[TreeNode]] = {root: None}
        todo = [root]
        while todo and not (p in up and q in up):
            cur = todo.pop()
            for kid in (cur.right, cur.left):
                if kid:
                    up[kid] = cur
                    todo.append(kid)

        line: Set[TreeNode] = set()
        x = p
        while x:
            line.add(x)
            x = up[x]
        x = q
        while x not in line:
            x = up[x]
        return x
