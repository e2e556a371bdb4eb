# label: n^3
# trap: backtracking over three stars, all in C
# work: calls

import re


def matches(text):
    return re.fullmatch("a+a*a*b", text) is not None
