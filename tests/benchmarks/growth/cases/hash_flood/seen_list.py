# label: n^2
# trap: hidden: `in` on a list
# work: calls

def distinct(nums):
    seen = []
    for number in nums:
        if number not in seen:
            seen.append(number)
    return len(seen)
