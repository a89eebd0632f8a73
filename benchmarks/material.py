"""What is measured: questionnaires of any length, worded like the real ones, in two languages.

They are made here, so that figures stay comparable when the bundled questionnaire grows; only a set
of choices is shared with it, as in the questionnaires that people write.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent, indent

_Question = Callable[[int], str]
_SECTION = 10
"""Questions in a section."""


def write_questionnaire(folder: Path, count: int) -> Path:
    """Write a questionnaire of `count` questions, with its Italian wording; return its folder."""
    folder.mkdir(parents=True)
    english = _file("language: en", "A long questionnaire", count, _ENGLISH)
    italian = _file("language: it", "Un questionario lungo", count, _ITALIAN)
    structure = f"id: {folder.name}\nversion: 1\n{english}"
    (folder / "questionnaire.yaml").write_text(structure, encoding="utf-8", newline="\n")
    (folder / "it.yaml").write_text(italian, encoding="utf-8", newline="\n")
    return folder


def write_prompts(file: Path, kinds: tuple[str, ...], count: int) -> None:
    """Write a questionnaire of `count` questions that need one prompt each, the kinds in turn.

    The prompt of question 7 contains the word `number-7` and its answer does not. A kind is one of
    the questionnaire's, or one of `_VARIED`.
    """
    questions = "".join(_prompt(number, kinds[number % len(kinds)]) for number in range(count))
    head = f"id: {file.stem}\nlanguage: en\ntitle: Prompts\nsections:\n"
    section = "  - id: only\n    title: The only section\n    questions:\n"
    text = head + section + indent(questions, " " * 6)
    file.write_text(text, encoding="utf-8", newline="\n")


def _prompt(number: int, kind: str) -> str:
    kind, more = _VARIED.get(kind, (kind, ""))
    choices = _choices(CHOICES) if kind in ("select", "multiselect") and not more else ""
    return (
        f"- id: prompt-{number}\n"
        f"  kind: {kind}\n"
        f"  label: Matter\n"
        f"  ask: What should the reader do about number-{number} of these?\n"
        f"  why: A text without a next step leaves the reader where it found them.\n"
        f"  example: {{good: Book a workshop in the online diary., weak: Be aware of us.}}\n"
    ) + (more or choices)


def _choices(ids: tuple[str, ...]) -> str:
    each = "".join(f"    - {{id: {id}, label: The {id} one}}\n" for id in ids)
    return f"  choices:\n{each}"


CHOICES = ("first", "second", "third", "fourth")
TOWNS = tuple(f"town-{number}" for number in range(40))
_VARIED = {
    "long list": ("select", _choices(TOWNS)),
    "text with a limit": ("text", "  max: 200\n"),
}
"""Kinds in a form of their own: the questionnaire's kind, and the lines that are added to it."""


def _file(language: str, title: str, count: int, questions: tuple[_Question, ...]) -> str:
    sections = range(0, count, _SECTION)
    head = f"{language}\ntitle: {title}\nsections:\n"
    return head + "".join(
        f"  - id: section-{start // _SECTION}\n"
        f"    title: {title}, {start // _SECTION}\n"
        f"    questions:\n" + _questions(start, min(start + _SECTION, count), questions)
        for start in sections
    )


def _questions(start: int, end: int, questions: tuple[_Question, ...]) -> str:
    return "".join(questions[n % len(questions)](n) for n in range(start, end))


def _at(text: str) -> str:
    """Return `text` where the questions of a section stand."""
    return indent(dedent(text).lstrip("\n"), " " * 6)


def _text(n: int) -> str:
    return _at(f"""
        - id: headline-{n}
          kind: text
          depth: essential
          label: Headline {n}
          ask: "What must the headline say: in the reader's words, about matter {n}?"
          why: It is all that most people read, and it decides whether they read on.
          help: At most 70 characters.
          example:
            good: What a winter check of {n} bikes tells a fleet manager in 60 seconds.
            weak: News from our workshop.
          max: 70
        """)


def _select(n: int) -> str:
    return _at(f"""
        - id: role-{n}
          kind: select
          depth: essential
          label: Role {n}
          ask: In which role do they read text {n}?
          why: Words, proof and call to action are different for each of them.
          example:
            good: Buyer, who has to defend the choice to the owner.
            weak: Everyone.
          choices: audience-role
          other: true
        """)


def _record(n: int) -> str:
    return _at(f"""
        - id: audience-{n}
          kind: record
          depth: essential
          label: Reader {n}
          when: {{role-{n - 1}: [business-buyer, reseller]}}
          ask: "Who will really read text {n}: who uses it, buys it for a company, or resells it?"
          why: Vocabulary, proof and the call to action differ completely.
          example:
            good: Workshop heads of fleets of {n} bikes, who count the days a bike stands still.
            weak: Everyone who loves cycling.
          fields:
            - id: who
              kind: paragraph
              required: true
              label: Who they are
              ask: Who are they, in one or two sentences?
            - id: decides
              kind: confirm
              label: Decides
              ask: Do they decide alone?
            - id: asks-whom
              kind: text
              when: {{.decides: false}}
              label: Asks
              ask: Whom do they ask, and what does that person want to see?
        """)


def _records(n: int) -> str:
    return _at(f"""
        - id: goal-{n}
          kind: records
          depth: essential
          label: Goal {n}
          ask: "What result must text {n} bring: how much, measured how, by when?"
          why: It tells the writer what stays in the text and what is cut.
          example:
            good: "{n} workshop bookings in the online diary by 30 September 2027, against 18."
            weak: More visibility.
          fields:
            - {{id: statement, kind: text, required: true, label: Result, ask: "Which result?"}}
            - {{id: target, kind: number, required: true, label: Target, ask: "Which figure?"}}
            - {{id: by, kind: date, required: true, label: By, ask: "By when?"}}
            - {{id: primary, kind: confirm, unique: true, label: Primary, ask: "Which is first?"}}
        """)


def _text_it(n: int) -> str:
    return _at(f"""
        - id: headline-{n}
          label: Titolo {n}
          ask: "Che cosa deve dire il titolo, con le parole di chi legge, sull'argomento {n}?"
          why: È tutto ciò che quasi tutti leggono, e decide se si va avanti.
          help: Al massimo 70 battute.
          example:
            good: Che cosa dice in 60 secondi il controllo invernale di {n} biciclette.
            weak: Novità dalla nostra officina.
        """)


def _select_it(n: int) -> str:
    return _at(f"""
        - id: role-{n}
          label: Ruolo {n}
          ask: In quale ruolo leggono il testo {n}?
          why: Parole, prove e invito all'azione sono diversi per ciascuno.
          example:
            good: Chi compra per l'azienda e deve difendere la scelta davanti al titolare.
            weak: Tutti.
        """)


def _record_it(n: int) -> str:
    return _at(f"""
        - id: audience-{n}
          label: Lettore {n}
          ask: "Chi leggerà davvero il testo {n}: chi lo usa, chi lo compra, chi lo rivende?"
          why: Lessico, prove e invito all'azione cambiano del tutto.
          example:
            good: Capi officina di flotte di {n} biciclette, che contano i giorni di fermo.
            weak: Tutti quelli che amano la bicicletta.
          fields:
            - {{id: who, label: Chi sono, ask: "Chi sono, in una o due frasi?"}}
            - {{id: decides, label: Decide, ask: "Decidono da soli?"}}
            - {{id: asks-whom, label: Chiede a, ask: "A chi chiedono, e che cosa vuole vedere?"}}
        """)


def _records_it(n: int) -> str:
    return _at(f"""
        - id: goal-{n}
          label: Obiettivo {n}
          ask: "Quale risultato deve portare il testo {n}: quanto, misurato come, entro quando?"
          why: Dice a chi scrive che cosa resta nel testo e che cosa si toglie.
          example:
            good: "{n} prenotazioni in officina entro il 30 settembre 2027, contro le 18 di oggi."
            weak: Più visibilità.
          fields:
            - {{id: statement, label: Risultato, ask: "Quale risultato?"}}
            - {{id: target, label: Traguardo, ask: "Quale cifra?"}}
            - {{id: by, label: Entro, ask: "Entro quando?"}}
            - {{id: primary, label: Principale, ask: "Quale viene per primo?"}}
        """)


_ENGLISH: tuple[_Question, ...] = (_text, _select, _record, _records)
_ITALIAN: tuple[_Question, ...] = (_text_it, _select_it, _record_it, _records_it)
