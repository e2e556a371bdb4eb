"""K-fold split: which rows to train on and which to test on, k times."""

from random import Random


def k_fold(n: int, k: int, rng: Random | None) -> list[tuple[list[int], list[int]]]:
    raise NotImplementedError
