"""Words that documents are made with, in Italian."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Title block, header and footer.
    "doc-client": "Cliente",
    "doc-version": "Versione",
    "doc-version-of": "versione {revision}",
    "doc-draft": "bozza",
    "doc-date": "Data",
    "doc-status": "Stato",
    "doc-language": "Lingua",
    "doc-page-of": "pagina {page} di {pages}",
    "doc-contents": "Indice",
    "doc-skip": "Andare al brief",
    "doc-sample": "Esempio",
    "doc-sample-note": "Esempio: azienda, persone e cifre sono inventate.",
    # Blocks.
    "doc-to-confirm": "da confermare",
    "doc-to-confirm-why": "da confermare: {reason}",
    "doc-annex-open": "Aprire",
    "doc-copy-note": "da copiare alla lettera",
    "doc-statement": "Affermazione",
    "doc-points": "Punti",
    "doc-out-of": "Su",
    "doc-total": "Totale",
    "doc-points-of": "{points} su {most}",
    # Templates.
    "template-broken": "{file}:{line}: il modello non funziona: {reason}.",
    "template-word-unknown": "say non conosce parole di nome «{word}»; conosce {known}",
    "template-word-needs": "le parole «{word}» richiedono un valore: {needed}",
    "word-template-missing": "Impossibile leggere il modello {file}: {reason}.",
    "word-template-not-word": "{file} non è un documento Word: atteso un file .docx o .dotx.",
    "word-template-too-large": "{file} è troppo grande per fare da modello: atteso un contenuto "
    "di {most} MB al massimo.",
    "word-template-faulty": "{file} è danneggiato: la parte {part} non è leggibile. Può bastare "
    "aprirlo in Word o LibreOffice e salvarlo di nuovo come .docx.",
    "word-template-strict": "{file} è salvato come Open XML Strict: serve un normale .docx. Basta "
    "salvarlo di nuovo come «Documento di Word (.docx)».",
    "word-template-locked": "{file} è un vecchio .doc o è protetto da password: aprirlo in Word o "
    "LibreOffice, salvarlo come .docx senza password e indicare quel file.",
}
