# expect: WA
# why: the number of merges is taken for a promise
"""Goes on merging when no pair occurs twice."""

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
            if counts[best] < 1:
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
    found, i = [], 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == pair:
            found.append(token)
            i += 2
        else:
            found.append(ids[i])
            i += 1
    return found
