# expect: WA
# why: one depth for all brackets, as if there were only one kind
def valid_parentheses(s):
    depth = 0
    for bracket in s:
        depth += 1 if bracket in "([{" else -1
        if depth < 0:
            return False
    return depth == 0
