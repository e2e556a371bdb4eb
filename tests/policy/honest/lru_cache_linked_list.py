class DLinkedNode(object):
    def __init__(self, key=0, val=0):
        self.key = key
        self.val = val
        self.prev = None
        self.next = None


class LRUCache(object):
    def __init__(self, capacity):
        """
        :type capacity: int
        """
        self.cap, self.map = capacity, {}
        self.head, self.tail = DLinkedNode(), DLinkedNode()
        self.head.next, self.tail.prev = self.tail, self.head

    def __remove(self, node):
        node.prev.next, node.next.prev = node.next, node.prev

    def __add_first(self, node):
        node.next, node.prev = self.head.next, self.head
        self.head.next.prev = node
        self.head.next = node

    def get(self, key):
        if key not in self.map: return -1
        node = self.map[key]
        self.__remove(node); self.__add_first(node)
        return node.val

    def put(self, key, value):
        if key in self.map:
            self.__remove(self.map[key])
        node = self.map[key] = DLinkedNode(key, value)
        self.__add_first(node)
        if len(self.map) > self.cap:
            last = self.tail.prev
            self.__remove(last)
            del self.map[last.key]
