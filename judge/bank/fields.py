"""Read the keys of a mapping strictly, and collect what is wrong with them."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from judge.bank.yaml_lines import Value

MISSING: Any = object()


class Fields:
    """The keys of one mapping; every finding has the file, the line and a remedy."""

    def __init__(
        self, path: Path, value: Value, findings: list[str], where: str = ""
    ) -> None:
        self.path, self.line, self.findings, self.where = (
            path,
            value.line,
            findings,
            where,
        )
        if not isinstance(value.data, dict):
            self.finding(
                value.line, f"{where or 'the file'} is {value.kind}", "a mapping"
            )
        self.values: dict[str, Value] = (
            value.data if isinstance(value.data, dict) else {}
        )

    def finding(self, line: int, fact: str, wanted: str) -> None:
        """Note that something is not as it should be."""
        self.findings.append(f"{self.path}:{line}: {fact}; give {wanted}")

    def name(self, key: str) -> str:
        """Return how a key is called in a message."""
        return f"{self.where}.{key}" if self.where else key

    def only(self, known: Sequence[str]) -> None:
        """Refuse every other key, and name the near miss."""
        for key, value in self.values.items():
            if key in known:
                continue
            near = difflib.get_close_matches(key, known, 1, 0.6)
            remedy = (
                f"did you mean `{near[0]}`?"
                if near
                else f"known are {', '.join(known)}"
            )
            self.findings.append(
                f"{self.path}:{value.line}: unknown key `{self.name(key)}`; {remedy}"
            )

    def value(self, key: str, default: Any = MISSING) -> Value | None:
        """Return the value of a key; note it when it is missing and needed."""
        found = self.values.get(key)
        if found is None and default is MISSING:
            fact = f"`{self.name(key)}` is missing"
            self.findings.append(f"{self.path}:{self.line}: {fact}; add it")
        return found

    def text(self, key: str, default: Any = MISSING) -> str:
        return str(self._scalar(key, str, "text", "", default))

    def integer(self, key: str, least: int, default: Any = MISSING) -> int:
        wanted = f"a whole number from {least} on"
        number = self._scalar(key, int, wanted, least, default)
        if number < least:
            self._too_small(key, number, wanted)
        return int(number)

    def positive(self, key: str, default: float) -> float:
        """Return a number above 0."""
        number = self._scalar(key, (int, float), "a number above 0", default, default)
        if not 0 < number < sys.float_info.max:
            self._too_small(key, number, "a number above 0")
        return float(number)

    def share(self, key: str) -> float:
        """Return a number from 0 to 1."""
        number = self._scalar(key, (int, float), "a share from 0 to 1", 0.0)
        if not 0 <= number <= 1:
            self._too_small(key, number, "a share from 0 to 1")
        return float(number)

    def flag(self, key: str, default: bool) -> bool:
        return bool(self._scalar(key, bool, "true or false", default, default))

    def choice(self, key: str, choices: Sequence[str], default: Any = MISSING) -> str:
        """Return one of some words; YAML may have read the word 1 as a number."""
        value = self.value(key, default)
        if value is None:
            return str(choices[0] if default is MISSING else default)
        word = str(value.data)
        if word not in choices:
            near = difflib.get_close_matches(word, choices, 1, 0.6)
            hint = f" (did you mean {near[0]}?)" if near else ""
            wanted = f"one of {', '.join(choices)}{hint}"
            is_scalar = not isinstance(value.data, (list, dict))
            shown = repr(value.data) if is_scalar else value.kind
            self.finding(value.line, f"{self.name(key)} is {shown}", wanted)
            return str(choices[0])
        return word

    def texts(self, key: str, default: Any = MISSING) -> tuple[str, ...]:
        """Return a list of text."""
        value = self.value(key, default)
        if value is None:
            return ()
        items = value.data if isinstance(value.data, list) else None
        if items is None or not all(isinstance(item.data, str) for item in items):
            self.finding(value.line, f"{self.name(key)} is not a list of text", "one")
            return ()
        return tuple(item.data for item in items)

    def mapping(self, key: str) -> Fields:
        """Return the keys of a mapping inside; empty when it is not there."""
        value = self.values.get(key) or Value({}, self.line)
        return Fields(self.path, value, self.findings, self.name(key))

    def mappings(self, key: str) -> list[Fields]:
        """Return a list of mappings."""
        value = self.values.get(key)
        if value is None:
            return []
        if not isinstance(value.data, list):
            self.finding(value.line, f"{self.name(key)} is {value.kind}", "a list")
            return []
        return [
            Fields(self.path, item, self.findings, f"{self.name(key)}[{index}]")
            for index, item in enumerate(value.data)
        ]

    def _scalar(
        self,
        key: str,
        types: type | tuple[type, ...],
        wanted: str,
        instead: Any,
        default: Any = MISSING,
    ) -> Any:
        value = self.value(key, default)
        if value is None:
            return instead if default is MISSING else default
        right = isinstance(value.data, types)
        if isinstance(value.data, bool) and types is not bool:
            right = False
        if not right:
            self.finding(value.line, f"{self.name(key)} is {value.kind}", wanted)
            return instead
        return value.data

    def _too_small(self, key: str, number: Any, wanted: str) -> None:
        line = self.values[key].line if key in self.values else self.line
        self.finding(line, f"{self.name(key)} is {number}", wanted)
