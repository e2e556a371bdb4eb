# label: n
# trap: a loop
# work: lines

def matches(text):
    i = 0
    while i < len(text) and text[i] == "a":
        i += 1
    return i > 0 and text[i:] == "b"
