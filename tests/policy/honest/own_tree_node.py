class TreeNode:
    def __init__(self, x):
        self.val = x
        self.left = None
        self.right = None


class Codec:
    def serialize(self, root):
        def dfs(node):
            if node is None:
                out.append("#")
                return
            out.append(str(node.val))
            dfs(node.left)
            dfs(node.right)

        out = []
        dfs(root)
        return ",".join(out)

    def deserialize(self, data):
        def dfs():
            word = next(words)
            if word == "#":
                return None
            node = TreeNode(int(word))
            node.left, node.right = dfs(), dfs()
            return node

        words = iter(data.split(","))
        return dfs()
