"""Reservoir Sample: k items of a stream, every choice equally likely."""

from collections.abc import Iterable
from random import Random


def sample(it: Iterable[int], k: int, rng: Random) -> list[int]:
    raise NotImplementedError
