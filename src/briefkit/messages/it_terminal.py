"""Ciò che accompagna le domande in un terminale, in italiano."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Sopra il campo.
    "prompt-place": "{section} · {number} di {total}",
    "prompt-row": "{name}, {number} di {rows}",
    "prompt-good": "Buona",
    "prompt-weak": "Debole",
    "hint-date": "per esempio 31/3/2027, 31 marzo 2027 o 2027-03-31",
    "hint-url": "per esempio https://www.example.com/pagina",
    "hint-list": "una voce per riga",
    "hint-number": "un numero",
    "hint-number-unit": "un numero ({unit})",
    "hint-scale": "un numero intero da {least} a {most}",
    "hint-between": "da {least} a {most}",
    "hint-least": "almeno {least}",
    "hint-most": "al massimo {most}",
    "hint-country": "un Paese, per nome o per sigla",
    "hint-language": "una lingua, per nome o per sigla",
    "hint-text-language": "nella lingua del testo da scrivere",
    "hint-optional": "facoltativo",
    # Voci di un elenco oltre alle scelte.
    "entry-other": "Altro, con parole proprie",
    "entry-none": "Per ora nessuna risposta",
    "entry-none-optional": "Lasciare vuoto",
    "prompt-own-words": "Con parole proprie",
    "prompt-own-list": "Con parole proprie, una voce per riga",
    # Sotto il campo.
    "key-next": "Invio avanti",
    "key-lines": "Invio su riga vuota: avanti",
    "key-choose": "frecce per scegliere",
    "key-mark": "Spazio segna",
    "key-search": "lettere per cercare",
    "key-searched": "ricerca: {text}",
    "key-marked": "segnate: {n}",
    "key-back": "{ctrl}B indietro",
    "key-more": "{ctrl}G dettagli",
    "key-page": "{ctrl}G dettagli ({page}/{pages})",
    "key-stop": "{ctrl}C interrompe, tutto resta salvato",
    "key-stop-short": "{ctrl}C fine",
    # Righe semplici.
    "plain-opening": "Una riga è una risposta. Invio da solo: nessuna risposta. < torna indietro, "
    "? spiega meglio una domanda. Interrompere con Ctrl-C non fa perdere nulla.",
    "plain-confirm": "sì o no",
    "plain-select": "numero o nome",
    "plain-select-other": "numero o nome, oppure parole proprie",
    "plain-multiselect": "numeri o nomi, separati da virgole",
    "plain-multiselect-other": "numeri, nomi o parole proprie, separati da virgole",
    "plain-several": "più righe; una riga vuota conclude",
    "plain-list": "una riga vuota conclude",
    "plain-current": "Ora: {text}",
    "plain-keep": "Invio la conserva; una nuova risposta la sostituisce; - da solo: nessuna "
    "risposta",
}
