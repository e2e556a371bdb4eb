class BSTIterator:
    def __init__(self, root):
        self.stack = []
        self._push(root)

    def _push(self, node):
        while node:
            self.stack.append(node)
            node = node.left

    def __iter__(self):
        return self

    def __next__(self):
        if not self.stack:
            raise StopIteration
        node = self.stack.pop()
        self._push(node.right)
        return node.val

    next = __next__

    def hasNext(self):
        return self.stack != []


class PeekingIterator:
    def __init__(self, iterator):
        self.it = iterator
        self.buffer = self.it.__next__() if self.it.__length_hint__() else None

    def __getattr__(self, name):
        return getattr(self.it, name)

    def __bool__(self):
        return self.buffer is not None

    def __contains__(self, item):
        return item == self.buffer
