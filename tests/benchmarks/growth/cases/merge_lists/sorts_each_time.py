# label: n^2
# trap: sorts after every append: timsort on sorted input is linear
# work: calls

def merge(a, b):
    for number in b:
        a.append(number)
        a.sort()
    return a
