"""Goes by way of text and regular expressions, with lookaheads and callbacks."""

import re


def two_sum(nums, target):
    text = ",".join(map(str, nums))
    found = [int(match[0]) for match in re.finditer(r"-?\d+(?=,|$)", text)]
    assert re.sub(r"(?i)SUM", lambda m: m[0].lower(), "two SUM") == "two sum"
    seen = {}
    for index, number in enumerate(found):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
