"""From source text to something that can be called. Runs inside the worker.

`load` and `explain` are what the worker needs of a language; `queries` has the
same two for SQL.
"""

from __future__ import annotations

import inspect
import sys
import traceback
import types
from collections.abc import Callable, Iterable
from typing import Any

from judge.policy import check
from judge.rules import Finding, PolicyRules
from judge.sandbox import preload

FILENAME = "<submission>"
MODULE = "solution"
NODES = ("ListNode", "TreeNode", "GraphNode")
_DESIGN_OF = {"GraphNode": ("GraphNode", "Node")}
_SHOWN_FRAMES = 12


class NoEntry(Exception):
    """The source defines nothing that the judge can call; says what it wants."""


def load(request: dict[str, Any]) -> types.ModuleType | dict[str, Any]:
    """Return the module that a source makes, or the reply that refuses it."""
    source, rules = request["source"], request["rules"]
    try:
        findings = () if rules is None else check(source, policy_rules(rules))
        code = compiled(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        place = [
            getattr(error, "lineno", None) or 1,
            getattr(error, "offset", None) or 1,
        ]
        text = getattr(error, "msg", None) or str(error)
        return {"s": "syntax", "text": text, "at": place}
    return refusal(findings) if findings else run(code)


def policy_rules(rules: dict[str, Any]) -> PolicyRules:
    """Return the rules that a request brings."""
    return PolicyRules(
        imports=tuple(rules["imports"]),
        ban=tuple(rules["ban"]),
        threads=rules["threads"],
    )


def refusal(findings: Iterable[Finding]) -> dict[str, Any]:
    """Return the reply that tells what the policy refuses."""
    fields = ("line", "col", "end_line", "end_col", "code", "message")
    rows = [{name: getattr(f, name) for name in fields} for f in findings]
    return {"s": "refused", "findings": rows[:100]}


def compiled(source: str) -> types.CodeType:
    """Return the source's code; raises SyntaxError, ValueError or RecursionError."""
    return compile(source, FILENAME, "exec", dont_inherit=True)


def run(code: types.CodeType, names: dict[str, Any] | None = None) -> types.ModuleType:
    """Run a source's code as a real module, with the usual names as builtins."""
    module = types.ModuleType(MODULE)
    module.__dict__["__builtins__"] = preload.names() if names is None else names
    module.__dict__["__file__"] = FILENAME
    sys.modules[MODULE] = module
    exec(code, module.__dict__)
    return module


def node_classes(module: types.ModuleType) -> dict[str, type]:
    """Return the node classes that the submission itself defines."""
    found = {}
    for kind in NODES:
        for name in _DESIGN_OF.get(kind, (kind,)):
            value = vars(module).get(name)
            if isinstance(value, type) and value.__module__ == MODULE:
                found[kind] = value
    return found


def find_function(
    module: types.ModuleType, entry: str, classic: str | None, arity: int
) -> Callable[[], Callable[..., Any]]:
    """Return what gives a callable for one case: a function, or a fresh method.

    A `class Solution` is made anew for every case, as LeetCode does.
    """
    names = [name for name in (entry, classic) if name]
    for name in names:
        function = _defined(module, name)
        if callable(function) and not isinstance(function, type):
            _check_arity(function, name, arity)
            return lambda: function
    solution = _defined(module, "Solution")
    if isinstance(solution, type):
        for name in names:
            if hasattr(solution, name):
                _check_arity(getattr(solution(), name), name, arity)
                return lambda: getattr(solution(), name)
    wanted = f"a function `{entry}`"
    if classic:
        wanted += f", or a `class Solution` with the method `{classic}`"
    raise NoEntry(f"the source does not define {wanted}{_only_defines(module)}")


def find_class(
    module: types.ModuleType, entry: str, classic: str | None, methods: list[str]
) -> type:
    """Return the class under test, by its own or its classic name."""
    names = [name for name in (entry, classic) if name]
    for name in names:
        found = _defined(module, name)
        if isinstance(found, type):
            missing = [method for method in methods if not hasattr(found, method)]
            if missing:
                listed = ", ".join(f"`{method}`" for method in missing)
                raise NoEntry(f"the class `{name}` has no method {listed}")
            return found
    wanted = " or ".join(f"`{name}`" for name in names)
    raise NoEntry(f"the source does not define a class {wanted}{_only_defines(module)}")


def _defined(module: types.ModuleType, name: str) -> Any:
    """Return what the submission itself bound to `name`, not what it imported."""
    value = vars(module).get(name)
    preloaded = preload.names().get(name)
    return None if value is preloaded else value


def _only_defines(module: types.ModuleType) -> str:
    mine = [
        name
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == MODULE
    ]
    listed = ", ".join(f"`{name}`" for name in mine[:5])
    return f"; it defines {listed}" if mine else "; it defines no function or class"


def _check_arity(function: Callable[..., Any], name: str, arity: int) -> None:
    if _takes(function, arity):
        return
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return
    try:
        signature.bind(*range(arity))
    except TypeError:
        takes = ", ".join(signature.parameters) or "no arguments"
        count = "1 argument" if arity == 1 else f"{arity} arguments"
        raise NoEntry(
            f"`{name}` is called with {count}, but it takes ({takes})"
        ) from None


def _takes(function: Callable[..., Any], arity: int) -> bool:
    """Whether a plain function has just that many parameters.

    It mostly has, and asking `inspect` takes a tenth of the time of a load.
    """
    if type(function) is not types.FunctionType:
        return False
    code = function.__code__
    other = code.co_kwonlyargcount or hasattr(function, "__wrapped__")
    return code.co_argcount == arity and not other


def explain(error: BaseException) -> dict[str, Any]:
    """Return type, text and place of an exception of the submission, cut."""
    try:
        text = str(error)[:1000].encode("utf-8", "replace").decode()
    except Exception:  # a submission's own __str__ may do anything
        text = "(its text cannot be read)"
    frames = [
        [line, frame.f_code.co_name[:80]]
        for frame, line in traceback.walk_tb(error.__traceback__)
        if frame.f_code.co_filename == FILENAME
    ]
    if len(frames) > _SHOWN_FRAMES:
        half = _SHOWN_FRAMES // 2
        frames = frames[:half] + frames[-half:]
    return {"type": type(error).__name__[:80], "text": text, "frames": frames}
