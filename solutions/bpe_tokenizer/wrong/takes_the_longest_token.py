# expect: WA
# why: a vocabulary seems to be enough, and the order of the merges forgotten
"""Encodes by the longest known token at each place."""

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
        data, ids = s.encode(), []
        known = {bytes([byte]): byte for byte in range(256)}
        for token in range(256, 256 + len(self.pairs)):
            known.setdefault(self.data([token]), token)
        while data:
            size = max(n for n in range(1, len(data) + 1) if data[:n] in known)
            ids.append(known[data[:size]])
            data = data[size:]
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
