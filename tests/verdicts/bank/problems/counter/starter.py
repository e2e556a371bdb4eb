"""Counter."""


class Counter:
    def __init__(self, start: int) -> None:
        raise NotImplementedError

    def up(self, by: int) -> int:
        raise NotImplementedError

    def down(self) -> int:
        raise NotImplementedError
