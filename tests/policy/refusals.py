"""Short ways to ask the policy, for the tests beside this file."""

from judge.policy import check
from judge.rules import Finding, PolicyRules


def findings(
    source: str,
    *,
    imports: tuple[str, ...] = (),
    ban: tuple[str, ...] = (),
    threads: bool = False,
    defined: frozenset[str] = frozenset(),
) -> tuple[Finding, ...]:
    rules = PolicyRules(imports=imports, ban=ban, threads=threads)
    return check(source, rules, defined)


def refused(source: str, **rules) -> list[str]:
    """Return every finding as `P101 1:1-1:5`: code, start, end."""
    return [
        f"{f.code} {f.line}:{f.col}-{f.end_line}:{f.end_col}"
        for f in findings(source, **rules)
    ]


def words(source: str, **rules) -> str:
    """Return the message of the only finding."""
    (finding,) = findings(source, **rules)
    return finding.message
