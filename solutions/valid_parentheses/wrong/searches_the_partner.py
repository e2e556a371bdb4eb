# expect: CLE
# why: walks to the partner of the first bracket and starts anew on what is between
def valid_parentheses(s):
    other = {"(": ")", "[": "]", "{": "}"}
    while s:
        depth, at = 0, 0
        for at, bracket in enumerate(s):
            depth += 1 if bracket in other else -1
            if depth <= 0:
                break
        if depth != 0 or s[at] != other.get(s[0]):
            return False
        if not valid_parentheses(s[1:at]):
            return False
        s = s[at + 1 :]
    return True
