"""A map from integers to integers, made without dict, set and Counter."""


class HashMap:
    def __init__(self) -> None:
        raise NotImplementedError

    def put(self, key: int, value: int) -> None:
        raise NotImplementedError

    def get(self, key: int) -> int:
        raise NotImplementedError

    def remove(self, key: int) -> None:
        raise NotImplementedError
