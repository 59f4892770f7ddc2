"""What fields and layers are called in published data: French, American, Dutch, German, Spanish, Portuguese, Chinese.

Names stand as `guess.forms` writes them: words without what separates them, without case and accents. Years and words
that say nothing (total, number of) may be left out. The earlier name is the likelier one.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ZONE_IDS = """
blockid blockidstr geoid zoneid zone blockcode geocode blk bg ct tract tractid blockgroup blockgroupid bgid gisjoin
codeiris iris iriscode dcomiris idcar idcar200m idcar1km idinspire inseecom codeinsee inseecode depcom codgeo
buurtcode bucode buurt wijkcode wkcode gmcode gemeentecode gwbcode statcode crs28992res100m crs28992res500m reli pc6 pc4 postcode6
gitterid100m gitterid1km gitterid gridid id100m id1km ags ars agz gemeindeschluessel gemeindeschlussel schluessel
cusec codseccion cosec seccion cumun cvegeo cvegeomanzana manzana codigo codigoine
cdsetor codsetor setor bgri subseccao geocodigo geocod dtmnfr dicofre sez sezione lauid nutsid grdid cellcode cell district
districtid areacode zonecode 区划代码 行政区划代码 行政代码 网格编号 网格编码 街区编号 小区编号 社区代码 编码 代码 编号
"""
_FIELDS = {
    "BUILDING_ID_FIELD": """
        buid buildingid bldgid bid osmid fullid cleabs idbatiment batimentid idbat rnb rnbid identificatie pandid bagid egid localid
        gmlid oi objektid gebaeudeid gebaudeid refcat referencia referenciacatastral bin doittid fdid structureid strctid
        edificioid idedificio idedif 建筑编号 建筑编码 楼栋编号 建筑id uuid guid globalid id 编号 编码
        """,
    "ZONE_ID_FIELD": _ZONE_IDS + " cleabs code id uuid guid globalid",
    "HOUSEHOLD_ZONE_FIELD": _ZONE_IDS,
    "BUILDING_ZONE_FIELD": "",  # looking where a building lies is safer than a name
    "POPULATION_FIELD": """
        population pop persons inhabitants residents usualresidents usualresidentpopulation people
        pop100 p1001n p0010001 p001001 b01003001e b01003001 b01001001e
        dp050001e u7h001 h7v001 popu poptotal totpop popul popresident residentpopulation
        ind indc ppop pmun popmun populationmunicipale ptot habitants nbhabitants individus
        inwoners inwoner aantalinwoners aantinw ainw bevolking bevtot
        einwohner einwohnerinnen einwohnerzahl einw ewz ew bevoelkerung bevolkerung bev insgesamt personen
        poblacion pob pobtot habitantes hab personas totalpersonas
        populacao pessoas moradores nindividuos individuos nindividuosresident v0001
        popolazione abitanti residenti vaesto asukkaat befolkning ludnosc totp tpop bbtot
        人口 总人口 人口数 人口总数 总人数 常住人口 常住人口数 户籍人口 居住人口 人数
        """,
    "HOUSEHOLDS_FIELD": """
        households household hh hhs occupiedhouseholds occupied occupiedunits occupiedhousingunits occhu h1002n h3002n h0030002
        h003002 p16001n b11001001e b25003001e b25002002e dp020001e men menages menage pmen cmen nbmen
        huishoudens aantalhuishoudens huishouden parthuish parthuishoudens particulierehuishoudens ahh aanthh
        haushalte haushalt privathaushalte anzhaushalte hogares hogar tothog agregados agregadosdomesticos agregadosdomesticosprivados
        nagregados familias nfamilias domiciliosocupados dppo v0007 famiglie asuntokunnat hushall husholdninger
        户数 总户数 家庭户 家庭户数 住户数 家庭数 住户
        """,
    "HOUSEHOLD_ID_FIELD": """
        huid householdid hhid hid idmen idmenage menageid haushaltid haushaltsid idhogar hogarid huishoudenid domicilioid
        serialno serial hhserial householdno 户编号 户号 家庭编号 住户编号 id 编号
        """,
    "PERSONS_FIELD": """
        numprec persons hhsize householdsize size np npersons npers nbpers nbpersonnes inper personnes personas pessoas personen
        haushaltsgroesse haushaltsgrosse members hhmembers 家庭人数 户人数 户人口 人数
        """,
    "GROUP_QUARTERS_FIELD": "gqtype gq groupquarters gqtypecode groupquarterstype",
    "ZONE_GROUP_QUARTERS_FIELD": """
        gqpop popgq groupquarters groupquarterspop groupquarterspopulation popgroupquarters gqpopulation p5001n p0050001
        p18001n b26001001e 集体户人口
        """,
    "VACANT_FIELD": """
        vacant vacantunits vacanthu logvac plogvac vacants h1003n h3003n h0030003 b25002003e leegstand leerstand viviendasvacias
        空置 空置户数
        """,
    "HEIGHT_FIELD": """
        height buildingheight bldgheight bldght heightm hauteur hgt hag measuredheight hoehe hohe gebaeudehoehe gebaudehohe hoogte
        gebouwhoogte altura alturaedificio altezza korkeus hojd hoyde wysokosc relh2 建筑高度 楼高 高度 房屋高度
        """,
    "STOREYS_FIELD": """
        storeys storey stories levels buildinglevels bldglevels nbetages etages nbetage nombreetages floors numfloors nostories
        numstories numstorey numberoffloorsaboveground numberfloorsaboveground floorcount bouwlagen verdiepingen aog geschosse
        geschosszahl anzahlgeschosse oberirdischegeschosse oberirdischengeschosse stockwerke
        gastw plantas numplantas alturasobrerasante pisos andares pavimentos numpisos npisos
        piani kerrosluku kerroksia vaningar kondygnacje maxfloorlvl 层数 楼层 楼层数 地上层数 总层数 建筑层数
        """,
    "WEIGHT_FIELD": """
        dwellings dwellingunits huestimate housingunits units unitsres resunits nblogts logements nblogements wohnungen
        anzahlwohnungen ganzwhg viviendas numberofdwellings bouwwoningen woningen fogos nfogos alojamentos domicilios totaldwellingunits
        住宅套数 套数
        """,
    "RESIDENTIAL_FIELD": "resshare residential residentialshare isresidential resid",
    "BUILDING_USE_FIELD": """
        use usage1 usage buildinguse bldguse building buildingtype currentuse occupancy occtype occupancytype occ oc
        gebruiksdoel gebruiksdo verblijfsdoel gebaeudefunktion gebaudefunktion gebfunk funktion gfk usoprincipal uso usopredominante
        destinazioneuso destinazione utilizacao bldgclass buildingclass landuse nature function kayttotarkoitus 建筑用途 用途 功能 建筑类型
        房屋用途 class subtype type typ
        """,
    "POI_ID_FIELD": "poiid osmid fsqplaceid placekey placeid id",
    "LAND_USE_FIELD": """
        landuse landusecode landusetype code18 code12 code06 zoning hilucs existinglanduse ludesc nutzungsart nutzart usodelsuelo uso
        usosolo bodemgebruik gebruik natdetail categorie nature fclass class use type libelle
        土地利用 土地用途 用地类型 用地性质 地类名称 地类 dlmc
        """,
    "SIZE_FIELDS": "",
    "POI_CATEGORY_FIELD": """
        category categories topcategory subcategory basiccategory maincategory naics naicscode fclass fsqcategorylabels
        fsqcategorynames categorie categoria kategorie 类别 分类 大类 中类 小类 类型 primary poitype placetype class subclass type
        """,
}
FIELDS = {parameter: tuple(names.split()) for parameter, names in _FIELDS.items()}

POI_KEYS = ("amenity", "shop", "office", "tourism", "leisure", "craft", "healthcare")
"""OpenStreetMap's; where a layer has them, other categories say the same again."""

BUILDING_IDS = frozenset(FIELDS["BUILDING_ID_FIELD"]) - _words(
    "osmid fullid cleabs identificatie localid gmlid oi objektid reference uuid guid globalid id 编号 编码"
)
"""Those that only buildings have."""

HOUSING_UNITS = _words(
    """
    hu100 housingunits housing hu units h1001n dwellings logements log nblog plog clog woningen viviendas wohnungen
    """
)
"""Vacant ones too, so they are no households."""

SAY_NOTHING = _words(
    """
    total totals tot totale totaal gesamt anzahl anz aantal aant n nb nbre nombre num number numero nr no count cnt
    sum somme summe est estimate estimated of the de der des du del di da do dos das la le les van in cantidad qtd
    quantidade numer
    """
)

ID_WORDS = _words(
    """
    fid objectid oid gid ogc id ids uid uuid guid code codes key index idx row rowid nr no number serial cleabs
    geoid
    """
)

_LAYERS = {
    "INPUT": """
        building buildings bldg bldgs footprint footprints structure structures batiment batiments bati batis gebaeude gebaude
        gebaeudeumringe hausumringe hausumring gebouw gebouwen pand panden edificio edificios edificacion edificaciones edificacao
        edificacoes construccion construcciones constru edifici edificato rakennus rakennukset byggnad byggnader bygning bygninger
        budynki house houses 建筑 房屋 楼栋
        """,
    "ZONES": """
        zone zones block blocks blockgroup blockgroups tract tracts iris census carreau carreaux grid grille district districts
        commune communes quartier quartiers buurt buurten wijk wijken gemeente gemeenten vierkant vierkanten gemeinde gemeinden zensus
        gitter bezirk bezirke seccion secciones manzana manzanas municipio municipios setor setores freguesia freguesias subseccao
        sezioni wards ward lsoa msoa parish 街区 街道 社区 小区 网格 区划 人口 普查
        """,
    "HOUSEHOLDS": """
        household households hui huid housing menage menages haushalt haushalte huishouden huishoudens hogar hogares agregados
        familias domicilios 住户 家庭 户
        """,
    "POI": "poi pois place places amenity amenities shop shops 兴趣点",
    "LAND_USE": """
        landuse landcover zoning occupation ocs corine nutzung flaechennutzung flachennutzung bodemgebruik uso usos suelo solo
        activity activite activites 土地 用地
        """,
    "ADDRESS": "address addresses adresse adresses adressen adres direccion direcciones endereco enderecos 地址 门牌",
}
LAYERS = {parameter: _words(names) for parameter, names in _LAYERS.items()}
