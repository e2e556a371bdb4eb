# label: n
# trap: str methods, in C
# work: calls

def matches(text):
    return len(text) > 1 and text[0] == "a" and text.lstrip("a") == "b"
