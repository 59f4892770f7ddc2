"""Patterns read: MATCH (p:person)-[:lives_in]->(d:dwelling) WHERE p.age >= 65 RETURN d.buid, count(p).

A small part of Cypher (openCypher 9): paths of known relations, conditions, columns and counts. What is read here is checked and
put into SQL by `pattern`.
"""

from __future__ import annotations

import re

from ..core.errors import SettingError
from ..core.notes import note
from .pattern_tree import Both, Compare, Condition, Item, Known, Literal, Node, Not, Property, Query, Step, Within
from .pattern_words import AGGREGATES, KEYWORDS

LONGEST, DEEPEST = 10_000, 40
"""Letters of a pattern, and brackets within brackets."""
SHOWN = 30
"""Letters of a word that messages repeat."""
_TOKEN = re.compile(
    r"""(?P<space>\s+)|(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![\w-]))|(?P<number>[0-9]+(?:\.[0-9]+)?(?![\w.]))|(?P<text>'(?:[^']|'')*'|"(?:[^"]|"")*")
    |(?P<quoted>`[^`]+`)|(?P<word>[^\W\d]\w*)|(?P<mark><>|!=|<=|>=|->|<-(?=\s*\[)|[→←≤≥≠]|[()\[\]:,.=<>*;-])""",
    re.VERBOSE,
)
SIGNS = {"→": "->", "←": "<-", "≤": "<=", "≥": ">=", "≠": "<>"}
"""As they may be written where < and > are not to be, such as in XML; an arrow is -[:lives_in]→ then."""
OPERATORS = {"=": "=", "<>": "<>", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">="}

WANTED = {
    "a name": note("want_name", "a name"),
    "a label": note("want_label", "a label"),
    "a relation": note("want_relation", "a relation"),
    "a column": note("want_column", "a column"),
    "a column such as p.age": note("want_property", "a column such as p.age"),
    "a column or a name": note("want_either", "a column or a name"),
    "a column, a name, or an aggregate": note("want_item", "a column, a name, or an aggregate"),
    "the name of a tag": note("want_tag", "the name of a tag"),
    "a whole number": note("want_whole", "a whole number"),
    "a number, a day, or a text in quotes": note("want_value", "a number, a day, or a text in quotes"),
}
"""What should come where something else does; other words are of the language itself."""


def parse(text: str) -> Query:
    """Read a pattern.

    Raises
    ------
    SettingError
        It is none; the sentence says where.
    """
    if len(text) > LONGEST:
        raise SettingError(
            "pattern_long", "PATTERN has more than {most} letters; ask for less at a time.", most=LONGEST
        )
    return _Reader(text).query()


def short(word: str) -> str:
    """Return a word as messages repeat it."""
    return word if len(word) <= SHOWN else word[: SHOWN - 1] + "…"


class _Reader:
    def __init__(self, text: str) -> None:
        self.kinds: list[str] = []
        self.words: list[str] = []
        self.places: list[int] = []
        self.at = self.depth = self.unnamed = 0
        place = 0
        while place < len(text):
            found = _TOKEN.match(text, place)
            if found is None:
                raise SettingError(
                    "pattern_letter",
                    "PATTERN cannot be read from letter {letter} on: texts stand in quotes, numbers alone, and names of letters, digits "
                    "and _ begin with a letter.",
                    letter=place + 1,
                )
            if found.lastgroup != "space":
                self.kinds.append(str(found.lastgroup))
                self.words.append(SIGNS.get(found.group(), found.group()))
                self.places.append(place + 1)
            place = found.end()

    # Words -----------------------------------------------------------------------------------------------------------------

    def peek(self, *words: str) -> bool:
        """Whether the next word or mark is one of these."""
        if self.at >= len(self.words) or self.kinds[self.at] in ("text", "quoted"):
            return False
        return self.words[self.at].lower() in words

    def take(self, *words: str) -> bool:
        """Go on where the next word is one of these."""
        found = self.peek(*words)
        self.at += found
        return found

    def expect(self, *words: str) -> str:
        """Return the next word, which has to be one of these."""
        if not self.peek(*words):
            raise self.wrong(" / ".join(word.upper() for word in words))
        self.at += 1
        return self.words[self.at - 1].lower()

    def wrong(self, words: str) -> SettingError:
        wanted = WANTED.get(words, words)
        if self.at >= len(self.words):
            return SettingError("pattern_end", "PATTERN ends where {wanted} should come.", wanted=wanted)
        if self.kinds[self.at] == "text":  # a text may be anybody's name
            return SettingError(
                "pattern_text",
                "PATTERN has a text in quotes at letter {letter}, where {wanted} should come.",
                letter=self.places[self.at],
                wanted=wanted,
            )
        return SettingError(
            "pattern_wrong",
            "PATTERN has '{word}' at letter {letter}, where {wanted} should come.",
            word=short(self.words[self.at]),
            letter=self.places[self.at],
            wanted=wanted,
        )

    def name(self, wanted: str) -> str:
        """Return a name, which is no keyword."""
        if self.at < len(self.words) and self.kinds[self.at] == "word" and self.words[self.at].lower() not in KEYWORDS:
            self.at += 1
            return self.words[self.at - 1]
        raise self.wrong(wanted)

    def is_name(self) -> bool:
        return (
            self.at < len(self.words) and self.kinds[self.at] == "word" and self.words[self.at].lower() not in KEYWORDS
        )

    # The pattern -----------------------------------------------------------------------------------------------------------

    def query(self) -> Query:
        self.expect("match")
        nodes: list[Node] = []
        steps: list[Step] = []
        self.path(nodes, steps)
        while self.take(","):
            self.path(nodes, steps)
        where = self.either() if self.take("where") else None
        self.expect("return")
        distinct = self.take("distinct")
        items = [self.item()]
        while self.take(","):
            items.append(self.item())
        order: list[tuple[Item, bool]] = []
        if self.take("order"):
            self.expect("by")
            order.append(self.sorted())
            while self.take(","):
                order.append(self.sorted())
        limit = None
        if self.take("limit"):
            if self.at >= len(self.words) or not self.words[self.at].isascii() or not self.words[self.at].isdigit():
                raise self.wrong("a whole number")
            limit = int(self.words[self.at][:9])
            self.at += 1
        self.take(";")
        if self.at < len(self.words):
            raise self.wrong(
                "WHERE / RETURN / ORDER BY / LIMIT" if where is None else "AND / OR / RETURN / ORDER BY / LIMIT"
            )
        return Query(tuple(nodes), tuple(steps), where, tuple(items), distinct, tuple(order), limit)

    def path(self, nodes: list[Node], steps: list[Step]) -> None:
        nodes.append(self.node())
        while self.peek("-", "<-"):
            back = self.expect("-", "<-") == "<-"
            self.expect("[")
            variable = self.name("a name") if self.is_name() else self.nobody()
            self.expect(":")
            relation = self.name("a relation")
            self.expect("]")
            self.expect("-" if back else "->")
            ends = (nodes[-1].variable, (other := self.node()).variable)
            nodes.append(other)
            steps.append(Step(variable, relation.lower(), *(ends[::-1] if back else ends)))

    def node(self) -> Node:
        self.expect("(")
        variable = self.name("a name") if self.is_name() else self.nobody()
        label = self.name("a label").lower() if self.take(":") else ""
        self.expect(")")
        return Node(variable, label)

    def nobody(self) -> str:
        """Return a variable that nobody can name."""
        self.unnamed += 1
        return f" {self.unnamed}"

    # Conditions ------------------------------------------------------------------------------------------------------------

    def either(self) -> Condition:
        parts = [self.both()]
        while self.take("or"):
            parts.append(self.both())
        return parts[0] if len(parts) == 1 else Both("OR", tuple(parts))

    def both(self) -> Condition:
        parts = [self.one()]
        while self.take("and"):
            parts.append(self.one())
        return parts[0] if len(parts) == 1 else Both("AND", tuple(parts))

    def one(self) -> Condition:
        self.depth += 1
        if self.depth > DEEPEST:
            raise SettingError(
                "pattern_deep", "PATTERN has more than {most} brackets or NOT within each other.", most=DEEPEST
            )
        found: Condition
        if self.take("not"):
            found = Not(self.one())
        elif self.take("("):
            found = self.either()
            self.expect(")")
        else:
            found = self.condition()
        self.depth -= 1
        return found

    def condition(self) -> Condition:
        left = self.property()
        if self.take("is"):
            negated = self.take("not")
            self.expect("null")
            return Known(left, negated)
        negated = self.take("not")
        if negated or self.peek("in"):
            self.expect("in")
            closing = ")" if self.expect("(", "[") == "(" else "]"
            values = [self.literal()]
            while self.take(","):
                values.append(self.literal())
            self.expect(closing)
            return Within(left, tuple(values), negated)
        operator = OPERATORS[self.expect(*OPERATORS)]
        return Compare(left, operator, self.property() if self.is_name() else self.literal())

    def property(self) -> Property:
        variable = self.name("a column such as p.age")
        self.expect(".")
        column = self.word("a column")
        if column.lower() == "tag" and self.take("."):
            return Property(variable, self.word("the name of a tag", texts=True), True)
        return Property(variable, column.lower())

    def word(self, wanted: str, texts: bool = False) -> str:
        """Return a name that may be a keyword, or stand in quotes."""
        if self.at < len(self.words):
            kind, word = self.kinds[self.at], self.words[self.at]
            if kind == "word" or kind == "quoted" or (kind == "text" and texts):
                self.at += 1
                return word if kind == "word" else _unquoted(word)
        raise self.wrong(wanted)

    def literal(self) -> Literal:
        sign = -1 if self.take("-") else 1
        if self.at < len(self.words):
            kind, word = self.kinds[self.at], self.words[self.at]
            if kind == "number":
                self.at += 1
                # More digits than SQLite has for whole numbers are a number all the same.
                return Literal(
                    sign * (int(word) if word.isascii() and word.isdigit() and len(word) < 16 else float(word))
                )
            if sign > 0 and kind in ("text", "date"):
                self.at += 1
                return Literal(word if kind == "date" else _unquoted(word), kind == "date")
        raise self.wrong("a number, a day, or a text in quotes")

    # What comes back -------------------------------------------------------------------------------------------------------

    def item(self, alias: bool = True) -> Item:
        found = self.value()
        if alias and self.take("as"):
            return Item(found.of, found.aggregate, found.distinct, self.name("a name"))
        return found

    def value(self) -> Item:
        name = self.name("a column, a name, or an aggregate")
        if self.peek("("):
            if name.lower() not in AGGREGATES:
                raise SettingError(
                    "pattern_function",
                    "PATTERN: '{word}' is no aggregate; there are {known}.",
                    word=short(name),
                    known=", ".join(AGGREGATES),
                )
            self.expect("(")
            distinct = self.take("distinct")
            of: Property | str
            if name.lower() == "count" and not distinct and self.take("*"):
                of = "*"
            else:
                self.name("a column or a name")
                self.at -= 1
                of = self.column_or_name()
            self.expect(")")
            return Item(of, name.lower(), distinct)
        self.at -= 1
        return Item(self.column_or_name())

    def column_or_name(self) -> Property | str:
        name = self.name("a name")
        if self.peek("."):
            self.at -= 1
            return self.property()
        return name

    def sorted(self) -> tuple[Item, bool]:
        item = self.item(alias=False)
        return item, bool(self.take("desc") or (self.take("asc") and False))


def _unquoted(word: str) -> str:
    quote = word[0]
    return word[1:-1] if quote == "`" else word[1:-1].replace(quote * 2, quote)
