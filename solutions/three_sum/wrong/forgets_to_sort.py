# expect: WA
# why: closes in from both ends of a list that is in any order
def three_sum(nums):
    triples = set()
    for i in range(len(nums)):
        low, high = i + 1, len(nums) - 1
        while low < high:
            total = nums[i] + nums[low] + nums[high]
            if total == 0:
                triples.add(tuple(sorted((nums[i], nums[low], nums[high]))))
            if total <= 0:
                low += 1
            else:
                high -= 1
    return [list(triple) for triple in triples]
