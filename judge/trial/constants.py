"""The same seed draws the same cases, whatever else the process has imported.

Hypothesis likes to draw constants that it finds in the source of the modules
loaded: with them, a seed would mean one thing in an installed judge, another in
a checkout, and a third after an import.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

_FINDS_THEM = "_get_local_constants"


@contextlib.contextmanager
def not_from_modules() -> Iterator[None]:
    """Have Hypothesis draw no constants of modules meanwhile.

    It has no setting for this. Should it rename what is replaced here, then
    drawing goes on, and a test says that seeds have come to depend on modules.
    """
    from hypothesis.internal.conjecture import providers
    from hypothesis.internal.constants_ast import Constants

    find, none = getattr(providers, _FINDS_THEM, None), Constants()
    providers.CONSTANTS_CACHE.cache.clear()
    setattr(providers, _FINDS_THEM, lambda: none)
    try:
        yield
    finally:
        providers.CONSTANTS_CACHE.cache.clear()
        setattr(providers, _FINDS_THEM, find)
