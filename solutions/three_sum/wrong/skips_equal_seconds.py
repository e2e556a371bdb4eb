# expect: WA
# why: steps over a second entry that equals the first one
def three_sum(nums):
    nums = sorted(nums)
    triples = []
    for i in range(len(nums)):
        if i > 0 and nums[i] == nums[i - 1]:
            continue
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if nums[low] == nums[low - 1] or total < 0:
                low += 1
            elif total > 0:
                high -= 1
            else:
                triples.append([nums[i], nums[low], nums[high]])
                low += 1
    return triples
