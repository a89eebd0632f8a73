"""Write the tables of `docs/channels.md` from the facts; a test compares the two.

python -m scripts.make_channels_page
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from briefkit.channels import ChannelField, Part, load_channels

PAGE = Path(__file__).parents[1] / "docs" / "channels.md"
START, END = (
    "<!--- tables: made by scripts/make_channels_page.py --->\n",
    "<!--- end of tables --->\n",
)

UNITS = {
    "weighted": "X's weight",
    "grapheme": "graphemes",
    "codepoint": "characters",
    "utf16": "UTF-16 units",
    "byte": "bytes",
    "mastodon": "Mastodon's characters",
    "threads": "Threads' characters",
}


def tables() -> str:
    """Return everything that is known, as Markdown."""
    fields = load_channels().fields
    parts = [
        ("Limits", _limits(fields)),
        ("Hashtags, links, media", _rules(fields)),
        ("Sources", _sources(fields)),
    ]
    return "\n\n".join(f"## {title}\n\n" + "\n".join(lines) for title, lines in parts) + "\n"


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _limits(fields: Iterable[ChannelField]) -> Iterator[str]:
    yield _row(["limit", "for", "takes", "counted in", "advised", "sure", "note"])
    yield _row(["---", "---", "---:", "---", "---:", "---", "---"])
    for field in fields:
        for part in (field, *field.parts):
            if part.countable:
                yield _row(_limit(field, part))


def _limit(field: ChannelField, part: Part) -> Iterator[str]:
    name = part.name.told("en")
    yield f"`{part.id}`"
    yield name if part is field else f"{field.name.told('en')}: {name[0].lower()}{name[1:]}"
    yield _number(part.most) + (f" and {_number(part.bytes)} bytes" if part.bytes else "")
    yield UNITS[part.unit]
    yield _number(part.practical)
    yield part.confidence
    yield part.note.told("en")


def _rules(fields: Iterable[ChannelField]) -> Iterator[str]:
    yield _row(["field", "hashtags", "links", "media"])
    yield _row(["---"] * 4)
    for field in fields:
        cells = (_hashtags(field), _links(field), field.media.told("en"))
        if any(cells):
            yield _row([f"`{field.id}`", *cells])


def _hashtags(field: ChannelField) -> str:
    tags = field.hashtags
    if tags.most is not None:
        rule = f"At most {tags.most} ({tags.confidence})."
    elif tags.practical == 0:
        rule = "None."
    elif tags.practical is not None:
        rule = f"No known cap; up to {tags.practical} advised."
    else:
        rule = ""
    return f"{rule} {tags.note.told('en')}".strip()


def _links(field: ChannelField) -> str:
    said = {True: "Can be clicked.", False: "Cannot be clicked.", None: ""}
    return f"{said[field.links.clickable]} {field.links.note.told('en')}".strip()


def _sources(fields: Iterable[ChannelField]) -> Iterator[str]:
    for field in fields:
        yield f"- `{field.id}` ({field.checked}): {'; '.join(field.source)}."


def _number(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def main() -> None:
    """Put the tables into the page."""
    page = PAGE.read_text(encoding="utf-8")
    before, after = page.split(START)[0], page.split(END)[1]
    PAGE.write_text(f"{before}{START}\n{tables()}\n{END}{after}", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
