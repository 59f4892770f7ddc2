"""Names, numbers and mistakes of people who are invented.

Surnames are put together from syllables; given names are common ones, because nicknames are part of what is tried.
Numbers are such as nobody can have: those of persons begin with 9 and have the group 00, which neither the Social Security
Administration nor the tax office has given to anybody; phones are 555-01xx, which is kept for fiction; codes of organisations
begin with Z, with which no register of credit codes begins.
"""

from __future__ import annotations

import random

FEMALE = {
    "Abigail": "Abby", "Alice": "", "Amanda": "Mandy", "Angela": "Angie", "Barbara": "Barb", "Carol": "", "Caroline": "Carrie",
    "Catherine": "Cathy", "Charlotte": "Lottie", "Christina": "Tina", "Clara": "", "Daisy": "", "Deborah": "Debbie", "Diana": "",
    "Dorothy": "Dot", "Eleanor": "Nell", "Elizabeth": "Liz", "Emily": "", "Eva": "", "Florence": "Flo", "Frances": "Fran", "Gloria": "",
    "Grace": "", "Hannah": "", "Helen": "", "Irene": "", "Isabel": "Belle", "Jacqueline": "Jackie", "Janet": "Jan", "Jennifer": "Jenny",
    "Jessica": "Jess", "Joan": "", "Judith": "Judy", "Julia": "", "Katherine": "Kate", "Laura": "", "Lillian": "Lily", "Linda": "",
    "Lucy": "", "Margaret": "Peggy", "Maria": "", "Marjorie": "Margie", "Martha": "", "Mary": "Molly", "Maya": "", "Nancy": "", "Nora": "",
    "Olivia": "Liv", "Pamela": "Pam", "Patricia": "Pat", "Rachel": "", "Rebecca": "Becky", "Rosa": "", "Ruth": "", "Samantha": "Sam",
    "Sandra": "Sandy", "Sarah": "Sally", "Silvia": "", "Sophia": "Sophie", "Stella": "", "Susan": "Sue", "Teresa": "Terry", "Vera": "",
    "Victoria": "Vicky", "Violet": "", "Virginia": "Ginny", "Wendy": "", "Yvonne": "", "Zoe": "",
}  # fmt: skip
"""Given names with a nickname, '' without."""
MALE = {
    "Aaron": "", "Abraham": "Abe", "Adam": "", "Alan": "Al", "Albert": "Bert", "Alexander": "Alex", "Andrew": "Andy", "Anthony": "Tony",
    "Arthur": "Art", "Benjamin": "Ben", "Bruce": "", "Carl": "",
    "Charles": "Chuck", "Christopher": "Chris", "Daniel": "Dan", "David": "Dave",
    "Dennis": "", "Donald": "Don", "Edward": "Ted", "Eric": "", "Ernest": "Ernie", "Francis": "Frank", "Frederick": "Fred", "George": "",
    "Gerald": "Jerry", "Gregory": "Greg", "Harold": "Harry", "Henry": "Hank",
    "Isaac": "", "Jacob": "Jake", "James": "Jim", "Jeffrey": "Jeff",
    "John": "Jack", "Jonathan": "Jon", "Joseph": "Joe", "Joshua": "Josh", "Kenneth": "Ken", "Lawrence": "Larry", "Leonard": "Len",
    "Louis": "", "Marcus": "", "Martin": "", "Matthew": "Matt", "Michael": "Mike", "Nathan": "Nate", "Nicholas": "Nick", "Oscar": "",
    "Patrick": "Pat", "Paul": "", "Peter": "Pete", "Philip": "Phil", "Ralph": "", "Raymond": "Ray", "Richard": "Dick", "Robert": "Bob",
    "Ronald": "Ron", "Samuel": "Sam",
    "Stanley": "Stan", "Stephen": "Steve", "Theodore": "Theo", "Thomas": "Tom", "Timothy": "Tim", "Victor": "",
    "Vincent": "Vince", "Walter": "Walt", "William": "Bill", "Zachary": "Zach",
}  # fmt: skip
NICKNAMES = {name: short for names in (FEMALE, MALE) for name, short in names.items() if short}

_FIRST = ("Bar", "Cal", "Dor", "El", "Fen", "Gar", "Hol", "Ing", "Jas", "Kel", "Lor", "Mar", "Nor", "Oak", "Pen", "Quil", "Ros", "Sel",
          "Tor", "Ul", "Van", "Wes", "Yar", "Zel")  # fmt: skip
_MIDDLE = ("ber", "den", "ga", "ling", "mer", "nick", "ro", "sal", "ti", "vo")
_LAST = ("bane", "combe", "dale", "dry", "fold", "gard", "lam", "mond", "pike", "quist", "stow", "wend")
SURNAMES = 700

PLACEHOLDERS = ("000-00-0000", "123-45-6789", "999-99-9999", "111-11-1111")
"""What a clerk types who does not know the number."""


def surnames(rng: random.Random) -> list[str]:
    """Return surnames, the first ones many times as frequent as the last: some are common, as anywhere."""
    made = [f"{a}{b}{c}" for a in _FIRST for b in _MIDDLE for c in _LAST]
    return rng.sample(made, SURNAMES)


def surname(rng: random.Random, names: list[str]) -> str:
    """Return one of the surnames."""
    return names[int(len(names) * rng.random() ** 1.6)]


def given_name(rng: random.Random, sex: str) -> str:
    """Return a given name."""
    return rng.choice(list(FEMALE if sex == "female" else MALE))


def id_number(number: int) -> str:
    """Return the number of a person: 9xx-00-xxxx, which nobody has."""
    # 7919 is prime: numbers that follow each other look nothing alike.
    code = number * 7919 % 1_000_000
    return f"9{code // 10_000:02d}-00-{code % 10_000:04d}"


def phone(number: int) -> str:
    """Return a phone of fiction."""
    return f"409-555-01{number * 37 % 100:02d}"


def organisation_code(number: int) -> str:
    """Return the code of an organisation."""
    return f"Z{number:02d}SEAVIEW{number * 631 % 10_000:04d}"


# --- Mistakes ---------------------------------------------------------------------------------------------------------


def typo(rng: random.Random, word: str) -> str:
    """Drop, double, swap or change one letter after the first."""
    if len(word) < 4:
        return word
    at = rng.randrange(1, len(word) - 1)
    changed = rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + rng.choice("aeiourstnl") + word[at + 1 :],
        )
    )
    return changed if changed != word else typo(rng, word)


def swapped_digits(rng: random.Random, number: str) -> str:
    """Swap two digits that follow each other and differ."""
    places = [i for i in range(len(number) - 1) if number[i : i + 2].isdigit() and number[i] != number[i + 1]]
    at = rng.choice(places)
    return number[:at] + number[at + 1] + number[at] + number[at + 2 :]
