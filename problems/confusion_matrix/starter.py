"""Confusion matrix: count the rows by true label and by predicted label."""


def confusion(
    y: list[int | str], p: list[int | str], labels: list[int | str]
) -> list[list[int]]:
    raise NotImplementedError
