"""Byte-pair encoding: learn merges from a text, then encode and decode with them."""


class BPE:
    def __init__(self) -> None:
        raise NotImplementedError

    def train(self, text: str, merges: int) -> None:
        raise NotImplementedError

    def encode(self, s: str) -> list[int]:
        raise NotImplementedError

    def decode(self, ids: list[int]) -> str:
        raise NotImplementedError
