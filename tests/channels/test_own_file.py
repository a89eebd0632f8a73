"""A user's own file: it changes what it names, adds what is new, and its mistakes are told."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from briefkit.channels import OWN, ChannelField, counter, load_channels, own_file
from briefkit.errors import BriefkitError, FaultyFile

DATED = "source: our own test, checked: 2027-03-01"


def write(folder: Path, text: str) -> Path:
    file = folder / "channels.yaml"
    file.write_text(dedent(text).lstrip(), encoding="utf-8")
    return file


def changed(folder: Path, entry: str) -> ChannelField:
    """The first field of a file with one entry."""
    channels = load_channels(write(folder, f"fields:\n  - {{{entry}, {DATED}}}\n"))
    return channels.by_id[entry.split(",")[0].removeprefix("id: ")]


def faults_in(folder: Path, text: str, language: str = "en") -> list[str]:
    file = write(folder, text)
    with pytest.raises(FaultyFile) as caught:
        load_channels(file)
    return [line.removeprefix(f"{file}:") for line in caught.value.told(language).splitlines()]


def test_a_number_is_replaced_and_the_rest_stays(tmp_path: Path) -> None:
    before = load_channels().by_id["linkedin-post"]
    after = changed(tmp_path, "id: linkedin-post, most: 3100")
    assert (after.most, after.checked, after.source) == (3100, date(2027, 3, 1), ("our own test",))
    assert (after.name, after.unit, after.parts) == (before.name, before.unit, before.parts)


def test_the_bundled_facts_stay_as_they_are(tmp_path: Path) -> None:
    changed(tmp_path, "id: linkedin-post, most: 3100")
    assert load_channels().by_id["linkedin-post"].most == 3000


def test_a_number_can_be_taken_away(tmp_path: Path) -> None:
    assert changed(tmp_path, "id: x-post, most: none").most is None


def test_a_part_is_changed_and_another_added(tmp_path: Path) -> None:
    parts = "parts: [{id: hook, practical: 200}, {id: slogan, name: Slogan, most: 40}]"
    after = changed(tmp_path, f"id: linkedin-post, {parts}")
    assert [part.id for part in after.parts] == [
        "linkedin-post.hook",
        "linkedin-post.document-title",
        "linkedin-post.alt-text",
        "linkedin-post.slogan",
    ]
    assert (after.parts[0].practical, after.parts[0].confidence) == (200, "medium")
    assert (after.parts[3].most, after.parts[3].unit) == (40, "utf16")


def test_rules_for_hashtags_and_links_are_replaced(tmp_path: Path) -> None:
    after = changed(tmp_path, "id: x-post, hashtags: {most: 1}, links: {clickable: false, most: 2}")
    assert (after.hashtags.most, after.hashtags.practical) == (1, None)
    assert (after.links.clickable, after.links.most) == (False, 2)


def test_a_channel_of_ones_own_is_added(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        """
        fields:
          - id: intranet-news
            name: {en: Intranet news, it: Notizia sulla intranet}
            channel: Intranet
            unit: grapheme
            most: 600
            confidence: high
            source: [the editors, the manual]
            checked: 2027-03-01
        """,
    )
    channels = load_channels(file)
    assert len(channels.fields) == 25
    assert channels.by_id["intranet-news"].name.told("it") == "Notizia sulla intranet"
    count = counter("intranet-news", channels)
    assert count
    assert count("perché").used == 6


FAULTS = {
    "fields: [{id: x-post}]": [
        "1:10: fields.x-post: expected the key “source”, got none",
        "1:10: fields.x-post: expected the key “checked”, got none",
    ],
    "fields: [{id: new, source: s, checked: 2027-03-01}]": [
        "1:10: fields.new: expected the key “name”, got none",
        "1:10: fields.new: expected the key “channel”, got none",
        "1:10: fields.new: expected the key “unit”, got none",
        "1:10: fields.new: expected the key “confidence”, got none",
    ],
    f"fields: [{{id: x-post, most: many, unit: grafeme, {DATED}}}]": [
        "1:29: fields.x-post.most: expected a whole number, got “many”",
        "1:41: fields.x-post.unit: expected “grapheme”, got “grafeme”",
    ],
    f"fields: [{{id: x-post, mots: 3, {DATED}}}]": [
        "1:23: fields.x-post: expected the key “most”, got “mots”",
    ],
    f"fields: [{{id: x-post, most: -1, {DATED}}}]": [
        "1:29: fields.x-post.most: expected 0 or more, got “-1”",
    ],
    "fields: [{id: x-post, source: s, checked: 2027-02-31}]": [
        "1:43: fields.x-post.checked: expected a day like 2026-11-22, got “2027-02-31”",
    ],
    "fields: [{id: x-post, source: [s, ''], checked: yesterday}]": [
        "1:35: fields.x-post.source.1: expected text, got nothing (put text that begins with # in quotes)",
        "1:49: fields.x-post.checked: expected a day like 2026-11-22, got “yesterday”",
    ],
    f"fields: [{{id: x-post, {DATED}}}, {{id: x-post, {DATED}}}]": [
        "1:72: fields.x-post.id: expected each of these once, got “x-post” again (first on line 1)",
    ],
    f"fields: [{{id: X Post, {DATED}}}]": [
        "1:15: fields.X Post.id: expected lower-case letters, digits and hyphens, got “X Post”",
    ],
    f"fields: [{{id: x-post, parts: [{{id: quote}}], {DATED}}}]": [
        "1:31: fields.x-post.parts.quote: expected the key “name”, got none",
    ],
    f"fields: [{{id: x-post, links: {{clickable: maybe}}, hashtags: 3, {DATED}}}]": [
        "1:42: fields.x-post.links.clickable: expected true or false, got “maybe”",
        "1:60: fields.x-post.hashtags: expected keys with values, got “3”",
    ],
    "fields: [{most: 3, source: s, checked: [2027]}]": [
        "1:10: fields.0: expected the key “id”, got none",
        "1:40: fields.0.checked: expected text, got a list",
    ],
    f"fields: [{{id: linkedin-pots, most: 3100, {DATED}}}]": [
        "1:15: fields.linkedin-pots.id: expected “linkedin-post”, got “linkedin-pots”",
    ],
    "channels: []": [
        "1:1: expected one of the keys fields, got “channels”",
        "1:1: expected the key “fields”, got none",
    ],
}


@pytest.mark.parametrize("text", FAULTS)
def test_a_mistake_is_told_with_its_place(text: str, tmp_path: Path) -> None:
    got = faults_in(tmp_path, text)
    assert got == FAULTS[text]


def test_mistakes_are_told_in_italian_too(tmp_path: Path) -> None:
    text = "fields: [{id: x-post, source: s, checked: ieri}]"
    assert faults_in(tmp_path, text, "it") == [
        "1:43: fields.x-post.checked: attesa una data come 2026-11-22, trovato «ieri»"
    ]


def test_a_file_that_does_not_exist_is_told(tmp_path: Path) -> None:
    with pytest.raises(BriefkitError, match="there is no such file"):
        load_channels(tmp_path / "none.yaml")


def test_a_projects_own_file_is_found_in_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert own_file() is None
    OWN.parent.mkdir()
    OWN.write_text("fields: []\n", encoding="utf-8")
    assert own_file() == OWN
    assert load_channels(own_file()) == load_channels()
