# label: n
# trap: recursion of depth n with an iterator
# work: lines

def total(nums):
    following = iter(nums)

    def rest():
        for number in following:
            return number - rest()
        return 0

    return rest()
