# expect: WA
# why: one step for each row after sorting, so equal scores go in the order given
def roc_auc(y, s):
    below = in_order = 0
    for row in sorted(range(len(s)), key=lambda row: s[row]):
        if y[row]:
            in_order += below
        else:
            below += 1
    return in_order / (below * sum(y))
