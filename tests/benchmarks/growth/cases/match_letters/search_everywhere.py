# label: n^2
# trap: re.search tries every start
# work: calls

import re


def matches(text):
    found = re.search("a+b", text)
    return found is not None and found.span() == (0, len(text))
