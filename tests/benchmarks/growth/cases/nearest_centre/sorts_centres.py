# label: n
# label k: n log n
# trap: log factor along k: argsort where argmin would do
# work: calls
# work k: calls

def nearest(points, centres):
    apart = ((points[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2)
    return apart.argsort(axis=1, kind="stable")[:, 0]
