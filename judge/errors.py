"""What can go wrong on our side; what a submission does wrong is an Outcome.

A message has a place, the fact and the remedy:
`problems/two_sum/problem.yaml:12: limits.cpu_s is 0; give seconds above 0`.
Each class knows the exit code of a command that ends with it.
"""

from typing import ClassVar


class JudgeError(Exception):
    """Base of every error that the judge itself reports."""

    exit_code: ClassVar[int] = 3


class UsageError(JudgeError):
    """The command was given something that does not exist or makes no sense."""

    exit_code = 2


class PackageError(JudgeError):
    """A problem package breaks the format; `findings` lists every place."""

    def __init__(self, findings: list[str] | str) -> None:
        self.findings = [findings] if isinstance(findings, str) else list(findings)
        super().__init__("\n".join(self.findings))


class SandboxError(JudgeError):
    """The sandbox is weaker than what was required, and nothing was run."""

    exit_code = 4


class NothingSelectedError(JudgeError):
    """A filter left nothing to judge."""

    exit_code = 5


class InternalError(JudgeError):
    """Our own fault: a broken template, an impossible state. Report it."""
