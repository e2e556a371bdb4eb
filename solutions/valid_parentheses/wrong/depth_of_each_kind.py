# expect: WA
# why: a depth for each kind, so pairs of two kinds may cross
def valid_parentheses(s):
    depth = [0, 0, 0]
    for bracket in s:
        if bracket in "([{":
            depth["([{".index(bracket)] += 1
        else:
            kind = ")]}".index(bracket)
            depth[kind] -= 1
            if depth[kind] < 0:
                return False
    return depth == [0, 0, 0]
