# expect: WA
# why: >= where > is meant, so that three zeros are never seen
def three_sum(nums):
    nums = sorted(nums)
    triples = set()
    for i in range(len(nums)):
        if nums[i] >= 0:
            break
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0:
                triples.add((nums[i], nums[low], nums[high]))
            if total <= 0:
                low += 1
            else:
                high -= 1
    return [list(triple) for triple in triples]
