"""Moving about: skipping questions, noting rough words, changing rows, the header and the last brief."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefkit.interview import ChangeRow, Control, Interview, Noted, Rows, conduct
from briefkit.interview.carried import next_brief
from briefkit.model import Plain, Questionnaire, Response
from tests.interview.person import Person, talk
from tests.worlds import asking, response

SHOP = """
- {id: size, kind: number, each-brief: true, ask: How big?}
- id: rivals
  kind: records
  each-brief: true
  ask: Which rivals?
  fields:
    - {id: name, kind: text, required: true, label: Name, ask: Which ones?}
    - {id: page, kind: url, required: true, label: Page, ask: Which page?}
    - {id: since, kind: number, label: Since, ask: Since when?}
    - {id: main, kind: confirm, unique: true, ask: Which one counts most?}
- id: keeper
  kind: record
  ask: Who keeps it?
  fields:
    - {id: name, kind: text, required: true, ask: Name?}
    - {id: phone, kind: text, required: true, ask: Phone?}
- {id: motto, kind: text, ask: The motto?}
"""

RIVALS = [
    {"name": "Oliva", "page": "https://oliva.example/", "since": "2001", "main": "true"},
    {"name": "Frantoio", "page": "https://frantoio.example/", "main": "false"},
    {"name": "Uliveto"},
]


@pytest.fixture
def shop(tmp_path: Path) -> Questionnaire:
    return asking(tmp_path, SHOP)


def names(rows: Plain) -> list[Plain]:
    assert isinstance(rows, list)
    return [row["name"] for row in rows if isinstance(row, dict)]


def path(run: Interview) -> str | None:
    return run.ask.path if run.ask else None


def test_skipping_leaves_the_rest_of_a_question_for_later(shop: Questionnaire) -> None:
    person = Person("3", "Oliva\nFrantoio", Control.skip, Control.skip, "Good oil")
    end, _ = talk(shop, person, response())
    assert person.paths == ["size", "rivals", "rivals.0.page", "keeper.name", "motto"]
    assert end.answers["rivals"] == [{"name": "Oliva"}, {"name": "Frantoio"}]


def test_what_is_half_typed_when_a_question_is_skipped_is_kept(shop: Questionnaire) -> None:
    run = Interview(shop, response())
    run.keep_half_typed("about")
    run.skip()
    assert (path(run), run.response.pending) == ("rivals", {"size": "about"})


def test_a_skipped_question_is_asked_again_once_part_of_it_is_answered(
    shop: Questionnaire,
) -> None:
    run = Interview(shop, response(answers={"size": "3"}))
    run.skip()
    run.go_to("rivals")
    run.answer(["Oliva"])
    assert path(run) == "rivals.0.page"


def test_not_known_of_the_first_part_means_the_whole_record(shop: Questionnaire) -> None:
    person = Person(Control.skip, Control.skip, "", "not-known", "Ada", "", "Good oil")
    end, _ = talk(shop, person, response())
    assert end.unknown == {"keeper": {"who": "Ada"}}
    assert person.paths[-1] == "motto"


def test_rough_words_are_kept_as_a_note_and_the_answer_stays_open(shop: Questionnaire) -> None:
    person = Person(Noted("three rooms, perhaps four"), Control.skip, Control.skip, "Good oil")
    end, _ = talk(shop, person, response())
    assert end.notes == {"size": "three rooms, perhaps four"}
    assert "size" not in end.answers
    assert Interview(shop, end).open()[0].path == "size"


def test_rough_words_on_a_whole_record_leave_all_its_fields_for_later(
    shop: Questionnaire,
) -> None:
    words = "Ada keeps it, her phone is on the door"
    person = Person(Control.skip, Control.skip, Noted(words, whole=True), "Good oil")
    end, _ = talk(shop, person, response())
    assert end.notes == {"keeper": words}
    assert person.paths[-2:] == ["keeper.name", "motto"]


def test_rough_words_on_a_row_stay_with_the_row(shop: Questionnaire) -> None:
    person = Person(Noted("loud, and cheap", whole=True), KeyboardInterrupt)
    start = response(answers={"size": "3", "rivals": [{"name": "Oliva"}, {"name": "Frantoio"}]})
    saved: list[Response] = []
    with pytest.raises(KeyboardInterrupt):
        conduct(Interview(shop, start, header=()), person, saved.append)
    assert saved[-1].notes == {"rivals.0": "loud, and cheap"}
    assert person.paths[-1] == "rivals.1.page"
    shown = Interview(shop, saved[-1], only="rivals.0").ask
    assert shown is not None
    assert shown.note == "loud, and cheap"


def test_a_note_is_shown_when_the_question_is_asked_again(shop: Questionnaire) -> None:
    start = response(answers={"size": "3"}, notes={"rivals": "two of them", "keeper.name": "Ada?"})
    run = Interview(shop, start)
    assert run.ask is not None
    assert run.ask.note == "two of them"
    run.go_to("keeper")
    assert run.ask.note == "Ada?"


def test_a_second_note_stands_below_the_first(shop: Questionnaire) -> None:
    run = Interview(shop, response(notes={"size": "three rooms"}))
    run.keep_note("and a cellar", whole=False)
    assert run.response.notes == {"size": "three rooms\nand a cellar"}


def test_a_note_takes_the_place_of_what_was_half_typed(shop: Questionnaire) -> None:
    run = Interview(shop, response(pending={"size": "three"}))
    run.keep_note("three rooms", whole=False)
    assert run.response.pending == {}


def test_an_answer_that_is_emptied_is_taken_away(shop: Questionnaire) -> None:
    start = response(
        answers={"size": "3", "keeper": {"name": "Ada", "phone": "12"}, "motto": "Good oil"},
        assumed={"motto": "ask Ada"},
    )
    end, _ = talk(shop, Person("", "later"), start, only="motto")
    assert "motto" not in end.answers
    assert end.assumed == {}
    end, _ = talk(shop, Person("Ada", "", "later"), start, only="keeper")
    assert end.answers["keeper"] == {"name": "Ada"}


def test_one_cell_of_a_row_is_emptied_and_the_row_stays(shop: Questionnaire) -> None:
    start = response(answers={"rivals": RIVALS})
    end, _ = talk(shop, Person("Oliva", "oliva.example", ""), start, only="rivals.0")
    assert end.answers["rivals"][0] == {  # type: ignore[index]
        "name": "Oliva",
        "page": "https://oliva.example",
        "main": "true",
    }
    assert len(end.answers["rivals"]) == 3


def test_rough_words_leave_an_earlier_answer_alone(shop: Questionnaire) -> None:
    person = Person(Noted("four, perhaps five"))
    end, _ = talk(shop, person, response(answers={"size": "3"}), only="size")
    assert (end.answers["size"], end.notes) == ("3", {"size": "four, perhaps five"})


def test_rows_that_exist_are_shown_with_what_is_open(shop: Questionnaire) -> None:
    ask = Interview(shop, response(answers={"rivals": RIVALS}), only="rivals").ask
    assert ask is not None
    assert [(row.name, row.open) for row in ask.overview] == [
        ("Oliva", 0),
        ("Frantoio", 0),
        ("Uliveto", 1),
    ]
    assert ask.overview[0].text == "https://oliva.example/ · 2,001"


def test_rows_are_named_before_there_is_anything_to_show(shop: Questionnaire) -> None:
    ask = Interview(shop, response(), only="rivals").ask
    assert ask is not None
    assert (ask.naming, ask.overview) == (True, ())


def test_rows_move_with_all_that_is_said_about_them(shop: Questionnaire) -> None:
    start = response(
        answers={"rivals": RIVALS}, notes={"rivals.2": "new"}, unknown={"rivals.2.page": {}}
    )
    person = Person(Rows((2, 0, 1)), ["Uliveto", "Oliva", "Frantoio"])
    end, saved = talk(shop, person, start, only="rivals")
    assert names(end.answers["rivals"]) == ["Uliveto", "Oliva", "Frantoio"]
    assert (end.notes, end.unknown) == ({"rivals.0": "new"}, {"rivals.0.page": {}})
    assert len(saved) >= 1


def test_a_row_with_answers_is_removed_only_if_that_is_confirmed(shop: Questionnaire) -> None:
    start = response(answers={"rivals": RIVALS})
    person = Person(Rows((1, 2)), "keep", Rows((1, 2)), "remove", KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        talk(shop, person, start, only="rivals")
    assert [ask.path for ask in person.asked] == [
        *("rivals", "rivals#row-removal", "rivals", "rivals#row-removal", "rivals"),
    ]
    assert [row.name for row in person.asked[-1].overview] == ["Frantoio", "Uliveto"]
    assert "Oliva" in person.asked[1].field.ask


def test_a_row_that_has_only_a_name_is_removed_at_once(shop: Questionnaire) -> None:
    start = response(answers={"rivals": RIVALS})
    person = Person(Rows((0, 1)), KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        talk(shop, person, start, only="rivals")
    assert len(person.asked[-1].overview) == 2


def test_one_row_is_asked_again_with_its_name(shop: Questionnaire) -> None:
    start = response(answers={"rivals": RIVALS})
    person = Person(
        *(ChangeRow(1), "Frantoio Due", "frantoio.example/due", "1990"),
        *(["Oliva", "Frantoio Due", "Uliveto"], "uliveto.example", ""),
    )
    end, _ = talk(shop, person, start, only="rivals")
    assert person.paths == [
        *("rivals", "rivals.1.name", "rivals.1.page", "rivals.1.since", "rivals"),
        *("rivals.2.page", "rivals.2.since"),
    ]
    assert end.answers["rivals"][1]["name"] == "Frantoio Due"  # type: ignore[index, call-overload]


def test_a_row_is_added_by_naming_it(shop: Questionnaire) -> None:
    start = response(answers={"rivals": RIVALS[:1]})
    names = ["Oliva", "Nuovo"]
    person = Person(names, names, "nuovo.example", "")
    end, _ = talk(shop, person, start, only="rivals")
    assert person.paths == ["rivals", "rivals", "rivals.1.page", "rivals.1.since"]
    assert [row.name for row in person.asked[1].overview] == names
    assert end.answers["rivals"][0]["since"] == "2001"  # type: ignore[index, call-overload]


def test_going_back_within_a_row_leads_to_the_rows(shop: Questionnaire) -> None:
    person = Person(ChangeRow(0), Control.back, KeyboardInterrupt)
    with pytest.raises(KeyboardInterrupt):
        talk(shop, person, response(answers={"rivals": RIVALS}), only="rivals")
    assert person.paths == ["rivals", "rivals.0.name", "rivals"]


def test_the_header_comes_first_where_it_is_wanted(shop: Questionnaire) -> None:
    person = Person("Velobrixa", "British English", Control.review)
    end, saved = talk(shop, person, response(), header=("client", "text_language"))
    assert person.paths == ["#client", "#text_language", "size"]
    assert (end.client, end.text_language) == ("Velobrixa", "en-GB")
    assert len(saved) == 2


def test_nothing_said_about_the_language_means_that_of_the_brief(shop: Questionnaire) -> None:
    person = Person("", "", Control.review)
    end, _ = talk(shop, person, response(), header=("client", "text_language"))
    assert (end.client, end.text_language) == ("", "en")
    assert "English" in (person.asked[1].field.help or "")


def test_one_may_go_back_from_the_first_question_to_the_header(shop: Questionnaire) -> None:
    person = Person("Velobrix", "", Control.back, Control.back, "Velobrixa", "en", Control.review)
    end, _ = talk(shop, person, response(), header=("client", "text_language"))
    assert person.paths == [
        *("#client", "#text_language", "size", "#text_language", "#client"),
        *("#text_language", "size"),
    ]
    assert person.asked[4].value == "Velobrix"
    assert end.client == "Velobrixa"


def test_the_header_is_not_counted_among_the_questions(shop: Questionnaire) -> None:
    run = Interview(shop, response(client="V", text_language="en"), header=("client",))
    assert run.ask is not None
    assert run.ask.place is not None
    assert (run.ask.place.number, run.ask.place.total) == (1, 4)


def test_half_typed_text_of_the_header_is_kept(shop: Questionnaire) -> None:
    person = Person(KeyboardInterrupt, half="Velo")
    run = Interview(shop, response(), header=("client",))
    run.keep_half_typed(person.half)
    again = Interview(shop, run.response, header=("client",))
    assert again.ask is not None
    assert (again.ask.path, again.ask.value) == ("#client", "Velo")


def test_the_next_brief_asks_only_what_changes_with_the_last_answers_offered(
    shop: Questionnaire,
) -> None:
    last = response(
        title="Spring",
        client="Oleum",
        answers={
            "size": "3",
            "rivals": RIVALS[:2],
            "keeper": {"name": "Ada", "phone": "12"},
            "motto": "Good oil",
        },
        assumed={"motto": "ask Ada", "size": "ask Ada"},
        notes={"keeper": "in the shop"},
    )
    new = next_brief(response(title="Autumn"), last, shop)
    assert list(new.answers) == ["keeper", "motto"]
    assert (new.title, new.client) == ("Autumn", "Oleum")
    assert (new.assumed, new.notes) == ({"motto": "ask Ada"}, {"keeper": "in the shop"})
    run = Interview(shop, new)
    offered = []
    while run.ask is not None:
        value = run.ask.value
        offered.append((run.ask.path, value))
        if run.ask.naming:
            run.answer([*str(value).split("\n")])
        elif value is None:
            run.later()
        else:
            run.answer(value)
    assert offered == [
        ("size", "3"),
        ("rivals", "Oliva\nFrantoio"),
        ("rivals.0.page", "https://oliva.example/"),
        ("rivals.0.since", "2001"),
        ("rivals.1.page", "https://frantoio.example/"),
        ("rivals.1.since", None),
        ("rivals.main", "1"),
    ]
    assert run.response.answers == last.answers
    assert run.response.pending == {}


def test_what_is_only_offered_is_no_answer_yet(shop: Questionnaire) -> None:
    new = next_brief(response(), response(answers={"size": "3"}), shop)
    assert Interview(shop, new).open()[0].path == "size"


def test_where_nobody_is_asked_everything_is_taken_over(shop: Questionnaire) -> None:
    last = response(answers={"size": "3", "motto": "Good oil"})
    assert next_brief(response(), last, shop, offering=False).answers == last.answers


def test_optional_parts_of_what_was_finished_before_are_not_asked_again(
    shop: Questionnaire,
) -> None:
    start = response(answers={"rivals": RIVALS[1:2], "keeper": {"name": "Ada", "phone": "12"}})
    person = Person("3", "Good oil")
    talk(shop, person, start)
    assert person.paths == ["size", "motto"]
