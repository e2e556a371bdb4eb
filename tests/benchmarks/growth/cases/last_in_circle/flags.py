# label: n log n
# trap: log factor: walks round over those who have left
# work: lines

def last_one(n):
    here, left = [True] * n, n
    turn = False
    while left > 1:
        for i in range(n):
            if here[i]:
                if turn:
                    here[i] = False
                    left -= 1
                    if left == 1:
                        break
                turn = not turn
    return here.index(True)
