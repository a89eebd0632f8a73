"""The call in English: Hushfold, which makes acoustic panels, wants an article.

All are made up. Ines asks and types; Aoife is at the client.
"""

from __future__ import annotations

from scripts.session import SPACE, Scene, Step
from tests.terminal.typist import ALL_ANSWERS, DOWN, ENTER, HOME, NEXT, STOP

RESUME = "brief resume quiet-rooms.brief.yaml"

READY = "C stop"
"""The key that is named last, and not before keys are read."""

BEGINNING = Scene(
    "brief",
    (
        Step(READY, "Quiet rooms" + ENTER),
        Step("Who is it for?", "Hushfold" + ENTER),
        Step("In which language will the text be written?", ENTER),
        Step("What has to be written?", SPACE + ENTER),
        Step("Up to which figure?", "1200"),
        Step(
            "= 1,200",
            ENTER,
            "question",
            "The wizard asks how long the text may be, says why, and shows a good and a weak "
            "answer; the answer given before stays above, the keys stand below",
        ),
        Step("In which unit?", ENTER),
        Step("Which day?", "3/6/2027"),
        Step(
            "= Thursday 3 June 2027",
            ENTER,
            "date",
            "A day is typed in figures; the line below it says which day of the week and which "
            "month that is",
        ),
        Step("What is their name?", ENTER),
        Step("What shall we do?", DOWN + ENTER),
        Step("Who will find out?", "Aoife Byrne" + ENTER),
        Step("By when?", "10/5/2027" + ENTER),
        Step(
            "Who are they, in one or two sentences?",
            "Office managers of firms of 50 to 300 people" + 2 * ENTER,
        ),
        Step("In which role do they read?", DOWN + ENTER),
        Step("Which countries", "Ireland" + ENTER + "Netherlands" + 2 * ENTER),
        Step("Ireland, 1 of 2", "en-IE" + ENTER),
        Step("Netherlands, 2 of 2", "en-GB" + ENTER),
        Step("Which segment?", ENTER),
        Step("What shall we do?", 3 * DOWN + ENTER),
        Step("client has to confirm Reader and market", "Acoustic panels for offices" + ENTER),
        Step("What does the client have to confirm?", "prices" + ENTER),
        Step("Which price position?", 2 * DOWN + ENTER),
    ),
)

COMPETITORS = (
    Step(
        "Which competitors or alternatives?",
        "Feltory" + ENTER + "Akustika Nord" + ENTER + "Leaving it as it is" + 2 * ENTER,
    ),
    Step("On which page?", "feltory.example/guides" + ENTER),
    Step("What do they say?", "Ten tips, all about the product" + 2 * ENTER),
    Step("What will this text do differently?", "Begins with the room" + 2 * ENTER),
    Step("Akustika Nord, 2 of 3", "akustika.example" + ENTER),
    Step("What do they say?", "Long tables of laboratory values" + 2 * ENTER),
    Step("What will this text do differently?", "One value, explained" + 2 * ENTER),
    Step("Leaving it as it is, 3 of 3", ENTER),
    Step("What shall we do?", 2 * DOWN + ENTER),
    Step("Why does it not apply?", "It is not a company" + ENTER),
    Step("What do they say?", "People get used to the noise" + 2 * ENTER),
    Step("What will this text do differently?", NEXT),
    Step("Which result, without the figure?", ALL_ANSWERS),
    Step("» Go on with the questions", "compet"),
    Step("» Competitors", ENTER),
    Step("» Done", 4 * DOWN),
    Step(
        "» 3 Leaving it as it is",
        HOME + ENTER,
        "rows",
        "Three competitors in an overview; of the third, one answer is open. The keys below open, "
        "add, remove and move them",
    ),
    Step("What will this text do differently?", STOP),
    Step(RESUME, None),
)

MIDDLE = Scene(
    RESUME,
    (
        Step(READY, ALL_ANSWERS),
        Step(
            "» Go on with the questions",
            ENTER,
            "review",
            "All answers by section, in the middle of the questions: some are given, one is not "
            "known yet, one is to be confirmed, others are open",
        ),
        Step("What will this text do differently?", "Says what it costs" + 2 * ENTER),
        Step("Which result, without the figure?", "Orders for the sample box" + 2 * ENTER),
        Step("What kind of result is it?", 3 * DOWN + ENTER),
        Step("What is counted, and where?", "Orders in the shop" + ENTER),
        Step("Which figure must be reached?", "80" + ENTER),
        Step("By when?", "30/9/2027" + ENTER),
        Step("In what kind of place?", ENTER),
        Step("At which address?", "hushfold.example/journal/quiet-rooms" + ENTER),
        Step("Which channels?", "newsl" + SPACE + "linked" + SPACE + ENTER),
        Step("Newsletter, 1 of 2", "2,300 office managers read it" + 2 * ENTER),
        Step("LinkedIn, 2 of 2", "Fitters share it with offices" + 2 * ENTER),
        Step("Which working headline", NEXT),
        Step("In which words, exactly?", "Order the sample box" + 2 * ENTER),
        Step("Which action is that?", "req" + ENTER),
        Step("Where do they land?", "hushfold.example/samples" + ENTER),
        Step("What does the company gain?", "An address, and the size of the office" + ENTER),
        Step("Is a path planned?", DOWN + ENTER),
        Step("Which people?", "Aoife Byrne" + 2 * ENTER),
        Step("When?", "4/5/2027" + ENTER),
        Step("What came out?", "Most offices order twice what they need" + 2 * ENTER),
        Step("How far does it follow it?", STOP),
        Step(RESUME, None),
    ),
    rows=34,
)

NARROW = Scene(
    RESUME,
    (
        Step(READY, "How many panels make a room quiet?"),
        Step(
            "› How many panels make a room quiet?",
            ENTER,
            "narrow",
            "A question in a window of forty columns by twelve lines: the reason, the field and "
            "the keys have room",
        ),
        Step("How far does", STOP),
        Step("brief resume", None),
    ),
    columns=40,
    rows=12,
)

END = Scene(
    RESUME,
    (
        Step(READY, ENTER),
        Step("Which published texts", "hushfold.example/journal/desks, it counts" + 2 * ENTER),
        Step("» Finish and write the documents", ENTER),
        Step("Which documents shall be written?", ENTER),
        Step(
            "Documents for the writer",
            None,
            "end",
            "The documents are written and named, and so are what is still open, and the commands "
            "to go on with",
        ),
    ),
)

PLAIN = Scene(
    "brief --plain",
    (
        Step("What shall we call this brief?", "Caring for wool panels" + ENTER),
        Step("Who is it for?", "Hushfold" + ENTER),
        Step("In which language will the text be written?", ENTER),
        Step("What has to be written?", "product sheet" + ENTER),
        Step("Up to which figure?", ">" + ENTER),
        Step("Which day?", "after the fair, Aoife knows" + ENTER),
        Step("! alone", "!" + ENTER),
        Step(
            "What is their name?",
            STOP,
            "plain",
            "Questions as plain lines: the sign > leaves one for later, and words that are no day "
            "are kept as a note with the sign !",
        ),
        Step("brief resume", None),
    ),
    rows=31,
)

ENGLISH = (
    BEGINNING._replace(steps=BEGINNING.steps + COMPETITORS), MIDDLE, NARROW, END, PLAIN,
)  # fmt: skip
"""The scenes follow each other in one folder."""
