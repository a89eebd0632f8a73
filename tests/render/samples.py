"""Briefs that hold every block, with words of real length: two, and one from right to left."""

from __future__ import annotations

from attrs import evolve

from briefkit.brief.blocks import (
    Brief,
    Callout,
    Checklist,
    CopyText,
    Fact,
    Facts,
    Items,
    Lead,
    Line,
    Pair,
    Paragraph,
    Part,
    Points,
    Scorecard,
    SignOff,
    Span,
    Table,
)


def line(text: str) -> Line:
    return (Span(text),)


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(line(text) for text in texts)


def link(address: str) -> Span:
    return Span(address, link=address)


def chips(*texts: str, chosen: str, between: str = " → ") -> Line:
    """Return texts side by side, of which those in `chosen` hold."""
    spans = [
        Span(between) if number % 2 else Span(texts[number // 2], chip=texts[number // 2] in chosen)
        for number in range(2 * len(texts) - 1)
    ]
    return tuple(spans)


def fact(label: str, *texts: str, anchor: str = "", assumed: str | None = None) -> Fact:
    return Fact(label, lines(*texts), anchor, assumed)


KIT = "https://torremezzana.example/en/sample-kit"
JOURNAL = "https://torremezzana.example/en/journal/read-an-olive-oil-analysis"


def italian() -> Brief:
    return Brief(
        title="Kit campioni 2027: la scheda di analisi letta da un buyer",
        kind="Brief di contenuto",
        questionnaire="content-brief",
        version=1,
        layout="full",
        language="it",
        text_language="en-GB",
        client="Torre Mezzana",
        revision=3,
        date="2026-11-22",
        status="Quasi pronto: 2 punti aperti, 1 risposta da confermare",
        header=(
            fact("Cliente", "Torre Mezzana"),
            fact("Versione", "3 · 22 novembre 2026"),
            fact("Lingua del testo", "inglese (Regno Unito)"),
            fact("Prima bozza", "venerdì 11 dicembre 2026"),
            fact("Pubblicazione", "martedì 19 gennaio 2027"),
            fact("Risponde alle domande", "Marta De Nigris, marta@torremezzana.example"),
        ),
        sample=True,
        sections=(
            Part("", (_job(),)),
            Part("Decisioni", (_decisions(), _warning(), _limits(), _proof()), "decisions"),
            Part("Lettore e mercato", (_reader(), _competitors()), "reader"),
            Part("Azione", (_words_to_copy(), _path(), _points()), "action"),
            Part("Prima di cominciare", (_open(), _assumptions(), _checklist()), "open"),
            Part("Valutazione", (_score(),), "score"),
            Part("Accettazione", (_signing(),), "sign-off"),
            Part("Allegato", _annex(), "annex", annex=True),
        ),
    )


def _annex() -> tuple[Paragraph, ...]:
    said = "«I buyer mi chiedono sempre la stessa cosa: per quanto tempo resta buono?»"
    return (
        Paragraph(
            (
                line(f"{said} " * 3),
                Points(
                    lines("Prima: che cosa misura il laboratorio", "Poi: che cosa non misura\nmai")
                ),
                line("Infine le date."),
                Points(lines("campione", "analisi", "panel"), ordered=True),
            ),
            title="Che cosa ha detto il frantoio",
            anchor="client-talk",
        ),
        Paragraph(lines("Una sola frase."), title="Appunti"),
    )


def _warning() -> Callout:
    return Callout(lines("Il nome del laboratorio non si può pubblicare."))


def _job() -> Lead:
    return Lead(
        (
            Span("Scrivere "),
            Span("un articolo per il blog", strong=True),
            Span(" (1.100–1.300 parole, inglese britannico) perché i responsabili acquisti di "),
            Span("gastronomie indipendenti", strong=True),
            Span(" chiedano il kit campioni entro il 31 marzo 2027."),
        ),
        "In una frase",
        anchor="job",
    )


def _decisions() -> Facts:
    headline = "What an olive oil analysis sheet tells a deli buyer in 60 seconds"
    return Facts(
        (
            fact(
                "Lettore",
                "Responsabili acquisti di importatori e catene di gastronomie indipendenti "
                "(da 3 a 30 punti vendita): scelgono due volte l'anno e devono difendere la "
                "scelta davanti al titolare.",
                "Ruolo: acquista per l'azienda",
                anchor="audience",
            ),
            fact(
                "Obiettivo",
                "20 richieste di kit campioni da importatori qualificati entro mercoledì "
                "31 marzo 2027 (oggi: 3 in sei mesi).",
                anchor="goal",
            ),
            Fact("Dove appare", ((Span("Blog aziendale: "), link(JOURNAL)),), "placement"),
            Fact(
                "Titolo di lavoro",
                ((Span(headline, language="en-GB"),),),
                "headline",
                assumed="il cliente non lo ha ancora visto",
            ),
            Fact(
                "Azione e collegamento",
                (
                    (
                        Span("Request the three-oil sample kit", language="en-GB", strong=True),
                        Span(" → "),
                        link(KIT),
                    ),
                ),
                "cta",
            ),
            Fact(
                "Fase",
                (chips("Scoperta", "Valutazione", "Decisione", "Uso", chosen="Valutazione"),),
                "funnel",
            ),
            Fact("Canali", (chips("LinkedIn", "Blog", chosen="LinkedIn Blog", between=" · "),)),
            Fact(
                "Deve dire",
                (
                    line("Tre cose:"),
                    Points(lines("che cosa misura", "per quanto vale", "chi la firma")),
                ),
                assumed="manca l'ultima",
            ),
            Fact(
                "Parere",
                (
                    (
                        Span("Prima frase di una risposta lunga. "),
                        Span("Per intero", to="client-talk"),
                    ),
                ),
            ),
            fact("Voce", "Frasi brevi, prima persona plurale", anchor="style", assumed=""),
        ),
        anchor="decision-table",
    )


def _limits() -> Pair:
    return Pair(
        "Deve esserci",
        lines(
            "Denominazione di categoria corretta",
            "Lotto e data delle analisi",
            "Una riga su come conservare l'olio dopo l'apertura",
        ),
        "Non deve esserci",
        lines(
            "Promesse sulla salute",
            "«sostenibile», «eco», «green», «eccellenza», «oro verde»",
            "Nomi dei concorrenti",
        ),
        title="Limiti",
        anchor="limits",
    )


def _proof() -> Items:
    return Items(
        (
            line("Analisi del lotto C26-04, laboratorio accreditato, 6 novembre 2026"),
            (
                Span("Serie dei perossidi a 0, 6 e 9 mesi: "),
                link("https://torremezzana.example/c25"),
            ),
            line("Scheda del panel del 7 novembre 2026"),
        ),
        title="Prove da usare",
        anchor="proof",
    )


def _reader() -> Paragraph:
    return Paragraph(
        lines(
            "«Ho avuto due oli che dopo sei mesi a scaffale non passavano più il panel. Come lo "
            "capisco prima di ordinare?»",
            "Conosce le basi; non ha tempo di leggere una monografia. Legge tra due riunioni,\n"
            "spesso dal telefono.",
        ),
        title="Il problema del lettore",
        anchor="reader-problem",
    )


def _competitors() -> Table:
    return Table(
        ("Chi", "Pagina", "Che cosa racconta", "Che cosa facciamo di diverso"),
        (
            (
                lines("Oleificio Alfa"),
                ((link("https://oleificio-alfa.example/journal"),),),
                lines("Tre generazioni, nessun dato di laboratorio"),
                (
                    line("Apriamo così:"),
                    Points(lines("la scheda", "il lotto", "la data"), ordered=True),
                ),
            ),
            (
                lines("Beta Olives (Creta)"),
                ((link("https://beta-olives.example/blog"),),),
                lines("Molti numeri, ma illeggibili"),
                lines("Spieghiamo tre valori in un minuto", "Un solo grafico"),
            ),
            (
                lines("Restare col fornitore attuale"),
                (),
                lines("Nessun rischio apparente"),
                lines("Offriamo un confronto alla cieca con il suo olio"),
            ),
        ),
        title="Concorrenti",
        anchor="competitors",
    )


def _words_to_copy() -> CopyText:
    return CopyText(
        "Invito all'azione",
        ((Span("Request the three-oil sample kit", language="en-GB"),), (link(KIT),)),
        title="Parole da copiare",
        anchor="cta-words",
    )


def _path() -> Items:
    return Items(
        lines(
            "Il lettore chiede il kit (modulo di quattro campi)",
            "Il kit parte entro 48 ore",
            "Anna chiama dopo dieci giorni con la scheda di assaggio",
        ),
        title="Che cosa succede dopo",
        ordered=True,
    )


def _points() -> Items:
    return Items(
        lines("Acidità libera: che cosa dice e che cosa no", "Perossidi: la freschezza"),
        title="Punti in ordine",
        ordered=True,
    )


def _open() -> Table:
    return Table(
        ("Domanda", "Chi lo scopre", "Entro"),
        (
            (
                lines("Si può pubblicare il 12% di olive scartate?"),
                lines("Nicola Lorusso"),
                lines("2 dicembre 2026"),
            ),
            (lines("Concorrenti in Danimarca"), lines("Anna"), lines("1 dicembre 2026")),
        ),
        title="Domande aperte",
        anchor="open-points",
    )


def _assumptions() -> Facts:
    return Facts((fact("Titolo di lavoro", "il cliente non lo ha ancora visto"),), title="Ipotesi")


def _checklist() -> Checklist:
    return Checklist(
        lines(
            "Il titolo promette ciò che il testo mantiene",
            "Ogni cifra ha una fonte che si può pubblicare, e la fonte è stata riletta da chi la "
            "conosce prima che il testo parta per la revisione del cliente",
            "L'invito all'azione è copiato alla lettera",
        ),
        title="Prima della consegna",
        anchor="acceptance",
    )


def _score() -> Scorecard:
    return Scorecard(
        (("Il lettore è uno solo", "2", "2"), ("L'obiettivo ha un numero e una data", "1", "2")),
        "3 su 4",
        title="Quanto è pronto",
    )


def _signing() -> SignOff:
    return SignOff(
        ("Punto concordato", "Nome e ruolo", "Data", "Firma"),
        (
            ("Scopo, lettore, messaggio", "Cliente"),
            ("Cambio di stile", "Vito Lorusso, titolare"),
            ("Fatti e prove", "Nicola Lorusso, mastro oleario"),
            ("Diciture di legge", "avv. Sabino Russo"),
            ("Date, compenso, revisioni", "Cliente e autore"),
            ("Letto, non manca nulla", "Autore"),
        ),
        anchor="signatures",
    )


CHECKLIST = "https://northlatch.example/close-checklist"


def english() -> Brief:
    return Brief(
        title="Month-end close checklist",
        kind="Content brief",
        questionnaire="content-brief",
        version=1,
        layout="full",
        language="en",
        text_language="en-GB",
        client="Northlatch",
        date="2026-11-22",
        status="Draft: 1 point open",
        header=(
            fact("Client", "Northlatch"),
            fact("Version", "draft · 22 November 2026"),
            fact("Owner", "Priya Nair, priya@northlatch.example"),
        ),
        sections=(
            Part("", (Lead(line("A close that every subsidiary can follow.")),)),
            Part("Decisions", (_english_facts(),), "decisions"),
            Part("Channels and formats", (_channels(),), "channels"),
            Part(
                "Notes",
                (
                    Callout(lines("Harrow Group is not cleared yet: no name, no figures.")),
                    Paragraph(lines("Plain verbs, second person. " * 12)),
                    Checklist(lines("Every figure has a source")),
                ),
            ),
        ),
    )


def _english_facts() -> Facts:
    return Facts(
        (
            fact(
                "Reader",
                "Group financial controllers in UK companies with 5–40 legal entities and a "
                "finance team of 4–12; they run the close and need the CFO's signature.",
                anchor="audience",
            ),
            fact("Goal", "150 downloads by Wednesday 31 March 2027", anchor="goal"),
            Fact(
                "Action and link",
                ((Span("Download the one-page close checklist", strong=True), Span(" → "),
                  link(CHECKLIST)),),
                "cta",
            ),
            fact("Stage", "Discover", anchor="funnel", assumed="Tom has not confirmed it"),
        )
    )  # fmt: skip


def _channels() -> Table:
    return Table(
        ("Channel", "Why here", "Owner", "Limit", "Published"),
        (
            (
                lines("Blog / search"),
                lines("Controllers search the week before close"),
                lines("Priya"),
                lines("1,400–1,700 words"),
                lines("12 January 2027"),
            ),
            (
                lines("LinkedIn"),
                lines("Peers trust the name of Tom Hale, a former controller; he replies himself"),
                lines("Tom"),
                lines("800–1,200 characters"),
                lines("13 January 2027"),
            ),
        ),
    )


def arabic() -> Brief:
    """Return a brief that is read from right to left, with a headline that is not."""
    return Brief(
        title="شرح ورقة تحليل زيت الزيتون",
        kind="موجز محتوى",
        questionnaire="content-brief",
        version=1,
        layout="full",
        language="ar",
        text_language="en-GB",
        client="معصرة الساحل",
        status="نقطة واحدة مفتوحة",
        header=(fact("العميل", "معصرة الساحل"),),
        sections=(
            Part(
                "القرارات",
                (
                    Lead(line("اكتب مقالاً واحداً يقرؤه المشتري في دقيقة.")),
                    Facts(
                        (
                            fact("القارئ", "مشترون لمتاجر مستقلة", anchor="audience"),
                            Fact("العنوان", ((Span("Read it in 60 seconds", language="en-GB"),),)),
                        )
                    ),
                    Table(("من", "الصفحة"), ((lines("ألفا"), ((link(KIT),),)),), title="المنافسون"),
                    Checklist(lines("لكل رقم مصدر", "النص مراجع")),
                    Pair("نعم", lines("حقائق"), "لا", lines("مديح")),
                ),
                "decisions",
            ),
        ),
    )


def one_page(brief: Brief) -> Brief:
    """Return the beginning of `brief`, set tightly."""
    return evolve(brief, compact=True, layout="one-page", sections=brief.sections[:2])
