# label: n^2
# trap: hidden: a text that grows while a second name keeps it
# work: calls

def remainder(digits, modulo):
    out, text = 0, ""
    for digit in digits:
        text = text + chr(48 + digit)
        out = (out * 10 + int(text[-1:])) % modulo
        kept = text
    return out if kept else 0
