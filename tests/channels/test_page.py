"""The page for people shows the facts as they are."""

from __future__ import annotations

from briefkit.channels import UNITS
from scripts import make_channels_page
from tests.tools import ROOT


def test_the_page_shows_the_facts_as_they_are() -> None:
    # If this fails: python -m scripts.make_channels_page
    page = (ROOT / "docs" / "channels.md").read_text(encoding="utf-8")
    shown = page.split(make_channels_page.START)[1].split(make_channels_page.END)[0]
    assert shown.strip() == make_channels_page.tables().strip()


def test_the_page_names_every_way_of_counting() -> None:
    assert make_channels_page.UNITS.keys() == UNITS.keys()
