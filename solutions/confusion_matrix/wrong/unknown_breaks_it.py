# expect: RTE
# why: forgets that the data may have labels that are not asked for
def confusion(y, p, labels):
    position = {label: index for index, label in enumerate(labels)}
    counts = [[0] * len(labels) for _ in labels]
    for true, predicted in zip(y, p):
        counts[position[true]][position[predicted]] += 1
    return counts
