# expect: AC
# time: O(n log n + m p)
# space: O(n + m + p)
# why: a merge changes the pairs beside its places only, so keep the places of each pair
"""Keep for every pair the places where it stands, and update them at each merge.

The sequence is a linked list in arrays: `after[i]` and `before[i]` are the places
of the neighbours. Merging the pair at i and j, with h before and k after them,

    h  i  j  k        pairs at h, i, j go
    h  i     k        pairs at h, i come

touches three pairs and makes two, wherever else that pair is in the text. Each
merge makes the sequence shorter by one for every place, so there are fewer than
n such steps in all of training, however many merges are learned. Sorting the
places keeps to the order from left to right; one that has been eaten up by the
match before it is no longer among the places of the pair.

With p different pairs, finding the best one takes O(p) a merge here; a heap
would do it in O(log p). Training takes O(n log n + m p) in all. Encoding a text
does all merges in the same way, without counts.
Source: for the counts, Sennrich, Haddow, Birch, ACL 2016, whose program updates
them like this.
"""

Pair = tuple[int, int]


class Line:
    """A sequence of tokens that knows the places of every pair of neighbours."""

    def __init__(self, text: str) -> None:
        self.tokens = list(text.encode())
        count = len(self.tokens)
        self.after = [i + 1 for i in range(count)]
        self.before = [i - 1 for i in range(count)]
        self.places: dict[Pair, set[int]] = {}
        for i in range(count):
            self._add(i)

    def merge(self, pair: Pair, token: int) -> None:
        """Replace `pair` by `token` at each of its places, from left to right."""
        for i in sorted(self.places.get(pair, ())):
            if i not in self.places[pair]:
                continue  # its left token is gone: it was part of the last match
            j = self.after[i]
            for place in (self.before[i], i, j):
                self._drop(place)
            self.tokens[i] = token
            self.after[i] = self.after[j]
            if self.after[j] < len(self.tokens):
                self.before[self.after[j]] = i
            for place in (self.before[i], i):
                self._add(place)

    def left(self) -> list[int]:
        """Return the tokens that are still there."""
        found, i = [], 0
        while i < len(self.tokens):
            found.append(self.tokens[i])
            i = self.after[i]
        return found

    def _pair(self, i: int) -> Pair | None:
        """Return the pair at `i`, None where there is none."""
        if i < 0 or self.after[i] >= len(self.tokens):
            return None
        return self.tokens[i], self.tokens[self.after[i]]

    def _add(self, i: int) -> None:
        pair = self._pair(i)
        if pair is not None:
            self.places.setdefault(pair, set()).add(i)

    def _drop(self, i: int) -> None:
        pair = self._pair(i)
        if pair is not None:
            self.places[pair].discard(i)


class BPE:
    """A tokenizer of bytes; tokens from 256 on are merges."""

    def __init__(self) -> None:
        self._pairs: list[Pair] = []

    def train(self, text: str, merges: int) -> None:
        """Learn up to `merges` merges from `text`, and forget all others."""
        self._pairs = []
        line = Line(text)
        while len(self._pairs) < merges and line.places:
            _, best = min((-len(where), pair) for pair, where in line.places.items())
            if len(line.places[best]) < 2:
                break
            line.merge(best, 256 + len(self._pairs))
            self._pairs.append(best)

    def encode(self, s: str) -> list[int]:
        """Return the tokens of `s`: its bytes, after all merges."""
        line = Line(s)
        for token, pair in enumerate(self._pairs, 256):
            line.merge(pair, token)
        return line.left()

    def decode(self, ids: list[int]) -> str:
        """Return the text of known tokens, U+FFFD where there is none."""
        data, waiting = bytearray(), ids[::-1]
        while waiting:
            token = waiting.pop()
            if token < 256:
                data.append(token)
            else:
                left, right = self._pairs[token - 256]
                waiting += (right, left)
        return data.decode("utf-8", errors="replace")
