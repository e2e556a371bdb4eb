"""Network Delay Time: when has a signal reached every node?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf
from random import Random
from typing import Any

from hypothesis import strategies as st

from judge.spec import Case, Invalid, case, sizes

Draw = Callable[[st.SearchStrategy[Any]], Any]
Links = dict[tuple[int, int], int]
"""How long each link takes, by its two ends; nodes are numbered from 0 here."""

MOST = 100
NODES, LINKS = 16_384, 65_536
LANES = 16
"""A quickest way of `worst` has about n / LANES links."""


def cases() -> st.SearchStrategy[Case]:
    """Draw networks that are reached or not, with short cuts over many links."""
    shapes = (anything, anything, grown, detour, detour, late, late, left_out, instant)
    return st.one_of([st.composite(shape)() for shape in shapes])


def anything(draw: Draw) -> Case:
    """Any links between a few nodes; often some are not reached."""
    n = draw(st.sampled_from((2, 3, 4, 4, 5, 6)))
    rng = Random(draw(st.integers(0, 10**6)))
    links: Links = {}
    for _ in range(draw(st.integers(1, 2 * n))):
        u, v = rng.sample(range(n), 2)
        links[u, v] = rng.randint(0, 9)
    return asked(draw, rng, n, links, draw(st.integers(0, n - 1)))


def grown(draw: Draw) -> Case:
    """Each node has a link from an earlier one; more links go anywhere."""
    n = draw(sizes(3, 12))
    most = draw(st.sampled_from((2, 9, MOST)))
    rng = Random(draw(st.integers(0, 10**6)))
    links: Links = {}
    for v in range(1, n):
        links[rng.randrange(v), v] = rng.randint(0, most)
    for _ in range(draw(st.sampled_from((0, 3, 20)))):
        u, v = rng.sample(range(n), 2)
        links.setdefault((u, v), rng.randint(0, most))
    return asked(draw, rng, n, links, 0)


def detour(draw: Draw) -> Case:
    """A chain of quick links beside a slow direct one, and perhaps a tail behind."""
    chain, tail = draw(st.integers(2, 4)), draw(sizes(0, 2))
    rng = Random(draw(st.integers(0, 10**6)))
    n = chain + tail + 1
    links: Links = {(u, u + 1): rng.randint(0, 3) for u in range(n - 1)}
    links[0, chain] = sum(links[u, u + 1] for u in range(chain)) + rng.randint(-3, 5)
    links[0, chain] = max(0, links[0, chain])
    if draw(st.booleans()):
        links[0, chain - 1] = rng.randint(0, 12)
    return asked(draw, rng, n, links, 0)


def late(draw: Draw) -> Case:
    """The last link of a way is quicker than the direct link, but the way is not."""
    rng = Random(draw(st.integers(0, 10**6)))
    first, last = rng.randint(2, 5), rng.randint(0, 4)
    links: Links = {(0, 1): first, (1, 2): last}
    links[0, 2] = last + rng.randint(1, first - 1)
    n = 3 + draw(st.sampled_from((0, 0, 0, 1)))
    if n == 4:
        links[rng.randrange(3), 3] = rng.randint(0, 9)
    return asked(draw, rng, n, links, 0)


def left_out(draw: Draw) -> Case:
    """All but one node are reached; that one is alone, or has links to others only."""
    n = draw(sizes(3, 7))
    rng = Random(draw(st.integers(0, 10**6)))
    links: Links = {}
    for v in range(1, n - 1):
        links[rng.randrange(v), v] = rng.randint(0, 9)
    for u in range(draw(st.integers(0, n - 2))):
        links[n - 1, u] = rng.randint(0, 9)
    return asked(draw, rng, n, links, 0)


def instant(draw: Draw) -> Case:
    """Links that take no time, on circles too, and few others."""
    n = draw(st.integers(3, 6))
    rng = Random(draw(st.integers(0, 10**6)))
    links: Links = {(u, (u + 1) % n): 0 for u in range(n)}
    for _ in range(draw(st.integers(0, 3))):
        u, v = rng.sample(range(n), 2)
        links[u, v] = rng.choice((0, 1, 2))
    return asked(draw, rng, n, links, draw(st.integers(0, n - 1)))


def asked(draw: Draw, rng: Random, n: int, links: Links, start: int) -> Case:
    """Number the nodes from 1 in any order, and put the links in any order."""
    number = list(range(1, n + 1))
    if draw(st.sampled_from((True, True, False))):
        rng.shuffle(number)
    times = [[number[u], number[v], w] for (u, v), w in links.items()]
    rng.shuffle(times)
    return case(times, n, number[start])


def valid(args: tuple[Any, ...]) -> None:
    times, n, k = args
    if not 2 <= n <= NODES:
        raise Invalid(f"n is {n}; it is between 2 and {NODES}")
    if not 1 <= len(times) <= LINKS:
        raise Invalid(f"len(times) is {len(times)}; it is between 1 and {LINKS}")
    if not 1 <= k <= n:
        raise Invalid(f"k is {k}; nodes are numbered from 1 to {n}")
    seen = set()
    for at, link in enumerate(times):
        if len(link) != 3:
            raise Invalid(f"times[{at}] has {len(link)} numbers; it has 3")
        u, v, w = link
        if not (1 <= u <= n and 1 <= v <= n):
            raise Invalid(f"times[{at}] is {link}; nodes are numbered from 1 to {n}")
        if u == v:
            raise Invalid(f"times[{at}] leads from {u} to itself; u and v differ")
        if not 0 <= w <= MOST:
            raise Invalid(f"times[{at}] takes the time {w}; w is from 0 to {MOST}")
        if (u, v) in seen:
            raise Invalid(f"times[{at}] is a second link from {u} to {v}")
        seen.add((u, v))


def reached(times: list[list[int]], n: int, k: int) -> list[float]:
    """Return when each of nodes 1 to n is reached: bring times down until all fit."""
    at = [inf] * (n + 1)
    at[k] = 0
    changed = True
    while changed:
        changed = False
        for u, v, w in times:
            if at[u] + w < at[v]:
                at[v] = at[u] + w
                changed = True
    return at[1:]


def oracle(args: tuple[Any, ...]) -> int:
    last = max(reached(*args))
    return -1 if last == inf else int(last)


def worst(n: int, rng: Random) -> Case:
    """Lanes side by side, each a long chain of quick links; all others are slow.

    The links between lanes lead a few places on, but take longer than the lane, and
    those that lead back are of no use: quickest ways are long, and every link is
    looked at.
    """
    number = list(range(1, n + 1))
    rng.shuffle(number)
    links: Links = {(0, lane): rng.randint(1, 9) for lane in range(1, min(LANES, n))}
    for place in range(n):
        if place + LANES < n:
            links[place, place + LANES] = rng.randint(1, 10)
            ahead = place + rng.randint(1, LANES - 1)
            if place and ahead < n:
                links[place, ahead] = rng.randint(80, MOST)
        if place:
            links[place, rng.randrange(place)] = rng.randint(0, MOST)
    times = [[number[u], number[v], w] for (u, v), w in links.items()]
    rng.shuffle(times)
    return case(times, n, number[0])


def labels(args: tuple[Any, ...]) -> Iterator[str]:
    """Name what is special about a case."""
    times, n, k = args
    at = reached(times, n, k)
    if n == 2:
        yield "two nodes"
    yield "a node is not reached" if max(at) == inf else "all are reached"
    if any(w == 0 for _, _, w in times):
        yield "a link takes no time"
    steps = reached([[u, v, 1] for u, v, _ in times], n, k)
    shortest = [each for each in times if steps[each[0] - 1] + 1 == steps[each[1] - 1]]
    if reached(shortest, n, k) != at:
        yield "more links are quicker"
    both = [*times, *([v, u, w] for u, v, w in times)]
    if max(reached(both, n, k)) != max(at):
        yield "the direction matters"
    if any(at[u - 1] + w > at[v - 1] for u, v, w in times if at[u - 1] < inf):
        yield "reached again later"
