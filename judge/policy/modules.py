"""Which modules a submission may import, and which of their parts it may use."""

from __future__ import annotations

import difflib
import importlib
import sys
from functools import cache
from types import ModuleType

from judge.policy.reasons import (
    MEMBER_REASONS,
    MODULE_REASONS,
    NUMPY_REASON,
    SYS_REASON,
    words,
)
from judge.rules import PolicyRules

STANDARD = words(
    "__future__ abc array bisect calendar cmath collections contextlib copy "
    "dataclasses datetime decimal enum fractions functools heapq itertools json math "
    "numbers operator queue random re sortedcontainers statistics string struct sys "
    "textwrap time types typing unicodedata"
)

PARTS = words(
    "collections.abc json.decoder json.encoder sortedcontainers.sorteddict "
    "sortedcontainers.sortedlist sortedcontainers.sortedset judge.types"
)

NUMPY_PARTS = words(
    "numpy.dtypes numpy.exceptions numpy.fft numpy.lib numpy.lib.scimath "
    "numpy.lib.stride_tricks numpy.linalg numpy.ma numpy.polynomial "
    "numpy.polynomial.polynomial numpy.random "
    "numpy.rec numpy.strings numpy.typing"
)

NUMPY_REFUSED = words(
    "numpy.compat numpy.core numpy.ctypeslib numpy.distutils numpy.f2py numpy.testing "
    "numpy.os numpy.sys numpy.lib.format numpy.lib.npyio numpy.DataSource "
    "numpy.fromfile numpy.fromregex numpy.genfromtxt numpy.load numpy.loadtxt "
    "numpy.memmap numpy.save numpy.savetxt numpy.savez numpy.savez_compressed"
)

SYS_ALLOWED = words(
    "byteorder float_info float_repr_style get_int_max_str_digits getrecursionlimit "
    "getrefcount getsizeof hash_info hexversion implementation int_info intern maxsize "
    "maxunicode platform set_int_max_str_digits setrecursionlimit stderr stdout "
    "version version_info"
)

_NAME_SHOWN = 60


def clip(name: str) -> str:
    """Return `name` short enough for a message of one line."""
    return name if len(name) <= _NAME_SHOWN else name[: _NAME_SHOWN - 1] + "…"


class Modules:
    """What one problem's rules say about modules."""

    def __init__(self, rules: PolicyRules) -> None:
        listed = set(rules.imports)
        if rules.threads:
            listed.add("threading")
        if "numpy" in listed:
            listed |= NUMPY_PARTS
        self.allowed = STANDARD | PARTS | listed
        packages = {name.rpartition(".")[0] for name in self.allowed}
        self._shells = packages - self.allowed - {""}

    def refusal(self, name: str) -> str | None:
        """Return why `name` may not be imported, None if it may."""
        if name in self.allowed:
            return None
        reason = MODULE_REASONS.get(name) or MODULE_REASONS.get(name.partition(".")[0])
        if name in self._shells:
            inside = sorted(n for n in self.allowed if n.startswith(f"{name}."))
            reason = f"import `{inside[0]}`"
        elif name.startswith("numpy.") and "numpy" in self.allowed:
            reason = NUMPY_REASON
        elif reason is None:
            close = difflib.get_close_matches(clip(name), sorted(self.allowed), n=1)
            meant = f"; did you mean `{close[0]}`?" if close else ""
            reason = f"it is not among the modules of this problem{meant}"
        return f"`import {clip(name)}` is not available: {reason}"

    def member_refusal(self, module: str, name: str) -> str | None:
        """Return why `module.name` may not be used, None if it may.

        `module` is a path as `resolve` returns it, and need not be a module.
        """
        path = f"{module}.{name}"
        if path in self.allowed:
            return None
        reason = None
        if module == "sys" and name not in SYS_ALLOWED:
            reason = MEMBER_REASONS.get(path, SYS_REASON)
        elif module in self._shells:
            reason = "submissions may not use it"
        elif "numpy" in self.allowed and _leads_inside_numpy(module, path):
            reason = NUMPY_REASON
        elif module in STANDARD and self.resolve(path) not in self.allowed:
            held = _modules_in(module).get(name)
            reason = f"it leads to `{held}`" if held else None
        return reason and f"`{clip(path)}` is not available: {reason}"

    def resolve(self, path: str) -> str:
        """Return the path by its real modules: `typing.sys` is `sys`."""
        first, *names = path.split(".")
        for name in names:
            held = _modules_in(first).get(name) if first in STANDARD else None
            first = held or f"{first}.{name}"
        return first

    def is_module(self, path: str) -> bool:
        """Tell whether `path` is a module that a submission may hold."""
        return path in self.allowed


def published(module: str) -> frozenset[str]:
    """Return the names that `from module import *` binds."""
    loaded = _loaded(module)
    if loaded is None:
        return frozenset()
    names = getattr(loaded, "__all__", None)
    return frozenset(names or [name for name in vars(loaded) if name[0] != "_"])


def _leads_inside_numpy(module: str, path: str) -> bool:
    """Tell whether the step from `module` to `path` enters what numpy refuses."""
    return _is_inside_numpy(path) and not _is_inside_numpy(module)


def _is_inside_numpy(path: str) -> bool:
    first, *names = path.split(".")
    if first != "numpy":
        return False
    if any(name.startswith("_") and not name.endswith("_") for name in names):
        return True
    return any(path == name or path.startswith(f"{name}.") for name in NUMPY_REFUSED)


@cache
def _modules_in(module: str) -> dict[str, str]:
    """Return the modules that a standard module holds, as name -> real name."""
    loaded = _loaded(module)
    if loaded is None:
        return {}
    members = vars(loaded).items()
    return {k: v.__name__ for k, v in members if isinstance(v, ModuleType)}


def _loaded(module: str) -> ModuleType | None:
    """Return the module; only those that the policy itself trusts are imported."""
    if module in sys.modules:
        return sys.modules[module]
    if module not in STANDARD and module not in PARTS:
        return None
    try:
        return importlib.import_module(module)
    except (ImportError, OSError):  # not installed, or the sandbox is locked
        return None
