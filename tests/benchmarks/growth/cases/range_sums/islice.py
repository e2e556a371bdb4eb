# label: n^2
# trap: hidden: islice walks to the start each time
# work: calls

from itertools import islice


def range_sums(nums, ranges):
    return [sum(islice(nums, start, end)) for start, end in ranges]
