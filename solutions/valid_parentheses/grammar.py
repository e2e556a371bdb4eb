# expect: AC
# time: O(n)
# space: O(n)
# why: the grammar of balanced strings, read by a function that calls itself
"""Valid Parentheses by recursive descent: the definition, written as a function.

    balanced  =  nothing  |  "(" balanced ")" balanced  |  the same with [] and {}

`after_balanced(i)` reads as much as is balanced from place i on and returns the place
behind it. It stops there for one of two reasons: the string is over, or the next
bracket closes something that was opened before i.

Time O(n); extra space O(n), since the calls are as deep as the brackets. The stack of
the other reference is here the interpreter's own, and it is the smaller one that ends
first: plain Python stops near 1000 levels. This is how parsers are written by hand.
Source: Aho, Lam, Sethi, Ullman, Compilers, 2nd ed., section 4.4.1.
"""

CLOSES = {"(": ")", "[": "]", "{": "}"}


def valid_parentheses(s: str) -> bool:
    """Return whether every bracket of `s` is closed by its own kind, in order."""

    def after_balanced(start: int) -> int:
        at = start
        while s[at : at + 1] in CLOSES:  # an empty slice, at the end, is not in it
            inner = after_balanced(at + 1)
            if s[inner : inner + 1] != CLOSES[s[at]]:
                return at  # what opens here is never closed
            at = inner + 1
        return at

    return after_balanced(0) == len(s)
