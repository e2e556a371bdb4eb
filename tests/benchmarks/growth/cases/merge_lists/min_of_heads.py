# label: n^2
# trap: finds where to insert by walking from the front
# work: lines

def merge(a, b):
    for number in b:
        i = 0
        while i < len(a) and a[i] < number:
            i += 1
        a.insert(i, number)
    return a
