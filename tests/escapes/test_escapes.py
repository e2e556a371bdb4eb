"""No attack gains anything, whatever layers there are.

Each file in attacks/<family>/ is a submission that is not right and wants to be
accepted, to leave the sandbox, to stay, or to stop the judge. The policy is off
but in one configuration: it is not the boundary.
"""

from __future__ import annotations

import ast

import pytest
from arena import ATTACKS, HERE, Record
from configurations import CONFIGURATIONS, Configuration, unavailable
from matrix import Matrix, run

from judge.sandbox.levels import why_not_strict

pytestmark = [
    pytest.mark.escapes,
    pytest.mark.skipif(why_not_strict() is not None, reason=why_not_strict() or ""),
]

GROWN_MIB = 64
"""The most by which one attack may make the judge's own memory grow."""

SECONDS = 45
REASON_CHARACTERS = 5_000
FEWEST_ATTACKS = 95


def broken_claims(record: Record) -> list[str]:
    """Return every claim that does not hold, in words."""
    claims = {
        f"judging raised {record.raised}": not record.raised,
        "it was accepted": record.verdict != "AC",
        f"it made the judge fail: {record.reason}": record.verdict != "JE",
        "it got hold of the secret": not record.leaked,
        f"it got through: {record.boasts}": not record.boasts,
        f"it left processes: {record.survivors}": not record.survivors,
        f"it left traces: {record.traces}": not record.traces,
        f"the judge's memory grew by {record.grown_mib} MiB": (
            record.grown_mib < GROWN_MIB
        ),
        f"its reason has {record.reason_length} characters": (
            record.reason_length < REASON_CHARACTERS
        ),
        f"it took {record.seconds} s": record.seconds < SECONDS,
        f"a good submission then gets {record.serves}": record.serves == "AC",
    }
    if record.raised:
        return [f"judging raised {record.raised}"]
    return [words for words, holds in claims.items() if not holds]


PAIRS = [
    (name, attack)
    for name, configuration in CONFIGURATIONS.items()
    for attack in configuration.attacks
]


@pytest.mark.parametrize(("name", "attack"), PAIRS)
def test_attack_gains_nothing(name: str, attack: str, matrix: Matrix) -> None:
    reason = unavailable(CONFIGURATIONS[name])
    if reason is not None:
        pytest.skip(reason)
    record = matrix.record(name, attack)
    assert broken_claims(record) == [], record


def test_what_an_open_sandbox_lets_through_is_seen() -> None:
    """Prove that the claims can fail: here nothing is locked, and attacks succeed."""
    attacks = (
        "files/reads_the_secret",
        "files/writes_a_file",
        "processes/child_that_stays",
    )
    read, wrote, stayed = run(Configuration(unlocked=True), attacks)
    assert read.leaked and read.boasts
    assert len(wrote.traces) > 1 and wrote.boasts
    assert stayed.survivors and stayed.boasts


def test_there_are_many_attacks_and_each_says_what_it_tries() -> None:
    assert len(ATTACKS) >= FEWEST_ATTACKS
    for attack in ATTACKS:
        text = (HERE / "attacks" / f"{attack}.py").read_text(encoding="utf-8")
        first_line = text.partition("\n")[0]
        assert ast.literal_eval(first_line).endswith("."), attack
