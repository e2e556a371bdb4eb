import sys


def solve(rows):
    return sum(max(row) - min(row) for row in rows)


def main():
    data = sys.stdin.read().splitlines()
    n = int(input())
    rows = [list(map(int, line.split())) for line in data[:n]]
    print(solve(rows))
    sys.exit(0)


if "__main__" == __name__:
    main()
else:
    LOADED = True
