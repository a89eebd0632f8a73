"""What is said about files: reading them, saving them, and text that was repaired."""

WORDS = {
    "cannot-read": "Cannot read {file}: {reason}.",
    "cannot-write": "Cannot write {file}: {reason}. Nothing was changed.",
    "conflict": "{file} was changed by somebody else in the meantime. Nothing was overwritten: "
    "this version was saved as {kept}.",
    "busy": "{file} has been open in another briefkit since {since} (process {process}). "
    "Close it there and try again.",
    "busy-saving": "{file} is being saved by another briefkit. Try again in a moment.",
    "too-big": "Cannot read {file}: it has more than {most} MB.",
    "resources-missing": "The folder {folder} is missing from briefkit in {place}. "
    "Install briefkit again.",
    "reason-missing": "there is no such file",
    "reason-no-folder": "the folder does not exist",
    "reason-permission": "access is not allowed",
    "reason-folder": "it is a folder",
    "reason-not-a-file": "it is not an ordinary file",
    "reason-exists": "something else of that name is in the way",
    "reason-name": "no file can have such a name",
    "reason-name-too-long": "the name is too long",
    "reason-full": "there is no space left",
    "reason-read-only": "the disk is read-only",
    "reason-loop": "its links lead in a circle",
    "reason-other": "the system says “{said}”",
    "text-repaired": "Damaged characters were repaired.",
    "text-removed.one": "One invisible or damaged character was removed.",
    "text-removed.other": "{n} invisible or damaged characters were removed.",
    "text-joined": "Line breaks became spaces.",
    "text-shortened": "The text was cut to {most} characters.",
    "file-quoted": "“{text}”",
    "file-got-nothing": "nothing (put text that begins with # in quotes)",
    "file-got-mapping": "keys with values",
    "file-got-list": "a list",
    "file-text": "expected text, got {got}",
    "file-mapping": "expected keys with values, got {got}",
    "file-list": "expected a list, got {got}",
    "file-flag": "expected true or false, got {got}",
    "file-whole": "expected a whole number, got {got}",
    "file-least": "expected {least} or more, got {got}",
    "file-most": "expected {most} or less, got {got}",
    "file-key": "expected one of the keys {options}, got {got}",
    "file-key-near": "expected the key “{near}”, got {got}",
    "expected-day": "expected a day like 2026-11-22, got {got}",
    "file-missing-key": "expected the key “{wanted}”, got none",
    "file-word": "expected one of {options}, got {got}",
    "file-word-near": "expected “{near}”, got {got}",
    "yaml-empty": "expected keys with values, got an empty file",
    "yaml-too-big": "expected at most {most} MB, got more",
    "yaml-too-many": "expected at most {most} values, got more",
    "yaml-too-deep": "expected at most {most} levels, got more",
    "yaml-several-documents": "expected one document, got a second one after ---",
    "yaml-duplicate-key": "expected every key once, got “{found}” again "
    "(it is already on line {first})",
    "yaml-empty-key": "expected a key before the colon, got nothing",
    "yaml-key-not-text": "expected text as a key, got a list or keys in brackets",
    "yaml-merge-key": "expected a key, got <<: write the merged values out",
    "yaml-alias": "expected text, got the reference {found}: "
    "write the value out, or put text that begins with * in quotes",
    "yaml-anchor": "expected text, got the anchor {found}: "
    "remove it, or put text that begins with & in quotes",
    "yaml-tag": "expected text, got the tag {found}: "
    "remove it, or put text that begins with ! in quotes",
    "yaml-control": "expected readable text, got the control character {found}: remove it",
    "yaml-control-escaped": "expected readable text, got an escaped control character: remove it",
    "yaml-not-utf-8": "expected UTF-8, got the byte {found}: save the file as UTF-8",
    "yaml-not": "expected YAML, got something that cannot be read from here on",
    "yaml-quote-open": "expected the end of the text in quotes that begins here, got none: "
    "close the quotes, and write a single quote twice inside single quotes",
    "yaml-quote-closed": "expected a new line after the closing quote, got more text: "
    "put the whole text in quotes",
    "yaml-escape": "expected a known escape after the backslash, got “{found}”: "
    "double the backslash, or use single quotes",
    "yaml-tab": "expected spaces, got a tab: indent with spaces",
    "yaml-first-character": "expected a value, got “{found}”: put the text in quotes",
    "yaml-colon": "expected the rest of the text, got a second colon with a space after it: "
    "put the text in quotes",
    "yaml-key-place": "expected no key here, got one: check the indentation of this line, "
    "and whether the line before needs a colon",
    "yaml-no-colon": "expected a colon and a space after the key, got none",
    "yaml-bracket-open": "expected a comma or {close}, as on line {opened} a bracket was opened, "
    "got something else",
    "yaml-dash": "expected a value, got a dash: begin the list on a line of its own",
    "yaml-list-indentation": "expected the next entry of the list begun on line {begun}, "
    "got something else: check the indentation",
    "yaml-indentation": "expected the next key after those begun on line {begun}, "
    "got something else: check indentation and quotes",
    "yaml-block": "expected a new line after | or >, got something else",
    "yaml-directive": "expected keys with values, got a line that begins with %",
    "yaml-end": "expected a value or a closing bracket, got the end of the file",
}
