# expect: WA
# why: looks at two brackets at a time, as if all pairs stood side by side
def valid_parentheses(s):
    return all(s[i : i + 2] in ("()", "[]", "{}") for i in range(0, len(s), 2))
