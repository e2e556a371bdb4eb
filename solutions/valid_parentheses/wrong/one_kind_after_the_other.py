# expect: WA
# why: strikes out each kind once and for all, though a later kind sets pairs free
def valid_parentheses(s):
    for pair in ("()", "[]", "{}"):
        while pair in s:
            s = s.replace(pair, "")
    return not s
