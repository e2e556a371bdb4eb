# label: n^2
# trap: a regular expression over n ones, all in C
# work: calls

import re


def is_prime(number):
    return not re.fullmatch(r"1?|(11+?)\1+", "1" * number)
