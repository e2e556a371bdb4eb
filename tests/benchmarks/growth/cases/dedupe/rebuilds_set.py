# label: n^2
# trap: hidden: a union makes a new set for each number
# work: calls

def dedupe(nums):
    seen = frozenset()
    out = []
    for number in nums:
        if number not in seen:
            out.append(number)
        seen = seen | {number}
    return out
