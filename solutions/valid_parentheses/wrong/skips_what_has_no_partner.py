# expect: WA
# why: guards against the empty stack, but then lets the closing bracket pass
def valid_parentheses(s):
    opens = {")": "(", "]": "[", "}": "{"}
    stack = []
    for bracket in s:
        if bracket not in opens:
            stack.append(bracket)
        elif stack:
            if stack.pop() != opens[bracket]:
                return False
    return not stack
