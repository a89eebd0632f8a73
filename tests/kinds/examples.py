"""What each kind accepts and refuses. A kind without both fails a test."""

from __future__ import annotations

from typing import Any, NamedTuple

from briefkit.model import Choice, Field, Plain


def field(kind: str, **details: Any) -> Field:
    """Return a field of that kind."""
    return Field(id="it", kind=kind, ask="What is it?", **details)


def name(row: Accepted | Refused) -> str:
    """Return a short name for a test of `row`."""
    return f"{row.field.kind}-{row.language}-{row.typed[:40]!r}"


class Accepted(NamedTuple):
    """Something typed, what is stored for it, and how that is shown in the same language."""

    field: Field
    language: str
    typed: str
    stored: Plain
    shown: str


class Refused(NamedTuple):
    """Something typed, and the key of the sentence that turns it down."""

    field: Field
    language: str
    typed: str
    key: str


TEXT = field("text", min="3", max="20")
COUNTRY = field("text", codes="country")
LANGUAGE = field("text", codes="language")
FILE = field("text", file=True)
PARAGRAPH = field("paragraph", max="20")
STYLES = (
    Choice("fully", "Sì, del tutto"),
    Choice("partly", "In parte"),
    Choice("post", "Post"),
    Choice("podcast", "Podcast"),
    Choice("case-study", "Caso cliente"),
)
SELECT = field("select", choices=STYLES)
SELECT_OTHER = field("select", choices=STYLES, other=True)
SELECT_MANY = field("select", choices=tuple(Choice(f"c{n}", f"Canale {n}") for n in range(40)))
MULTISELECT = field("multiselect", choices=STYLES, min="1", max="3")
MULTISELECT_OTHER = field("multiselect", choices=STYLES, other=True, min="2")
CONFIRM = field("confirm")
NUMBER = field("number")
PERCENT = field("number", unit="%", min="0", max="100")
WORDS = field("number", unit="parole", min="50", max="1300.5")
EURO = field("number", unit="€")
AREA = field("number", unit="m2")
SCALE = field("scale")
SCALE_10 = field("scale", min="0", max="10")
DATE = field("date")
URL = field("url")
LIST = field("list", min="2", max="3")

ACCEPTED: dict[str, list[Accepted]] = {
    "text": [
        Accepted(TEXT, "en", "  Alta  gastronomia ", "Alta  gastronomia", "Alta  gastronomia"),
        Accepted(TEXT, "en", "two\nlines", "two lines", "two lines"),
        Accepted(TEXT, "en", "a\x00b\x1bc", "abc", "abc"),
        Accepted(FILE, "en", r"personas\buyer.yaml", "personas/buyer.yaml", "personas/buyer.yaml"),
        Accepted(FILE, "it", "'./note di Anna.md'", "note di Anna.md", "note di Anna.md"),
        Accepted(FILE, "en", "../logo.png", "../logo.png", "../logo.png"),
        Accepted(COUNTRY, "it", "DE", "DE", "Germania"),
        Accepted(COUNTRY, "it", "de", "DE", "Germania"),
        Accepted(COUNTRY, "it", "germania", "DE", "Germania"),
        Accepted(COUNTRY, "it", "Germany", "DE", "Germania"),
        Accepted(COUNTRY, "it", "Deutschland", "DE", "Germania"),
        Accepted(COUNTRY, "fr", "Allemagne", "DE", "Allemagne"),
        Accepted(COUNTRY, "en", "USA", "US", "United States"),
        Accepted(COUNTRY, "en", "Inghilterra", "GB", "United Kingdom"),
        Accepted(COUNTRY, "it", "UK", "GB", "Regno Unito"),
        Accepted(COUNTRY, "it", "cote d'ivoire", "CI", "Costa d’Avorio"),
        Accepted(COUNTRY, "it", "Puglia", "Puglia", "Puglia"),
        Accepted(COUNTRY, "it", "ZZ", "ZZ", "ZZ"),
        Accepted(LANGUAGE, "it", "en-GB", "en-GB", "inglese britannico"),
        Accepted(LANGUAGE, "it", "en_gb", "en-GB", "inglese britannico"),
        Accepted(LANGUAGE, "it", "Inglese  Britannico", "en-GB", "inglese britannico"),
        Accepted(LANGUAGE, "it", "British English", "en-GB", "inglese britannico"),
        Accepted(LANGUAGE, "en", "inglese (Regno Unito)", "en-GB", "British English"),
        Accepted(LANGUAGE, "en", "UK English", "en-GB", "British English"),
        Accepted(LANGUAGE, "en", "deutsch", "de", "German"),
        Accepted(LANGUAGE, "it", "zh-hant", "zh-Hant", "cinese tradizionale"),
        Accepted(LANGUAGE, "it", "italiano, Svizzera", "it-CH", "italiano (Svizzera)"),
        Accepted(LANGUAGE, "it", "barese stretto", "barese stretto", "barese stretto"),
        *(Accepted(LANGUAGE, "it", one, one, one) for one in ("qqq", "en-Qqqq", "en-QX")),
    ],
    "paragraph": [
        Accepted(PARAGRAPH, "en", "\n one  \r\n\r\ntwo \n\n", "one\n\ntwo", "one\n\ntwo"),
    ],
    "select": [
        Accepted(SELECT, "it", "fully", "fully", "Sì, del tutto"),
        Accepted(SELECT, "it", "SI, DEL TUTTO", "fully", "Sì, del tutto"),
        Accepted(SELECT, "it", "2", "partly", "In parte"),
        Accepted(SELECT, "it", "2.", "partly", "In parte"),
        Accepted(SELECT, "it", "case", "case-study", "Caso cliente"),
        Accepted(SELECT, "it", "pod", "podcast", "Podcast"),
        Accepted(SELECT_OTHER, "it", "caso cliente", "case-study", "Caso cliente"),
        Accepted(SELECT_OTHER, "it", "Pod", "Pod", "Pod"),
        Accepted(SELECT_OTHER, "it", "un libro", "un libro", "un libro"),
    ],
    "multiselect": [
        Accepted(MULTISELECT, "it", "podcast, post", ["podcast", "post"], "Podcast, Post"),
        Accepted(MULTISELECT, "it", "1 3", ["fully", "post"], "Sì, del tutto; Post"),
        Accepted(MULTISELECT, "it", "3,4", ["post", "podcast"], "Post, Podcast"),
        Accepted(
            MULTISELECT,
            "it",
            "post;pod\nin p",
            ["post", "podcast", "partly"],
            "Post, Podcast, In parte",
        ),
        Accepted(MULTISELECT, "it", "Post, POST, 3", ["post"], "Post"),
        Accepted(
            MULTISELECT,
            "it",
            "sì, del tutto, in parte",
            ["fully", "partly"],
            "Sì, del tutto; In parte",
        ),
        Accepted(MULTISELECT_OTHER, "it", "post, fiera", ["post", "fiera"], "Post, fiera"),
    ],
    "confirm": [
        *(Accepted(CONFIRM, "en", word, "true", "Yes") for word in ("y", "YES", "sì", "Si", "s")),
        *(Accepted(CONFIRM, "it", word, "true", "Sì") for word in ("true", "vero", "sì.", "yes!")),
        *(Accepted(CONFIRM, "it", word, "false", "No") for word in ("n", "NO", "false", "falso")),
    ],
    "number": [
        Accepted(NUMBER, "it", "1.300", "1300", "1.300"),
        Accepted(NUMBER, "en", "1.300", "1.3", "1.3"),
        Accepted(NUMBER, "it", "1,300", "1.3", "1,3"),
        Accepted(NUMBER, "en", "1,300", "1300", "1,300"),
        Accepted(NUMBER, "it", "1,5", "1.5", "1,5"),
        Accepted(NUMBER, "it", "1.5", "1.5", "1,5"),
        Accepted(NUMBER, "en", "1,5", "1.5", "1.5"),
        Accepted(NUMBER, "en", "1.300,50", "1300.5", "1,300.5"),
        Accepted(NUMBER, "it", "1,300.50", "1300.5", "1.300,5"),
        Accepted(NUMBER, "it", "0.125", "0.125", "0,125"),
        Accepted(NUMBER, "it", "1 300", "1300", "1.300"),
        Accepted(NUMBER, "it", "1\u00a0300\u00a0000,5", "1300000.5", "1.300.000,5"),
        Accepted(NUMBER, "en", "1'300", "1300", "1,300"),
        Accepted(NUMBER, "en", "1’300", "1300", "1,300"),
        Accepted(NUMBER, "en", "-5", "-5", "-5"),
        Accepted(NUMBER, "en", "− 5", "-5", "-5"),
        Accepted(NUMBER, "en", "+5.10", "5.1", "5.1"),
        Accepted(NUMBER, "en", "-0", "0", "0"),
        Accepted(NUMBER, "fr", "1 300,5", "1300.5", "1\u202f300,5"),
        Accepted(PERCENT, "en", "20 %", "20", "20%"),
        Accepted(PERCENT, "de", "20%", "20", "20 %"),
        Accepted(WORDS, "it", "1.300 Parole", "1300", "1.300 parole"),
        Accepted(EURO, "it", "€ 1.300", "1300", "1.300 €"),
        Accepted(EURO, "en", "-€5", "-5", "-€5"),
        Accepted(AREA, "it", "20 m2", "20", "20 m2"),
    ],
    "scale": [
        Accepted(SCALE, "it", "4", "4", "4 / 5"),
        Accepted(SCALE, "it", "4/5", "4", "4 / 5"),
        Accepted(SCALE, "it", "4 / 5", "4", "4 / 5"),
        Accepted(SCALE_10, "it", "0", "0", "0 / 10"),
    ],
    "date": [
        *(
            Accepted(DATE, language, typed, "2027-03-31", shown)
            for language, shown in (
                ("it", "mercoledì 31 marzo 2027"),
                ("en", "Wednesday 31 March 2027"),
                ("en-GB", "Wednesday 31 March 2027"),
                ("en-US", "Wednesday, March 31, 2027"),
            )
            for typed in (
                "2027-03-31",
                "2027/3/31",
                "31/3/2027",
                "31.3.2027",
                "31-03-27",
                "31 / 3 / 2027",
                "31 marzo 2027",
                "31 MAR. 2027",
                "mer 31 mar 2027",
                "March 31, 2027",
                "31st of March, 2027",
                "2027 March 31",
                "31 Mar 27",
                "31-mar-2027",
                "Wednesday 31 March 2027",
                "31 March 2027 (Wed)",
                "entro il 31/3/2027",
            )
        ),
        Accepted(DATE, "it", "1° marzo 2027", "2027-03-01", "lunedì 1 marzo 2027"),
        Accepted(DATE, "it", "12 sett 2027", "2027-09-12", "domenica 12 settembre 2027"),
        Accepted(DATE, "it", "mar 30 mar 2027", "2027-03-30", "martedì 30 marzo 2027"),
        Accepted(DATE, "it", "3/4/2027", "2027-04-03", "sabato 3 aprile 2027"),
        Accepted(DATE, "en", "3/4/2027", "2027-04-03", "Saturday 3 April 2027"),
        Accepted(DATE, "de", "31. März 2027", "2027-03-31", "Mittwoch, 31. März 2027"),
        *(
            Accepted(
                DATE,
                "it",
                typed,
                "2027-01-19 09:00 Europe/Berlin",
                "martedì 19 gennaio 2027, ore 09:00 (Europe/Berlin)",
            )
            for typed in (
                "2027-01-19 09:00 Europe/Berlin",
                "2027-01-19T09:00 Europe/Berlin",
                "19/1/2027 9:00 europe/berlin",
                "19 gennaio 2027 alle 9 Berlino",
                "19 gennaio 2027 alle ore 9.00 (ora di Berlino)",
                "January 19, 2027 at 9am Berlin time",
            )
        ),
        Accepted(
            DATE,
            "en",
            "2027-01-19T21:30:00+01:00",
            "2027-01-19 21:30 +01:00",
            "Tuesday 19 January 2027, 21:30 (+01:00)",
        ),
        Accepted(
            DATE, "en", "19 Jan 2027, 9:30 pm", "2027-01-19 21:30", "Tuesday 19 January 2027, 21:30"
        ),
        Accepted(
            DATE,
            "en",
            "19/1/2027 12 am UTC",
            "2027-01-19 00:00 UTC",
            "Tuesday 19 January 2027, 00:00 (UTC)",
        ),
    ],
    "url": [
        Accepted(URL, "en", typed, stored, stored)
        for typed, stored in (
            ("https://x.example/a?b=c#d", "https://x.example/a?b=c#d"),
            ("HTTPS://X.example/A", "https://X.example/A"),
            ("www.x.example", "https://www.x.example"),
            ("x.example/path", "https://x.example/path"),
            ("x.example:8080/path", "https://x.example:8080/path"),
            ("//x.example", "https://x.example"),
            ("<https://x.example>", "https://x.example"),
            (" città.example/perché ", "https://città.example/perché"),
            ("https://xn--p1ai.xn--p1ai", "https://xn--p1ai.xn--p1ai"),
            ("http://localhost:8000/", "http://localhost:8000/"),
            ("http://[::1]:80/", "http://[::1]:80/"),
            ("marta@x.example", "mailto:marta@x.example"),
            ("mailto:marta@x.example?subject=kit", "mailto:marta@x.example?subject=kit"),
        )
    ],
    "list": [
        Accepted(LIST, "en", "one\n\ntwo \n", ["one", "two"], "one; two"),
        Accepted(LIST, "en", "- one\n• two\n* three", ["one", "two", "three"], "one; two; three"),
        Accepted(LIST, "en", "1. one\n2) two", ["one", "two"], "one; two"),
        Accepted(LIST, "en", "1. FC Köln\ntwo", ["1. FC Köln", "two"], "1. FC Köln; two"),
    ],
}

REFUSED: dict[str, list[Refused]] = {
    "text": [
        Refused(TEXT, "en", "", "answer-empty"),
        Refused(FILE, "en", "/personas/buyer.yaml", "path-from-brief"),
        Refused(FILE, "it", r"C:\clienti\capo.yaml", "path-from-brief"),
        Refused(FILE, "en", "https://northlatch.example/buyer.yaml", "path-from-brief"),
        Refused(FILE, "en", "''", "path-from-brief"),
        Refused(TEXT, "en", " \u200b\n", "answer-empty"),
        Refused(TEXT, "en", "ab", "characters-few"),
        Refused(TEXT, "en", "a", "characters-few"),
        Refused(TEXT, "en", "a" * 21, "characters-many"),
        Refused(TEXT, "en", "a" * 100_001, "answer-too-long"),
    ],
    "paragraph": [
        Refused(PARAGRAPH, "en", "\n \n", "answer-empty"),
        Refused(PARAGRAPH, "en", "a" * 21, "characters-many"),
        Refused(PARAGRAPH, "en", "\u0958" * 60_000, "answer-too-long"),
    ],
    "select": [
        Refused(SELECT, "it", "", "answer-empty"),
        Refused(SELECT, "it", "libro", "choice-unknown"),
        Refused(SELECT, "it", "padcast", "choice-unknown-near"),
        Refused(SELECT, "it", "p", "choice-several"),
        Refused(SELECT, "it", "0", "choice-unknown"),
        Refused(SELECT, "it", "6", "choice-unknown"),
        Refused(SELECT, "it", "9" * 5000, "choice-unknown"),
        Refused(SELECT_MANY, "it", "libro", "choice-unknown-many"),
        Refused(SELECT_MANY, "it", "canala 7", "choice-unknown-near-many"),
    ],
    "multiselect": [
        Refused(MULTISELECT, "it", ",;", "answer-empty"),
        Refused(MULTISELECT, "it", "post, libro", "choice-unknown"),
        Refused(MULTISELECT, "it", "1 2 3 4", "choices-many"),
        Refused(MULTISELECT_OTHER, "it", "fiera", "choices-few"),
    ],
    "confirm": [
        Refused(CONFIRM, "it", "forse", "confirm-unknown"),
        Refused(CONFIRM, "it", "", "answer-empty"),
    ],
    "number": [
        *(
            Refused(NUMBER, "it", typed, "number-unreadable")
            for typed in (
                "venti",
                "NaN",
                "inf",
                "-Infinity",
                "1e5",
                "0x10",
                "1_000",
                "20-30",
                "20 %",
                "12345 678",
                "1.30.000",
                "1,2,3",
                ".5",
                "½",
                "٣",
                "--5",
                "1.300.000,00,0",
                "9" * 16,
                "9" * 5000,
                "0." + "1" * 5000,
            )
        ),
        Refused(PERCENT, "it", "20 euro", "number-unreadable"),
        Refused(PERCENT, "it", "%", "number-unreadable"),
        Refused(PERCENT, "it", "-1", "number-low"),
        Refused(WORDS, "it", "1.300,6", "number-high"),
    ],
    "scale": [
        Refused(SCALE, "it", typed, "scale-outside") for typed in ("0", "6", "4/6", "4,5", "molto")
    ],
    "date": [
        Refused(DATE, "it", typed, key)
        for typed, key in (
            ("domani", "date-unreadable"),
            ("31 marzo aprile 2027", "date-unreadable"),
            ("31 marzo 2027 12", "date-unreadable"),
            ("080 123 4567", "date-unreadable"),
            ("31/3-2027", "date-unreadable"),
            ("31" * 60, "date-unreadable"),
            ("31/2/2027", "date-impossible"),
            ("31 febbraio 2027", "date-impossible"),
            ("2027-02-31", "date-impossible"),
            ("0/3/2027", "date-impossible"),
            ("31/13/2027", "date-month"),
            ("2027-00-01", "date-month"),
            ("3/31/2027", "date-day-first"),
            ("31 marzo", "date-no-year"),
            ("31/3", "date-no-year"),
            ("marzo 2027", "date-no-day"),
            ("2027-03", "date-no-day"),
            ("31/3/027", "date-year"),
            ("31/3/0027", "date-year"),
            ("lunedì 31/3/2027", "date-weekday"),
            ("31/3/2027 24:00", "date-time"),
            ("2027-03-31 09:60", "date-time"),
            ("31/3/2027 13 pm", "date-time"),
            ("31/3/2027 9:00 Zamunda", "date-zone"),
            ("2027-03-31 09:00 Mars/Phobos", "date-zone"),
            ("2027-03-31 09:00 +25:00", "date-zone"),
            ("2027-03-31 09:00 Europa/Berlin", "date-zone-near"),
        )
    ],
    "url": [
        Refused(URL, "it", typed, key)
        for typed, key in (
            ("/blog/post", "url-relative"),
            ("post", "url-relative"),
            ("personas/anna.yaml", "url-relative"),
            ("brochure.pdf", "url-relative"),
            ("#top", "url-relative"),
            ("javascript:alert(1)", "url-scheme"),
            ("data:text/html,x", "url-scheme"),
            ("ftp://x.example", "url-scheme"),
            ("C:\\brief.docx", "url-characters"),
            ("https://", "url-host"),
            ("https:x.example", "url-host"),
            ("https://a..example", "url-host"),
            ("https://[::1", "url-host"),
            ("https://?q=1", "url-host"),
            ("mailto:", "url-host"),
            ("www.x.example una pagina", "url-characters"),
            ("https://x.example/<script>", "url-characters"),
            ("https://x.example/" + "a" * 5000, "url-long"),
        )
    ],
    "list": [
        Refused(LIST, "en", "\n \n", "answer-empty"),
        Refused(LIST, "en", "one", "entries-few"),
        Refused(LIST, "en", "one\ntwo\nthree\nfour", "entries-many"),
    ],
}
