# label: 2^n
# trap: a matcher by hand that tries every split
# work: lines

def matches(text):
    def some(i):
        end = i
        while end < len(text) and text[end] == "a":
            end += 1
            if rest(end):
                return True
        return False

    def rest(i):
        return text[i:] == "b" or some(i)

    return some(0)
