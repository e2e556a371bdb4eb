# label: n^2
# trap: hidden: list.remove, the number is near the end
# work: calls

def dedupe(nums):
    left = nums[::-1]
    out = []
    for number in nums:
        while number in left:
            left.remove(number)
            out.append(number)
    return list(dict.fromkeys(out))
