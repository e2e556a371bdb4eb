"""What a problem takes away, and every way to it that a rule can name.

An entry of `ban` is
    a name          `sorted`, `dict`, `Counter`: wherever it comes from
    a module        `heapq`: its import, and its names that are bound beforehand
    part of one     `numpy.linalg`, `functools.lru_cache`
    a method        `list.sort`: `.sort` of anything but the submission's own classes
Where `dict` or `set` is banned, so are their displays and comprehensions. What else
makes the same thing (`defaultdict`, `lru_cache` …) is the author's to list.
"""

from __future__ import annotations

from judge.policy.modules import STANDARD, clip, published
from judge.policy.names import BUILTINS
from judge.policy.reasons import words

_TYPING_NAMES = {"defaultdict": "DefaultDict", "deque": "Deque"}
_DICT_MAKERS = words(
    "__dict__ __annotations__ __setattr__ __delattr__ maketrans groupdict _asdict"
)


class Bans:
    """What one problem's `ban` list means."""

    def __init__(self, ban: tuple[str, ...], methods: frozenset[str]) -> None:
        self.any = bool(ban)
        self._paths = {entry: entry for entry in ban}
        self._names: dict[str, str] = {}
        self._preloaded: dict[str, str] = {}
        self._methods: dict[str, str] = {}
        for entry in ban:
            owner, _, name = entry.rpartition(".")
            if not owner:
                self._names[name] = entry
                self._names.setdefault(_TYPING_NAMES.get(name, name), entry)
                if name in STANDARD:
                    self._preloaded |= dict.fromkeys(published(name), entry)
            elif owner in BUILTINS and name not in methods:
                self._methods[name] = entry
            elif owner in STANDARD:
                self._preloaded[name] = entry

    def name(self, name: str) -> str | None:
        """Return the entry that takes away `name`, which the source does not bind."""
        found = self._names.get(name)
        if found is None and name not in BUILTINS:
            found = self._preloaded.get(name)
        return found

    def path(self, path: str) -> str | None:
        """Return the entry that takes away `path`, such as `collections.Counter`."""
        found = self._names.get(path.rpartition(".")[2])
        while found is None and path:
            found = self._paths.get(path)
            path = path.rpartition(".")[0]
        return found

    def attribute(self, name: str) -> str | None:
        """Return the entry that takes away `.name` of any object."""
        if self.takes("dict") and name in _DICT_MAKERS:
            return "dict"
        return self._methods.get(name)

    def takes(self, entry: str) -> bool:
        """Tell whether the problem takes away exactly `entry`."""
        return entry in self._paths


def banned(what: str, entry: str) -> str:
    """Return the message for `what`, which `entry` takes away."""
    if what == entry:
        return f"`{clip(what)}` may not be used: this problem takes it away"
    return f"`{clip(what)}` may not be used: this problem takes `{entry}` away"
