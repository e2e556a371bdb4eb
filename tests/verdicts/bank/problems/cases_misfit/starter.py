"""Cases that do not fit the signature."""


def double(x: int) -> int:
    raise NotImplementedError
