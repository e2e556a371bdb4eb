class MyHashMap:
    def __init__(self):
        self.rows = [None] * 1001

    def put(self, key: int, value: int) -> None:
        r, c = divmod(key, 1000)
        if self.rows[r] is None:
            self.rows[r] = [-1] * 1000
        self.rows[r][c] = value

    def get(self, key: int) -> int:
        r, c = divmod(key, 1000)
        return -1 if self.rows[r] is None else self.rows[r][c]

    def remove(self, key: int) -> None:
        r, c = divmod(key, 1000)
        if self.rows[r] is not None:
            self.rows[r][c] = -1
