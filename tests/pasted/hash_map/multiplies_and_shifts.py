from dataclasses import dataclass
from typing import Optional


@dataclass
class Node:
    key: int
    val: int
    next: Optional["Node"] = None


class MyHashMap:
    def eval_hash(self, key: int) -> int:
        return ((key * 1031237) & (1 << 20) - 1) >> 5

    def __init__(self):
        self.arr: list[Optional[Node]] = [None] * (1 << 15)

    def put(self, key: int, value: int) -> None:
        self.remove(key)
        h = self.eval_hash(key)
        self.arr[h] = Node(key, value, self.arr[h])

    def get(self, key: int) -> int:
        node = self.arr[self.eval_hash(key)]
        while node:
            if node.key == key:
                return node.val
            node = node.next
        return -1

    def remove(self, key: int) -> None:
        h = self.eval_hash(key)
        node, prev = self.arr[h], None
        while node:
            if node.key == key:
                if prev:
                    prev.next = node.next
                else:
                    self.arr[h] = node.next
                return
            prev, node = node, node.next


if __name__ == "__main__":
    m = MyHashMap()
    m.put(1, 2)
    print(m.get(1))
