"""A user's own template: plain data, escaped by default, and faults that say where they are."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol

import attrs
import pytest

from briefkit import build_brief, load_for, read_response
from briefkit.brief.blocks import Brief, Fact, Facts, Part, Span
from briefkit.errors import BriefkitError
from briefkit.render.jinja import compose, limits
from briefkit.render.markdown import render_markdown, sealed
from tests.render.samples import italian
from tests.tools import ROOT

BRIEF = Brief(
    "A *title*",
    "Content brief",
    "content-brief",
    1,
    "full",
    "it",
    "en-GB",
    client="<b>&amp;",
    sections=(
        Part(
            "Part | one",
            (Facts((Fact("Page", ((Span("e_", "https://e.example", strong=True),),)),)),),
        ),
    ),
)


class Filled(Protocol):
    """Fills a template with a brief, which is the one above if no other is given."""

    def __call__(self, source: str, brief: Brief = BRIEF) -> str: ...


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Filled:
    """Return what fills a template in this process, to save time."""
    monkeypatch.setattr(limits, "written_within", compose.written)

    def fill(source: str, brief: Brief = BRIEF) -> str:
        path = tmp_path / "own.md.j2"
        path.write_text(source, encoding="utf-8")
        return render_markdown(brief, path)

    return fill


def test_what_a_template_puts_out_is_escaped(filled: Filled) -> None:
    assert filled("# {{ brief.title }}, {{ brief.client }}") == "# A \\*title\\*, &lt;b>&amp;amp;\n"


@pytest.mark.parametrize(
    "source",
    [
        "{{ brief.title }}",
        "{% set x = brief.title %}{{ x }}",
        "{% set x %}{{ brief.title }}{% endset %}{{ x }}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(brief.title) }}",
        "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{{ brief.title }}{% endcall %}",
        "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(m(brief.title)) }}",
        "{{ brief.title if true }}",
        "{{ brief['title'] }}",
        "{% block b %}{{ brief.title }}{% endblock %}",
        "{% set x %}{{ brief.title }}{% endset %}{% set y = [x] %}{{ y[0] }}",
        "{{ brief.title | inline }}",
        "{% for x in [brief.title] recursive %}{{ x if x is string }}{% endfor %}",
    ],
)
def test_it_is_escaped_once_whichever_way_it_takes(filled: Filled, source: str) -> None:
    assert filled(source) == "A \\*title\\*\n"


@pytest.mark.parametrize(
    "source",
    [
        '{{ "**%s**" % brief.title }}',
        '{{ "**%s**" | format(brief.title) }}',
        '{{ "**{}**".format(brief.title) }}',
        '{{ "**" ~ brief.title ~ "**" }}',
        '{{ ["**", brief.title] | join }}',
        "{% set x %}**{}**{% endset %}{{ x.format(brief.title) }}",
        '{% set x %}**{}**{% endset %}{{ x["format"](brief.title) }}',
        "{% set x %}**{% endset %}{{ x ~ brief.title }}",
        "{% set x %}**{% endset %}{{ x + brief.title }}",
        "{% set x %}**{% endset %}{{ [x, brief.title] | join }}",
        '{% set x %}*{% endset %}{{ brief.title | replace("*", x) }}',
        "{{ brief.title | urlize }}",
        "{{ brief.title | e }}",
        "{{ brief.title | tojson }}",
        "{{ brief | xmlattr }}",
    ],
)
def test_what_is_put_together_from_a_text_is_escaped(filled: Filled, source: str) -> None:
    assert "*title" in filled(source)
    assert "\\*title" in filled(source)


def test_the_text_of_a_template_is_markdown_even_in_braces(filled: Filled) -> None:
    assert (
        filled('{{ "**" if brief.title }}a{{ "**" }}{{ " · " if true else "" }}b') == "**a** · b\n"
    )


def test_lines_are_put_out_in_one_line_unless_told_otherwise(filled: Filled) -> None:
    fact = "brief.sections[0].blocks[0].rows[0]"
    link = "**[e\\_](<https://e.example>)**"
    assert filled(f"{{{{ {fact}.value }}}}") == f"{link}\n"
    assert filled(f"{{{{ {fact}.value | item }}}}") == f"{link}\n"
    assert filled(f"{{{{ {fact}.value[0] }}}}") == f"{link}\n"
    assert filled(f"{{{{ {fact}.value[0].spans[0].text }}}}") == "e\\_\n"


def test_keys_come_before_the_methods_of_a_dictionary(filled: Filled) -> None:
    source = '{% set x = {"items": ["a"], "keys": "b"} %}{{ x.items[0] }}{{ x.keys }}{{ x.values() | length }}'
    assert filled(source) == "ab2\n"


def test_words_come_in_the_language_of_the_brief(filled: Filled) -> None:
    assert (
        filled('{{ say("doc-client") }}, {{ say("doc-version-of", revision=3) }}')
        == "Cliente, versione 3\n"
    )


def test_loose_blanks_and_empty_lines_of_a_template_are_tidied_up(filled: Filled) -> None:
    source = "\n\n# A  \n\t\n \n\n\nb\t\n\n```text\na  \n\n\n\nb\n```\n\n\n"
    assert filled(source) == "# A\n\nb\n\n```text\na  \n\n\n\nb\n```\n"
    assert filled("a  ") == "a\n"


def test_a_template_without_front_matter_has_no_seal(filled: Filled) -> None:
    assert not sealed(filled("# {{ brief.title }}\n"))


def test_front_matter_of_a_template_is_sealed(filled: Filled) -> None:
    text = filled("---\ntitle: {{ brief.title | yaml }}\n---\n\n# {{ brief.title }}\n")
    assert text.startswith('---\ntitle: "A *title*"\nseal: "')
    assert sealed(text)


def test_a_macro_says_what_stands_behind_a_fact_that_is_not_certain(filled: Filled) -> None:
    source = """\
{% macro doubtful(why) %}(?*{{ why }}*){% endmacro %}
{% for block in brief.sections[0].blocks %}{{ block.rows | facts(doubtful) }}{% endfor %}"""
    doubtful = Fact("*Page*", ((Span("one"),),), assumed="a_ b*")
    certain = Fact("Due", ((Span("may"),),), anchor="due")
    part = Part("One", (Facts((doubtful, certain)),))
    text = filled(source, attrs.evolve(BRIEF, sections=(part,)))
    assert text == '- **\\*Page\\*:** one (?*a\\_ b\\**)\n- <a id="due"></a>**Due:** may\n'


def test_the_bundled_template_can_be_copied(tmp_path: Path) -> None:
    bundled = Path(__file__).parents[2] / "templates" / "brief.md.j2"
    copy = tmp_path / "own.md.j2"
    copy.write_bytes(bundled.read_bytes().replace(b"\n", b"\r\n"))
    assert render_markdown(italian(), copy) == render_markdown(italian())


def test_a_template_may_begin_with_a_byte_order_mark(filled: Filled) -> None:
    assert filled("\ufeff# A") == "# A\n"


def test_a_changed_template_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "own.md.j2"
    path.write_text("one", encoding="utf-8")
    assert render_markdown(BRIEF, path) == "one\n"
    path.write_text("two", encoding="utf-8")
    os.utime(path, ns=(1, 1))
    assert render_markdown(BRIEF, path) == "two\n"


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        ("a\n{{ brief.title", 2, "unexpected end of template"),
        ("a\n\n{% if %}", 3, "Expected an expression, got 'end of statement block'"),
        ("{{ brief.title | nope }}", 1, "No filter named 'nope'"),
        ("a\n{{ brief.titel }}", 2, "'dict object' has no attribute 'titel'"),
        (
            "a\n\n{% for x in brief.sections %}\n{{ x.nope.more }}\n{% endfor %}",
            4,
            "no attribute 'nope'",
        ),
        ("{% macro m(x) %}\n{{ x.y }}{% endmacro %}\n{{ m(brief) }}", 2, "no attribute 'y'"),
        ("\n{{ 1 // brief.revision }}", 2, "ZeroDivisionError: "),
        (
            "\n{{ brief.title.__class__ }}",
            2,
            "access to attribute '__class__' of 'str' object is unsafe",
        ),
        ("\n{{ brief.title['__class__'] }}", 2, "access to attribute '__class__'"),
        ("\n{{ say.func.__globals__ }}", 2, "unsafe"),
        ("\n{{ ''['__class__'] }}", 2, "unsafe"),
        ("\n{% include 'other.md' %}", 2, "no loader for this environment specified"),
        ('\n{{ say("nope") }}', 2, "say knows no word"),
        ("{{ [1] | table }}", 1, "TypeError: "),
        ("{{ " + "9" * 5000 + " }}", 1, "ValueError: "),
        ("{{ " + "(" * 2000 + "1" + ")" * 2000 + " }}", 1, "RecursionError: "),
    ],
)
def test_a_broken_template_says_where_and_why(
    filled: Filled, tmp_path: Path, source: str, line: int, reason: str
) -> None:
    with pytest.raises(BriefkitError) as caught:
        filled(source)
    told = str(caught.value)
    assert told.startswith(f"{tmp_path / 'own.md.j2'}:{line}: the template is broken: ")
    assert reason in told
    assert "\n" not in told
    assert "il modello non funziona" in caught.value.told("it")


def test_a_template_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(BriefkitError, match=r"^Cannot read .*nowhere"):
        render_markdown(BRIEF, tmp_path / "nowhere.md.j2")
    with pytest.raises(BriefkitError, match=r"^Cannot read "):
        render_markdown(BRIEF, tmp_path)
    (tmp_path / "latin.md.j2").write_bytes(b"tea\ncaff\xe8")
    with pytest.raises(BriefkitError, match=":2:5: expected UTF-8, got the byte 0xE8"):
        render_markdown(BRIEF, tmp_path / "latin.md.j2")


def test_a_template_cannot_change_the_brief(filled: Filled) -> None:
    filled("{% set x = brief.sections.append(1) %}{% set y = brief.update(title='x') %}")
    assert attrs.astuple(BRIEF)[0] == "A *title*"
    assert "title" in filled("{{ brief.title }}")


def test_a_table_and_an_anchor_are_filters(filled: Filled) -> None:
    source = '{{ "cta" | anchor }}\n\n{{ [[brief.client, "b"]] | table(["A", brief.title]) }}'
    assert filled(source) == (
        '<a id="cta"></a>\n\n'
        "| A               | A \\*title\\* |\n"
        "| --------------- | ----------- |\n"
        "| &lt;b>&amp;amp; | b           |\n"
    )


def test_a_template_may_see_every_answer_by_its_question(tmp_path: Path) -> None:
    response = read_response(ROOT / "examples" / "kit-campioni-2027.brief.yaml")
    own = tmp_path / "own.md.j2"
    own.write_text(
        "{{ brief.answers.headline.lines | inline }} ({{ brief.answers.headline.state }})\n\n"
        '{% for one in brief.answers.values() if one.state == "unknown" %}- {{ one.label }}\n{% endfor %}'
        "{{ brief.answers.deadline.data.draft }}",
        encoding="utf-8",
    )
    text = render_markdown(build_brief(load_for(response), response), own)
    assert text.startswith(
        "What an olive oil analysis sheet tells a deli buyer in 60 seconds (assumed)\n"
    )
    assert text.endswith("2026-12-11\n")
