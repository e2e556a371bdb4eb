"""Coin Change: the fewest coins that add up to an amount."""


def coin_change(coins: list[int], amount: int) -> int:
    raise NotImplementedError
