"""The verdicts: one code each, with its title and its explanation on the member.

Codes follow ICPC and DMOJ where those have one. `CLE` is ours: the answers
are right, but time or memory grows faster than the problem allows.
"""

from enum import StrEnum


class Verdict(StrEnum):
    """What the judge concluded about a submission."""

    title: str  # type: ignore[assignment]  # str.title is of no use on a code
    explanation: str

    def __new__(cls, code: str, title: str, explanation: str) -> "Verdict":
        member = str.__new__(cls, code)
        member._value_ = code
        member.title = title
        member.explanation = explanation
        return member

    AC = ("AC", "Accepted", "Every case is right, within every limit.")
    WA = ("WA", "Wrong answer", "A case has a wrong answer.")
    RTE = ("RTE", "Run-time error", "The code raised an exception or died on a case.")
    TLE = ("TLE", "Time limit exceeded", "A case used more time than is allowed.")
    MLE = ("MLE", "Memory limit exceeded", "A case used more memory than is allowed.")
    OLE = (
        "OLE",
        "Output limit exceeded",
        "A case printed or returned more than is allowed.",
    )
    CLE = (
        "CLE",
        "Complexity limit exceeded",
        "The answers are right, but time or memory grows too fast.",
    )
    CE = (
        "CE",
        "Cannot be judged",
        "The source does not parse, or lacks what the problem asks for.",
    )
    SV = (
        "SV",
        "Refused by the policy",
        "The source uses something that submissions may not use.",
    )
    JE = (
        "JE",
        "Judge error",
        "The judge or the problem failed; this is not held against the submission.",
    )
