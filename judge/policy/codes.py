"""The codes of findings. They are stable: reports, tests and graders match on them."""

from enum import StrEnum


class Code(StrEnum):
    """What kind of rule a finding comes from."""

    BUILTIN = "P101"  # a builtin that submissions do not have
    SPECIAL_NAME = "P102"  # a special name that is read, bound or defined
    INTERNAL = "P103"  # an attribute that reaches into the interpreter
    MODULE = "P201"  # an import of a module that is not available
    RELATIVE = "P202"  # a relative import
    MEMBER = "P203"  # a part of a module that is not available
    PATCH = "P204"  # an assignment to a name inside a module
    SYNTAX = "P301"  # a syntax node that this policy does not know
    BANNED = "P401"  # a name that the problem takes away
    BANNED_IMPORT = "P402"  # an import of such a name or module
    BANNED_DISPLAY = "P403"  # a display or comprehension that makes the same thing
    BANNED_DETOUR = "P404"  # another way to the same thing
    STATEMENT = "P501"  # SQL that is no query
    SECOND = "P502"  # a second statement of SQL
    FUNCTION = "P503"  # a function of SQL that reaches out of the database
    ACTION = "P504"  # what SQL does besides reading
