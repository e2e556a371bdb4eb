"""ROC-AUC: how well do the scores put the rows of label 1 above those of label 0?"""


def roc_auc(y: list[int], s: list[float]) -> float:
    raise NotImplementedError
