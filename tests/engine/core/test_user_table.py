"""Tables of users are read line by line, and an error names the line."""

import pytest

from doorstep.processing_provider.engine.core import user_table
from doorstep.processing_provider.engine.core.errors import DoorstepError

HEADER = ["key", "value", "why"]


class TableError(DoorstepError):
    """What these tests ask for."""


def read(tmp_path, text, least=2):
    path = tmp_path / "mine.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [
        (line, str(where), cells) for line, where, cells in user_table.read(path, HEADER, least, "rules", TableError)
    ]


@pytest.mark.parametrize(
    "text", ["# mine\nKey;Value\n\na;1\n", "key,value,why\n,,\na,1\n#b,2\n", "\ufeffkey,value\n\na,1\n"]
)
def test_lines_with_their_numbers(tmp_path, text):
    ((line, where, cells),) = read(tmp_path, text)
    assert text.splitlines()[line - 1].startswith("a")
    assert (where, cells) == (f"Line {line} of mine.csv", ["a", "1", ""])


@pytest.mark.parametrize(
    ("text", "code", "values"),
    [
        ("value,key\na,1\n", "wrong_columns", {"columns": "value, key", "wanted": "key, value, why"}),
        ("key,value\na\n", "wrong_number_of_columns", {"columns": 1, "wanted": 3}),
        ("key,value\na,1,2,3\n", "wrong_number_of_columns", {"columns": 4, "wanted": 3}),
        ('key,value\na,"1\n', "wrong_quotes", {}),
        ("key,value\n", "empty_table", {"file": "mine.csv", "header": "key,value,why"}),
        (b"key,value\n\xff,1\n", "no_text", {"file": "mine.csv"}),
        ("key,value\na\0,1\n", "no_text", {"file": "mine.csv"}),
    ],
)
def test_what_is_wrong_is_said_by_its_code(tmp_path, text, code, values):
    with pytest.raises(TableError) as refused:
        read(tmp_path, text)
    assert refused.value.note.code == code
    assert values.items() <= refused.value.note.values.items()


def test_a_table_that_is_not_there(tmp_path):
    with pytest.raises(TableError, match=r"^The rules table .*gone\.csv cannot be read \(No such file"):
        list(user_table.read(tmp_path / "gone.csv", HEADER, 2, "rules", TableError))


def test_a_key_that_an_earlier_line_has(tmp_path):
    seen: dict = {}
    for line, where, cells in user_table.read(written(tmp_path), HEADER, 2, "rules", TableError):
        if line < 4:
            user_table.refuse_twice(seen, cells[0], line, where, cells[:2], TableError)
        else:
            with pytest.raises(
                TableError, match=r"^Line 4 of mine\.csv: a, 3 is already in line 2; remove one of them\.$"
            ):
                user_table.refuse_twice(seen, cells[0], line, where, cells[:2], TableError)
    assert seen == {"a": 2, "b": 3}


def written(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("key,value\na,1\nb,2\na,3\n", encoding="utf-8")
    return path
