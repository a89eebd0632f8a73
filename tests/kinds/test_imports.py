"""What a kind needs is imported when it is needed."""

from __future__ import annotations

import subprocess
import sys

CANONICAL = """
from briefkit import kinds
from briefkit.model import Choice, Field

def read(kind, data, **details):
    return kinds.read(Field(id="it", kind=kind, ask="?", **details), data)
"""


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", CANONICAL + code], check=False, capture_output=True, encoding="utf-8"
    )
    assert done.stderr == ""
    return done.stdout.strip()


def test_reading_a_file_imports_neither_babel_nor_zones() -> None:
    code = """
import sys
read("text", "DE", codes="country")
read("number", "1300", unit="%")
read("scale", "4")
read("date", "2027-03-31")
read("confirm", "true")
read("multiselect", ["a"], choices=(Choice("a", "A"),))
print({"babel", "zoneinfo", "difflib"} & set(sys.modules))
"""
    assert _run(code) == "set()"


def test_without_a_database_of_zones_a_zone_is_refused() -> None:
    # As on a Windows where tzdata is missing.
    code = """
import sys, zoneinfo
sys.modules["tzdata"] = None
zoneinfo.reset_tzpath(to=[])
field = Field(id="it", kind="date", ask="?")
for do in (
    lambda: kinds.read(field, "2027-03-31 09:00 Europe/Rome"),
    lambda: kinds.parse(field, "31/3/2027 9:00 Roma", "it"),
):
    try:
        do()
    except kinds.Refused as refused:
        print(refused.message.key)
print(kinds.parse(field, "31/3/2027 9:00 UTC", "it"))
"""
    assert _run(code).split("\n") == ["date-zone", "date-zone", "2027-03-31 09:00 +00:00"]
