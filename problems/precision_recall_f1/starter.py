"""Precision, recall and F1: one of each per class, or their averages."""


def prf(
    y: list[int], p: list[int], average: str | None
) -> tuple[list[float] | float, list[float] | float, list[float] | float]:
    raise NotImplementedError
