# expect: RTE
# why: pops without asking whether anything is open
def valid_parentheses(s):
    opens = {")": "(", "]": "[", "}": "{"}
    stack = []
    for bracket in s:
        if bracket not in opens:
            stack.append(bracket)
        elif stack.pop() != opens[bracket]:
            return False
    return not stack
