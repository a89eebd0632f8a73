"""What is said about answers that cannot stand, and how some are shown, in Italian."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Any kind.
    "answer-empty": "Serve una risposta.",
    "answer-too-long": "Il testo supera i {most} caratteri ammessi per una risposta.",
    "characters-few.one": "Un solo carattere non basta: ne servono almeno {least}.",
    "characters-few.other": "{n} caratteri non bastano: ne servono almeno {least}.",
    "characters-many.one": "C'è un carattere di troppo: il massimo è {most}.",
    "characters-many.other": "{n} caratteri sono troppi: il massimo è {most}.",
    "entries-few.one": "Una sola voce non basta: ne servono almeno {least}.",
    "entries-few.other": "{n} voci non bastano: ne servono almeno {least}.",
    "entries-many.one": "C'è una voce di troppo: il massimo è {most}.",
    "entries-many.other": "{n} voci sono troppe: il massimo è {most}.",
    "shape-text-expected": "atteso un testo, trovato {got}",
    "shape-list-expected": "atteso un elenco, trovato {got}",
    "shape-text": "«{text}»",
    "shape-list": "un elenco",
    "shape-mapping": "un gruppo di chiavi",
    # select, multiselect.
    "choice-unknown": "«{got}» non è tra le scelte. Indicare nome o numero: {options}.",
    "choice-unknown-near": "«{got}» non è tra le scelte; la più vicina è «{near}». Indicare nome o "
    "numero: {options}.",
    "choice-unknown-many": "«{got}» non è tra le {count} scelte. Indicarne una per nome o per "
    "numero.",
    "choice-unknown-near-many": "«{got}» non è tra le {count} scelte; la più vicina è «{near}».",
    "choice-several": "«{got}» può indicare più scelte: {options}. Scrivere qualche lettera in "
    "più.",
    "choice-id-unknown": "atteso uno tra {options}, trovato «{got}»",
    "choice-id-unknown-near": "atteso uno tra {options}, trovato «{got}»; il più vicino è «{near}»",
    "choices-few.one": "Una sola scelta non basta: ne servono almeno {least}.",
    "choices-few.other": "{n} scelte non bastano: ne servono almeno {least}.",
    "choices-many.one": "C'è una scelta di troppo: il massimo è {most}.",
    "choices-many.other": "{n} scelte sono troppe: il massimo è {most}.",
    # confirm.
    "confirm-yes": "Sì",
    "confirm-no": "No",
    "confirm-yes-words": "s si sì vero",
    "confirm-no-words": "n no falso",
    "confirm-unknown": "«{got}» non è né sì né no. Scrivere sì oppure no.",
    "confirm-expected": "atteso true o false, trovato «{got}»",
    # number, scale.
    "number-unreadable": "«{got}» non è un numero. Scrivere solo cifre, per esempio {whole} o "
    "{broken}.",
    "number-expected": "atteso un numero come 1300 o 1.5, trovato «{got}»",
    "number-low": "«{got}» è troppo basso: indicare almeno {bound}.",
    "number-high": "«{got}» è troppo alto: indicare al massimo {bound}.",
    "scale-outside": "«{got}» non è sulla scala. Scrivere un numero intero da {least} a {most}.",
    "scale-expected": "atteso un numero intero da {least} a {most}, trovato «{got}»",
    # date.
    "date-moment": "{day}, ore {time}",
    "date-moment-zone": "{day}, ore {time} ({zone})",
    "date-words-at": "alle ore dalle h",
    "date-words-skipped": "il lo l di del entro º ª",
    "date-words-zone": "ora di",
    "date-expected": "atteso un giorno come 2027-03-31 o un momento come 2027-03-31 09:00 "
    "Europe/Rome, trovato «{got}»",
    "date-unreadable": "«{got}» non è una data. Indicare il giorno come 31/3/2027, 31 marzo 2027 o "
    "2027-03-31.",
    "date-impossible": "«{got}» non è una data del calendario: quel mese ha {days} giorni. "
    "Indicare il giorno come 31/3/2027 o 2027-03-31.",
    "date-month": "«{got}» non è una data del calendario: il mese {month} non esiste. Indicare il "
    "giorno come 31/3/2027 o 2027-03-31.",
    "date-day-first": "«{got}» comincia con il mese. Indicare prima il giorno, {swapped}, oppure "
    "il mese per nome.",
    "date-no-year": "In «{got}» manca l'anno. Indicare la data intera, come 31 marzo 2027.",
    "date-no-day": "In «{got}» manca il giorno. Indicare la data intera, come 31 marzo 2027.",
    "date-year": "In «{got}» l'anno non è valido. Indicarlo con quattro cifre, come 31 marzo 2027.",
    "date-weekday": "«{got}» non concorda con il calendario: quel giorno è {weekday}. Controllare "
    "il giorno o toglierne il nome.",
    "date-time": "In «{got}» l'ora non è valida. Indicarla da 00:00 a 23:59, come 31/3/2027 alle "
    "9:30.",
    "date-zone": "«{got}» non è un fuso orario noto. Indicarlo come Europe/Rome o +01:00.",
    "date-zone-near": "«{got}» non è un fuso orario noto; il più vicino è «{near}». Indicarlo come "
    "Europe/Rome o +01:00.",
    # url.
    "url-relative": "«{got}» non è un indirizzo completo. Scriverlo come "
    "https://www.example.com/pagina.",
    "url-host": "«{got}» non indica alcun sito. Scriverlo come https://www.example.com/pagina.",
    "url-scheme": "«{got}» comincia con «{scheme}:». Qui valgono solo indirizzi https, http e "
    "mailto.",
    "url-characters": "«{got}» contiene uno spazio o un altro segno che un indirizzo non può "
    "contenere. Copiare di nuovo l'indirizzo dal browser.",
    "url-long": "Un indirizzo di {n} caratteri è troppo lungo: il massimo è {most}.",
    "path-from-brief": "«{got}» non parte dalla cartella del brief. Scrivere per esempio "
    "personas/compratore.brief.yaml.",
}
