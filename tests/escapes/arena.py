"""What a driver of attacks is told and what it tells, and the attacks themselves.

The test process and the driver both use this module; between them go JSON lines.
In the text of an attack, names between @ signs stand for places that are made
anew for every run.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ATTACKS = sorted(
    str(path.relative_to(HERE / "attacks").with_suffix(""))
    for path in (HERE / "attacks").glob("*/*.py")
)
"""Every attack as family/name."""

SECRET_MARK = "judge-secret-"
"""The secret begins so, and attacks may look for it by this mark."""

BOAST = b"ESCAPED"
"""An attack prints this when something worked that must not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Orders:
    """What one driver does. `secret` is the text in the file `secret_file`.

    `without` are layers to leave off; `docker` puts the driver under a filter
    like Docker's; `examine` lets the policy look at the attacks first; `unlocked`
    takes plain processes for a sandbox.
    """

    attacks: tuple[str, ...]
    without: tuple[str, ...]
    docker: bool
    examine: bool
    shrinking: bool
    unlocked: bool
    secret: str
    secret_file: str
    token: str
    work: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How one attack went.

    `raised` is an exception that came out of judging, `serves` the verdict on a
    good submission afterwards, `heard` the beginning of all that came back.
    """

    attack: str
    verdict: str = ""
    reason: str = ""
    reason_length: int = 0
    raised: str = ""
    seconds: float = 0.0
    heard: str = ""
    leaked: bool = False
    boasts: tuple[str, ...] = ()
    survivors: tuple[str, ...] = ()
    traces: tuple[str, ...] = ()
    grown_mib: float = 0.0
    serves: str = ""


def source(attack: str, orders: Orders) -> bytes:
    """Return the submission, with the places of this run filled in."""
    text = (HERE / "attacks" / f"{attack}.py").read_text(encoding="utf-8")
    places = {
        "@SECRET@": orders.secret_file,
        "@CANARY@": f"/tmp/{orders.token}",
        "@TOKEN@": orders.token,
        "@WORK@": orders.work,
        "@BANK@": str(HERE.parents[1]),
    }
    for name, place in places.items():
        text = text.replace(name, place)
    return text.encode()


def orders_from(fields: dict[str, object]) -> Orders:
    """Return what `dataclasses.asdict` and JSON made fields of."""
    return Orders(**{name: _fixed(value) for name, value in fields.items()})  # type: ignore[arg-type]


def record_from(fields: dict[str, object]) -> Record:
    """Return what `dataclasses.asdict` and JSON made fields of."""
    return Record(**{name: _fixed(value) for name, value in fields.items()})  # type: ignore[arg-type]


def to_fields(each: Orders | Record) -> dict[str, object]:
    return dataclasses.asdict(each)


def _fixed(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value
