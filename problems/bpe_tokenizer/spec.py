"""Byte-pair encoding, with texts of one letter a token and `str.replace`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, op, script, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

BYTES = 256
LONGEST = 8192
ALPHABETS = ("ab", "abc", "abc", "abcd", "a b", "aé", "éèa", "a😀😃", "语言a")
LATER = "abcé😀z "
"""Letters to encode, whether or not the training text had them."""


def valid(args: tuple[Any, ...]) -> None:
    (calls,) = args
    for each in calls.ops:
        given, *rest = each.args
        if len(given) > LONGEST:
            raise Invalid(
                f"{each.name} gets {len(given)} characters or tokens; "
                f"there are up to {LONGEST}"
            )
        if each.name != "decode" and any("\ud800" <= c <= "\udfff" for c in given):
            raise Invalid(f"{each.name} gets a text with lone surrogates")
        for merges in rest:
            if not 0 <= merges <= 256:
                raise Invalid(f"merges is {merges}; it is between 0 and 256")


class Model:
    """The trusted tokenizer. Letter number k stands for token k."""

    def __init__(self) -> None:
        self.pairs: list[str] = []

    def train(self, text: str, merges: int) -> None:
        self.pairs = []
        line = letters(text)
        while len(self.pairs) < merges:
            counts = Counter(map("".join, pairwise(line)))
            best = min(counts, key=lambda pair: (-counts[pair], pair), default="")
            if counts[best] < 2:
                break
            line = line.replace(best, chr(BYTES + len(self.pairs)))
            self.pairs.append(best)

    def encode(self, s: str) -> list[int]:
        line = letters(s)
        for token, pair in enumerate(self.pairs, BYTES):
            line = line.replace(pair, chr(token))
        return list(map(ord, line))

    def decode(self, ids: list[int]) -> str:
        known = BYTES + len(self.pairs)
        for token in ids:
            if not 0 <= token < known:
                raise Invalid(f"{token} is not a known token; they are below {known}")
        line = "".join(map(chr, ids))
        for token, pair in reversed(list(enumerate(self.pairs, BYTES))):
            line = line.replace(chr(token), pair)
        return line.encode("latin-1").decode("utf-8", errors="replace")


def letters(text: str) -> str:
    """Return one letter for each byte."""
    return text.encode().decode("latin-1")


def cases() -> st.SearchStrategy[Case]:
    """Draw a training or two, and texts and tokens for the tokenizer."""
    common = (usual, usual, usual, usual, rivals, rivals, rivals, runs)
    others = (broken, broken, broken, trained_again, trained_again, untrained)
    shapes = (*common, *others)
    return st.one_of([st.composite(shape)() for shape in shapes])


def usual(draw: Draw) -> Case:
    """A text of few letters, encoded again in parts and with other letters."""
    model, ops = Model(), []
    alphabet = draw(st.sampled_from(ALPHABETS))
    ops.append(training(draw, model, draw(texts(alphabet, 8, 40))))
    for _ in range(draw(st.integers(1, 2))):
        more = draw(st.sampled_from(("", "", "", LATER)))
        ops += there_and_back(draw, model, draw(texts(alphabet + more, 0, 20)))
    return script([], ops)


def rivals(draw: Draw) -> Case:
    """Two pairs share a letter, and the one that comes later in a text is first."""
    a, b, c = draw(st.permutations("abc"))
    first, second = draw(st.sampled_from(((3, 2), (2, 2), (2, 3), (4, 2))))
    parts = [b + c] * first + [a + b] * second
    ends = draw(st.permutations("123456789"))
    text = "".join(map("".join, zip(draw(st.permutations(parts)), ends, strict=False)))
    model = Model()
    ops = [training(draw, model, text, (1, 2, 2, 2, 3))]
    ops += there_and_back(draw, model, draw(st.sampled_from(("", c))) + a + b + c)
    return script([], ops)


def runs(draw: Draw) -> Case:
    """Runs of one letter: pairs overlap, and merges meet their own tokens."""
    model, piece = Model(), st.sampled_from(("a", "aa", "aaa", "aaaaa", "b", "ab"))
    text = "".join(draw(st.lists(piece, min_size=1, max_size=12)))
    ops = [training(draw, model, text)]
    for count in draw(st.lists(st.integers(1, 17), min_size=1, max_size=3)):
        ops += there_and_back(draw, model, "a" * count + draw(st.sampled_from("ab")))
    return script([], ops)


def broken(draw: Draw) -> Case:
    """Tokens in any order: bytes that are no text, and halves of characters."""
    model, alphabet = Model(), draw(st.sampled_from(("aé", "éèa", "a😀😃", "ab")))
    ops = [training(draw, model, draw(texts(alphabet, 2, 30)))]
    known = range(BYTES + len(model.pairs))
    pieces = [[token] for token in (97, 195, 169, 240, 159, 255, *known[-8:])]
    whole = [list(letter.encode()) for letter in "éè😀"]
    piece = st.sampled_from(pieces + 2 * whole)
    for size in draw(st.lists(sizes(0, 9), min_size=1, max_size=2)):
        drawn = draw(st.lists(piece, min_size=size, max_size=size))
        ops.append(op("decode", [token for each in drawn for token in each]))
    ops.append(op("decode", model.encode(draw(texts(alphabet, 1, 12)))[1:]))
    return script([], ops)


def trained_again(draw: Draw) -> Case:
    """A second text, which knows nothing of the first."""
    model, alphabet = Model(), draw(st.sampled_from(("ab", "ab", "aé")))
    ops = [training(draw, model, draw(texts(alphabet, 4, 12)), (1, 2, 3))]
    again = draw(st.sampled_from(("", "a", alphabet)))
    ops.append(
        training(draw, model, draw(texts(again or "b", len(again), 8)), (0, 1, 2))
    )
    ops += there_and_back(draw, model, draw(texts(alphabet, 4, 9)))
    return script([], ops)


def untrained(draw: Draw) -> Case:
    """No training, or one that learns nothing."""
    model, ops = Model(), []
    if draw(st.booleans()):
        text = draw(st.sampled_from(("", "a", "é", "ab", "abcdefg", "abab")))
        ops.append(training(draw, model, text, (0, 0, 1)))
    return script([], ops + there_and_back(draw, model, draw(texts("abé😀", 0, 9))))


def texts(alphabet: str, least: int, most: int) -> st.SearchStrategy[str]:
    letter = st.sampled_from(alphabet)
    return sizes(least, most).flatmap(
        lambda size: st.text(letter, min_size=size, max_size=size)
    )


def training(
    draw: Draw, model: Model, text: str, merges: Any = (1, 2, 3, 4, 6, 9, 12)
) -> Op:
    count = draw(st.sampled_from(merges))
    model.train(text, count)
    return op("train", text, count)


def there_and_back(draw: Draw, model: Model, s: str) -> list[Op]:
    """Encode a text, and now and then decode what should have come out."""
    if draw(st.booleans()):
        return [op("encode", s)]
    return [op("encode", s), op("decode", model.encode(s))]


def worst(n: int, merges: int, rng: Random) -> Case:
    """Random letters: every merge finds many places, and pairs never run out."""
    text = "".join(rng.choices("abcdefgh", k=n))
    other = "".join(rng.choices("abcdefgh", k=n))
    return script([], [op("train", text, merges), op("encode", other)])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (calls,) = args
    model = Model()
    for index, each in enumerate(calls.ops):
        if each.name == "train":
            if model.pairs:
                yield "trained again"
            model.train(*each.args)
            text, merges = each.args
            if len(model.pairs) < merges:
                yield "training ends early"
            if any(ord(letter) >= BYTES for pair in model.pairs for letter in pair):
                yield "merged tokens are merged"
            yield from ties_of(text, model.pairs)
        elif each.name == "encode":
            if not each.args[0]:
                yield "nothing to encode"
            if not each.args[0].isascii():
                yield "more than one byte a character"
        elif "\ufffd" in model.decode(*each.args):
            yield "no valid text"
        if index == 0 and each.name != "train":
            yield "no training"


def ties_of(text: str, pairs: list[str]) -> Iterator[str]:
    """Yield whether a tie was broken, and whether the first pair seen lost it."""
    line = letters(text)
    for token, pair in enumerate(pairs, BYTES):
        counts = Counter(map("".join, pairwise(line)))
        tied = [other for other in counts if counts[other] == counts[pair]]
        if len(tied) > 1:
            yield "pairs tie"
        if tied[0] != pair:
            yield "the first of the tied pairs loses"
        line = line.replace(pair, chr(token))
