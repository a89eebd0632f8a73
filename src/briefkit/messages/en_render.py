"""Words that documents are made with, in English."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Title block, header and footer.
    "doc-client": "Client",
    "doc-version": "Version",
    "doc-version-of": "version {revision}",
    "doc-draft": "draft",
    "doc-date": "Date",
    "doc-status": "Status",
    "doc-language": "Language",
    "doc-page-of": "page {page} of {pages}",
    "doc-contents": "Contents",
    "doc-skip": "Skip to the brief",
    "doc-sample": "Sample",
    "doc-sample-note": "Sample: company, people and figures are invented.",
    # Blocks.
    "doc-to-confirm": "to be confirmed",
    "doc-to-confirm-why": "to be confirmed: {reason}",
    "doc-annex-open": "Unfold",
    "doc-copy-note": "to be copied exactly",
    "doc-statement": "Statement",
    "doc-points": "Points",
    "doc-out-of": "Out of",
    "doc-total": "Total",
    "doc-points-of": "{points} of {most}",
    # Templates.
    "template-broken": "{file}:{line}: the template is broken: {reason}.",
    "template-word-unknown": "say knows no words called “{word}”; it knows {known}",
    "template-word-needs": "the words “{word}” need a value: {needed}",
    "word-template-missing": "{file} cannot be read as a template: {reason}.",
    "word-template-not-word": "{file} is not a Word document: expected a .docx or .dotx file.",
    "word-template-too-large": "{file} is too large to be used as a template: expected at most "
    "{most} MB of content.",
    "word-template-faulty": "{file} is damaged: its part {part} cannot be read. Opening it in Word "
    "or LibreOffice and saving it again as .docx may help.",
    "word-template-strict": "{file} is saved as Strict Open XML: expected the usual .docx. Saving "
    "it again as 'Word Document (.docx)' is enough.",
    "word-template-locked": "{file} is an old .doc or is protected by a password: open it in Word "
    "or LibreOffice, save it as .docx without a password, and give that file.",
}
