"""Tables of rules as users give them."""

import pytest

from doorstep.processing_provider.engine.population.residential.rules import RulesError, read_rules


def test_a_table_from_a_spreadsheet_is_read(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_bytes("\ufeffKey;Value;Class;Share;Why\r\n# a comment\r\n\r\nshop;*;Mixed;0,4;half\r\n".encode())
    (rule,) = read_rules(path)
    assert (rule.key, rule.value, rule.code, rule.share) == ("shop", "*", 2, 0.4)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "has no rules"),
        ("key,value,class\n", "has no rules"),
        ("key;value\nshop;x\n", "Line 1 of rules.csv: the columns are key, value; they must be key, value, class"),
        ("shop,tea,mixed\n", "Line 1 of rules.csv: the columns are shop, tea, mixed"),
        (
            "key,value,class\n# note\nshop,tea,shoppy\n",
            "Line 3 of rules.csv: class is 'shoppy'; it must be one of non-",
        ),
        ("key,value,class,share\nshop,tea,mixed,half\n", "Line 2 of rules.csv: share is 'half'"),
        ("key,value,class,share\nshop,tea,mixed,1.5\n", "Line 2 of rules.csv: share is 1.5; it must be from 0 to 1"),
        ("key,value,class,share\nshop,tea,neutral,0.5\n", "Line 2 of rules.csv: a neutral category has no"),
        ("key,value,class\nshop,,mixed\n", "Line 2 of rules.csv: value is ''"),
        ("key,value,class\nshop,a*b,mixed\n", r"Line 2 of rules.csv: value is 'a\*b'"),
        ("key,value,class\nshop\n", "Line 2 of rules.csv: 1 columns instead of 5"),
        ("key,value,class,share,why\nshop,a,mixed,,so, what\n", "Line 2 of rules.csv: 6 columns instead of 5"),
        ("key,value,class\nshop,a,mixed\nSHOP,A,neutral\n", "Line 3 of rules.csv: SHOP, A is already in line 2"),
        ('key,value,class\n"shop,a,mixed\n', "Line 2 of rules.csv: unexpected end of data"),
    ],
)
def test_a_bad_table_is_refused_with_its_line(tmp_path, text, message):
    path = tmp_path / "rules.csv"
    path.write_text(text)
    with pytest.raises(RulesError, match=message):
        read_rules(path)


def test_a_table_that_is_not_text_or_not_there_is_refused(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_bytes("key,value,class\nusage,Résidentiel,residential\n".encode("latin-1"))
    with pytest.raises(RulesError, match=r"rules\.csv is not UTF-8 text"):
        read_rules(path)
    with pytest.raises(RulesError, match="cannot be read"):
        read_rules(tmp_path / "none.csv")
