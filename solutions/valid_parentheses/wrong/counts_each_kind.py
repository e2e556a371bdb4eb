# expect: WA
# why: compares how often each bracket occurs, and never looks at the order
def valid_parentheses(s):
    return all(s.count(a) == s.count(b) for a, b in ("()", "[]", "{}"))
