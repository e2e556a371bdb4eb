# label: n^2
# trap: hidden: compares with a made text of each length
# work: calls

def matches(text):
    for size in range(1, len(text)):
        if text == "a" * size + "b":
            return True
    return False
