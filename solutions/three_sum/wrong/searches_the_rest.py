# expect: CLE
# why: two loops to be seen, but `in` goes through the rest of the list each time
def three_sum(nums):
    nums = sorted(nums)
    triples = set()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if -nums[i] - nums[j] in nums[j + 1 :]:
                triples.add((nums[i], nums[j], -nums[i] - nums[j]))
    return [list(triple) for triple in triples]
