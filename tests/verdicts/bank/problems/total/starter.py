"""Sum without touching."""


def total(xs: list[int]) -> int:
    raise NotImplementedError
