class Solution:
    def solveNQueens(self, n: int) -> List[List[str]]:
        def place(row=0, cols=frozenset(), diag=frozenset(), anti=frozenset(), path=()):
            if row == n:
                yield ["." * c + "Q" + "." * (n - c - 1) for c in path]
                return
            for c in range(n):
                if c not in cols and row - c not in diag and row + c not in anti:
                    yield from place(
                        row + 1, cols | {c}, diag | {row - c}, anti | {row + c}, (*path, c)
                    )

        return list(place())
