"""The static policy: says in the candidate's words what a submission may not use.

The source is parsed and looked at, never changed and never run: RestrictedPython's
visitor is used as a checker, its rewritten tree is thrown away, and the pristine
source runs at native speed. From it comes the stance that a syntax node nobody has
thought about is refused.

This is a teaching gate, not the boundary. It knows names and text, not values, and
whoever wants to get round it will; the sandbox holds without it. So it is lenient
where leniency is harmless: a name is refused only where it really means the
builtin, private names and special methods are fine, and what would only run as a
script (`if __name__ == "__main__":`) is not looked at.

    codes.py    the codes of findings          modules.py  imports, and what they hold
    parsing.py  text -> tree or SyntaxError    names.py    builtins, special names
    script.py   what never runs under a judge  bans.py     what a problem takes away
    scopes.py   which binding a name means     permits.py  syntax that is simply fine
    places.py   where a finding points         visitor.py  the rules, one per method

SQL has a policy of its own, and shares the codes:

    sql.py      the rules for a query          sql_tokens.py  text -> tokens

Importing this package costs nothing; the first `check` imports the rest.
"""

from __future__ import annotations

from judge.rules import Finding, PolicyRules

__all__ = ["check"]


def check(
    source: str, rules: PolicyRules, defined: frozenset[str] = frozenset()
) -> tuple[Finding, ...]:
    """Return what the policy refuses in `source`, by place; nothing when it is fine.

    `defined` are names that the problem itself binds before the source runs: they
    mean neither a builtin nor anything banned. At most `visitor.MAX_FINDINGS` are
    returned. Text that does not parse, for whatever reason, raises SyntaxError.
    """
    from judge.policy.visitor import examine

    return examine(source, rules, defined)
