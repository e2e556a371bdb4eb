# expect: AC
# time: O(m n)
# space: O(n + m)
# why: count all pairs, merge the best one in a single pass, and count again
"""Learn merges by counting all pairs anew before each of them.

    b a n a n a _ b a n      (a, n) three times: 256
    b 256 256 a _ b 256      (b, 256) twice:     257
    257 256 a _ 257          no pair twice:      done

Counting and merging are one pass each over a list that only gets shorter.
Deleting from the list in place would look the same, and move the whole rest of
it for every match.

Encoding does the same merges in the same order, without counting. That order
matters: a later merge may need the token that an earlier one makes, and an
earlier merge takes away what a later one would have liked.

Decoding needs no order, only what each token stands for. Bytes are joined
before they are read as text, since a character may be spread over tokens.

Time O(m n) for m merges and n bytes; extra space O(n + m) beside the bytes of the
tokens. Source: Sennrich, Haddow, Birch, Neural Machine Translation of Rare Words
with Subword Units, ACL 2016, section 3.2.
"""

from collections import Counter
from itertools import pairwise

Pair = tuple[int, int]


class BPE:
    """A tokenizer of bytes; tokens from 256 on are merges."""

    def __init__(self) -> None:
        self._forget()

    def train(self, text: str, merges: int) -> None:
        """Learn up to `merges` merges from `text`, and forget all others."""
        self._forget()
        ids = list(text.encode())
        for _ in range(merges):
            counts = Counter(pairwise(ids))
            if not counts:
                break
            best = min(counts, key=lambda pair: (-counts[pair], pair))
            if counts[best] < 2:
                break
            ids = merged(ids, best, len(self._bytes))
            self._pairs.append(best)
            self._bytes.append(self._bytes[best[0]] + self._bytes[best[1]])

    def encode(self, s: str) -> list[int]:
        """Return the tokens of `s`: its bytes, after all merges."""
        ids = list(s.encode())
        for token, pair in enumerate(self._pairs, 256):
            ids = merged(ids, pair, token)
        return ids

    def decode(self, ids: list[int]) -> str:
        """Return the text of known tokens, U+FFFD where there is none."""
        data = b"".join(self._bytes[token] for token in ids)
        return data.decode("utf-8", errors="replace")

    def _forget(self) -> None:
        self._pairs: list[Pair] = []
        self._bytes = [bytes([byte]) for byte in range(256)]


def merged(ids: list[int], pair: Pair, token: int) -> list[int]:
    """Return `ids` with `token` for each place of `pair`, from left to right."""
    left, right = pair
    found: list[int] = []
    for each in ids:
        # `found` ends in `left` only if that is not part of a match already.
        if each == right and found and found[-1] == left:
            found[-1] = token
        else:
            found.append(each)
    return found
