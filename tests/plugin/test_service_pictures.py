"""Pictures of the services: each is in the docs, and of a service that the script draws."""

import re

import make_service_pictures

from register_package import ROOT

PAGES = ("population-base-services.md", "population-base-upkeep.md")


def test_pages_show_what_the_script_draws():
    text = "".join((ROOT / "docs" / page).read_text(encoding="utf-8") for page in PAGES)
    shown = set(re.findall(r"screenshots/service_(\w+)\.png", text))
    assert shown == set(make_service_pictures.PICTURES_OF)
    for name in shown:
        assert (make_service_pictures.PICTURES / f"service_{name}.png").stat().st_size > 10_000, name


def test_every_model_of_a_service_is_in_the_table():
    from make_service_models import SERVICES

    text = (ROOT / "docs" / PAGES[0]).read_text(encoding="utf-8")
    assert not [name for name in SERVICES if name not in text]
