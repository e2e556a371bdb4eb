import collections


def lowestCommonAncestor(root, p, q):
    depth = {root: 0}
    parent = {root: root}
    queue = collections.deque([root])
    while queue:
        node = queue.popleft()
        for child in filter(None, [node.left, node.right]):
            depth[child] = depth[node] + 1
            parent[child] = node
            queue.append(child)
    while p != q:
        if depth[p] < depth[q]:
            p, q = q, p
        p = parent[p]
    return p
