# label: n^2
# trap: hidden: list.remove
# work: calls

def same_letters(a, b):
    left = sorted(b, reverse=True)
    for letter in sorted(a):
        if letter not in left:
            return False
        left.remove(letter)
    return not left
