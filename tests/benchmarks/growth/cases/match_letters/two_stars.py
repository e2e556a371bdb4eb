# label: n^2
# trap: backtracking over two stars, all in C
# work: calls

import re


def matches(text):
    return re.fullmatch("a+a*b", text) is not None
