class Solution:
    def lowestCommonAncestor(self, root, p, q):
        root.parent = None
        todo = deque([root])
        while todo:
            cur = todo.popleft()
            for nxt in (cur.left, cur.right):
                if nxt is not None:
                    nxt.parent = cur
                    todo.append(nxt)
        a, b = p, q
        while a is not b:
            a = a.parent if a else q
            b = b.parent if b else p
        return a
