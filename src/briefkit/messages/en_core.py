"""English: questionnaires, answers, the interview and the brief."""

WORDS: dict[str, str] = {
    # Finding and loading
    "faulty-file": "the file has mistakes",
    "questionnaire-near": "There is no questionnaire called “{name}”. Did you mean “{near}”?",
    "questionnaire-unknown": "There is no questionnaire called “{name}”. There is: {known}. "
    "A file of your own is given by its path.",
    "language-unknown": "This questionnaire has no wording in “{language}”. It has: {known}.",
    "layout-unknown": "There is no layout called “{layout}”. There is: {known}.",
    # Faults of a questionnaire
    "expected-id": "expected an id, got an entry without one",
    "no-such-id": "expected one of the ids of the questionnaire ({options}), got {got}",
    "no-such-id-near": "expected an id of the questionnaire, got {got}; perhaps “{near}”",
    "expected-slug": "expected lower-case letters, digits and hyphens, got {got}",
    "retyped-id": "expected an id that every program reads as text, got “{id}”; "
    "choose another word",
    "duplicate": "expected each of these once, got “{id}” again (first on line {line})",
    "expected-number": "expected a number, got {got}",
    "expected-whole": "expected a whole number, got {got}",
    "expected-choices": "expected at least one choice, got an empty list",
    "kind-needs": "expected “{key}” for a question of kind “{kind}”, got none",
    "key-not-for-kind": "expected no “{key}” for a question of kind “{kind}”, got some; "
    "remove it or change the kind",
    "nested-record": "expected simple fields, a list or records inside a record, got a record",
    "nested-too-deep": "expected simple fields here, got records within records within records",
    "unique-needs-rows": "expected “unique” only on a confirm field of records, got it elsewhere",
    "expected-condition": "expected a condition such as {{style.follows: partly}}, "
    "got something else",
    "expected-values": "expected at least one value, got an empty list",
    "row-reference-outside": "expected a question, got “.{path}”, which only means something "
    "inside a field",
    "no-such-field": "expected one of the fields {options}, got {got}",
    "no-such-field-near": "expected a field of the question, got {got}; perhaps “{near}”",
    "no-such-question": "expected an earlier question ({options}), got {got}",
    "no-such-question-near": "expected an earlier question, got {got}; perhaps “{near}”",
    "no-such-choice": "expected one of {options}, got {got}",
    "no-such-choice-near": "expected one of the choices, got {got}; perhaps “{near}”",
    "forward-reference": "expected something asked earlier, got “{path}”, which is asked later",
    "deeper-reference": "expected something asked at the same depth, got “{path}”, "
    "which is asked only at a greater one",
    "needs-includes": "expected “includes:” for “{path}”, which has several values, "
    "got a plain comparison",
    "needs-no-includes": "expected a plain comparison for “{path}”, which has one value, "
    "got “includes:”",
    "expected-one-form": "expected exactly one of {forms}, got none or several",
    # Faults of answers
    "expected-fields": "expected the fields {fields}, got something else",
    "expected-rows": "expected a list of rows, got something else",
    "too-many-rows": "expected at most {max} rows, got {got}",
    "unique-repeated": "expected one row marked, got a second one; keep the mark on one",
    "unknown-key-near": "expected an id of the questionnaire, got “{key}”; perhaps “{near}”",
    "question-unknown": "There is no question called “{question}”. There is: {known}.",
    "question-does-not-apply": "The question “{question}” does not apply to this brief: "
    "an earlier answer rules it out.",
    # The interview
    "header-title": "What shall we call this brief?",
    "header-title-why": "The file and the documents take their name from it.",
    "header-client": "Who is it for?",
    "header-client-why": "The client or department, as it should appear on the brief.",
    "header-text-language": "In which language will the text be written?",
    "header-text-language-why": "It may differ from the language of the brief: en-GB, it, de …",
    "without-answer": "No answer for now. What shall we do?",
    "way-later": "Leave it for later",
    "way-not-known": "Not known yet: somebody will find out",
    "way-not-applicable": "It does not apply here",
    "way-assume": "Answer it, but note that the client has to confirm",
    "way-back": "Go back to the question before",
    "who-finds-out": "Who will find out?",
    "by-when": "By when?",
    "why-not-applicable": "Why does it not apply?",
    "what-to-confirm": "What does the client have to confirm?",
    # The brief
    "label-client": "Client",
    "label-date": "Date",
    "label-version": "Version",
    "label-text-language": "Text in",
    "status-open.one": "one point open",
    "status-open.other": "{n} points open",
    "status-settled": "nothing open",
    "nothing-open": "Nothing is open.",
    "open-point": "Open point",
    "open-who": "Who finds out",
    "open-by": "By",
    "not-applicable-title": "Does not apply",
    "further-answers": "Further answers",
    "section-open": "Open points",
    "section-assumptions": "To be confirmed by the client",
    "section-notes": "Notes",
    "sign-off-point": "Agreed point",
    "sign-off-name": "Name and role",
    "sign-off-date": "Date",
    "sign-off-signature": "Signature",
}
