"""Briefs for Word: what is new in each of its blocks, one page of decisions, a leftward one."""

from __future__ import annotations

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
    SignOff,
    Span,
    Table,
)
from tests.render.samples import fact, line, lines, link

STAGES = ("Discover", "Consider", "Decide", "Buy", "Stay")


def steps(chosen: str, names: tuple[str, ...] = STAGES) -> Line:
    """Return steps of which one holds, with signs between them."""
    spans: list[Span] = []
    for name in names:
        spans += [Span(" › ")] if spans else []
        spans.append(Span(name, chip=name == chosen))
    return tuple(spans)


def lists() -> tuple[Points, Points]:
    return (
        Points(lines("A first point, long enough to need a second line in a narrow cell", "B")),
        Points(lines("Measure", "Compare", "Decide"), ordered=True),
    )


def rich() -> Brief:
    """A brief with chips, lists inside text, links within the document, and an annex."""
    bullets, numbers = lists()
    text = (line("What people say:"), bullets, line("In this order:"), numbers)
    notes = Span("see the notes", to="notes")
    nowhere = Span("nowhere", to="not-there")
    return Brief(
        title="A brief with everything in it",
        kind="Content brief",
        questionnaire="content-brief",
        version=1,
        layout="full",
        language="en",
        text_language="ar",
        client="Northlatch",
        date="2026-11-22",
        status="3 points open",
        header=(fact("Client", "Northlatch"), fact("Date", "22 November 2026", assumed="")),
        sections=(
            Part(
                "", (Lead(line("Write an article so that buyers ask."), "The job", anchor="job"),)
            ),
            Part(
                "Decisions",
                (
                    Facts((Fact("Stage", (steps("Consider"),), "stage"), Fact("Why", text, "why"))),
                    Table(("Who", "What"), ((lines("Anna"), text), (lines("Tom"), (numbers,)))),
                    Paragraph((*text, (notes, Span(" or "), nowhere)), "The reader"),
                    Callout(text, "Beware"),
                    CopyText(
                        "Caption", ((Span("اطلب العينة الآن: ٢٠٢٧", language="ar"),), bullets)
                    ),
                    Pair("This", lines("Facts"), "Not this", lines("Adjectives", "Promises")),
                ),
                "decisions",
            ),
            Part("Checks", (Checklist(lines("Every figure has a source", "No adjectives")),)),
            Part("Sign-off", (_signing(),), "sign-off"),
            Part(
                "Annex",
                (
                    Paragraph(lines("Said in the call. " * 30), "Interview", "notes"),
                    Paragraph(lines("Said later. " * 10), "Second interview"),
                ),
                "annex",
                annex=True,
            ),
        ),
    )


def _signing() -> SignOff:
    points = (("Purpose, reader, message", "client"), ("Facts and proof", "expert"))
    return SignOff(("Agreed point", "Name and role", "Date", "Sign"), points)


def one_page() -> Brief:
    """A page of decisions: about 350 words, as section 6.2 of any good guide wants it."""
    return Brief(
        title="The month-end close checklist for groups with five or more entities",
        kind="One-page brief",
        questionnaire="content-brief",
        version=1,
        layout="one-page",
        language="en",
        text_language="en-GB",
        client="Northlatch",
        revision=2,
        date="2026-11-22",
        status="Three points open",
        header=(
            fact("Client", "Northlatch"),
            fact("Version", "2 · 22 November 2026"),
            fact("Text in", "British English"),
            fact("Questions to", "Priya Nair · priya@northlatch.example"),
        ),
        compact=True,
        sections=(
            Part("", (_job(), _decisions()), "decisions"),
            Part("Must and must not", (_limits(),)),
            Part("Proof to be used", (_proof(),)),
            Part("Dates and people", (_dates(),)),
            Part("Open", (_open(),)),
        ),
    )


def _job() -> Lead:
    job = (
        "Write a blog article (1,400–1,700 words, British English) so that group financial "
        "controllers in the United Kingdom and Ireland download the checklist by 31 March 2027."
    )
    return Lead(line(job), "The job in one sentence")


def _decisions() -> Facts:
    close = "https://northlatch.example/close-checklist"
    channels = ("Blog", "LinkedIn", "E-mail")
    chips = tuple(part for name in channels for part in (Span(name, chip=True), Span(" ")))
    return Facts(
        (
            fact(
                "Reader",
                "Group financial controllers in UK companies with 5–40 legal entities; they run "
                "the close and need the CFO's signature.",
            ),
            fact("Their problem", "'We close on day nine and cannot show the CFO where days go.'"),
            fact("Remember this", "Most lost days hide in intercompany differences without owner."),
            fact("Angle", "Start the checklist from intercompany, not from the bank."),
            fact("Goal", "150 checklist downloads by Wednesday 31 March 2027 (now: 22 a quarter)"),
            fact("Where it appears", "Company blog · live Tuesday 12 January 2027, 08:30 (London)"),
            Fact("Channels", (chips,)),
            fact("Working headline", "The month-end close checklist for groups with entities"),
            Fact("Action and link", ((Span("Download the one-page checklist · "), link(close)),)),
            Fact("Stage", (steps("Discover"),)),
            fact("Next step", "E-mail on day 3 with the worksheet; on day 10 a close review"),
            fact("Voice", "Plain verbs, second person · not like: the launch page", assumed=""),
        ),
        anchor="decision-table",
    )


def _limits() -> Pair:
    must = lines("FRS 102 wording, checked", "Link to the worksheet", "The chart of the 31 groups")
    never = lines("'Seamless', 'game-changer'", "Competitor names", "Audit advice", "Stock photos")
    return Pair("Must appear", must, "Must not appear", never)


def _proof() -> Items:
    return Items(
        lines(
            "Anonymous timing data, 31 groups, January to September 2026",
            "Harrow Group, from day 9 to day 5 (not yet cleared)",
            "Interviews with two controllers, November 2026, without names",
        )
    )


def _dates() -> Facts:
    return Facts(
        (
            fact("Dates", "Outline 3 December · draft 14 December · final 21 December 2026"),
            fact("Answers questions", "Priya Nair, the same working day"),
            fact("Checks facts", "Tom Hale, by Wednesday 16 December 2026"),
            fact("Final word", "Priya Nair, by Monday 21 December 2026"),
        )
    )


def _open() -> Table:
    rows = (
        (lines("May Harrow Group be named?"), lines("Sarah Okoye"), lines("4 December 2026")),
        (lines("Which chart is used?"), lines("Design"), lines("10 December 2026")),
        (lines("Text of the form"), lines("J. Whitcombe"), lines("15 December 2026")),
    )
    return Table(("Open point", "Who finds out", "By"), rows)


def hebrew() -> Brief:
    """A brief in Hebrew, with English words in it."""
    return Brief(
        title="מדריך לסגירת חודש 2027",
        kind="תקציר תוכן",
        questionnaire="content-brief",
        version=1,
        layout="full",
        language="he",
        text_language="en-GB",
        client="Northlatch",
        status="שתי נקודות פתוחות",
        header=(fact("לקוח", "Northlatch"), fact("תאריך", "22 בנובמבר 2026")),
        sections=(
            Part(
                "החלטות",
                (
                    Facts(
                        (fact("קורא", "מנהלי כספים ב-LinkedIn, 5–40 חברות (UK)!", anchor="reader"),)
                    ),
                    Table(("מי", "מה"), ((lines("אנה"), lines("מאמר, 1,400 מילים")),)),
                    Items(lines("ראשון", "שני"), ordered=True),
                    Paragraph((line("כך:"), Points(lines("אחד", "שניים")))),
                    Checklist(lines("לכל מספר יש מקור")),
                    Callout(lines("לא לפרסם את השם.")),
                    CopyText("כותרת", ((Span("Request the kit.", language="en-GB"),),)),
                ),
            ),
        ),
    )
