# label: n
# label k: n
# trap: numpy whole-array
# work: calls
# work k: calls

def nearest(points, centres):
    apart = points[:, None, :] - centres[None, :, :]
    return (apart**2).sum(axis=2).argmin(axis=1)
