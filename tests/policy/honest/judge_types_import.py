from judge.types import ListNode, linked_list


def merge(a: ListNode | None, b: ListNode | None) -> ListNode | None:
    if a is None or b is None:
        return a or b
    if b.val < a.val:
        a, b = b, a
    a.next = merge(a.next, b)
    return a


if __name__ == "__main__":
    assert repr(merge(linked_list([1, 3]), linked_list([2]))) == "linked_list([1, 2, 3])"
