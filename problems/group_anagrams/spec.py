"""Group Anagrams: words of the same letters, each equally often, are together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product
from random import Random
from string import ascii_lowercase
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

LONGEST = 30

OF_AB = ["".join(w) for size in range(5) for w in product("ab", repeat=size)]
OF_ABC = ["".join(w) for size in (2, 3) for w in product("abc", repeat=size)]
SAME_SUM = (("ad", "da", "bc", "cb"), ("az", "by", "cx", "yb"), ("aad", "abc", "bbb"))
LOOK_ALIKE = [((1, 11), (11, 1)), ((1, 12), (11, 2)), ((2, 11), (21, 1))]
"""Counts of two neighbours: written one after the other, they read the same."""


def cases() -> st.SearchStrategy[Case]:
    """Draw words that are anagrams, that nearly are, that are equal, and any words."""
    shapes = (of_few_letters, same_sum, heavy, heavy, one_group, apart, anything)
    return st.one_of([st.composite(shape)() for shape in shapes])


def of_few_letters(draw: Draw) -> Case:
    """Many are anagrams, and many have the same letters in other numbers."""
    pool = draw(st.sampled_from((OF_AB, OF_AB, OF_ABC, OF_AB[:4])))
    return case(from_pool(draw, pool, draw(st.integers(6, LONGEST))))


def same_sum(draw: Draw) -> Case:
    """Sums and lengths are the same where the letters are not."""
    words = list(draw(st.permutations(draw(st.sampled_from(SAME_SUM)))))
    return case(words[: draw(st.integers(2, 4))])


def heavy(draw: Draw) -> Case:
    """Letters that occur more than nine times, and counts that look alike."""
    first, second = draw(st.sampled_from(("ab", "ab", "mn", "yz")))
    pair = draw(st.sampled_from(LOOK_ALIKE))
    words = [first * i + second * j for i, j in pair]
    words += draw(st.lists(st.sampled_from((words[0][::-1], second)), max_size=1))
    return case(words[::-1] if draw(st.booleans()) else words)


def one_group(draw: Draw) -> Case:
    """Anagrams of one word, some empty or long; sometimes another among them."""
    letters = draw(st.sampled_from(("", "no", "tea", "notes", "zebras", "zebra" * 20)))
    orders = st.permutations(letters).map("".join)
    words = draw(st.lists(orders, min_size=1, max_size=4))
    other = draw(st.lists(st.sampled_from((letters[1:] + "q", "", "q")), max_size=1))
    return case(list(draw(st.permutations(words + other))))


def apart(draw: Draw) -> Case:
    """No two are anagrams."""
    bases = ["", "a", "b", "aa", "ab", "bb", "tea", "ten", "note", "notes", "z", "zz"]
    size = draw(sizes(1, len(bases)))
    return case(list(draw(st.permutations(bases)))[:size])


def anything(draw: Draw) -> Case:
    """Any words, and then some of them again, read backwards or as they are."""
    size = draw(sizes(1, 8))
    word = st.text(ascii_lowercase, max_size=9)
    words = draw(st.lists(word, min_size=size, max_size=size))
    again = words[: draw(st.integers(0, 3))]
    return case(words + [word[::-1] for word in again] + again[:1])


def from_pool(draw: Draw, pool: list[str], size: int) -> list[str]:
    words: list[str] = draw(
        st.lists(st.sampled_from(pool), min_size=size, max_size=size)
    )
    return words


def valid(args: tuple[Any, ...]) -> None:
    (words,) = args
    if not 1 <= len(words) <= 32768:
        raise Invalid(f"words has {len(words)} entries; there are 1 to 32768")
    for i, word in enumerate(words):
        if len(word) > 100:
            raise Invalid(f"words[{i}] has {len(word)} letters; there are up to 100")
        for letter in word:
            if letter not in ascii_lowercase:
                raise Invalid(f"words[{i}] has the letter {letter!r}; they are a to z")


def oracle(args: tuple[Any, ...]) -> list[list[str]]:
    """Compare each word with one of each group."""
    (words,) = args
    groups: list[list[str]] = []
    for word in words:
        for group in groups:
            if are_anagrams(word, group[0]):
                group.append(word)
                break
        else:
            groups.append([word])
    return groups


def are_anagrams(one: str, other: str) -> bool:
    """Strike the letters of one out of the other, one by one."""
    for letter in one:
        if letter not in other:
            return False
        other = other.replace(letter, "", 1)
    return not other


def worst(words: int, rng: Random) -> Case:
    """Words of eight letters, each with one anagram, somewhere."""
    halves = ["".join(rng.choices(ascii_lowercase, k=8)) for _ in range(words // 2)]
    others = ["".join(rng.sample(word, len(word))) for word in halves]
    both = halves + others + ["single"] * (words % 2)
    rng.shuffle(both)
    return case(both)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (words,) = args
    groups = oracle(args)
    if len(words) == 1:
        yield "one word"
    elif len(groups) == 1:
        yield "all in one group"
    elif len(groups) == len(words):
        yield "no two in a group"
    if len({len(group) for group in groups}) > 1:
        yield "groups of several sizes"
    if "" in words:
        yield "an empty word"
    if len(set(words)) < len(words):
        yield "equal words"
    kinds = [Counter(group[0]) for group in groups]
    if len({frozenset(kind) for kind in kinds}) < len(kinds):
        yield "same letters, other counts"
    if len({sum(map(ord, group[0])) for group in groups}) < len(groups):
        yield "same sum, other letters"
    if any(count > 9 for kind in kinds for count in kind.values()):
        yield "counts of ten or more"
    keys = ["".join(sorted(word)) for word in words]
    if any(
        keys.index(key) < at - 1 and keys[at - 1] != key for at, key in enumerate(keys)
    ):
        yield "group not side by side"
