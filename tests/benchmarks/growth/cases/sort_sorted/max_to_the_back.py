# label: n^2
# trap: hidden: max and remove
# work: calls

def sort_numbers(nums):
    out = []
    while nums:
        most = max(nums)
        nums.remove(most)
        out.append(most)
    return out[::-1]
