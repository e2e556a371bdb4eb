# label: 2^n
# trap: half the exponent: sums of both halves meet
# work: lines

from collections import Counter


def subset_sums(nums, target):
    def sums(part):
        found = [0]
        for number in part:
            found += [total + number for total in found]
        return found

    half = len(nums) // 2
    counts = Counter(sums(nums[:half]))
    return sum(counts[target - total] for total in sums(nums[half:]))
