# expect: AC
# time: O(n)
# space: O(n)
# why: the bracket that has to be closed next is always the one opened last
"""Valid Parentheses with a stack of the closing brackets that are still to come.

A closing bracket has one possible partner: the opening bracket that came last and is
still open. So what is expected forms a stack, here for `{[]()}`:

    read        {    [    ]    (    )    }
    expected    }    }]   }    })   }    (empty)

Time O(n), extra space O(n): in `((((` everything is still expected.
Source: Knuth, The Art of Computer Programming, vol. 1, section 2.2.1.
"""

CLOSES = {"(": ")", "[": "]", "{": "}"}


def valid_parentheses(s: str) -> bool:
    """Return whether every bracket of `s` is closed by its own kind, in order."""
    expected: list[str] = []
    for bracket in s:
        if bracket in CLOSES:
            expected.append(CLOSES[bracket])
        elif not expected or expected.pop() != bracket:
            return False
    return not expected  # something that never came
