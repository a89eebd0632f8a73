"""Paper from three origins: LibreOffice, pandoc and python-docx, each with a header of its own."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import docx

from tests.render.readers import converted
from tests.tools import need

_SHEET = """\
<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
  <office:automatic-styles>
    <style:page-layout style:name="page">
      <style:page-layout-properties fo:page-width="21.59cm" fo:page-height="27.94cm"
        fo:margin-left="2cm" fo:margin-right="2cm" fo:margin-top="2cm" fo:margin-bottom="2cm"/>
      <style:header-style/>
    </style:page-layout>
  </office:automatic-styles>
  <office:master-styles>
    <style:master-page style:name="Standard" style:page-layout-name="page">
      <style:header><text:p>Kit makers: {title}</text:p></style:header>
      <style:footer><text:p>{page-of-pages}</text:p></style:footer>
    </style:master-page>
  </office:master-styles>
  <office:body>
    <office:text>
      <text:h text:outline-level="1">An old offer</text:h>
      <text:list><text:list-item><text:p>One thing</text:p></text:list-item></text:list>
    </office:text>
  </office:body>
</office:document>
"""


def of_libreoffice(folder: Path) -> Path:
    """Return a sheet of Letter paper that LibreOffice saved."""
    (path,) = converted([_SHEET.encode()], "docx", folder, suffix="fodt")
    return path


def of_pandoc(folder: Path) -> Path:
    """Return the document that pandoc takes its styles from."""
    path = folder / "reference.docx"
    command = [need("pandoc"), "-o", str(path), "--print-default-data-file", "reference.docx"]
    subprocess.run(command, check=True, timeout=60)
    return path


def of_python_docx(folder: Path) -> Path:
    """Return what python-docx begins a document with, and a header."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kit makers: {title}"
    document.save(data := io.BytesIO())
    path = folder / "letterhead.docx"
    path.write_bytes(data.getvalue())
    return path


ORIGINS = (of_libreoffice, of_pandoc, of_python_docx)
