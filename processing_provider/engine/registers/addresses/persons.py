"""Persons, telephones and mail boxes of a computer in an address: taken out before anything is kept.

Registers write them into the field of the address: 'c/o', 'Attn', 收, a name before the number, a number to ring. None of it says
where a door is. What is taken out has a form of its own; a word or number that may belong to the address stays.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .text import folded
from .us_words import CODES, DIRECTIONS, STATES, SUFFIXES, UNITS

_MARK = "\x00"
"""In the place of a telephone, so that a name beside it is known as one."""
_HINT = re.compile(
    r"@|\+\s?\d|\d{7}|\d[\d\s().\-/]{7,}\d|c/o|care of|c\.o\.|att|z\.|p/a\b|soins|收|转|联系|姓名|先生|女士|小姐|室|户"
    r"|\b(?:m|mr|mrs|ms|mme|mlle|herrn?|frau|familie|fam)\b|ring|bell|klingel|sonne[rz]|tel|phone|[^\W\d_]+[ ,.]+[^\W\d_]",
    re.I,
)
"""Without any of these there is nothing to take out."""

_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+")
_SAID = r"(?:(?<![^\W\d_])(?:tel(?:e(?:ph|f)one?|efono|efoon)?|t[eé]l(?:[eé]phone)?|phone|handy|gsm|fax|puh)|联系电话|电话|手机|联系方式)"
_TELEPHONES = {
    "": (
        rf"{_SAID}\s*[.:：]*\s*(?:(?:no|nr)\.?\s*)?\+?[(\d](?:[\s().\-/]*\d){{5,15}}",
        r"(?<![\w+])\+\s?[1-9]\d{0,2}(?:[\s().\-/]*\d){6,12}(?![\w+])",
        r"(?<![\w.\-/])00[1-9]\d{1,2}(?:[\s.\-/]+\d{2,}){2,5}(?![\w\-])",
    ),
    "us": (
        r"(?<![\w\-])(?:1[\-. ])?\([2-9]\d{2}\)[\-. ]{0,2}[2-9]\d{2}[\-. ]\d{4}(?![\w\-])",
        r"(?<![\w\-])(?:1[\-.])?[2-9]\d{2}([\-.])[2-9]\d{2}\1\d{4}(?![\w\-])",
        r"(?<![\w\-])(?<=[^\W])? ?[2-9]\d{2} [2-9]\d{2} \d{4}(?=\s*(?:$|[,;)\]]))",
        r"(?<=\S)\s[2-9]\d{2}[\-.]\d{4}(?=\s*(?:$|[,;)\]]))",
        r"(?<![\w\-])1?[2-9]\d{2}[2-9]\d{6}(?![\w\-])",
    ),
    "cn": (
        r"(?<!\d)(?:86-?)?1[3-9]\d{9}(?!\d)",
        r"(?<!\d)1[3-9]\d[\- ]\d{4}[\- ]\d{4}(?!\d)",
        r"(?<![\d\-])0\d{2,3}[\-) ]{0,2}\d{7,8}(?![\d\-])",
        r"(?<![\d\-])[48]00-\d{3}-?\d{4}(?!\d)",
    ),
    "fr": (
        r"(?<![\w#\-])0[1-9](?:[ .\-]?\d{2}){4}(?![\w\-])",
        r"(?<![\w#\-])0\d{1,4}[ /.\-]{1,3}\d{7,8}(?![\w\-])",
        r"(?<![\w#\-])0\d{1,4}[ /\-]\d{3,4}[ \-]\d{3,4}(?![\w\-])",
        r"(?<![\w#\-])0\d{9,10}(?![\w\-])",
    ),
}
"""Telephones as they are written: with a word or a country's code anywhere; else by the plan of numbers of the profile's countries.
A number of seven digits alone is one in no profile: a chain of block, stair and room, or a postcode with its second part, is that long."""
_COMPILED = {
    profile: tuple(re.compile(form, re.I) for form in (*_TELEPHONES[""], *_TELEPHONES[of]))
    for profile, of in (("us", "us"), ("cn", "cn"), ("fr", "fr"), ("generic", "fr"))
}
_BEFORE = re.compile(r"(?:(?P<word>[^\W\d_]+)\.?\s*(?:no\.?)?|#)\s*$")

_CARE = re.compile(
    r"(?<![^\W\d_])(?:c\s?/\s?o\b|c\.o\.|care of\b|attn\b|attention\b|att\b|z\.\s?hd\.?|p/a\b|(?:à|a) l'attention de\b|aux bons soins de\b"
    r"|to the attention of\b)[\s.:]*",
    re.I,
)
_TITLE = re.compile(r"(?:^|(?<=[,;(])\s*)(?:mr|mrs|ms|mme|mlle|herrn?|frau|familie|fam)\b\.?\s+(?=[^\W\d_])", re.I)
_ASIDE = re.compile(
    r"[(\[](?:(?:please\s+)?(?:ring|call|ask)\b|bell\b|bei\b|klingel|sonner|attn)[^()\[\]\d]*[)\]]", re.I
)
_NAME_WORD = r"[^\W\d_]+(?:['’\-][^\W\d_]+)*\.?"
_TO_COMMA = re.compile(r"[^,;()\[\]\d\x00]*")
_FIRST = re.compile(rf"(?P<name>{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,3}})\s*,?\s*(?=\d)")
_TWO = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{1,3}}"
_BESIDE = re.compile(rf"(?P<name>{_TWO})[\s,;:]*(?={_MARK})|(?<={_MARK})[\s,;:]*(?P<after>{_TWO})(?=\s*(?:$|[,;)\d]))")

_WORDS_OF_HOUSES = (
    "home house hall hotel motel inn hospital hospice school university college academy institute church chapel temple mosque "
    "convent monastery seminary prison jail barracks base shelter hostel dorm dormitory residence residences residential nursing care "
    "retirement senior assisted living apartments apartment apts condominium condominiums condo condos tower towers building block "
    "complex estate mansion palace castle cottage farm barn office offices department dept ministry agency bank store shop market "
    "supermarket restaurant cafe bar club library museum theatre theater clinic medical health services service company co inc llc "
    "ltd corp corporation gmbh ag sa sarl foundation association society union trust group county city town village township camp "
    "campus site state national international airport station terminal port fort mobile trailer court the of and at on near behind "
    "opposite corner between beside rear front upper lower basement penthouse floor unit box po pob general delivery old new great "
    "mail code drawer lockbox stop suite "
    "rue avenue boulevard place chemin impasse allee allees route quai cours passage square sentier ruelle montee voie les la le du "
    "de des aux au et residence batiment bat immeuble lotissement domaine cite chateau ferme hameau lieu villa parc zone centre "
    "center maison mas clos quartier faubourg ehpad foyer caserne hopital internat auberge ecole lycee mairie eglise via calle "
    "plaza piazza strasse weg platz gasse straat laan katu tie "
    "saint sainte st ste san santa los las el port new fort mount lake north south east west"
)
_HOUSES = frozenset(_WORDS_OF_HOUSES.split())
"""Words of houses, institutions, streets and places: a name with one of them is no person's."""

_OF_PLACES = (SUFFIXES, UNITS, DIRECTIONS, STATES, CODES)

_SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦"
    "付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
"""Surnames of nine in ten persons in China."""
_HAN = "\u3400-\u9fff"
_NO_NAME = "路街巷弄号室楼幢栋区县市省镇乡村苑园里坊道桥门组队户层院厦座店厂场城湾山河湖江东西南北侧面口旁边"
_CN = (
    re.compile(r"[（(\[]\s*[^（）()\d]{0,8}?(?:收|转|先生|女士|小姐)\s*[）)\]]"),
    re.compile(rf"(?:收件人|收货人|联系人|姓名|户主)\s*[:：]?\s*[{_HAN}·]{{2,4}}"),
    re.compile(rf"(?<=[\d室号户楼层,;\s])[{_HAN}·]{{1,4}}?\s*(?:收|先生|女士|小姐|转交)(?=$|[\s,;，\x00])"),
)
_CN_NAME = re.compile(
    rf"(?:^|(?<=[\d室号户楼层栋幢,;，\s]))(?P<name>[{''.join(sorted(_SURNAMES))}][{_HAN}]{{1,2}})(?=[\s,;:，：]*\x00)"
    rf"|(?<=[室户])[\s,;，]*(?P<last>[{''.join(sorted(_SURNAMES))}][{_HAN}]{{1,2}})(?=[\s,;，]*(?:$|\x00))"
    rf"|(?<=\x00)[\s,;，]*(?P<after>[{''.join(sorted(_SURNAMES))}][{_HAN}]{{1,2}})(?=[\s,;，]*$)"
)


@lru_cache(maxsize=200_000)
def without_persons(text: str, profile: str) -> str:
    """Text of an address without persons, telephones and mail addresses in it; idempotent.

    Parameters
    ----------
    text : str
        Normalised, see `text.normalised`.
    profile : str
        One of `settings.PROFILES`.

    Returns
    -------
    str
        The same text where there is nothing to take out.
    """
    if not _HINT.search(text):
        return text
    found = _MAIL.sub(_MARK, text)
    for form in _COMPILED[profile]:
        found = form.sub(_telephone, found)
    found = _ASIDE.sub(" ", found)
    if profile == "cn":
        for form in _CN:
            found = form.sub(" ", found)
        found = _CN_NAME.sub(_chinese, found)
    found = _without_care(found, profile)
    found = _BESIDE.sub(_beside, found)
    if profile in ("us", "fr"):
        first = _FIRST.match(found)
        if first and is_person(first["name"]):
            found = found[first.end() :]
    if found == text:
        return text
    found = re.sub(r"[(\[]\s*[)\]]", " ", found.replace(_MARK, " "))
    return " ".join(re.sub(r"\s*([,;])(?:\s*[,;])+", r"\1", found).split()).strip(" ,;:")


def _telephone(match: re.Match[str]) -> str:
    """A mark for a telephone; what a word before makes a unit or a house stays."""
    said = match[0].strip()
    before = _BEFORE.search(match.string[: match.start()])
    if said[0].isalpha() or said[0] == "+" or not before:
        return f" {_MARK} "
    word = (before["word"] or "#").upper()
    # Ten digits behind a state are a ZIP that ran together with another number.
    return (
        match[0]
        if word in UNITS or word in CODES or word in ("NO", "NUMBER", "BOX", "POB", "BP", "CS", "APARTADO")
        else f" {_MARK} "
    )


def is_person(name: str) -> bool:
    """Whether words may be the name of a person: several, none of which is of a house, an institution, a street or a place."""
    words = folded(name).split()
    plain = [word.upper() for word in words]
    if len(words) < 2 or " ".join(plain) in STATES:
        return False
    return not any(word in _HOUSES or any(up in known for known in _OF_PLACES) for word, up in zip(words, plain))


def _beside(match: re.Match[str]) -> str:
    name = match["name"] or match["after"]
    before = match.string[: match.start()].rstrip()
    if re.search(r"(?<!\d)\d{4,6}$", before) or not is_person(name):
        return match[0]  # the place behind a postcode
    return " "


def _chinese(match: re.Match[str]) -> str:
    name = match["name"] or match["last"] or match["after"]
    return match[0] if name[-1] in _NO_NAME else " "


def _without_care(text: str, profile: str) -> str:
    """Take out for whom a letter is: what follows 'c/o' or a title to the next comma, bracket or digit."""
    for form in (_CARE, _TITLE):
        at = 0
        while match := form.search(text, at):
            said = _TO_COMMA.match(text, match.end())
            end = said.end() if said else match.end()
            stop = text[end : end + 1]
            if profile == "generic" and stop.isdigit() and not any(map(str.isdigit, text[: match.start()])):
                # The number stands behind the street, and no comma tells where the name ends: two words are a name.
                words = re.match(rf"{_NAME_WORD}\s+{_NAME_WORD}\s*", text[match.end() : end])
                end = match.end() + (words.end() if words else 0)
            name = text[match.end() : end]
            city = re.search(r"\S+\s+([A-Za-z]{2})\s*$", name) if stop.isdigit() and profile == "us" else None
            if city and city[1].upper() in CODES:
                end, name = match.end() + city.start(), name[: city.start()]
            keeps = form is _CARE and any(word in _INSTITUTIONS for word in folded(name).split())
            text = text[: match.start()] + (name if keeps else " , ") + text[end:]
            at = match.start() + (len(name) if keeps else 0)
    return text


_WORDS_OF_INSTITUTIONS = (
    "home hospital hospice school university college hotel motel hostel shelter prison jail barracks convent monastery dorm dormitory "
    "hall seminary residence ehpad foyer caserne hopital internat auberge couvent"
)
_INSTITUTIONS = frozenset(_WORDS_OF_INSTITUTIONS.split())
"""Whoever is in care of such a house lives in it."""
