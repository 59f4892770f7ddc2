"""What an office's own rule may say on a server: one question, of the words and functions that only compute.

PostgreSQL takes several statements at once, and the rights of the role of rules end with its transaction. So that nothing but the one
question gets there, what is written is taken apart: texts and names in quotes, words, brackets that close what they opened. All else
with which a text, a comment or a name could look like something else is refused.
"""

from __future__ import annotations

import re

from ..engine.core.errors import SettingError

MAY_BE_CALLED = frozenset(
    re.findall(
        r"\w+",
        """abs and as avg between by case cast coalesce concat count date distinct else exists extract filter from group_concat having in
        is julianday length like limit lower ltrim max min not nullif on or order over partition replace round row_number rtrim select
        st_area st_contains st_distance st_intersects st_isempty st_isvalid st_within substr substring sum then trim typeof union upper
        using values when where""",
    )
)
"""What may stand before a bracket in an office's own rule: words of SQL, and functions that only compute."""
_PIECE = re.compile(
    r"""'(?:[^']|'')*'|"(?P<quoted>(?:[^"]|"")*)"|(?P<odd>--|/\*|\w+&?['"]|[;$\\?\0'"]|(?<!:):(?!day\b)[a-z_]\w*)"""
    r"""|(?P<word>\w+)|(?P<blank>\s+)|(?P<open>\()|(?P<close>\))|.""",
    re.IGNORECASE | re.DOTALL,
)


def refuse_more(sql: str) -> None:
    """Raise for a rule that could do more than ask.

    Raises
    ------
    SettingError
        It calls what does more than compute, or has in it what no question needs.
    """
    depth, before = 0, ""
    for found in _PIECE.finditer(sql):
        if found["blank"]:
            continue
        depth += bool(found["open"]) - bool(found["close"])
        if found["odd"] or depth < 0:
            raise _odd(found[0])
        if found["open"] and before and before.lower() not in MAY_BE_CALLED:
            raise SettingError(
                "rule_calls",
                "it calls {call}, which rules may not on a server; they may call {known}",
                call=before[:40],
                known=", ".join(sorted(MAY_BE_CALLED)),
            )
        before = found["word"] or found["quoted"] or ""
    if depth:
        raise _odd("(")


def _odd(piece: str) -> SettingError:
    return SettingError(
        "rule_odd",
        "it has {piece} outside of texts in quotes, which a rule may not on a server: no second statement, comment, bracket too many, "
        "text with a letter before its quote, or mark of a value other than :day",
        piece=piece[:20],
    )
