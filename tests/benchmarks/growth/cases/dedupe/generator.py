# label: n
# trap: a generator that is consumed before the return
# work: lines

def fresh(nums):
    seen = set()
    for number in nums:
        if number in seen:
            continue
        seen.add(number)
        yield number


def dedupe(nums):
    return list(fresh(nums))
