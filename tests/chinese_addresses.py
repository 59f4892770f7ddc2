"""Chinese addresses with known dwellings: made from the divisions of China, each written in five ways, with neighbours beside them."""

from __future__ import annotations

import random

from doorstep.processing_provider.engine.registers.addresses.gazetteer import divisions

_ROADS = """
文三路 中山北路 解放大道 江滨西大道 五一路 三里亭路 人民东路
康庄南街 二环北路 学院路 建国一路 体育场路 凤起路 环城西路 十里街
"""
_ESTATES = """
翠苑三区 紫金庭园 新凯家园 五洲国际广场 米兰小镇 丽景花园 世纪新城
东方明珠城 金色家园二期 阳光小区 绿城桂花园 江南春城 九洲大厦 七里香溪
"""
ROADS, ESTATES = _ROADS.split(), _ESTATES.split()
DIGITS = "零一二三四五六七八九"


def numeral(number: int) -> str:
    """Chinese numeral with tens and hundreds: 1102 is 一千一百零二."""
    if number < 10:
        return DIGITS[number]
    text, zero, started = "", False, False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            text += ("零" if zero else "") + ("" if unit == 10 and digit == 1 and not started else DIGITS[digit]) + name
            zero, started = False, True
        elif started:
            zero = True
    return text


def _wide(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def addresses(count: int, seed: int = 0) -> list[tuple[str, int]]:
    """Text and number of the dwelling of each address, five spellings of each dwelling and of three neighbours.

    A neighbour has the room, block or stair one higher.
    """
    rng = random.Random(seed)
    names = {code: name for code, name, _ in divisions()}
    towns = [code for code, _, level in divisions() if level == "town" and code[:2] in ("31", "33", "32", "44", "51")]
    texts: list[tuple[str, int]] = []
    dwelling = 0
    for _ in range(count):
        town = rng.choice(towns)
        province, city = names[town[:2]], names[town[:4]]
        above = province + ("" if city in ("市辖区", "县") or city.endswith("划") else city)
        place = names[town[:6]] + names[town]
        road, number, estate = rng.choice(ROADS), rng.randint(1, 999), rng.choice(ESTATES)
        kind = rng.randrange(4)
        block, stair, room = rng.randint(1, 40), rng.randint(1, 4), rng.randint(1, 32) * 100 + rng.randint(1, 6)
        for more in ((0, 0, 0), (0, 0, 1), (1, 0, 0), (0, 1, 0)):
            b, s, r = block + more[0], stair + more[1], room + more[2]
            if kind == 1 and more[1]:
                continue
            texts += [(text, dwelling) for text in _spellings(rng, above, place, road, number, estate, kind, b, s, r)]
            dwelling += 1
    return texts


def _spellings(rng, above, place, road, number, estate, kind, b, s, r) -> list[str]:
    """Five ways to write one dwelling: in full, without province, wide digits, Chinese numerals, dashes."""
    names = {0: f"{road}%s号{estate}", 1: f"{road}%s号", 2: estate, 3: f"{road}%s弄"}[kind]
    base = (lambda n: names % n) if "%s" in names else (lambda n: names)
    labels = rng.choice((("幢", "单元", "室"), ("栋", "单元", "室"), ("号楼", "单元", ""), ("座", "门", "室")))
    if kind == 3:
        labels = ("号", "单元", "室")
    stair = "" if kind == 1 else f"{s}{labels[1]}"
    plain = f"{base(number)}{b}{labels[0]}{stair}{r}{labels[2]}"
    wordy = f"{base(numeral(number))}{numeral(b)}{labels[0]}{numeral(s) + labels[1] if stair else ''}"
    said = numeral(r) if rng.random() < 0.5 else "".join("〇一二三四五六七八九"[int(c)] for c in str(r))
    dashed = f"{base(number)}{b}-{s}-{r}" if stair else f"{base(number)}{b}-{r}"
    floor = r // 100
    with_floor = f"{base(number)}{b}{labels[0]}{stair}{floor}楼{r}{labels[2]}"
    return [
        above + place + plain,
        place + (plain if rng.random() < 0.5 else with_floor),
        _wide(above + place + plain),
        above + place + wordy + said + "室",
        (place if rng.random() < 0.5 else above + place) + dashed,
    ]
