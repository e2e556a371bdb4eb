"""The rules about names and attributes that need nothing but the name."""

from __future__ import annotations

import builtins
import types

from RestrictedPython.transformer import INSPECT_ATTRIBUTES

from judge.policy.modules import clip
from judge.policy.reasons import (
    ATTRIBUTE_REASONS,
    BUILTIN_REASONS,
    DEFINITION_REASONS,
    INTERNAL_REASON,
)

_OPERATORS = (
    "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or"
)
_COMPARISONS = "eq ne lt le gt ge"
_NUMBERS = "neg pos abs invert int float complex index bool round trunc floor ceil"
_CONTAINERS = (
    "len length_hint getitem setitem delitem missing iter next reversed contains"
)
_OBJECTS = (
    "new init call hash repr str bytes format sizeof dir copy deepcopy enter exit "
    "getattr setattr delattr get set delete set_name init_subclass class_getitem "
    "instancecheck subclasscheck subclasshook post_init aiter anext aenter aexit await"
)
_FACTS = (
    "class dict name qualname doc module annotations slots match_args members version "
    "wrapped cause context suppress_context notes dataclass_fields origin args "
    "parameters value type_params all"
)

SPECIAL_ATTRIBUTES = frozenset(
    f"__{prefix}{word}__"
    for words, prefixes in (
        (_OPERATORS, ("", "r", "i")),
        (f"{_COMPARISONS} {_NUMBERS} {_CONTAINERS} {_OBJECTS} {_FACTS}", ("",)),
    )
    for word in words.split()
    for prefix in prefixes
)

SPECIAL_NAMES = SPECIAL_ATTRIBUTES | {"__debug__", "__file__"}

INTERNALS = frozenset(
    name
    for kind in (
        *(builtins, type, types.ModuleType, types.FunctionType, types.MethodType),
        *(types.BuiltinFunctionType, types.CodeType, types.FrameType),
        *(types.TracebackType, types.GeneratorType, types.CoroutineType),
        *(types.CellType, types.MappingProxyType, BaseException),
    )
    for name in dir(kind)
    if name.startswith("__")
) | {"__array_interface__", "__array_struct__"}
"""Special names that objects of the interpreter have, whoever defines them again."""

BUILTINS = frozenset(vars(builtins))


def is_special(name: str) -> bool:
    """Tell whether `name` is of the form `__x__`; private `__x` is not."""
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def attribute_refusal(name: str, own: frozenset[str] = frozenset()) -> str | None:
    """Return why no object's attribute `name` may be used, None if it may.

    Of the special names in `own`, which the source gives to objects itself, only
    those are refused that the interpreter's objects have too.
    """
    reason = ATTRIBUTE_REASONS.get(name)
    if name in INSPECT_ATTRIBUTES:
        reason = INTERNAL_REASON
    elif is_special(name) and name not in SPECIAL_ATTRIBUTES:
        reason = INTERNAL_REASON if name in INTERNALS or name not in own else None
    return reason and f"`.{clip(name)}` is not available: {reason}"


def builtin_refusal(name: str) -> str | None:
    """Return why the builtin `name` may not be used, None if it may."""
    reason = BUILTIN_REASONS.get(name)
    return reason and f"`{name}` is not available: {reason}"


def special_name_refusal(name: str) -> str | None:
    """Return why the special name `name`, bound by nobody, may not be read."""
    if not is_special(name) or name in SPECIAL_NAMES:
        return None
    return f"`{clip(name)}` is not available: {INTERNAL_REASON}"


def definition_refusal(name: str) -> str | None:
    """Return why the special name `name` may not be bound, None if it may."""
    reason = DEFINITION_REASONS.get(name)
    return reason and f"`{name}` may not be defined: {reason}"
