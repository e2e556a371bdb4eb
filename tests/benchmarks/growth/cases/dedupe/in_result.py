# label: n^2
# trap: hidden: `in` on the list that is being built
# work: calls

def dedupe(nums):
    out = []
    for number in nums:
        if number not in out:
            out.append(number)
    return out
