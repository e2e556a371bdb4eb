"""The conversation inside a worker: load a submission, then answer calls.

This code shares its process with the submission and so may be corrupted by it.
Nothing it says is believed by the other side beyond "this is the value that
came back". It keeps its own references to what it needs, so that honest code
which shadows or patches a builtin still gets its answer through.

Requests                                    replies (`s`)
    load: source, language, rules, entry …  ready | refused | syntax | entry | raised
    a call: args, or init and ops           ok | mismatch | raised | memory
                                            ask (a callable argument was called)
    a held call, in three steps:
        hold, with args                     held
        go: make the call                   gone | raised | memory
        show: describe its result           as a call
    measure: a call under a tool            measured, or as a call

Requests may come before their turn. They are answered in order, and a reply to one
that printed says how much (`o`).
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from judge.sandbox import loading, tools
from judge.sandbox.output import Output
from judge.sandbox.wire import HEADER, pack_body, unpack_body
from judge.values import declared as d
from judge.values.live import LiveReader, LiveWriter, World
from judge.values.reader import is_plain
from judge.values.writer import Mismatch

_READ_BYTES = 1 << 16
"""Read at least: several requests may be there."""


class Link:
    """The worker's end of the wire: blocking reads and writes of whole frames."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._sequence = 0
        self._read = bytearray()

    def receive(self) -> tuple[dict[str, Any], list[memoryview]]:
        """Return the next request; ends the process when the driver is gone."""
        length, self._sequence = HEADER.unpack(self._exactly(HEADER.size))
        control, buffers = unpack_body(self._exactly(length))
        return json.loads(control), buffers

    def send(self, message: dict[str, Any], buffers: list[bytes] | None = None) -> None:
        """Send a reply to the last request."""
        body = pack_body(json.dumps(message).encode("ascii"), buffers or ())
        view = memoryview(HEADER.pack(len(body), self._sequence) + body)
        while view:
            view = view[os.write(self._writing, view) :]

    def _exactly(self, count: int) -> bytearray:
        """Return the next bytes; what was read beyond them is kept for later."""
        data = self._read
        while len(data) < count:
            part = os.read(self._reading, max(count - len(data), _READ_BYTES))
            if not part:
                os._exit(0)
            data += part
        self._read = data[count:]
        del data[count:]
        return data


def serve(link: Link, output: Output | None = None) -> None:
    """Load what the first request brings, then answer calls for ever."""
    program = _load(link, output)
    if program is None:
        return
    while True:
        request, buffers = link.receive()
        program.answer(request, buffers)


def _load(link: Link, output: Output | None) -> Program | None:
    """Check, run and look through the source; reply with how that went."""
    request, _ = link.receive()
    language = _language(request["language"])
    try:
        module = language.load(request)
        if isinstance(module, dict):
            link.send(module)
            return None
        program = Program(link, output, module, request, language.explain)
    except loading.NoEntry as error:
        reply: dict[str, Any] = {"s": "entry", "text": str(error)}
    except MemoryError:
        reply = {"s": "memory"}
    except BaseException as error:  # SystemExit too: none of them may end the worker
        reply = {"s": "raised", **language.explain(error)}
    else:
        _flush()
        link.send({"s": "ready"})
        return program
    _flush()
    link.send(reply)
    return None


def _language(name: str) -> ModuleType:
    """Return what loads sources of a language, and explains their errors."""
    if name == "sql":  # its template has imported it, and with it SQLite
        from judge.sandbox import queries

        return queries
    return loading


@dataclass(slots=True)
class Run:
    """One call with its arguments: make it, then describe what came of it."""

    go: Callable[[], None]
    show: Callable[[], dict[str, Any]]


class Program:
    """A loaded submission: knows how to make one call and describe its end."""

    def __init__(
        self,
        link: Link,
        output: Output | None,
        module: Any,
        request: dict[str, Any],
        explain: Callable[[BaseException], dict[str, Any]],
    ) -> None:
        self.link, self.output, self.explain = link, output, explain
        self._steps = {
            "call": self._make_call,
            "hold": self._hold,
            "go": self._go,
            "show": self._show,
            "measure": self._measure,
        }
        self.classes = loading.node_classes(module)
        declared = request["signature"]
        self.params = list(map(d.from_json, declared["params"]))
        self.echo: list[int] = request["echo"]
        self.answer_index: int | None = request["answer"]
        entry, classic = request["entry"], request["classic"]
        self.methods = {
            name: (list(map(d.from_json, params)), d.from_json(returns))
            for name, params, returns in declared.get("methods", ())
        }
        taken = {name: types for name, (types, _) in self.methods.items()}
        # Methods whose arguments are just what comes over the wire.
        self.plain = {name for name in taken if all(map(is_plain, taken[name]))}
        if self.methods:
            found = loading.find_class(module, entry, classic, list(self.methods))
            self.make: Callable[[], Any] = lambda: found
        else:
            self.make = loading.find_function(module, entry, classic, len(self.params))
            self.returns = d.from_json(declared["returns"])

    def answer(self, request: dict[str, Any], buffers: list[memoryview]) -> None:
        """Do what is asked for and reply with how it ended."""
        step = request.get("op", "call")
        printed = self.output.count if self.output else 0
        try:
            if step in ("call", "hold", "measure"):
                self._begin()
                if step == "hold":
                    gc.disable()
                elif step == "measure":
                    tools.begin(request["tool"])
                reader = LiveReader(buffers, self.world)
                self.run = (self._script if self.methods else self._call)(
                    request, reader
                )
                # No longer needed; else it would be freed during the next step,
                # which is the call that is timed.
                buffers.clear()
                for part in ("args", "init", "ops"):
                    request.pop(part, None)
            reply = self._steps[step](request)
        except Mismatch as mismatch:
            reply = self._ended("mismatch", {"text": str(mismatch)})
        except MemoryError:
            reply = self._ended("memory", {})
        except BaseException as error:  # whatever it raises is an answer, not our end
            reply = self._ended("raised", self.explain(error))
        _flush()
        if self.output and self.output.count > printed:
            reply["o"] = self.output.count - printed
        # What operations returned while they were timed is asked for with "show".
        self.link.send(reply, None if step == "go" else self.writer.buffers)
        if step == "call":  # after "show", freeing it would be billed as well
            del self.run

    def _begin(self) -> None:
        """Forget the last call."""
        self.world = World(self.classes, self._ask)
        self.writer = LiveWriter(self.world)
        self.done: list[Any] = []

    def _make_call(self, request: dict[str, Any]) -> dict[str, Any]:
        self.run.go()
        return self.run.show()

    def _hold(self, request: dict[str, Any]) -> dict[str, Any]:
        """Keep the call ready; nothing but the call itself is left to be timed."""
        gc.collect()
        gc.freeze()
        return {"s": "held"}

    def _go(self, request: dict[str, Any]) -> dict[str, Any]:
        self.run.go()
        return {"s": "gone"}

    def _show(self, request: dict[str, Any]) -> dict[str, Any]:
        return self.run.show()

    def _measure(self, request: dict[str, Any]) -> dict[str, Any]:
        return {"s": "measured", "n": tools.TOOLS[request["tool"]](self.run)}

    def _call(self, request: dict[str, Any], reader: LiveReader) -> Run:
        args = reader.read_all(self.params, request["args"])
        function = self.make()
        results: list[Any] = []
        return Run(
            lambda: results.append(function(*args)),
            lambda: self._describe(args, results.pop()),
        )

    def _describe(self, args: list[Any], returned: Any) -> dict[str, Any]:
        """Return the reply that has the answer of a call."""
        if self.answer_index is None:
            value = self.writer.write(self.returns, returned)
        else:
            index = self.answer_index
            value = self.writer.write(self.params[index], args[index])
        reply = {"s": "ok", "v": value}
        if self.echo:
            reply["m"] = [self.writer.write(self.params[i], args[i]) for i in self.echo]
        return reply

    def _script(self, request: dict[str, Any], reader: LiveReader) -> Run:
        init = reader.read_all(self.params, request["init"])
        ops = []
        for name, wires in request["ops"]:
            params, returns = self.methods[name]
            args = wires if name in self.plain else reader.read_all(params, wires)
            ops.append((name, args, returns))

        def go() -> None:
            instance = self.make()(*init)
            for name, args, returns in ops:
                returned = getattr(instance, name)(*args)
                # At once: what it returned may change with the next operation.
                self.done.append(self.writer.write(returns, returned))

        return Run(go, lambda: {"s": "ok", "d": self.done})

    def _ended(self, status: str, more: dict[str, Any]) -> dict[str, Any]:
        """Return a reply that also has the results of the calls before the end."""
        if self.methods:
            return {"s": status, **more, "d": self.done}
        self.writer.buffers.clear()
        return {"s": status, **more}

    def _ask(self, number: int, type_: d.Function, args: tuple[Any, ...]) -> Any:
        """Have the trusted side answer a call of a callable argument."""
        if len(args) != len(type_.params):
            raise TypeError(
                f"this function takes {len(type_.params)} arguments, got {len(args)}"
            )
        writer = LiveWriter(self.world)
        wires = [
            writer.write(each, arg, f"argument {index + 1}")
            for index, (each, arg) in enumerate(zip(type_.params, args, strict=True))
        ]
        self.link.send({"s": "ask", "p": number, "a": wires}, writer.buffers)
        answer, buffers = self.link.receive()
        return LiveReader(buffers, self.world).read(type_.returns, answer["v"])


def _flush() -> None:
    """Get what was printed out before the reply that it belongs to."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except Exception:  # replaced or closed by the submission: its own loss
            continue
