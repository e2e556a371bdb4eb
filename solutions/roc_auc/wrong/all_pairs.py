# expect: CLE
# time: O(n^2)
# space: O(n)
# why: the definition as it stands
def roc_auc(y, s):
    ones = [score for label, score in zip(y, s) if label]
    zeros = [score for label, score in zip(y, s) if not label]
    wins = sum((a > b) + (a == b) / 2 for a in ones for b in zeros)
    return wins / (len(ones) * len(zeros))
