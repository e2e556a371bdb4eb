# expect: WA
# why: compares the front with the back, as if all brackets were nested
def valid_parentheses(s):
    other = {"(": ")", "[": "]", "{": "}"}
    n = len(s)
    return n % 2 == 0 and all(other.get(s[i]) == s[-1 - i] for i in range(n // 2))
