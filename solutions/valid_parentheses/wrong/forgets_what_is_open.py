# expect: WA
# why: finds no mistake on the way, and forgets that brackets may still be open
def valid_parentheses(s):
    closes = {"(": ")", "[": "]", "{": "}"}
    stack = []
    for bracket in s:
        if bracket in closes:
            stack.append(closes[bracket])
        elif not stack or stack.pop() != bracket:
            return False
    return True
