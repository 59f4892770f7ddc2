"""A household list from counts per zone, in the columns of the housing unit inventory (Rosenheim et al. 2021)."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ..core import packages, rounding
from ..core.columns import plain_number, shown
from ..core.errors import CountError, EmptyInputError, SettingError
from ..core.limits import MOST_COUNT, MOST_LISTED
from ..core.progress import silent
from ..core.seeds import zone_generator
from .settings import HouseholdSettings

special = packages.load("scipy.special")

LARGEST_NAMED_SIZE = 20
"""Of a size that a field's name speaks of: 'hh3', 'men_5ind', 'size_7plus'."""

COLUMNS_OF_SIZE = 7
"""Of the household sizes in tables of the United States Census: 1 to 6, and 7 or more."""

COLUMN_WORDS = ("attr", "attribute", "c", "col", "column", "f", "field", "item", "unnamed", "v", "value", "var", "x")
"""What programs call the columns of a file that names none, before their number."""

BETWEEN = re.compile(r"[ _.-]*(?:to|a|à|bis|or|ou|oder)?[ _.-]*")
"""What stands between the ends of a range."""

NUMBER_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")

OPEN = re.compile(r"plus|more|over|above|\+|mehr|más|ou_?plus|et_?plus|meer|più")


@dataclass(frozen=True)
class ZoneCounts:
    """What is counted in each zone.

    Attributes
    ----------
    id : (z,) object of str
        Unique.
    population : (z,) float
        Persons, those in group quarters included.
    households : (z,) float
    by_size : (z, k) float or None
        Households of the sizes given; the last class is open-ended where it is one number.
    sizes : tuple of k int or (int, int)
        Ascending, a pair for a class of several sizes; what is missing in between (1 and 5+ only), and above a pair that
        comes last, is filled from the totals.
    shares : tuple of float or None
        For lack of counts: shares of households of 1, 2, ... persons, the last open-ended, the same in every zone.
    vacant, group_quarters : (z,) int or None
        Vacant units; persons in group quarters.
    """

    id: np.ndarray
    population: np.ndarray
    households: np.ndarray
    by_size: np.ndarray | None = None
    sizes: tuple = ()
    shares: tuple | None = None
    vacant: np.ndarray | None = None
    group_quarters: np.ndarray | None = None


@dataclass(frozen=True)
class HouseholdList:
    """The list, sorted by zone id, and what became of each zone.

    Attributes
    ----------
    huid, zone : (m,) object of str
    persons, vacancy, gqtype : (m,) int
        0 persons in a vacant unit; vacancy 1 if vacant; gqtype 1 for group quarters.
    zone_households, zone_persons : (z,) int
        Listed, in the order of the input; persons include group quarters.
    zone_status, zone_reason : (z,) object of str
        reconciled, adjusted (the size counts contradicted the totals), unreconciled or empty; and why.
    warnings : tuple of str
    """

    huid: np.ndarray
    zone: np.ndarray
    persons: np.ndarray
    vacancy: np.ndarray
    gqtype: np.ndarray
    zone_households: np.ndarray
    zone_persons: np.ndarray
    zone_status: np.ndarray
    zone_reason: np.ndarray
    warnings: tuple


def sizes_of_fields(names) -> tuple:
    """Read household sizes off field names.

    What the names have in common says nothing of sizes: hh2020_1 and hh2020_2 are 1 and 2.

    Parameters
    ----------
    names : sequence of str
        For example hh1 … hh7; men_1ind and men_5ind; hh_1_2, hh_3_4 and hh_5; one_person … seven_or_more.

    Returns
    -------
    tuple of int or (int, int)
        Ascending, one per field; (1, 2) for a class of two sizes.

    Raises
    ------
    SettingError
        They cannot be told for certain.
    """
    tokens = [_name_tokens(name) for name in names]
    own = [_without_common(name, tokens) for name in tokens]
    sizes = tuple(_named_size(name, i == len(own) - 1) for i, name in enumerate(own))
    columns = [int(part[0]) for part in own if len(part) == 1 and part[0].isdecimal()]
    of_table = any(part.isdecimal() and _is_column_number(part) for name in own for part in name)
    if (
        not of_table
        and not _numbers_columns(tokens, own)
        and None not in sizes
        and sizes
        and first_size(sizes[0]) == 1
        and _ascend(sizes)
    ):
        return sizes
    # Tables of the United States Census number their columns; those of household size end with 7 or more.
    in_a_row = [column - columns[0] for column in columns] == list(range(COLUMNS_OF_SIZE))
    if of_table and in_a_row and columns[0] > 1:
        return tuple(range(1, COLUMNS_OF_SIZE + 1))
    shown = ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
    raise SettingError(
        f"The names {shown} do not say for certain which household sizes they count; give one for each field in SIZE_VALUES, "
        "such as 1,2,3 or 1-2,3-4,5."
    )


def _name_tokens(name) -> list:
    """Cut a name into numbers and what is between them; number words are numbers."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).casefold()
    words = re.compile(rf"(?<![a-z])(?:{'|'.join(NUMBER_WORDS)})(?![a-z])")
    return re.findall(r"\d+|\D+", words.sub(lambda word: str(NUMBER_WORDS.index(word[0]) + 1), text))


def _without_common(name, names) -> list:
    """Take away the tokens with which every name begins, and those with which every name ends: a year, a unit."""
    if len(names) < 2:
        return name
    common = 0
    while all(len(other) > common and other[common] == name[common] for other in names):
        common += 1
    ends = 0
    while all(
        len(other) > common + ends and other[-1 - ends] == name[-1 - ends] and not OPEN.search(name[-1 - ends])
        for other in names
    ):
        ends += 1
    return name[common : len(name) - ends]


def _is_column_number(digits) -> bool:
    """Tell a column of a table (002, 0130002, 11016) from a size (2, 02)."""
    return len(digits) >= 3


def _numbers_columns(names, own) -> bool:
    """Tell whether what the names begin with makes their numbers those of columns: field_1 of a file without header, P25_1.

    The number of a table is followed by that of the column; a year (hh2020_1) says nothing.
    """
    if len(own) < 2 or any(len(part) != 1 for part in own):
        return False
    first, number = names[0], own[0][0]
    begin = "".join(first[: len(first) - 1 - first[::-1].index(number)]).strip(" _.:-")
    table = re.fullmatch(r".*?[a-z](\d+)", begin)
    return begin in COLUMN_WORDS or bool(table and not re.fullmatch(r"(?:19|20)\d\d", table[1]))


def _named_size(tokens, last):
    """Return the size that a name speaks of, a pair for a range, None where it is not certain."""
    at = [i for i, token in enumerate(tokens) if token.isdecimal()]
    is_open = any(OPEN.search(token) for token in tokens)
    if len(at) == 1 and (last or not is_open):
        return int(tokens[at[0]])
    if len(at) == 2 and not is_open and BETWEEN.fullmatch(tokens[at[0] + 1]):
        low, high = (int(tokens[i]) for i in at)
        return (low, high) if low < high else None
    return None


def first_size(size) -> int:
    """Return the smallest size of a class."""
    return size[0] if isinstance(size, tuple) else size


def last_size(size) -> int:
    """Return the largest size of a class that is not open."""
    return size[1] if isinstance(size, tuple) else size


def size_text(size) -> str:
    """Write a class of sizes as SIZE_VALUES takes it."""
    return f"{size[0]}-{size[1]}" if isinstance(size, tuple) else str(size)


def _ascend(sizes) -> bool:
    bounds = [bound for size in sizes for bound in (first_size(size), last_size(size))]
    return max(bounds) <= LARGEST_NAMED_SIZE and all(last_size(a) < first_size(b) for a, b in zip(sizes, sizes[1:]))


def read_sizes(text: str) -> tuple:
    """Read SIZE_VALUES: sizes and ranges separated by commas or semicolons ('1,2,5', '1-2,3-4,5+').

    Returns
    -------
    tuple of int or (int, int)

    Raises
    ------
    SettingError
    """
    found = []
    items = [item for item in re.split("[,;]", text) if item.strip()]
    for item in items:
        read = re.fullmatch(r"\s*(\d{1,3})\s*(?:[-–]\s*(\d{1,3})\s*|\+\s*)?", item)
        if not read or ("+" in item and item is not items[-1]):
            raise SettingError(
                f"SIZE_VALUES is '{shown(text)}'; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5."
            )
        found.append((int(read[1]), int(read[2])) if read[2] else int(read[1]))
    if not found:
        raise SettingError(
            f"SIZE_VALUES is '{shown(text)}'; give sizes separated by commas, such as 1,2,3 or 1-2,3-4,5."
        )
    return tuple(found)


def read_shares(text: str) -> tuple:
    """Read SIZE_SHARES: numbers separated by commas or semicolons. Returns a tuple of float; raises SettingError."""
    if ";" in text and "." not in text and re.search(r"\d,\d", text):
        raise SettingError(
            f"SIZE_SHARES is '{shown(text)}'; write decimal points, and commas or semicolons between the numbers, not both."
        )
    items = [item.strip() for item in re.split("[,;]", text) if item.strip()]
    # '0,28,0,35': a share of nothing for each other size is none that anybody has.
    if len(items) > 2 and len(items) % 2 == 0 and set(items[::2]) == {"0"} and all(map(str.isdecimal, items)):
        raise SettingError(
            f"SIZE_SHARES is '{shown(text)}'; write decimal points, such as 0.28, because commas stand between the numbers."
        )
    read = [plain_number(item) for item in items]
    values = [value for value in read if value is not None]
    if not values or len(values) < len(read):
        raise SettingError(f"SIZE_SHARES is '{shown(text)}'; give numbers separated by commas.")
    if min(values) < 0 or not sum(values):
        raise SettingError(f"SIZE_SHARES is '{shown(text)}'; give numbers that are not negative, and not all 0.")
    if max(values) > MOST_COUNT:
        raise SettingError(f"SIZE_SHARES is '{shown(text)}'; give shares or counts of at most {MOST_COUNT:,}.")
    return tuple(values)


def create(zones: ZoneCounts, settings: HouseholdSettings = HouseholdSettings(), progress=silent) -> HouseholdList:  # noqa: B008 - frozen
    """Make whole households: exactly H per zone, with exactly P persons.

    Counts by size are rounded with their sum kept. Inside the classes that hold several sizes (the open one, and gaps)
    households are as the zero-truncated Poisson distribution has them, with the mean that gives the zone's persons;
    where no class can give them, the size counts themselves are tilted to that mean, the least change in the sense of
    minimum information, and the zone is called adjusted.

    Returns
    -------
    HouseholdList

    Raises
    ------
    EmptyInputError, SettingError
    """
    if not len(zones.id):
        raise EmptyInputError("The zone layer has no zones; choose a layer with at least one.")
    order = rounding.ranks(zones.id)
    population, households, rounded = rounding.whole_zone_totals(zones.population, zones.households, order)
    quarters = np.zeros(len(order), np.int64) if zones.group_quarters is None else zones.group_quarters
    vacant = np.zeros(len(order), np.int64) if zones.vacant is None else zones.vacant
    listed_rows = int(households.sum() + vacant.sum())
    if listed_rows > MOST_LISTED:
        raise CountError(
            f"The list would have {listed_rows:,} rows, more than the {MOST_LISTED:,} that a run holds; choose other fields of "
            "households and vacant units, or run the zones in parts."
        )
    persons = population - quarters
    sizes, group, counts = _classes(zones, settings, households)
    status, reason = _status(persons, households, settings.max_size)
    usable = status == "reconciled"
    progress(0.1, "")
    number = np.zeros((len(order), len(sizes)), np.int64)
    low, high = _range(counts, group, sizes)
    contradicts = usable & ((persons < low) | (persons > high))
    within = usable & ~contradicts
    number[within] = _fill(persons[within], counts[within], group, sizes, -special.gammaln(sizes + 1)[None])
    progress(0.4, "")
    one_class = np.zeros(len(sizes), np.int64)
    mix = _log_mix(counts[contradicts], group)
    number[contradicts] = _fill(persons[contradicts], households[contradicts, None], one_class, sizes, mix)
    for z in np.flatnonzero(contradicts):
        reason[z] = f"the size counts allow {low[z]} to {high[z]} persons, the zone has {persons[z]}"
    status[contradicts] = "adjusted"
    progress(0.6, "")
    notes = _contradicting_sums(zones, households)
    listed = _records(zones.id, np.argsort(order), number, sizes, quarters, vacant, settings.seed)
    if rounded:
        notes.append(f"{rounded:,} zones have fractional totals; they were rounded with the layer's sum kept.")
    for text, count in (("adjusted", contradicts.sum()), ("unreconciled", (status == "unreconciled").sum())):
        if count:
            notes.append(
                f"{count:,} zones are {text}: "
                + (
                    "their size counts contradict their totals, which were kept."
                    if text == "adjusted"
                    else "their persons and households contradict each other; they got no households (see the zones output)."
                )
            )
    huid, zone, size, is_vacant, quarters_type = listed
    return HouseholdList(
        huid,
        zone,
        size,
        is_vacant,
        quarters_type,
        zone_households=number.sum(axis=1),
        zone_persons=number @ sizes + quarters,
        zone_status=status,
        zone_reason=reason,
        warnings=tuple(notes),
    )


def _contradicting_sums(zones, households) -> list:
    """Say where the size counts add up to another number than the households: a total among them, or tenants only."""
    if zones.by_size is None:
        return []
    sums = zones.by_size.sum(axis=1)
    complete = first_size(zones.sizes[0]) == 1 and all(
        last_size(a) + 1 == first_size(b) for a, b in zip(zones.sizes, zones.sizes[1:])
    )
    off = np.abs(sums - households) if complete else sums - households
    different = (off > 0.5 + 0.01 * households) & (sums > 0)
    if not different.any():
        return []
    return [
        f"{np.count_nonzero(different):,} zones have size counts that add up to {sums[different].sum():,.0f}, and "
        f"{households[different].sum():,} households; the counts were scaled to the households. Check that the fields are "
        "those of all households by size, without their total."
    ]


def _status(persons, households, max_size):
    status = np.full(len(persons), "reconciled", dtype=object)
    reason = np.full(len(persons), "", dtype=object)
    cases = (
        ((households == 0) & (persons == 0), "empty", lambda z: ""),
        (persons < 0, "unreconciled", lambda z: f"{-persons[z]} more persons in group quarters than persons"),
        ((households == 0) & (persons > 0), "unreconciled", lambda z: f"{persons[z]} persons and no household"),
        (
            (persons >= 0) & (persons < households),
            "unreconciled",
            lambda z: f"{persons[z]} persons cannot fill {households[z]} households",
        ),
        (
            (households > 0) & (persons > households * max_size),
            "unreconciled",
            lambda z: f"{persons[z]} persons in {households[z]} households: more than {max_size} in each",
        ),
    )
    for which, name, text in cases:
        status[which] = name
        for z in np.flatnonzero(which):
            reason[z] = text(z)
    return status, reason


def check_sizes(sizes, largest) -> None:
    """Raise a SettingError for classes of sizes that do not ascend, or go beyond the largest household."""
    apart = all(last_size(a) < first_size(b) for a, b in zip(sizes, sizes[1:]))
    proper = all(1 <= first_size(size) <= last_size(size) <= largest for size in sizes)
    if not sizes or not apart or not proper:
        given = ", ".join(map(size_text, sizes))
        raise SettingError(f"Household sizes must ascend from 1 to at most {largest}; the ones given are ({given}).")


def _classes(zones, settings, households):
    """Return sizes (s,), the class of each size (s,), and whole households per zone and class (z, c)."""
    largest = settings.max_size
    sizes = np.arange(1, largest + 1)
    if zones.by_size is None and zones.shares is None:
        return sizes, np.zeros(largest, np.int64), households[:, None]
    known: tuple
    if zones.by_size is None:
        known = tuple(range(1, len(zones.shares) + 1))
        counts = households[:, None] * np.asarray(zones.shares, float) / sum(zones.shares)
    else:
        known = tuple(zones.sizes)
        counts = zones.by_size
    check_sizes(known, largest)
    lows = [first_size(size) for size in known]
    closed = known if isinstance(known[-1], tuple) else known[:-1]
    edges = sorted({1, *lows, *(last_size(size) + 1 for size in closed if last_size(size) < largest)})
    group = np.searchsorted(edges, sizes, side="right") - 1
    full = np.zeros((len(households), len(edges)))
    place = {edge: c for c, edge in enumerate(edges)}
    for column, size in enumerate(lows):
        full[:, place[size]] = counts[:, column]
    gaps = [c for c, edge in enumerate(edges) if edge not in lows]
    total = full.sum(axis=1)
    if gaps:
        # What the counts leave of H is spread over the gaps, by the number of sizes in each.
        width = np.array([np.count_nonzero(group == c) for c in gaps], float)
        full[:, gaps] = np.maximum(households - total, 0)[:, None] * width / width.sum()
        total = full.sum(axis=1)
    blank = total <= 0
    full[blank] = [np.count_nonzero(group == c) for c in range(len(edges))]
    total = full.sum(axis=1)
    full *= (households / total)[:, None]
    zone = np.repeat(np.arange(len(households)), len(edges))
    rank = np.arange(full.size)
    whole = rounding.largest_remainder(full.ravel(), zone, households, full.ravel(), rank)
    return sizes, group, whole.reshape(full.shape)


def _range(counts, group, sizes):
    """Return the fewest and the most persons that the households of each class can hold: (z,) int twice."""
    smallest = np.array([sizes[group == c].min() for c in range(counts.shape[1])])
    largest = np.array([sizes[group == c].max() for c in range(counts.shape[1])])
    return counts @ smallest, counts @ largest


def _log_mix(counts, group):
    """Return the log of the size mix that the counts speak of, a little of every size included: (z, s) float."""
    return np.log((counts + 0.5)[:, group] / np.bincount(group)[group])


def _fill(persons, counts, group, sizes, log_mix):
    """Split each class's households over its sizes so that the zone's persons come out.

    Parameters
    ----------
    persons : (z,) int
        Within what the counts allow.
    counts : (z, c) int
    group : (s,) int
        Class of each size.
    sizes : (s,) int
    log_mix : (z, s) or (1, s) float
        Log of the mix before it is tilted to the mean; −log s! gives the zero-truncated Poisson distribution.

    Returns
    -------
    numpy.ndarray
        (z, s) int: households of each size.
    """
    n_classes = counts.shape[1]
    member = group == np.arange(n_classes)[:, None]

    def expected(log_mean):
        weight = log_mix + log_mean[:, None] * sizes
        share = np.zeros((len(persons), len(sizes)))
        for c in range(n_classes):
            part = weight[:, member[c]]
            part = np.exp(part - part.max(axis=1, keepdims=True))
            share[:, member[c]] = counts[:, [c]] * part / part.sum(axis=1, keepdims=True)
        return share

    low, high = np.full(len(persons), -40.0), np.full(len(persons), 40.0)
    for _ in range(60):
        middle = (low + high) / 2
        few = expected(middle) @ sizes < persons
        low, high = np.where(few, middle, low), np.where(few, high, middle)
    wanted = expected((low + high) / 2)
    cell = (np.arange(len(persons))[:, None] * n_classes + group).ravel()
    number = rounding.largest_remainder(
        wanted.ravel(), cell, counts.ravel(), wanted.ravel(), np.arange(wanted.size)
    ).reshape(wanted.shape)
    for z in np.flatnonzero(number @ sizes != persons):
        _shift(number[z], wanted[z], int(persons[z] - number[z] @ sizes), group)
    return number


def _shift(number, wanted, missing, group) -> None:
    """Move single households to the next size up (or down), within their class, until no person is missing."""
    step = 1 if missing > 0 else -1
    size = np.arange(len(number))
    neighbour = np.clip(size + step, 0, len(number) - 1)
    allowed = (neighbour != size) & (group[neighbour] == group)
    for _ in range(abs(missing)):
        # Where there are most too many here and too few there, compared with what was wanted.
        gain = np.where(allowed & (number > 0), (number - wanted) - (number - wanted)[neighbour], -np.inf)
        best = int(np.argmax(gain))
        number[best] -= 1
        number[neighbour[best]] += 1


def _records(zone_id, zone_order, number, sizes, quarters, vacant, seed):
    """Write the rows zone by zone; households of a zone in random order, so that the number says nothing of the size."""
    huid, zone, persons, vacancy, gqtype = [], [], [], [], []
    for z in zone_order:
        households = zone_generator(seed, zone_id[z]).permutation(np.repeat(sizes, number[z])).tolist()
        n_quarters, n_vacant = int(quarters[z] > 0), int(vacant[z])
        for letter, count in (("H", len(households)), ("G", n_quarters), ("V", n_vacant)):
            width = max(3, len(str(count)))
            huid += [f"B{zone_id[z]}{letter}{i:0{width}d}" for i in range(1, count + 1)]
        persons += households + [int(quarters[z])] * n_quarters + [0] * n_vacant
        vacancy += [0] * (len(households) + n_quarters) + [1] * n_vacant
        gqtype += [0] * len(households) + [1] * n_quarters + [0] * n_vacant
        zone += [zone_id[z]] * (len(households) + n_quarters + n_vacant)
    return (
        np.array(huid, dtype=object),
        np.array(zone, dtype=object),
        np.array(persons, np.int64),
        np.array(vacancy, np.int64),
        np.array(gqtype, np.int64),
    )
