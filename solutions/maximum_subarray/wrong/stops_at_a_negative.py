# expect: WA
# why: starts anew at every negative entry, although crossing it may be worth it
def maximum_subarray(nums):
    best, total = max(nums), 0
    for number in nums:
        total = total + number if number > 0 else 0
        best = max(best, total) if total else best
    return best
