# label: 2^n
# trap: catastrophic backtracking, all in C
# work: calls

import re


def matches(text):
    return re.fullmatch("(a+)+b", text) is not None
