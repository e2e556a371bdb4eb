# expect: WA
# why: without a node in front of the first one, the loop has nothing to unlink it from
"""Removes any node of a chain but the first."""


class Node:
    def __init__(self, key: int, value: int, following: "Node | None") -> None:
        self.key = key
        self.value = value
        self.next = following


class HashMap:
    def __init__(self) -> None:
        self.chains: list[Node | None] = [None] * 1000

    def find(self, key: int) -> Node | None:
        node = self.chains[key % 1000]
        while node and node.key != key:
            node = node.next
        return node

    def put(self, key: int, value: int) -> None:
        node = self.find(key)
        if node:
            node.value = value
        else:
            self.chains[key % 1000] = Node(key, value, self.chains[key % 1000])

    def get(self, key: int) -> int:
        node = self.find(key)
        return node.value if node else -1

    def remove(self, key: int) -> None:
        node = self.chains[key % 1000]
        while node and node.next:
            if node.next.key == key:
                node.next = node.next.next
                return
            node = node.next
