"""Is written with dataclasses, enums, a protocol and generics."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, IntFlag, auto
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class State(Enum):
    LOOKING = auto()
    FOUND = auto()


class Flag(IntFlag):
    LEFT = 1
    RIGHT = 2


class Sized(Protocol):
    def __len__(self) -> int: ...


@dataclass(order=True, slots=True)
class Entry:
    value: int
    index: int = field(compare=False)


@dataclass(frozen=True)
class Box(Generic[T]):
    inside: T


class Solution:
    def twoSum(self, nums: list[int], target: int) -> list[int]:
        entries = sorted(Entry(value, index) for index, value in enumerate(nums))
        state, low, high = State.LOOKING, 0, len(entries) - 1
        while state is State.LOOKING:
            total = entries[low].value + entries[high].value
            if total == target:
                state = State.FOUND
            elif total < target:
                low += 1
            else:
                high -= 1
        assert Flag.LEFT | Flag.RIGHT == 3
        box = replace(Box([0]), inside=[entries[low].index, entries[high].index])
        return box.inside
