class MyHashMap(object):
    EMPTY, DELETED = None, "deleted"

    def __init__(self):
        """
        Initialize your data structure here.
        """
        self.cap = 20011
        self.table = [self.EMPTY] * self.cap

    def _probe(self, key):
        i = hash(key) % self.cap
        while self.table[i] is not self.EMPTY:
            yield i
            i = (i + 1) % self.cap
        yield i

    def put(self, key, value):
        """
        :type key: int
        :type value: int
        :rtype: None
        """
        free = -1
        for i in self._probe(key):
            entry = self.table[i]
            if entry is self.EMPTY:
                break
            if entry is self.DELETED:
                if free < 0:
                    free = i
            elif entry[0] == key:
                entry[1] = value
                return
        self.table[i if free < 0 else free] = [key, value]

    def get(self, key):
        """
        :type key: int
        :rtype: int
        """
        for i in self._probe(key):
            entry = self.table[i]
            if entry and entry is not self.DELETED and entry[0] == key:
                return entry[1]
        return -1

    def remove(self, key):
        """
        :type key: int
        :rtype: None
        """
        for i in self._probe(key):
            entry = self.table[i]
            if entry and entry is not self.DELETED and entry[0] == key:
                self.table[i] = self.DELETED
                return
