"""Sends its arguments through JSON and struct before it uses them."""

import array
import json
import struct


def two_sum(nums, target):
    nums, target = json.loads(json.dumps([nums, target], indent=2))
    packed = struct.pack(f"<{len(nums)}q", *nums)
    numbers = array.array("q", packed)
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return [seen[target - number], index]
        seen[number] = index
    return []
