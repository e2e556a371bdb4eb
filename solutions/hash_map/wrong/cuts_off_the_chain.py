# expect: WA
# why: the node before must lead to the node after; None is right for the last one only
"""Removes all the nodes that follow along with the one that was meant."""


class Node:
    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.next: Node | None = None


class HashMap:
    def __init__(self) -> None:
        self.chains = [Node(-1, -1) for _ in range(16)]

    def before(self, key: int) -> Node:
        node = self.chains[key % 16]
        while node.next and node.next.key != key:
            node = node.next
        return node

    def put(self, key: int, value: int) -> None:
        node = self.before(key)
        if node.next:
            node.next.value = value
        else:
            node.next = Node(key, value)

    def get(self, key: int) -> int:
        node = self.before(key)
        return node.next.value if node.next else -1

    def remove(self, key: int) -> None:
        self.before(key).next = None
