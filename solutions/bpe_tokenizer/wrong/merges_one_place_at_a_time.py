# expect: CLE
# time: O(n^2)
# space: O(n + m)
# why: the loop for short words, on a whole text
"""Looks for the earliest learned pair anew after each single merge."""

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
        ranks = {pair: rank for rank, pair in enumerate(self.pairs)}
        while len(ids) > 1:
            pair = min(zip(ids, ids[1:]), key=lambda p: ranks.get(p, len(ranks)))
            if pair not in ranks:
                break
            i = next(i for i in range(len(ids)) if tuple(ids[i : i + 2]) == pair)
            ids[i : i + 2] = [256 + ranks[pair]]
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
