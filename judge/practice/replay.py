"""A failing case once more, in this process, under the debugger.

This is the user's own code on the user's own machine: there is no sandbox, and the
caller says so before.
"""

from __future__ import annotations

import bdb
import pdb
import sys
import traceback
from collections.abc import Callable
from types import ModuleType
from typing import Any

from judge.errors import UsageError
from judge.model import Case, Problem, Submission
from judge.sandbox import loading, preload
from judge.sandbox.calls import Prepared, prepare
from judge.sandbox.wire import unpack_body
from judge.values import declared as d
from judge.values.live import LiveReader, World


def debug(problem: Problem, submission: Submission, case: Case) -> None:
    """Stop at the first line of the call that failed, and let the user go on.

    `breakpoint()` in the file stops as well. Returns when the user has had enough.
    """
    name = "<standard input>" if submission.path is None else str(submission.path)
    preload.preload(problem.policy.imports)
    code = compile(submission.source, name, "exec", dont_inherit=True)
    try:
        module = loading.run(code, {**preload.names(), "breakpoint": breakpoint})
        _debugged(_call(problem, module, case))
    except bdb.BdbQuit:
        pass
    except loading.NoEntry as error:
        raise UsageError(f"{name}: {error}") from None
    finally:
        sys.modules.pop(loading.MODULE, None)


def _debugged(call: Callable[[pdb.Pdb], Any]) -> None:
    debugger = pdb.Pdb(nosigint=True)
    try:
        print(f"--> it returned {call(debugger)!r}")
    except bdb.BdbQuit:
        raise
    except Exception as error:
        traceback.print_exception(type(error), error, _own(error.__traceback__))
        print("--> it raised this; you are where it was raised")
        pdb.post_mortem(error.__traceback__)


def _own(trace: Any) -> Any:
    """Return a traceback from the first level of the user's file on."""
    found = trace
    while found is not None and found.tb_frame.f_globals.get("__name__") != (
        loading.MODULE
    ):
        found = found.tb_next
    return found or trace


def _call(problem: Problem, module: ModuleType, case: Case) -> Callable[[pdb.Pdb], Any]:
    """Return what makes the call under a debugger; of a script, the last one."""
    prepared = prepare(case, problem)
    control, buffers = unpack_body(prepared.body)
    import msgspec

    request = msgspec.json.decode(control)
    reader = LiveReader(buffers, World(loading.node_classes(module), _asked(prepared)))
    signature, classic = problem.signature, problem.classic

    def arguments(params: tuple[d.Param, ...], wires: list[Any]) -> list[Any]:
        return [
            reader.read(param.type, wire)
            for param, wire in zip(params, wires, strict=True)
        ]

    if not isinstance(signature, d.Class):
        count = len(signature.params)
        make = loading.find_function(module, problem.entry, classic, count)
        args = arguments(signature.params, request["args"])
        return lambda debugger: debugger.runcall(make(), *args)
    names = [method.name for method in signature.methods]
    cls = loading.find_class(module, problem.entry, classic, names)
    init = arguments(signature.init.params, request["init"])
    ops = [
        (name, arguments(signature.method(name).params, wires))
        for name, wires in request["ops"]
    ]

    def script(debugger: pdb.Pdb) -> Any:
        if not ops:
            return debugger.runcall(cls, *init)
        instance = cls(*init)
        for name, args in ops[:-1]:
            getattr(instance, name)(*args)
        name, args = ops[-1]
        return debugger.runcall(getattr(instance, name), *args)

    return script


def _asked(prepared: Prepared) -> Callable[..., Any]:
    """Return what answers the callables among the arguments."""

    def ask(number: int, type_: d.Function, args: tuple[Any, ...]) -> Any:
        proxy, _ = prepared.proxies[number]
        return proxy(*args)

    return ask
