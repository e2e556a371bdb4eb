from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, Generic, Literal, NamedTuple, Protocol, TypeVar, overload

T = TypeVar("T", bound="Comparable")
K = TypeVar("K")
Mode = Literal["min", "max"]


class Comparable(Protocol):
    def __lt__(self, other: Any, /) -> bool: ...


class Entry(NamedTuple):
    key: int
    value: str = ""


class Heap(Generic[T]):
    arity: ClassVar[int] = 2
    items: list[T]

    def __init__(self, items: Iterable[T] = (), *, key: Callable[[T], Any] | None = None) -> None:
        self.items = sorted(items, key=key)

    def __class_getitem__(cls, item: Any) -> Any:
        return super().__class_getitem__(item)

    @overload
    def pop(self, mode: Mode) -> T: ...
    @overload
    def pop(self) -> T: ...
    def pop(self, mode="min"):
        return self.items.pop(0 if mode == "min" else -1)

    def __iter__(self) -> Iterator[T]:
        yield from self.items


def names(e: Entry) -> dict[str, Any]:
    return {**e._asdict(), "kind": type(e).__name__, "notes": e.__class__.__annotations__}
