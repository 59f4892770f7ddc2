"""What a value means by the tables of the plugin, in words."""

from doorstep.processing_provider.engine.population.residential.rules import (
    MIXED,
    NEUTRAL,
    NON_RESIDENTIAL,
    RESIDENTIAL,
    Lexicon,
    read_rules,
    weigh,
)

LEXICON = Lexicon(read_rules())

NAMES = {RESIDENTIAL: "residential", MIXED: "mixed", NON_RESIDENTIAL: "non-residential", NEUTRAL: "neutral"}


def meaning(field, value, rules=None):
    evidence = weigh(rules or read_rules(), {field: [value]}, 1)
    return "unknown" if evidence.unknown else NAMES[evidence.code[0]]
