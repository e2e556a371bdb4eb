# expect: CLE
# why: goes through the whole list once for each different value
def top_k_frequent(nums, k):
    return sorted(set(nums), key=nums.count, reverse=True)[:k]
