# label: n
# trap: a set beside the list
# work: lines

def dedupe(nums):
    seen = set()
    out = []
    for number in nums:
        if number not in seen:
            seen.add(number)
            out.append(number)
    return out
