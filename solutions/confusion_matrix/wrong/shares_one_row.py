# expect: WA
# why: `[[0] * K] * K` is the same list K times
def confusion(y, p, labels):
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels)] * len(labels)
    for true, predicted in zip(y, p):
        if true in position and predicted in position:
            counts[position[true]][position[predicted]] += 1
    return counts
