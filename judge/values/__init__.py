"""Values that cross the boundary, by declared type.

A value exists in three forms:

plain
    what the trusted side holds: numbers, text, lists, tuples, dicts, sets,
    arrays and the small frozen classes of `plain` for everything that has
    identity (lists and trees of nodes, graphs, callables, generators).
wire
    JSON, with long number lists and arrays as raw little-endian buffers
    beside it. A short list of integers looks the same in both forms.
live
    what a submission sees: `ListNode`, `TreeNode`, ndarray …

`declared` says what a value may be: it reads the annotations of a problem's
starter.py. `writer` and `reader` turn values into wire form and back; each
has a live half (`live`, for the worker) and a plain half (`trusted`, which
also checks what comes from a worker). Both sides of the boundary import this
package, so all of it but `trusted` and `text` needs only the standard
library; numpy is looked up when a type mentions it.

Wire form, by type
    int str bool None      as in JSON
    float                  a number, or "nan", "inf", "-inf"
    bytes                  base64
    list set Iterable      a list; {"b", "t"} names a buffer of int64 or float64
    tuple                  a list            dict       a list of pairs
    A | B                  [index of the option, value]
    Arr                    {"b", "t", "s"}: buffer, element type, shape
    ListNode               [values, cycle, identities]
    TreeNode               [entries, identities]
    GraphNode              [values, neighbors, identities]
    a node of the input    {"ref": number}
    Callable               {"proxy": number}      Random   its seed
    Any                    JSON; {"$": kind, "v": …} for what JSON has not
"""
