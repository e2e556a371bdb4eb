# expect: CLE
# time: O(m n^2)
# space: O(n + m)
# why: after a match the list is another one, so the search begins anew
"""Goes back to the beginning of the list after every match."""

from collections import Counter


class BPE:
    def __init__(self):
        self.pairs = []

    def train(self, text, merges):
        self.pairs = []
        ids = list(text.encode())
        for _ in range(merges):
            counts = Counter(zip(ids, ids[1:]))
            best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
            if counts[best] < 2:
                break
            ids = merged(ids, best, 256 + len(self.pairs))
            self.pairs.append(best)

    def encode(self, s):
        ids = list(s.encode())
        for token, pair in enumerate(self.pairs, 256):
            ids = merged(ids, pair, token)
        return ids

    def decode(self, ids):
        return self.data(ids).decode(errors="replace")

    def data(self, ids):
        known = [bytes([byte]) for byte in range(256)]
        for left, right in self.pairs:
            known.append(known[left] + known[right])
        return b"".join(known[token] for token in ids)


def merged(ids, pair, token):
    ids = ids[:]
    i = 0
    while i < len(ids) - 1:
        if (ids[i], ids[i + 1]) == pair:
            ids[i : i + 2] = [token]
            i = 0
        else:
            i += 1
    return ids
