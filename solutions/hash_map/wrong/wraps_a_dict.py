# expect: SV
# why: the quickest way to a hash map is to have one, and the problem takes it away
"""Hands every call on to a dict."""


class HashMap:
    def __init__(self) -> None:
        self.entries = {}

    def put(self, key: int, value: int) -> None:
        self.entries[key] = value

    def get(self, key: int) -> int:
        return self.entries.get(key, -1)

    def remove(self, key: int) -> None:
        self.entries.pop(key, None)
