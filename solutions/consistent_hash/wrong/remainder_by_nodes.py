# expect: WA
# why: the way in which a hash table finds its place
"""Numbers the nodes, and takes the remainder of the hash."""

import hashlib


def place(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


class Ring:
    def __init__(self, vnodes: int) -> None:
        self.nodes: list[str] = []

    def add(self, node: str) -> None:
        if node not in self.nodes:
            self.nodes.append(node)

    def remove(self, node: str) -> None:
        if node in self.nodes:
            self.nodes.remove(node)

    def lookup(self, key: str) -> str:
        return self.nodes[place(key) % len(self.nodes)] if self.nodes else ""
