"""Categories that no table has, read by their words: 'SNGL-FAM-RES', 'Multi-Family Dwelling', 'MXD RETAIL-STORE'.

Assessors, cadastres and zoning plans name uses in phrases and abbreviations of their own, which no table can list. A
phrase counts only where every word of it is known, so that one that nobody foresaw stays unknown. The words are
those of the standard lists of uses: LBCS (American Planning Association), the units in structure of the American Community
Survey, the use codes of the assessors of Massachusetts, Florida and New York, Hazus, INSPIRE, and what they are called in
the languages of `categories`.
"""

from __future__ import annotations

from functools import lru_cache

from .categories import LIVED_IN, NOT_LIVED_IN, NOT_WORDS, OTHER_USE, words_of
from .table import MIXED, NEUTRAL, NON_RESIDENTIAL, RESIDENTIAL


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


HOMES = (LIVED_IN - _words("occupied live lives lived living")) | _words(
    "fam family families fmly multifamily singlefamily sfr mfr sfd sfh apt apts apartment apartments condo condos "
    "condominium condominiums duplex triplex fourplex quadplex townhouse townhouses townhome townhomes rowhouse rowhouses rowhome "
    "rowhomes bungalow bungalows cottage cottages flat flats maisonette maisonettes tenement tenements villa villas "
    "plex mobilehome homes "
    "maison maisons appartement appartements pavillon pavillons unifamiliale plurifamiliale multifamiliale "
    "einfamilienhaus einfamilienhauser mehrfamilienhaus mehrfamilienhauser zweifamilienhaus reihenhaus doppelhaus "
    "doppelhaushalfte unifamiliar unifamiliares plurifamiliar plurifamiliares multifamiliar multifamiliares bifamiliar "
    "apartamento apartamentos appartamento appartamenti unifamiliare bifamiliare plurifamiliare villetta villette "
    "appartementen eengezinswoning eengezinswoningen meergezinswoning meergezinswoningen rijtjeshuis"
)

OTHERS = (
    OTHER_USE
    - _words(
        "garage garages shed sheds annex annexe outbuilding outbuildings vacant demolished ruin ruins nebengebaeude nebengebaude business"
    )
) | _words(
    "retail store stores shops shopping mall offc offic comm ind indust mfg manufacturing factory factories warehouse "
    "warehouses warehousing whse wholesale distribution restaurant restaurants eating dining bar bars tavern bank banks "
    "hotel hotels motel motels inn tech school schools college university education educational hospital hospitals medical dental clinic "
    "clinics church churches religious worship synagogue temple mosque museum theater theaters theatre cinema government "
    "governmental municipal institution institutions utility utilities supermarket laboratory laboratories lab labs research "
    "estbl establishment establishments funeral daycare recreation recreational sports library police fire services "
    "magasin magasins commerces boutique bureaux ecole hotelier einzelhandel buero buro buros schule handel oficina "
    "oficinas tienda tiendas industria escuela religioso ufficio uffici negozio negozi scuola industriale commerciale "
    "kantoor kantoren winkel winkels industrie onderwijs"
)

BOTH = _words("mixed mix mxd mixte mixto mixta misto mista gemischt gemischte mischnutzung gemengd mixeduse")

SAY_NOTHING = _words(
    "single sngl sgl mult multi multiple one two three four five six seven eight nine ten first second high hi medium med low density "
    "unit units building buildings bldg bldgs structure structures house houses housing detached attached semi det att w with "
    "wo without and or to of the a an in for auxiliary aux accessory acc inlaw law general gen misc miscellaneous other type "
    "class use uses used zone zoning district walkup walk up elevator garden rise mid storey storeys story stories over under more "
    "less than plus area large small lg sm individual individuelle individuel collective collectif collectif private "
    "owner occupied renter rental rentals occupied th st nd rd code dwlg dwl multiunit singleunit neighborhood neighbourhood local central "
    "town village community de la le les du des et en del y el los las di e il per und mit fur van het met"
)

NO_BUILDING = _words(
    "vacant land lot lots undeveloped undev undevelopable developable potentially parking park parks garage garages "
    "shed sheds open space water common road right way construction demolished ruin ruins exempt outbuilding outbuildings "
    "annex annexe agricultural agriculture farm forest"
)
"""What is not about a building, or not about the main one, decides nothing, whatever stands beside it."""


@lru_cache(maxsize=2**12)
def read(category: str) -> int:
    """Say what a category means by its words.

    Parameters
    ----------
    category : str
        As it stands in the data, 'SNGL-FAM-RES'; not folded, so that SingleFamily is two words.

    Returns
    -------
    int
        RESIDENTIAL, MIXED, NON_RESIDENTIAL, or NEUTRAL where the words do not tell.
    """
    words = {word for word in words_of(category) if len(word) > 1}
    if words & NO_BUILDING:
        return NEUTRAL
    if words & BOTH and words & (HOMES | OTHERS):
        return MIXED
    negated = bool(words & NOT_WORDS)
    if words - HOMES - OTHERS - NOT_LIVED_IN - SAY_NOTHING - NOT_WORDS:
        return NEUTRAL
    homes, others = bool(words & HOMES), bool(words & (OTHERS | NOT_LIVED_IN))
    if negated:
        return NON_RESIDENTIAL if homes and not others else NEUTRAL
    if homes and others:
        return MIXED
    return RESIDENTIAL if homes else NON_RESIDENTIAL if others else NEUTRAL
