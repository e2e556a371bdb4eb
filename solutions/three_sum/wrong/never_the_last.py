# expect: WA
# why: the right end begins one place too early, so the largest entry is left out
def three_sum(nums):
    nums = sorted(nums)
    triples = set()
    for i in range(len(nums)):
        low, high = i + 1, len(nums) - 2
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0:
                triples.add((nums[i], nums[low], nums[high]))
            if total <= 0:
                low += 1
            else:
                high -= 1
    return [list(triple) for triple in triples]
