"""What is said around the questions at a terminal, in English."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Above the field.
    "prompt-place": "{section} · {number} of {total}",
    "prompt-row": "{name}, {number} of {rows}",
    "prompt-good": "Good",
    "prompt-weak": "Weak",
    "hint-date": "such as 31/3/2027, 31 March 2027 or 2027-03-31",
    "hint-url": "such as https://www.example.com/page",
    "hint-list": "one per line",
    "hint-number": "a number",
    "hint-number-unit": "a number ({unit})",
    "hint-scale": "a whole number from {least} to {most}",
    "hint-between": "from {least} to {most}",
    "hint-least": "at least {least}",
    "hint-most": "at most {most}",
    "hint-country": "a country, by name or code",
    "hint-language": "a language, by name or code",
    "hint-text-language": "in the language of the text to be written",
    "hint-optional": "optional",
    # Entries of a list beside the choices.
    "entry-other": "Other, in one's own words",
    "entry-none": "No answer for now",
    "entry-none-optional": "Leave it empty",
    "prompt-own-words": "In one's own words",
    "prompt-own-list": "In one's own words, one per line",
    # Below the field.
    "key-next": "Enter next",
    "key-lines": "Enter on an empty line: next",
    "key-choose": "arrows choose",
    "key-mark": "Space marks",
    "key-search": "typing searches",
    "key-searched": "search: {text}",
    "key-marked": "{n} marked",
    "key-back": "{ctrl}B back",
    "key-more": "{ctrl}G details",
    "key-page": "{ctrl}G details ({page}/{pages})",
    "key-stop": "{ctrl}C stop, all is kept",
    "key-stop-short": "{ctrl}C stop",
    # Plain lines.
    "plain-opening": "One line is one answer. Enter alone: no answer. < goes back, ? says more "
    "about a question. Stopping with Ctrl-C loses nothing.",
    "plain-confirm": "yes or no",
    "plain-select": "number or name",
    "plain-select-other": "number or name, or one's own words",
    "plain-multiselect": "numbers or names, separated by commas",
    "plain-multiselect-other": "numbers, names or one's own words, separated by commas",
    "plain-several": "several lines; an empty line ends",
    "plain-list": "an empty line ends",
    "plain-current": "Now: {text}",
    "plain-keep": "Enter keeps this; a new answer replaces it; - alone: no answer",
}
