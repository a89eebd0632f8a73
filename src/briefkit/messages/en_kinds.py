"""What is said about answers that cannot stand, and how some are shown, in English."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Any kind.
    "answer-empty": "Nothing was written: expected an answer.",
    "answer-too-long": "This is longer than the {most} characters that one answer can hold.",
    "characters-few.one": "One character is too few: write at least {least}.",
    "characters-few.other": "{n} characters are too few: write at least {least}.",
    "characters-many.one": "One character is too many: keep to {most}.",
    "characters-many.other": "{n} characters are too many: keep to {most}.",
    "entries-few.one": "One entry is too few: give at least {least}.",
    "entries-few.other": "{n} entries are too few: give at least {least}.",
    "entries-many.one": "One entry is too many: keep to {most}.",
    "entries-many.other": "{n} entries are too many: keep to {most}.",
    "shape-text-expected": "expected text, got {got}",
    "shape-list-expected": "expected a list, got {got}",
    "shape-text": "“{text}”",
    "shape-list": "a list",
    "shape-mapping": "a mapping of keys",
    # select, multiselect.
    "choice-unknown": "“{got}” is not one of the choices. Choose by name or number: {options}.",
    "choice-unknown-near": "“{got}” is not one of the choices; the nearest is “{near}”. Choose by "
    "name or number: {options}.",
    "choice-unknown-many": "“{got}” is not one of the {count} choices. Give the name or the number "
    "of one of them.",
    "choice-unknown-near-many": "“{got}” is not one of the {count} choices; the nearest is "
    "“{near}”.",
    "choice-several": "“{got}” may mean several choices: {options}. Write a little more.",
    "choice-id-unknown": "expected one of {options}, got “{got}”",
    "choice-id-unknown-near": "expected one of {options}, got “{got}”; the nearest is “{near}”",
    "choices-few.one": "One choice is too few: take at least {least}.",
    "choices-few.other": "{n} choices are too few: take at least {least}.",
    "choices-many.one": "One choice is too many: keep to {most}.",
    "choices-many.other": "{n} choices are too many: keep to {most}.",
    # confirm.
    "confirm-yes": "Yes",
    "confirm-no": "No",
    "confirm-yes-words": "y yes yep yeah true",
    "confirm-no-words": "n no nope false",
    "confirm-unknown": "“{got}” is neither yes nor no. Write yes or no.",
    "confirm-expected": "expected true or false, got “{got}”",
    # number, scale.
    "number-unreadable": "“{got}” is not a number. Write figures only, such as {whole} or "
    "{broken}.",
    "number-expected": "expected a number such as 1300 or 1.5, got “{got}”",
    "number-low": "“{got}” is too low: give {bound} or more.",
    "number-high": "“{got}” is too high: give {bound} or less.",
    "scale-outside": "“{got}” is not on the scale. Write a whole number from {least} to {most}.",
    "scale-expected": "expected a whole number from {least} to {most}, got “{got}”",
    # date.
    "date-moment": "{day}, {time}",
    "date-moment-zone": "{day}, {time} ({zone})",
    "date-words-at": "at from h",
    "date-words-skipped": "the of on by st nd rd th",
    "date-words-zone": "time",
    "date-expected": "expected a day such as 2027-03-31 or a moment such as 2027-03-31 09:00 "
    "Europe/Rome, got “{got}”",
    "date-unreadable": "“{got}” is not a date. Write the day as 31/3/2027, 31 March 2027 or "
    "2027-03-31.",
    "date-impossible": "“{got}” does not exist: that month has {days} days. Write the day as "
    "31/3/2027 or 2027-03-31.",
    "date-month": "“{got}” does not exist: there is no month {month}. Write the day as 31/3/2027 "
    "or 2027-03-31.",
    "date-day-first": "“{got}” has the month first. Write the day first, {swapped}, or use the "
    "name of the month.",
    "date-no-year": "“{got}” has no year. Write it in full, as in 31 March 2027.",
    "date-no-day": "“{got}” has no day. Write it in full, as in 31 March 2027.",
    "date-year": "“{got}” has no usable year. Write it with four figures, as in 31 March 2027.",
    "date-weekday": "“{got}” does not agree with the calendar: that day is a {weekday}. Check the "
    "day or leave out its name.",
    "date-time": "“{got}” has no time of day. Write it from 00:00 to 23:59, as in 31/3/2027 at "
    "9:30.",
    "date-zone": "“{got}” is not a known time zone. Write it as Europe/Rome or +01:00.",
    "date-zone-near": "“{got}” is not a known time zone; the nearest is “{near}”. Write it as "
    "Europe/Rome or +01:00.",
    # url.
    "url-relative": "“{got}” is not a whole address. Write it as https://www.example.com/page.",
    "url-host": "“{got}” names no site. Write it as https://www.example.com/page.",
    "url-scheme": "“{got}” begins with “{scheme}:”. Only https, http and mailto addresses can be "
    "used here.",
    "url-characters": "“{got}” has a space or another sign that no address can hold. Copy the "
    "address again from the browser.",
    "url-long": "An address of {n} characters is too long: keep to {most}.",
    "path-from-brief": "“{got}” does not start from the folder of the brief. Write it as "
    "personas/buyer.brief.yaml.",
}
