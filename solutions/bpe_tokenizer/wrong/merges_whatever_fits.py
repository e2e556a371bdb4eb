# expect: WA
# why: one pass with all pairs at once, in whatever order they stand
"""Does any known merge from left to right until none is left."""

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
        i = 0
        while i < len(ids) - 1:
            pair = (ids[i], ids[i + 1])
            if pair in self.pairs:
                ids[i : i + 2] = [256 + self.pairs.index(pair)]
                i = max(i - 1, 0)
            else:
                i += 1
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
