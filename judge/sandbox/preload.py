"""What a submission finds: modules already imported, names already bound.

A locked worker cannot open files, so what it may import must be imported
before. The list is the policy's allow list and what those modules import late.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable
from functools import cache
from types import ModuleType
from typing import Any

ALLOWED = (
    "__future__ typing collections collections.abc math heapq itertools bisect "
    "functools string random operator re sortedcontainers dataclasses enum copy "
    "fractions datetime abc decimal statistics json queue time calendar cmath "
    "numbers array types contextlib unicodedata textwrap struct sys"
).split()

_LATE = (
    "_strptime ast inspect linecache locale tokenize traceback warnings weakref "
    "threading encodings.ascii encodings.idna encodings.latin_1 encodings.utf_16 "
    "encodings.utf_32 encodings.unicode_escape encodings.raw_unicode_escape"
).split()

_NUMPY = (
    "numpy.fft numpy.linalg numpy.ma numpy.polynomial numpy.random numpy.strings "
    "numpy.rec numpy.char numpy.typing numpy.lib.stride_tricks numpy.lib.scimath"
).split()

_STARRED = (
    "string re datetime collections heapq bisect copy math random statistics "
    "itertools functools operator json sortedcontainers typing"
).split()
"""Modules whose names LeetCode binds before a solution runs, in its order."""


def preload(extra: Iterable[str]) -> None:
    """Import all that a submission may import; `extra` is the problem's own list.

    A module that this installation lacks is left out, unless it is in `extra`.
    """
    for name in (*ALLOWED, *_LATE):
        try:
            importlib.import_module(name)
        except ImportError:
            continue
    for name in extra:
        for module in (name, *(_NUMPY if name == "numpy" else ())):
            importlib.import_module(module)


@cache
def names() -> dict[str, Any]:
    """Return the names that a submission finds as builtins; do not change it.

    Those that LeetCode binds are among them. As builtins of the module they stay
    out of its globals, and a fork touches none of the memory that they are in.
    """
    bound: dict[str, Any] = {}
    for name in _STARRED:
        module = sys.modules.get(name)
        if module is not None:
            bound.update(_public(module))
            bound[name] = module
    import builtins

    from judge import types

    bound.update(_public(types))
    bound["sys"] = sys
    bound.update(vars(builtins))  # `pow`, `compile` … mean what they always do
    bound["breakpoint"] = _nobody_is_there
    return bound


def _nobody_is_there(*args: object, **more: object) -> None:
    """Take the place of `breakpoint`: what is left in a file does not stop a run."""


def _public(module: ModuleType) -> dict[str, Any]:
    listed = getattr(module, "__all__", None)
    chosen = listed or [name for name in vars(module) if not name.startswith("_")]
    return {name: getattr(module, name) for name in chosen if hasattr(module, name)}
