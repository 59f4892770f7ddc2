"""What each rule says: what must be so; and of an issue what is wrong, and what to do. Of a person no value is named."""

from __future__ import annotations

from ...core.notes import Note, note

_SAID = {
    said.code: said
    for said in (
        note("place_parent", "The place lies in no place that holds; correct its parent, or load the level above."),
        note("place_children", "No place lies in this one, which is above the lowest level; load those, or take it out."),
        note("place_shape", "The place has no outline; load it from a layer that has one."),
        note("place_code", "The code of the place does not begin with that of its parent, as others do; correct one of both."),
        note("place_inside", "Part of the place lies outside of its parent; cut it off, or correct the border of the parent."),
        note("place_overlap", "The place overlaps with others of its level; move a border."),
        note("place_filled", "Part of the place is in none of those in it; draw the one that is missing, or move a border."),
        note("building_place", "The building lies in no place that holds; correct where it stands, or draw its place."),
        note("floor_building", "The building of the floor does not hold; end the floor, or load the building."),
        note("floor_roof", "The floor lies above the roof; correct the floor, or the storeys of the building."),
        note("dwelling_building", "The dwelling has no building; match its address."),
        note("dwelling_known", "The building of the dwelling does not hold; load the building, or correct the dwelling."),
        note("dwelling_floor", "The dwelling lies above the roof; correct its floor, or the storeys of the building."),
        note("dwelling_capacity", "More people live in the dwelling than it is for; visit it, or correct its capacity."),
        note("address_building", "The building of the address does not hold; match the address again."),
        note("address_known", "The address that the building is given does not hold; match addresses again."),
        note("address_match", "The address has no building; look at the table to review of 'Match addresses'."),
        note("one_home", "The person lives in another place at the same time; end what is wrong."),
        note("relation_dwelling", "The dwelling in this row does not hold; infer dwellings and attach persons again."),
        note("relation_building", "The building in this row does not hold; load it, or attach persons again."),
        note("relation_person", "The person in this row does not hold; link and attach persons again."),
        note("relation_other", "The other person of the family does not hold; link and attach persons again."),
        note("relation_organisation", "The organisation in this row does not hold; attach persons again."),
        note("dates_of_life", "It ends before it begins; correct since or until."),
        note("dates_of_row", "The row ends before it begins to hold; correct valid_from or valid_to."),
        note("since_birth", "It begins before the person was born; correct since, or the year of birth."),
        note("sign_birth", "The sign of life is older than its person; look whose it is."),
        note("died_birth", "The person died before the year of birth; correct one of both."),
        note("tag_age", "The tag does not fit the age of the person; look at both."),
        note("home_use", "Somebody lives in a building that is not for living; visit it, or correct its use."),
        note("sources_agree", "The source says something else than the base keeps; tell the source, and see who is right."),
        note("source_cycle", "The source is older than its cycle; import a newer one."),
        note("relation_verified", "The row was not verified within the cycle of its source."),
        note("person_home", "The living person has no home here."),
        note("same_id", "Another row that holds has the same id; end one of both."),
        note("access_log", "The access log is not as it was written."),
    )
}  # fmt: skip

_TITLES = {
    said.code: said
    for said in (
        note("place_parent", "A place below the top lies in a place that holds"),
        note("place_children", "A place above the lowest level has places in it"),
        note("place_shape", "A place has an outline"),
        note("place_code", "The code of a place begins with that of its parent, where codes nest"),
        note("place_inside", "A place lies inside of its parent"),
        note("place_overlap", "Places of a level do not overlap"),
        note("place_filled", "The places in a place leave no gap"),
        note("building_place", "A building lies in a place that holds"),
        note("floor_building", "A floor belongs to a building that holds"),
        note("floor_roof", "A floor lies below the roof"),
        note("dwelling_building", "A dwelling is in a building"),
        note("dwelling_known", "The building of a dwelling holds"),
        note("dwelling_floor", "A dwelling lies below the roof"),
        note("dwelling_capacity", "No more people live in a dwelling than it is for"),
        note("address_building", "The building of an address holds"),
        note("address_known", "What a building is given is an address that holds"),
        note("address_match", "An address is matched to a building"),
        note("one_home", "A person lives in one place at a time"),
        note("relation_dwelling", "The dwelling of a person holds"),
        note("relation_building", "The building of a person or an organisation holds"),
        note("relation_person", "Whom a row is about is a person who holds"),
        note("relation_other", "The other of a family is a person who holds"),
        note("relation_organisation", "An organisation that a row names holds"),
        note("dates_of_life", "Nothing ends before it begins"),
        note("dates_of_row", "A row ends no earlier than it begins to hold"),
        note("since_birth", "Nothing begins before a person is born"),
        note("sign_birth", "No sign of life is older than its person"),
        note("died_birth", "Nobody dies before the year of birth"),
        note("tag_age", "A tag fits the age of its person"),
        note("home_use", "Nobody lives in a building that is not for living"),
        note("sources_agree", "Sources agree on a person"),
        note("source_cycle", "A source is no older than its cycle"),
        note("relation_verified", "A row was verified, or its source imported, within the cycle of the source"),
        note("person_home", "A living person has a home"),
        note("same_id", "Of an id, one row holds"),
        note("access_log", "The access log is as it was written"),
    )
}  # fmt: skip


def title(rule: str) -> Note:
    """Return what must be so by one of our rules."""
    return _TITLES[rule]


def sentence(rule: str) -> Note:
    """Return what an issue of one of our rules says."""
    return _SAID[rule]
