class SegmentTree:
    def __init__(self, data, func=min, default=float("inf")):
        self._default, self._func = default, func
        self._len = len(data)
        self._size = size = 1 << (self._len - 1).bit_length()
        self.data = [default] * (2 * size)
        self.data[size : size + self._len] = data
        for i in reversed(range(size)):
            self.data[i] = func(self.data[2 * i], self.data[2 * i + 1])

    def __delitem__(self, idx):
        self[idx] = self._default

    def __getitem__(self, idx):
        return self.data[idx + self._size]

    def __setitem__(self, idx, value):
        idx += self._size
        self.data[idx] = value
        while idx := idx >> 1:
            self.data[idx] = self._func(self.data[2 * idx], self.data[2 * idx + 1])

    def query(self, start, stop):
        start += self._size
        stop += self._size
        left = right = self._default
        while start < stop:
            if start & 1:
                left = self._func(left, self.data[start])
                start += 1
            if stop & 1:
                stop -= 1
                right = self._func(self.data[stop], right)
            start >>= 1
            stop >>= 1
        return self._func(left, right)

    def __repr__(self):
        return "SegmentTree({0})".format(self.data)
