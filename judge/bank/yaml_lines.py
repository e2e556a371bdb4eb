"""YAML that knows its lines, for files that people write by hand.

Values are plain: numbers, text, lists, mappings with text keys. Tags, anchors
and repeated keys are refused, since each hides a mistake or a trick.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from judge.errors import PackageError


@dataclass(frozen=True, slots=True)
class Value:
    """A YAML value and the line it is on.

    `data` is a scalar, a list of Values, or a dict from text to Value.
    """

    data: Any
    line: int

    def plain(self) -> Any:
        """Return the value without lines."""
        if isinstance(self.data, list):
            return [item.plain() for item in self.data]
        if isinstance(self.data, dict):
            return {key: item.plain() for key, item in self.data.items()}
        return self.data

    @property
    def kind(self) -> str:
        """Return what it is, in words."""
        names = {dict: "a mapping", list: "a list", str: "text", bool: "true or false"}
        if self.data is None:
            return "nothing"
        if isinstance(self.data, datetime.date):
            return "a date"
        return names.get(type(self.data), "a number")


def read(path: Path) -> Value:
    """Return what a YAML file holds; PackageError with file and line."""
    import yaml

    loader_class = _loader_class()
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise PackageError(f"{path}: {error.strerror}; add the file") from None
    except UnicodeDecodeError:
        raise PackageError(f"{path}: not UTF-8 text; save it as UTF-8") from None
    try:
        loader = loader_class(text)
        try:
            for event in yaml.parse(text, Loader=loader_class):
                if isinstance(event, yaml.AliasEvent):
                    raise _error(path, _line(event), "an alias (`*name`)")
                for what in ("anchor", "tag"):
                    name = getattr(event, what, None)
                    if name is not None:
                        raise _error(path, _line(event), f"the {what} {name}")
            node = loader.get_single_node()
            if node is None:
                return Value(None, 1)
            return _value(path, loader, node)
        finally:
            loader.dispose()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise PackageError(f"{path}:{line}: not YAML: {error.problem}") from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        fact = f"the character {chr(error.character)!a} is not allowed"
        raise PackageError(f"{path}:{line}: not YAML: {fact}") from None
    except yaml.YAMLError as error:
        raise PackageError(f"{path}: not YAML: {error}") from None


@cache
def _loader_class() -> Any:
    """Return a loader to which 1e-9 is a number, as YAML 1.2 has it."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
        """Knows one notation more."""

    without_point = re.compile(r"[-+]?[0-9]+[eE][-+]?[0-9]+$")
    Loader.add_implicit_resolver(
        "tag:yaml.org,2002:float", without_point, list("-+0123456789")
    )
    return Loader


def _line(node: Any) -> int:
    return int(node.start_mark.line) + 1


def _error(path: Path, line: int, what: str) -> PackageError:
    return PackageError(f"{path}:{line}: {what} is not allowed here; write it out")


def _value(path: Path, loader: Any, node: Any) -> Value:
    import yaml

    line = node.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode):
        return Value([_value(path, loader, item) for item in node.value], line)
    if isinstance(node, yaml.MappingNode):
        found: dict[str, Value] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                raise _error(path, _line(key_node), "a key that is a list or mapping")
            key = str(key_node.value)
            if key in found:
                place = f"{path}:{key_node.start_mark.line + 1}"
                raise PackageError(f"{place}: `{key}` is there twice; keep one")
            value = _value(path, loader, value_node)
            found[key] = Value(value.data, key_node.start_mark.line + 1)
        return Value(found, line)
    return Value(loader.construct_object(node), line)
