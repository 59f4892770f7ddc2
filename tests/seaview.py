"""The base of the sample town, from layers and six registers to counts, by the models and algorithms that users run."""

from __future__ import annotations

import make_person_registers
from sample_model import LEVELS, OUTPUTS, SAMPLE
from town_registers import table

DATE = "2025-06-30"
DEFINITIONS = make_person_registers.OUTPUT.parent / "definitions"
BEFORE = ("health_records", "school_list", "vital_events")
MODEL = {"registration": "household_registration", "residence": "community_visits", "activity": "social_insurance"}
MADE = (
    *(f"{name}:REJECTS" for name in MODEL), "link:OUTPUT", "link:REVIEW", "attach:UNATTACHED", "tags:OUTPUT", "residency:OUTPUT",
    "counts:OUTPUT",
)  # fmt: skip


def register(name) -> str:
    return f"{make_person_registers.OUTPUT}|layername={name}"


def built(qgis_process, folder) -> dict:
    """Base, vault and outputs of both models, and what the second one counted."""
    base, vault = folder / "base.gpkg", folder / "vault.sqlite"
    where = {name: folder / f"space_{name.split(':')[1].lower()}.gpkg" for name in OUTPUTS}
    given = {**SAMPLE, "create:BASE": base, "vault": vault, **where}
    assert qgis_process.run("doorstep:buildpopulationbase", levels=LEVELS, **given).returncode == 0
    for name in BEFORE:
        done = qgis_process.run(
            "doorstep:importregister", BASE=base, VAULT=vault, INPUT=register(name), DATE=DATE,
            DEFINITION=DEFINITIONS / f"{name}.json", REJECTS=folder / f"rejected_{name}.gpkg",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    out = {name: folder / f"{name.replace(':', '_').lower()}.gpkg" for name in MADE}
    inputs = {name: register(of) for name, of in MODEL.items()}
    inputs |= {f"{name}_definition": DEFINITIONS / f"{of}.json" for name, of in MODEL.items()}
    done = qgis_process.run(
        "doorstep:buildpopulationfromregisters", base=base, vault=vault, date=DATE, many="social_insurance;health_records",
        zones=table("blocks"), zone_id="code", by="sex;residency", protection=0, **inputs, **out,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return {"base": base, "vault": vault, "results": done.results, **out}
