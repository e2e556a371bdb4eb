"""Square in place."""


def square_all(xs: list[int]) -> None:
    raise NotImplementedError
