# expect: CLE
# why: one line long, but on a deep nest each round removes a single pair
def valid_parentheses(s):
    while "()" in s or "[]" in s or "{}" in s:
        s = s.replace("()", "").replace("[]", "").replace("{}", "")
    return not s
