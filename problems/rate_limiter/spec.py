"""Rate limiter: a token bucket for each key, counted exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, Op, Script, op, script, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]

LATEST = 10**9
CALLS = 65_536
TOKEN = 1000
NAMES = ("a", "b", "a b", "10.0.0.7", "user:42", "Zoë", "鍵", "x" * 20)

UNEVEN = [
    (per_s, gap)
    for per_s in (1, 2, 4, 5, 8, 10, 20, 40)
    for gap in range(TOKEN // per_s, 2 * TOKEN // per_s)
    if (gap * (per_s / TOKEN) - 1) + (2 * TOKEN // per_s - gap) * (per_s / TOKEN) < 1
]
"""Tokens a second, and a gap that brings one token and a part of another; with the
missing part added, floats make a little less than one token of it."""


def valid(args: tuple[Any, ...]) -> None:
    (made,) = args
    for name, number in zip(("per_s", "burst"), made.init, strict=True):
        if not 1 <= number <= 1000:
            raise Invalid(f"{name} is {number}; it is between 1 and 1000")
    if len(made.ops) > CALLS:
        raise Invalid(f"there are {len(made.ops)} calls; there are at most {CALLS}")
    before = 0
    for each in made.ops:
        key, now_ms = each.args
        if not 1 <= len(key) <= 20:
            raise Invalid(f"key has {len(key)} characters; it has 1 to 20")
        if not 0 <= now_ms <= LATEST:
            raise Invalid(f"now_ms is {now_ms}; it is between 0 and 10**9")
        if now_ms < before:
            raise Invalid(f"now_ms is {now_ms} after {before}; it never falls")
        before = now_ms


class Model:
    """Keeps the times of all accepted requests, and no bucket.

    A bucket lets a request through exactly if, counted from any earlier accepted
    request, no more than a full bucket and what came in since is used.
    """

    def __init__(self, per_s: int, burst: int) -> None:
        self.per_s, self.burst = per_s, burst
        self.accepted: dict[str, list[int]] = {}

    def allow(self, key: str, now_ms: int) -> bool:
        times = self.accepted.setdefault(key, [])
        for used, since in enumerate(reversed(times), start=2):
            if TOKEN * (used - self.burst) > self.per_s * (now_ms - since):
                return False
        times.append(now_ms)
        return True


def cases() -> st.SearchStrategy[Case]:
    """Draw requests close to the times at which a token becomes whole."""
    shapes = (mixed, mixed, mixed, burst, around, around, ticks, uneven, uneven, idle)
    shapes += (crowd,)
    return st.one_of([st.composite(shape)() for shape in shapes])


def mixed(draw: Draw) -> Case:
    """One to three keys; gaps of nothing, about a token, or much more."""
    per_s, burst = draw(rates()), draw(st.integers(1, 4))
    keys = st.sampled_from(draw(key_lists()))
    size = draw(sizes(3, 40))
    parts = st.tuples(keys, gaps(per_s))
    return requests(
        draw, per_s, burst, draw(st.lists(parts, min_size=size, max_size=size))
    )


def burst(draw: Draw) -> Case:
    """A bucket is emptied at once; then requests come after this gap or that."""
    per_s, size = draw(rates()), draw(st.integers(1, 5))
    key = draw(st.sampled_from(NAMES))
    more = draw(st.lists(gaps(per_s), min_size=1, max_size=4))
    parts = [(key, 0)] * (size + draw(st.integers(0, 1)))
    return requests(draw, per_s, size, parts + [(key, gap) for gap in more])


def around(draw: Draw) -> Case:
    """A bucket of one token; requests just before, at and after a token is whole."""
    per_s = draw(rates())
    whole = -(-TOKEN // per_s)
    early = draw(st.integers(1, max(1, whole // 2)))
    rest = max(0, whole - early + draw(st.sampled_from((-1, 0, 0, 1))))
    gaps = [0, early, rest, *draw(st.lists(st.sampled_from((0, 1, whole)), max_size=3))]
    return requests(draw, per_s, 1, [("a", gap) for gap in gaps])


def ticks(draw: Draw) -> Case:
    """A bucket of one token is asked each time that a tenth of a token has come."""
    per_s = draw(st.sampled_from((1, 2, 4, 5, 10, 20, 25, 50, 100)))
    gap = 100 // per_s
    parts = [("a", 0)] + [("a", gap)] * draw(st.integers(10, 11))
    return requests(draw, per_s, 1, parts)


def uneven(draw: Draw) -> Case:
    """An empty bucket of two places; one token and a part come in, then the rest."""
    per_s, gap = draw(st.sampled_from(UNEVEN))
    rest = 2 * TOKEN // per_s - gap - draw(st.sampled_from((0, 0, 0, 1)))
    key = draw(st.sampled_from(NAMES))
    return requests(draw, per_s, 2, [(key, each) for each in (0, 0, gap, rest)])


def idle(draw: Draw) -> Case:
    """After a long time a bucket is full, and no fuller; then it is emptied."""
    per_s, size = draw(rates()), draw(st.integers(1, 4))
    long = draw(st.integers(5000, 10**6) | st.sampled_from((TOKEN * size, LATEST // 9)))
    taken = draw(st.integers(1, size))
    parts = [("a", 0)] * taken + [("a", long)] + [("a", 0)] * (size + 1)
    return requests(draw, per_s, size, parts)


def crowd(draw: Draw) -> Case:
    """Up to 300 requests of many keys, in a hurry and then in none."""
    rng = Random(draw(st.integers(0, 10**6)))
    per_s, burst = rng.choice((1, 3, 10, 300)), rng.choice((1, 2, 5, 40))
    keys = [f"user:{index}" for index in range(rng.randrange(2, 30))]
    parts = []
    while len(parts) < 200:
        longest = rng.choice((1, 3, 40, 2000))
        for _ in range(rng.randrange(5, 60)):
            parts.append((rng.choice(keys), rng.randrange(longest)))
    return requests(draw, per_s, burst, parts)


def rates() -> st.SearchStrategy[int]:
    return st.sampled_from((1, 1, 2, 3, 7, 10, 60, 999, 1000)) | st.integers(1, 1000)


def key_lists() -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(NAMES), min_size=1, max_size=3, unique=True)


def gaps(per_s: int) -> st.SearchStrategy[int]:
    """Draw milliseconds: none, a few, about what a token takes, or very many."""
    whole = -(-TOKEN // per_s)
    near = (0, 0, 0, 1, whole // 2, max(0, whole - 1), whole, whole, whole + 1)
    return st.sampled_from((*near, 2 * whole, TOKEN)) | st.integers(0, 3 * whole)


def requests(draw: Draw, per_s: int, burst: int, parts: list[tuple[str, int]]) -> Case:
    """Return the case in which each request comes so long after the one before."""
    now = draw(st.sampled_from((0, 0, 0, 1, 12345, LATEST // 2)))
    ops: list[Op] = []
    for key, gap in parts:
        now = min(LATEST, now + gap)
        ops.append(op("allow", key, now))
    return script([per_s, burst], ops)


def worst(n: int, rng: Random) -> Case:
    """Every other request is of one key, the others are of n / 4 keys in turn.

    A token comes in every millisecond, and requests come about as fast.
    """
    ops: list[Op] = []
    now = 0
    for index in range(n):
        now += rng.randrange(3)
        key = "hot" if index % 2 else f"user:{index // 2 % max(1, n // 4)}"
        ops.append(op("allow", key, now))
    return script([600, 20], ops)


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    (made,) = args
    yield from events(made)
    if len({each.args[0] for each in made.ops}) > 1:
        yield "several keys"
    if made.init[1] == 1:
        yield "burst 1"


def events(made: Script) -> Iterator[str]:
    """Yield what happens to the buckets, counted in thousandths of a token."""
    per_s, burst = made.init
    buckets: dict[str, tuple[int, int, bool]] = {}
    for each in made.ops:
        key, now = each.args
        before, since, refused = buckets.get(key, (burst * TOKEN, now, False))
        gained = (now - since) * per_s
        credit = min(burst * TOKEN, before + gained)
        if key in buckets and now == since:
            yield "same time twice"
        if before < credit == burst * TOKEN < before + gained:
            yield "full again after a while"
        accepted = credit >= TOKEN
        if not accepted:
            yield "refused"
            if credit + per_s >= TOKEN:
                yield "refused just before the token"
        else:
            if refused:
                yield "accepted after a refusal"
            if credit < TOKEN + per_s and gained:
                yield "accepted just at the token"
            if before % TOKEN and before < TOKEN and gained < TOKEN:
                yield "token made of parts"
        buckets[key] = credit - TOKEN * accepted, now, not accepted
