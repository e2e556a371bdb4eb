# label: n
# trap: a regular expression without choice
# work: calls

import re


def matches(text):
    return re.fullmatch("a+b", text) is not None
