# expect: CLE
# why: a list against repeats: each new triple is compared with all that were found
def three_sum(nums):
    nums = sorted(nums)
    triples = []
    for i in range(len(nums)):
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0 and [nums[i], nums[low], nums[high]] not in triples:
                triples.append([nums[i], nums[low], nums[high]])
            if total <= 0:
                low += 1
            else:
                high -= 1
    return triples
