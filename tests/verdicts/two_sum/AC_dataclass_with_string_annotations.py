from __future__ import annotations

from dataclasses import dataclass


@dataclass(order=True)
class Entry:
    value: int
    index: int


def two_sum(nums: list[int], target: int) -> list[int]:
    entries = sorted(Entry(x, i) for i, x in enumerate(nums))
    low, high = 0, len(entries) - 1
    while entries[low].value + entries[high].value != target:
        if entries[low].value + entries[high].value < target:
            low += 1
        else:
            high -= 1
    return [entries[low].index, entries[high].index]


if __name__ == "__main__":
    print(two_sum([3, 3], 6))
