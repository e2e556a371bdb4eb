# label: n^2
# trap: hidden: finds a letter and cuts it out by slices
# work: calls

def same_letters(a, b):
    for letter in a:
        place = b.find(letter)
        if place < 0:
            return False
        b = b[:place] + b[place + 1:]
    return b == ""
