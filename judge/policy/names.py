"""The rules about names and attributes that need nothing but the name."""

from __future__ import annotations

import builtins

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

BUILTINS = frozenset(vars(builtins))


def is_special(name: str) -> bool:
    """Tell whether `name` is of the form `__x__`; private `__x` is not."""
    return len(name) > 4 and name.startswith("__") and name.endswith("__")


def attribute_refusal(name: str) -> str | None:
    """Return why no object's attribute `name` may be used, None if it may."""
    reason = ATTRIBUTE_REASONS.get(name)
    if name in INSPECT_ATTRIBUTES or (
        is_special(name) and name not in SPECIAL_ATTRIBUTES
    ):
        reason = INTERNAL_REASON
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
