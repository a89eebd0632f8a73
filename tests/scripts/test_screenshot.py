"""What a terminal shows, as a picture."""

from __future__ import annotations

from itertools import groupby
from xml.etree import ElementTree

import pytest

from briefkit.terminal.width import cells
from scripts.screenshot import COLOURS, COLUMN, ROW, TEXT, WINDOW, screen_of, svg

SVG = "{http://www.w3.org/2000/svg}"

SEEN = (
    "\x1b[1mWhich oil?\x1b[0m  2 of 7  \x1b[36m━━━──────\x1b[0m\r\n"
    "  a < b & c > d\r\n"
    "┌────────┬─────┐\r\n"
    "│ 日本語 │ olio│\r\n"
    "└────────┴─────┘\r\n"
    "  … “caffè”, è già   così\r\n"
    " \x1b[31m›\x1b[0m "
).encode()


def picture(output: bytes, **settings: bool) -> ElementTree.Element:
    return ElementTree.fromstring(drawn(output, **settings))


def drawn(output: bytes, **settings: bool) -> str:
    return svg(screen_of(output, 40, 12), "brief", about="A question", language="en", **settings)


def texts(root: ElementTree.Element) -> list[ElementTree.Element]:
    return root.findall(f"{SVG}g/{SVG}text")


def text_at_its_place(root: ElementTree.Element) -> list[str]:
    """Return the lines that are read when every run stands where the picture puts it."""
    lines = []
    for _, group in groupby(texts(root), key=lambda run: int(run.attrib["y"])):
        line = ""
        for run in group:
            line += " " * (int(run.attrib["x"]) // COLUMN - cells(line)) + str(run.text)
        lines.append(line)
    return lines


def test_every_character_stands_in_its_column() -> None:
    shown = [line.rstrip() for line in screen_of(SEEN, 40, 12).display]
    assert text_at_its_place(picture(SEEN)) == [line for line in shown if line]


def test_every_run_is_as_wide_as_its_cells() -> None:
    runs = texts(picture(SEEN))
    assert {str(run.text): int(run.attrib["textLength"]) for run in runs} == {
        str(run.text): cells(str(run.text)) * COLUMN for run in runs
    }


def test_a_sign_that_may_come_from_another_font_is_with_its_like_only() -> None:
    stretched = [run.text for run in texts(picture(SEEN)) if "lengthAdjust" in run.attrib]
    assert stretched[:6] == ["━━━", "──────", "┌", "────────", "┬", "─────"]
    assert {"日", "›"} <= set(stretched)


def test_a_picture_fetches_nothing_and_runs_nothing() -> None:
    root = picture(SEEN)
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags == {"svg", "title", "desc", "rect", "text", "path", "g"}
    values = {value for element in root.iter() for value in element.attrib.values()}
    assert [value for value in values if "//" in value or "url(" in value] == []


def test_bold_and_colours_are_kept() -> None:
    runs = {str(run.text): run.attrib for run in texts(picture(SEEN))}
    assert runs["Which oil?"]["font-weight"] == "bold"
    assert runs["━━━"]["fill"] == COLOURS["cyan"]
    assert "fill" not in runs["2 of 7"]


def test_reversed_text_has_its_colours_exchanged() -> None:
    root = picture(b"\x1b[7mone\x1b[0m two")
    assert texts(root)[0].attrib["fill"] == WINDOW
    behind = root.findall(f"{SVG}g/{SVG}rect")[0].attrib
    assert (behind["fill"], behind["x"], behind["width"]) == (TEXT, "0", str(3 * COLUMN))


@pytest.mark.parametrize(
    ("codes", "name", "value"),
    [
        ("3", "font-style", "italic"),
        ("4;9", "text-decoration", "underline line-through"),
        ("95", "fill", COLOURS["brightmagenta"]),
        ("38;5;208", "fill", "#ff8700"),
    ],
)
def test_other_looks_are_kept(codes: str, name: str, value: str) -> None:
    (run,) = texts(picture(f"\x1b[{codes}mword\x1b[0m".encode()))
    assert run.attrib[name] == value


def carets(output: bytes, **settings: bool) -> list[tuple[int, int]]:
    """Return the columns and rows of cursors."""
    boxes = picture(output, **settings).findall(f"{SVG}g/{SVG}rect")
    return [(int(box.attrib["x"]) // COLUMN, int(box.attrib["y"]) // ROW) for box in boxes]


def test_the_cursor_is_drawn_where_it_stands() -> None:
    assert carets(SEEN) == [(3, 6)]
    assert carets(b"-" * 40) == [(39, 0)]


def test_a_cursor_that_is_hidden_or_not_wanted_is_not_drawn() -> None:
    assert carets(SEEN + b"\x1b[?25l") == []
    assert carets(SEEN, cursor=False) == []


@pytest.mark.parametrize("output", [b"", b"one", b"\r\n\r\none\r\n\r\n", b"\x1b[12;1Hlast"])
def test_empty_rows_at_both_ends_are_left_out(output: bytes) -> None:
    # But not the one where the cursor stands, so it is left out of the picture here.
    one = picture(b"one", cursor=False).attrib["height"]
    assert picture(output, cursor=False).attrib["height"] == one


def test_those_who_do_not_see_a_picture_are_told_what_it_shows() -> None:
    root = picture(SEEN)
    assert root.attrib["role"] == "img"
    assert root.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "en"
    assert root.findtext(f"{SVG}title") == "A question"
    assert "  a < b & c > d\n┌────────┬─────┐\n│ 日本語 │ olio│" in str(root.findtext(f"{SVG}desc"))


def test_the_same_output_makes_the_same_bytes() -> None:
    assert drawn(SEEN) == drawn(SEEN)


def _light(colour: str) -> float:
    """The relative luminance of WCAG 2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


# Black is what lies behind a text.
@pytest.mark.parametrize("name", sorted(COLOURS.keys() - {"black"}))
def test_every_colour_can_be_read(name: str) -> None:
    assert (_light(COLOURS[name]) + 0.05) / (_light(WINDOW) + 0.05) > 4.5
