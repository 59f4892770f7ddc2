"""Addresses of China: province, city, district, town, road, lane, number, estate, block, stair, floor, room; from large to small.

Places and streets are found by the gazetteer first (longest match), then by the word they end with. Numbers are read by the
label behind them; a chain without labels ('8-10-1109') from its right end, room first. Chinese numerals count as digits where
a label or a dash makes them numbers, not inside names (三里屯, 五一路).
"""

from __future__ import annotations

import re

from .gazetteer import LEVELS, Gazetteer, chinese
from .parts import Parsed
from .text import NUMERALS, chinese_number

_HAN = "\u3400-\u9fff\uf900-\ufaff"
_LABELS = {
    "building": ("号楼", "号栋", "号幢", "幢", "栋", "座", "#楼", "#", "斋", "舍"),
    "entrance": ("单元", "号门", "门", "梯", "单位"),
    "floor": ("楼", "层", "F"),
    "room": ("室", "号房", "号室", "房间", "房", "户"),
    "lane": ("弄", "支弄", "号弄"),
    "number": ("号院", "号"),
}
_BY_LABEL = {label: part for part, labels in _LABELS.items() for label in labels}
_LABEL = re.compile("|".join(sorted(map(re.escape, _BY_LABEL), key=len, reverse=True)))
_IN_NAMES = "期区组队村社苑园排营连团桥巷条街里坊路线大"
"""Labels of numbers that are part of a name: '2期', '3区', '5组'; '2号桥' has both."""

_BEFORE = "之号幢栋座元楼层弄门梯室-#"
_AFTER = "号幢栋座单楼层弄门梯室房户期区组队村社苑园排-#"
_NUMERAL = re.compile(f"[{NUMERALS}]+")
_ROUND = re.compile(f"(?<=[{NUMERALS}])[oO](?=[{NUMERALS}])")
"""The letter O for a zero: 五O一."""
_GAPS = re.compile(
    rf"(?<=[{_HAN}\d-])[\s,;.、。，/·]+(?=[{_HAN}-])|(?<=[{_HAN}-])[\s,;.、。，/·]+(?=[{_HAN}\dA-Za-z-])"
)
_DASHED = re.compile(r"(?<=[\dA-Za-z])[\s/—_.]+(?=[\dA-Za-z])")
_SAID_LETTER = rf"[甲乙丙丁东西南北中](?=(?:号楼|幢|栋|座|单元|室|楼)(?![{_HAN}]*(?:路|街|小区)))"

_PART_OF = re.compile(rf"(?<=[\d号])之(?=[\d{NUMERALS}])")
_NUMBER = re.compile(
    rf"[A-Za-z]{{0,2}}\d+[A-Za-z]?(?![A-Za-z])|[A-Za-z](?![A-Za-z])|[A-Za-z]{{1,2}}\d+[A-Za-z]*|\d+|{_SAID_LETTER}"
)

_NOT_DISTRICT = re.compile(
    r"(?:小|社|园|校|厂|库|景|矿|[东西南北中新老一二三四五六七八九\d]|开发|工业|住宅|生活|家属|宿舍|居民|保税|度假)区$|超市$|门市$|城市$|都市$|夜市$|菜市$|集市$"
)
_DISTRICT = re.compile(rf"[{_HAN}]{{1,4}}?(?:区|县|市|旗)")
_TOWN = re.compile(rf"[{_HAN}]{{1,6}}?(?:街道(?:办事处)?|镇|乡)")
_NOT_TOWN = re.compile(r"(?:小|古|老|新)镇$|^.?镇$")
_COMMUNITY = re.compile(rf"[{_HAN}]{{2,8}}?(?:社区|居委会|村委会|居民委员会|村民委员会|行政村)")
_STREET = re.compile(
    rf"[{_HAN}\dA-Za-z]{{1,12}}?(?:大道|大街|公路|国道|省道|胡同|路|街|巷|道)(?![{_HAN}]{{0,2}}(?:小区|花园|社区|新村|街道))"
)
_LOST = re.compile(r"市辖区|县辖区")


def parse(text: str, gazetteer: Gazetteer | None = None) -> Parsed:
    """Parts of one address.

    Parameters
    ----------
    text : str
        Normalised, see `text.normalised`.
    gazetteer : Gazetteer, optional
        The divisions of China, if none is given.

    Returns
    -------
    dict of str to str
        Numbers without their labels; what stands among them is the name, what follows the last one the rest.
    """
    known = gazetteer or chinese()
    found: Parsed = {}
    text = _PART_OF.sub("-", _GAPS.sub("", _DASHED.sub("-", text)))
    postcode = re.match(r"(?P<postcode>\d{6})(?=[^\d-])|.*[^\d-](?P<last>\d{6})$", text) if len(text) > 10 else None
    if postcode and (postcode["postcode"] or not text.endswith("室")):
        found["postcode"] = postcode["postcode"] or postcode["last"]
        text = text[6:] if postcode["postcode"] else text[:-6]
    at = _places(text, known, found)
    _inside(_numerals(text[at:], known), known, found)
    return {part: words for part, words in found.items() if words}


def _places(text: str, known: Gazetteer, found: Parsed) -> int:
    """Take the places at the start; position after them."""
    at, parents = 0, []
    for level in LEVELS:
        while at < len(text) and _LOST.match(text, at):
            at += 3
        name, codes = known.place(text, at, level, parents)
        if level == "town" and not parents and not _TOWN.fullmatch(name):
            name = ""
        if level in ("province", "city") and name and name[-1] not in "省市区州盟":
            below = max(len(known.place(text, at, lower, codes)[0]) for lower in LEVELS[LEVELS.index(level) + 1 :])
            if _goes_on(text, at + len(name)) or below > len(name):
                name = ""  # 上海路 is a road that has the name of a city, 镇江新区 a district
        if not name and level == "district":
            name, codes = _district(text, at, known, parents), parents
        if not name and level == "town":
            match = _TOWN.match(text, at)
            name = match[0] if match and not _NOT_TOWN.search(match[0]) and match.end() < len(text) else ""
            codes = parents
        if name:
            found[level] = name
            at += len(name)
            parents = codes or parents
            if text.startswith("办事处", at):
                at += 3
        if level == "district" and text[at : at + 1] == "市" and not name:
            break
    at = _twice(text, at, found)
    match = _COMMUNITY.match(text, at)
    if match and match.end() < len(text):
        found["community"] = match[0]
        at = match.end()
    return at


def _twice(text: str, at: int, found: Parsed) -> int:
    """Take a municipality that is said twice, for it is province and city in one; position after it."""
    if "city" not in found and found.get("province", "") in _MUNICIPAL:
        if text.startswith(found["province"], at):
            at += len(found["province"])
        found["city"] = found["province"]
    return at


def _district(text: str, at: int, known: Gazetteer, parents: list[str]) -> str:
    """District that is gone, or of a place the list does not have: known by its ending, behind a city or before a town."""
    match = _DISTRICT.match(text, at)
    town = match and _TOWN.match(text, match.end())
    fits = match and match.end() < len(text) and not _NOT_DISTRICT.search(match[0])
    if match and ((fits and (at or town)) or (town and match[0].endswith("新区"))):
        return match[0]
    return _short_district(text, at, known, parents)


def _short_district(text: str, at: int, known: Gazetteer, parents: list[str]) -> str:
    """District named without its ending, as it may be before a town: 长兴雉城镇."""
    if known.place(text, at, "town", parents)[0]:
        return ""
    for ending in ("县", "区", "市"):
        for length in (3, 2):
            name = text[at : at + length]
            codes = [
                c for c in known.codes["district"].get(name + ending, ()) if not parents or c.startswith(tuple(parents))
            ]
            if codes and _TOWN.match(text, at + length):
                return name
    return ""


_MUNICIPAL = {"北京市", "上海市", "天津市", "重庆市", "北京", "上海", "天津", "重庆"}


def _goes_on(text: str, at: int) -> bool:
    """Whether what looked like a place goes on as the name of a road or building: 杭州湾, 上海西路."""
    return bool(re.match(rf"(?:[东西南北中]|[{_HAN}])?(?:路|街|大道|大厦|广场|花园|新村|公寓|小区|苑)", text[at:]))


def _numerals(text: str, known: Gazetteer) -> str:
    """Text in which Chinese numerals that number something are digits."""
    text = _ROUND.sub("〇", text)
    if not _NUMERAL.search(text):
        return text

    def digits(match: re.Match[str]) -> str:
        before, after = text[: match.start()][-1:], text[match.end() :]
        if after[:1] in ("楼", "层") and not before:
            return match[0]
        labelled = bool(after) and after[0] in _AFTER and not (after.startswith("单") and not after.startswith("单元"))
        last = len(after) < 2 and (before in tuple(_BEFORE) or (bool(before) and len(match[0]) > 1))
        if not (labelled or last or (before in tuple(_BEFORE) and after[0] in "-#")):
            return match[0]
        return chinese_number(match[0]) or match[0]

    return _NUMERAL.sub(digits, text)


_BORDERS = "-()（）[]【】\"' ,;.、"
_LABELLED_BLOCK = re.compile(r"楼[\dA-Za-z]{1,2}(?:单元|门)|楼-?\d{1,2}-\d{3,4}")


def _inside(text: str, known: Gazetteer, found: Parsed) -> None:
    """Take road, numbers and names."""
    text = text[len(_take_street(text, known, found)) :]
    bare: list[str] = []
    names: list[str] = []
    said: list[tuple[str, str]] = []
    end = 0
    for match in _NUMBER.finditer(text):
        if match.start() < end:
            continue
        between = text[end : match.start()].strip(_BORDERS)
        if between:
            names.append(between)
            _chain(bare, said)
        part, after = _labelled(text, match, said)
        end = match.end()
        following = "路" if part == _NAMED else text[end : end + 1]
        if part and part != _NAMED:
            _say(part, match[0], bare, said, found)
            end = after
        elif following and following in _IN_NAMES and not bare:
            names.append(match[0] + following)
            end += 1
        else:
            bare.append(match[0])
    _chain(bare, said)
    _finish(text[end:].strip(_BORDERS), names, said, found)


def _take_street(text: str, known: Gazetteer, found: Parsed) -> str:
    """Take the road at the start."""
    street = known.street(text, 0)
    if not street:
        match = _STREET.match(text)
        street = match[0] if match and not _NUMBER.fullmatch(match[0][:-1]) and match.end() < len(text) else ""
    found["street"] = street
    return street


_NAMED = "named"
"""No part: the number belongs to a name, 2号桥."""


def _labelled(text: str, match: re.Match[str], said: list[tuple[str, str]]) -> tuple[str, int]:
    """Part that the label behind a number names, '' where none does, and the position after it."""
    label = _LABEL.match(text, match.end())
    if not label or (label[0] == "F" and match[0].isalpha()):
        return "", match.end()
    part = _BY_LABEL[label[0]]
    if label[0] == "楼" and (match[0].isalpha() or _LABELLED_BLOCK.match(text, match.end())):
        part = "building"  # B楼
    if part == "number" and text[match.end() + 1 : match.end() + 2] in tuple("桥路线大"):
        return _NAMED, match.end()
    if part == "number" and label[0] == "号" and any(p in ("building", "entrance", "floor") for p, _ in said):
        part = "room"  # what has a number inside of a block is a room
    if part == "building" and label[0] == "#" and label.end() == len(text):
        part = "room"
    return part, label.end()


def _say(part: str, number: str, bare: list[str], said: list[tuple[str, str]], found: Parsed) -> None:
    """Take a number with its label, and those without that stand before it."""
    if bare and part == "number" and not said:
        # 12-3号 is one number with a second part.
        found["number_to"] = number
        said.append(("number", bare.pop(0)))
        _chain(bare, said)
    else:
        _chain_before(bare, said, part)
        said.append((part, number))


def _finish(rest: str, names: list[str], said: list[tuple[str, str]], found: Parsed) -> None:
    for part, number in said:
        _put(found, part, number)
    if rest and not any(part in found for part in ("building", "entrance", "floor", "room")):
        names.append(rest)  # 文三路478号华星时代广场: a name, as nothing inside of the house is said
        rest = ""
    found["name"], found["rest"] = "".join(names), rest


_ORDER = ("number", "building", "entrance", "room")


def _chain(bare: list[str], said: list[tuple[str, str]]) -> None:
    """Give numbers without labels their parts, from the right: room, stair, block, number."""
    _with_second_part(bare)
    parts = [*["number"] * max(len(bare) - 4, 0), *_ORDER[max(4 - len(bare), 0) :]]
    said += zip(parts, bare)
    bare.clear()


def _with_second_part(bare: list[str]) -> None:
    """Make one of a room and its second part: 1602-1. No stair has a number of three digits."""
    if len(bare) > 1 and len(bare[-2]) > 2 and len(bare[-1]) < 3:
        bare[-2:] = ["-".join(bare[-2:])]


def _chain_before(bare: list[str], said: list[tuple[str, str]], part: str) -> None:
    """Give numbers that stand before a labelled one the parts above it."""
    if part == "room" and bare and len(bare[-1]) > 2:
        said.append(("room", bare.pop()))  # 1602-1室
    above = _ORDER[: _ORDER.index(part)] if part in _ORDER else _ORDER[:3]
    parts = [
        *[above[0] if above else "number"] * max(len(bare) - len(above), 0),
        *above[max(len(above) - len(bare), 0) :],
    ]
    said += zip(parts, bare)
    bare.clear()


def _put(found: Parsed, part: str, number: str) -> None:
    """Add a number; a second one of the same part is kept beside the first."""
    found[part] = f"{found[part]}-{number}" if found.get(part) else number
