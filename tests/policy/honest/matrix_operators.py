from functools import total_ordering


@total_ordering
class Matrix:
    MOD = 10**9 + 7

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, other):
        cols = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(r, c)) % self.MOD for c in cols] for r in self.rows])

    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self

    def __pow__(self, n):
        result = type(self)([[int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows))])
        base = self
        while n:
            if n & 1:
                result @= base
            base, n = base @ base, n >> 1
        return result

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, v):
        self.rows[ij[0]][ij[1]] = v

    def __len__(self): return len(self.rows)
    def __eq__(self, o): return self.rows == o.rows
    def __lt__(self, o): return self.rows < o.rows
    def __call__(self, *v): return self @ Matrix([[x] for x in v])


def fib(n):
    return (Matrix([[1, 1], [1, 0]]) ** n)[0, 1]
