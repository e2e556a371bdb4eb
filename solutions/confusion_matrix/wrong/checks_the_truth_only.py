# expect: RTE
# why: leaves out unknown true labels, and thinks that only known ones are predicted
def confusion(y, p, labels):
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels) for _ in labels]
    for true, predicted in zip(y, p):
        if true in position:
            counts[position[true]][position[predicted]] += 1
    return counts
