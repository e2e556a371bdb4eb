"""Every file of a new problem, written from its signature, to be filled in.

What is written loads at once; `judge problem check` then says what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from judge.authoring import guesses, skeletons, sql_scaffold
from judge.errors import UsageError
from judge.values import declared as d

_SLUG = re.compile(r"[a-z][a-z0-9_]*")
_HELPERS = ("int_lists", "linked_list", "linked_lists", "matrices", "proxy", "Seed")
_MORE_HELPERS = ("tree", "trees", "graph", "op")


def scaffold(
    slug: str,
    bank: Path,
    *,
    sig: str | None = None,
    cls: str | None = None,
    sql: str | None = None,
) -> Iterator[Path]:
    """Write the files of a problem below `bank`; yield the paths.

    One of `sig`, `cls` and `sql` says what is asked for. Raises UsageError when
    that says nothing, and when a file is there already: then nothing at all is
    written.
    """
    if not _SLUG.fullmatch(slug):
        raise UsageError(f"{slug}: a slug is small letters, digits and _")
    if sql is not None:
        files = dict(sql_scaffold.files(slug, sql))
    else:
        body = _function(sig) if sig is not None else _class(cls or "")
        entry, signature = _read(body)
        files = dict(_files(slug, entry, signature, body))
    there = [bank / name for name in files if (bank / name).exists()]
    if there:
        raise UsageError(f"{there[0]}: is there already; nothing was written")
    for name, text in files.items():
        path = bank / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        yield path


def _function(sig: str) -> str:
    return f"def {sig.strip().removeprefix('def ').rstrip(':')}:\n    {_UNDONE}\n"


_UNDONE = "raise NotImplementedError"


def _class(text: str) -> str:
    """Return a class from `Name(init): method(args) -> type; method() -> type`."""
    match = re.fullmatch(r"\s*(\w+)\s*\((.*?)\)\s*[:;](.*)", text, re.DOTALL)
    if match is None:
        raise UsageError(
            "--class: give `Name(x: int): push(x: int) -> None; pop() -> int`"
        )
    name, init, rest = match.groups()
    heads = [
        f"__init__({init}) -> None",
        *filter(None, map(str.strip, rest.split(";"))),
    ]
    methods = [
        f"    def {re.sub(r'[(]', '(self, ', head, count=1)}:\n        {_UNDONE}\n"
        for head in heads
    ]
    joined = "\n".join(methods).replace("(self, )", "(self)")
    return f"class {name}:\n{joined}"


def _read(body: str) -> tuple[str, d.Signature]:
    match = re.match(r"(?:def|class) (\w+)", body)
    entry = match[1] if match else ""
    try:
        signature = d.read_signature(body, entry)
    except SyntaxError as error:
        raise UsageError(f"the signature does not parse: {error.msg}") from None
    except d.AnnotationError as error:
        raise UsageError(f"the signature: {error}") from None
    if not isinstance(signature, d.Class) and not signature.params:
        raise UsageError(f"{entry} takes no argument, so it has but one case")
    return entry, signature


def _files(
    slug: str, entry: str, signature: d.Signature, body: str
) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of every file."""
    title = slug.replace("_", " ").title()
    problem, solution = f"problems/{slug}", f"solutions/{slug}"
    imports = _imports(body)
    yield f"{problem}/problem.yaml", _problem(title, entry, signature)
    yield f"{problem}/statement.md", skeletons.STATEMENT.format(title=title)
    yield (
        f"{problem}/starter.py",
        f'"""{title}: say what is asked."""\n\n{imports}\n{body}',
    )
    yield f"{problem}/spec.py", _spec(title, signature)
    yield f"{problem}/examples.yaml", _examples(signature)
    yield f"{problem}/hints.md", skeletons.HINTS
    yield (
        f"{solution}/reference.py",
        skeletons.REFERENCE.format(title=title) + imports + "\n" + body,
    )
    yield f"{solution}/approaches.md", f"# {title}: how the approaches compare\n"
    head = skeletons.WRONG.format(title=title)
    yield f"{solution}/wrong/first_mistake.py", head + imports + "\n" + body


def _imports(body: str) -> str:
    """Return the imports that the annotations need, and a blank line."""
    nodes = [name for name in ("GraphNode", "ListNode", "TreeNode") if name in body]
    lines = []
    if "Callable[" in body or "Iterable[" in body:
        names = [n for n in ("Callable", "Iterable") if f"{n}[" in body]
        lines.append(f"from collections.abc import {', '.join(names)}")
    if "Random" in body:
        lines.append("from random import Random")
    if nodes and lines:
        lines.append("")
    if nodes:
        lines.append(f"from judge.types import {', '.join(nodes)}")
    return "\n".join(lines) + "\n\n" if lines else ""


def _problem(title: str, entry: str, signature: d.Signature) -> str:
    growth = ""
    if not isinstance(signature, d.Class):
        growth = "growth:\n  time:\n    - {bound: n, axis: n, n: [64, 65536]}\n"
    return skeletons.PROBLEM.format(
        title=title, entry=entry, checker=guesses.checker(signature), growth=growth
    )


def _spec(title: str, signature: d.Signature) -> str:
    text = _model(signature) if isinstance(signature, d.Class) else _cases(signature)
    used = sorted(
        name
        for name in (*_HELPERS, *_MORE_HELPERS)
        if re.search(rf"\b{name}\(", text) or f"map({name})" in text
    )
    is_class = isinstance(signature, d.Class)
    names = ["Invalid", *used] if is_class else ["Case", "Invalid", "case", *used]
    lines = ["from __future__ import annotations", ""]
    if not isinstance(signature, d.Class):
        lines += ["from collections.abc import Iterator", "from random import Random"]
    lines += ["from typing import Any", ""]
    if "np." in text:
        lines += ["import numpy as np"]
    lines += ["from hypothesis import strategies as st", ""]
    lines += [f"from judge.spec import {', '.join(names)}", ""]
    return f'"""{title}: what is right."""\n\n' + "\n".join(lines) + text


def _cases(signature: d.Callable) -> str:
    types = [param.type for param in signature.params]
    drawn = ",\n        ".join(guesses.strategy(each) for each in types)
    large = ", ".join(guesses.large(each) for each in types)
    names = ", ".join(param.name for param in signature.params)
    comma = "," if len(types) == 1 else ""
    first = signature.params[0].name if types else "args"
    text = skeletons.CASES.format(
        drawn=drawn, large=large, names=f"({names}{comma})", first=first
    )
    for each in types:
        if isinstance(each, d.Function):
            names = ", ".join(f"x{i}: Any" for i in range(len(each.params)))
            text += skeletons.ANSWER.format(params=names)
            break
    return text


def _model(signature: d.Class) -> str:
    init = signature.init.params
    methods = "\n".join(
        f"    def {each.name}({_untyped('self', each)}) -> Any:\n        {_UNDONE}\n"
        for each in signature.methods
    )
    made = "".join(f", {param.name}: Any" for param in init)
    text = skeletons.MODEL.format(made=made, methods=methods)
    if init:
        drawn = ", ".join(guesses.strategy(param.type) for param in init)
        text += skeletons.INIT.format(drawn=drawn)
    listed = "".join(f"        {_operation(method)},\n" for method in signature.methods)
    return text + skeletons.OPERATIONS.format(listed=listed)


def _untyped(first: str, method: d.Callable) -> str:
    return ", ".join([first, *(f"{param.name}: Any" for param in method.params)])


def _operation(method: d.Callable) -> str:
    if not method.params:
        return f'st.just(op("{method.name}"))'
    drawn = ", ".join(guesses.strategy(param.type) for param in method.params)
    return f'st.tuples({drawn}).map(lambda args: op("{method.name}", *args))'


def _examples(signature: d.Signature) -> str:
    if isinstance(signature, d.Class):
        init = ", ".join(guesses.yaml_sample(p.type) for p in signature.init.params)
        calls, results = [], []
        for method in signature.methods:
            args = "".join(f", {guesses.yaml_sample(p.type)}" for p in method.params)
            calls.append(f"[{method.name}{args}]")
            results.append(guesses.yaml_sample(method.returns))
        return (
            f"- init: [{init}]\n  ops: [{', '.join(calls)}]\n"
            f"  expected: [{', '.join(results)}]\n  why: say why\n"
        )
    args = ", ".join(guesses.yaml_sample(param.type) for param in signature.params)
    expected = guesses.yaml_sample(signature.returns)
    return f"- args: [{args}]\n  expected: {expected}\n  why: say why\n"
