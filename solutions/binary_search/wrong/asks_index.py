# expect: CLE
# why: list.index is short to write, and walks along the list
def binary_search(nums, target):
    try:
        return nums.index(target)
    except ValueError:
        return -1
