"""Boxes to tick, on paper or with a click."""

from __future__ import annotations

FIRST_BOX = 1_170_000_000
"""Ids of boxes begin here, far from those that a letterhead may use."""

_SIGN = (
    '<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"'
    ' w:hint="eastAsia"/></w:rPr><w:t>☐</w:t></w:r>'
)
_STATES = "".join(
    f'<w14:{name} w14:val="{code}" w14:font="MS Gothic"/>'
    for name, code in (("checkedState", "2612"), ("uncheckedState", "2610"))
)

BOX = "☐"
"""How a box stands in running text."""


def box(number: int) -> str:
    """Return a box that Word and LibreOffice tick when it is clicked; `number` tells it apart."""
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{FIRST_BOX + number}"/><w14:checkbox>'
        f'<w14:checked w14:val="0"/>{_STATES}</w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{_SIGN}</w:sdtContent></w:sdt>"
    )
