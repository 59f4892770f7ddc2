"""Rules looked up by field name and category."""

from doorstep.processing_provider.engine.population.residential.lexicon import Lexicon, lexicon
from doorstep.processing_provider.engine.population.residential.table import (
    MIXED,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    Rule,
    read_rules,
)

RULES = (
    Rule("use", "shop", MIXED),
    Rule("use", "shop*", NON_RESIDENTIAL),
    Rule("use_code", "r1", RESIDENTIAL, own=True),
    Rule("use*", "flat", RESIDENTIAL),
    Rule("*", "*hall", NON_RESIDENTIAL),
)


def test_a_category_is_found_by_its_own_key_then_by_patterns_then_anywhere():
    words = Lexicon(RULES)

    def code(name, value):
        found = words.find(name, value)
        return found and found.code

    assert (code("use", "shop"), code("use", "shopping"), code("use_2", "flat")) == (
        MIXED,
        NON_RESIDENTIAL,
        RESIDENTIAL,
    )
    # A code counts in fields of its key only, a word in any.
    assert (code("use_code", "r1"), code("other", "r1"), code("other", "shop")) == (RESIDENTIAL, None, MIXED)
    assert (code("other", "town_hall"), code("other", "house"), code("x", "use=shop")) == (NON_RESIDENTIAL, None, MIXED)


def test_several_in_one_text_only_where_each_is_known():
    words = Lexicon(RULES)
    assert [rule.value for rule in words.read("use", "flat,_shop")] == ["flat", "shop"]
    assert words.read("use", "flat,_unheard_of") == ()
    # Of a path the deepest level that is known.
    assert [rule.value for rule in words.read("use", "all>shop>unheard_of")] == ["shop"]


def test_the_bundled_rules_are_arranged_once():
    assert lexicon(read_rules()) is lexicon(read_rules())
    assert lexicon(RULES) is not lexicon(RULES)
