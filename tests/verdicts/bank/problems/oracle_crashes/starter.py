"""An oracle that crashes."""


def double(x: int) -> int:
    raise NotImplementedError
