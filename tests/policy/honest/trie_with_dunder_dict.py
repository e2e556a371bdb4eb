from collections import defaultdict


class TrieNode:
    def __init__(self):
        self.children = defaultdict(TrieNode)
        self.is_word = False


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for ch in word:
            node = node.children[ch]
        node.is_word = True

    def _walk(self, prefix):
        node = self.root
        for ch in prefix:
            if ch not in node.children:
                return None
            node = node.children[ch]
        return node

    def search(self, word: str) -> bool:
        node = self._walk(word)
        return bool(node and node.is_word)

    def startsWith(self, prefix: str) -> bool:
        return self._walk(prefix) is not None


def trie_one_liner(words):
    T = lambda: defaultdict(T)
    trie = T()
    for w in words:
        reduce(dict.__getitem__, w, trie)["#"] = w
    return trie
