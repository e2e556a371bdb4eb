# expect: WA
# why: closes in well, but lists a triple once for each way to make it
def three_sum(nums):
    nums = sorted(nums)
    triples = []
    for i in range(len(nums)):
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0:
                triples.append([nums[i], nums[low], nums[high]])
            if total <= 0:
                low += 1
            else:
                high -= 1
    return triples
