"""What differs between two texts is marked, and nothing of them is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doorstep.plugin.widgets.difference import MOST, differing, folded


@pytest.mark.parametrize(
    ("one", "other", "left", "right"),
    [
        ("Meyer", "Meier", "Me(y)er", "Me(i)er"),
        ("MEYER", "Meyer", "MEYER", "Meyer"),
        ("\uff11\uff12", "12", "\uff11\uff12", "12"),
        ("", "12", "", "(12)"),
        ("Zoe", "Zoe\u0301", "Zo(e)", "Zo(e\u0301)"),
        ("王小明", "王晓明", "王(小)明", "王(晓)明"),
        ("a" * 300 + "x" + "b" * 300, "a" * 300 + "yz" + "b" * 300, "a" * 300 + "(x)" + "b" * 300, "a" * 300 + "(yz)" + "b" * 300),
    ],
)  # fmt: skip
def test_letters_that_differ_are_marked(one, other, left, right):
    found = differing(one, other)
    assert ["".join(f"({text})" if differs else text for text, differs in side) for side in found] == [left, right]


@given(st.text(), st.text())
def test_the_pieces_are_the_whole(one, other):
    left, right = differing(one, other)
    assert ("".join(text for text, _ in left), "".join(text for text, _ in right)) == (one, other)
    if folded(one) == folded(other) and len(one) == len(other) == len(folded(one)):
        assert not any(differs for _, differs in left + right)
    alike = ["".join(folded(text) for text, differs in side if not differs) for side in (left, right)]
    assert alike[0] == alike[1]


@given(st.text("ab", max_size=5), st.integers(MOST, 2 * MOST))
def test_long_texts_have_their_ends_compared(end, count):
    one, other = "x" * count + end, "x" * count + "c" + end
    left, right = differing(one, other)
    assert [text for text, differs in left if differs] == []
    assert [text for text, differs in right if differs] == ["c"]
