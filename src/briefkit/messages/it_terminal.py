"""Ciò che accompagna le domande in un terminale, in italiano."""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Sopra il campo.
    "prompt-place": "{section} · {number} di {total}",
    "prompt-row": "{name}, {number} di {rows}",
    "prompt-good": "Buona",
    "prompt-weak": "Debole",
    "hint-date": "per esempio 31/3/2027, 31 marzo 2027 o 2027-03-31",
    "hint-url": "per esempio https://www.example.com/pagina",
    "hint-list": "una voce per riga",
    "hint-number": "un numero",
    "hint-number-unit": "un numero ({unit})",
    "hint-scale": "un numero intero da {least} a {most}",
    "hint-between": "da {least} a {most}",
    "hint-least": "almeno {least}",
    "hint-most": "al massimo {most}",
    "hint-country": "un Paese, per nome o per sigla",
    "hint-language": "una lingua, per nome o per sigla",
    "hint-text-language": "nella lingua del testo da scrivere",
    "hint-optional": "facoltativo",
    "noted-before": "Nota: {text}",
    "noted-again": "Con un secondo Invio il testo resta come nota.",
    # Su una riga sotto il campo.
    "live-no-date": "non è ancora una data",
    "live-no-url": "non è ancora un indirizzo",
    "live-unknown-country": "non è un Paese noto: resta come scritto",
    "live-unknown-language": "non è una lingua nota: resta come scritta",
    "count": "{count} {unit} su {most}",
    "count-over": "{count} {unit} su {most}: {over} di troppo",
    "count-advised": "{count} {unit} su {most} consigliati",
    "count-over-advised": "{count} {unit}: {over} oltre il consigliato",
    "count-characters": "caratteri",
    "count-bytes": "byte",
    # Quando si voleva il proprio editor.
    "editor-none": "Nessun editor trovato: se ne può indicare uno in EDITOR. Il testo è rimasto "
    "com'era.",
    "editor-missing": "Impossibile avviare l'editor «{name}», indicato in VISUAL o EDITOR. Il "
    "testo è rimasto com'era.",
    "editor-failed": "L'editor «{name}» ha segnalato un errore. Il testo è rimasto com'era.",
    "editor-file": "Impossibile passare il testo all'editor: {reason}. Il testo è rimasto com'era.",
    # Voci di un elenco oltre alle scelte.
    "entry-other": "Altro, con parole proprie",
    "entry-none": "Per ora nessuna risposta",
    "entry-none-optional": "Lasciare vuoto",
    "prompt-own-words": "Con parole proprie",
    "prompt-own-list": "Con parole proprie, una voce per riga",
    "prompt-note": "Che cosa va annotato? La risposta resta da dare.",
    "prompt-more-rows": "Quali altre voci?",
    # Elenchi: quanto c'è ancora, le righe di una risposta, tutte le risposte.
    "list-above.one": "↑ un'altra",
    "list-above.other": "↑ altre {n}",
    "list-below.one": "↓ un'altra",
    "list-below.other": "↓ altre {n}",
    "list-nothing": "nessuna voce corrisponde",
    "rows-done": "Fatto",
    "rows-add": "Aggiungere",
    "rows-open.one": "manca una risposta",
    "rows-open.other": "mancano {n} risposte",
    "review-title": "Tutte le risposte",
    "review-brief": "Il brief",
    "review-finish": "Concludere e scrivere i documenti",
    "review-go-on": "Proseguire con le domande",
    "review-ask-open": "Riprendere i punti aperti",
    "answer-noted": "nota: {text}",
    # Sotto il campo.
    "key-next": "Invio avanti",
    "key-lines": "Invio su riga vuota: avanti",
    "key-open": "Invio apre",
    "key-add": "+ aggiunge",
    "key-remove": "- toglie",
    "key-move": "< > sposta",
    "key-line-moves": "Alt-↑↓ sposta",
    "key-line-goes": "{ctrl}K toglie",
    "key-editor": "{ctrl}X {ctrl}E editor",
    "key-empty-line": "{ctrl}O riga vuota",
    "key-choose": "frecce per scegliere",
    "key-mark": "Spazio segna",
    "key-search": "lettere per cercare",
    "key-searched": "ricerca: {text}",
    "key-clear": "Esc annulla",
    "key-marked": "segnate: {n}",
    "key-back": "{ctrl}B indietro",
    "key-skip": "{ctrl}N salta",
    "key-review": "{ctrl}R risposte",
    "key-review-short": "{ctrl}R risposte",
    "key-note": "{ctrl}T nota",
    "key-more": "{ctrl}G dettagli",
    "key-less": "{ctrl}G meno dettagli",
    "key-page": "{ctrl}G dettagli ({page}/{pages})",
    "key-stop": "{ctrl}C interrompe, tutto resta salvato",
    "key-stop-short": "{ctrl}C fine",
    # Righe semplici.
    "plain-opening": "Ogni riga è una risposta; con Invio da solo, per ora nessuna. < "
    "(minore) torna indietro, > (maggiore) passa alla domanda seguente, * (asterisco) mostra "
    "tutte le risposte, ? (punto interrogativo) dice di più e spiega ogni segno. Interrompere con "
    "Ctrl-C non fa perdere nulla.",
    "plain-prompt": "Risposta:",
    "plain-prompt-line": "Riga {n}:",
    "plain-prompt-choice": "Scelta:",
    "plain-understood": "Capito: {text}",
    "plain-unknown-country": "«{text}» non è un Paese noto; resta scritto così.",
    "plain-unknown-language": "«{text}» non è una lingua nota; resta scritto così.",
    "plain-place": "Domanda {number} di {total}, {section}",
    "plain-confirm": "sì o no",
    "plain-select": "numero o nome",
    "plain-select-other": "numero o nome, oppure parole proprie",
    "plain-multiselect": "numeri o nomi, separati da virgole",
    "plain-multiselect-other": "numeri, nomi o parole proprie, separati da virgole",
    "plain-several": "più righe; una riga vuota conclude",
    "plain-list": "una riga vuota conclude",
    "plain-limit": "al massimo {most} caratteri",
    "plain-current": "Risposta attuale: {text}",
    "plain-keep": "Invio la mantiene, - (trattino) la toglie",
    "plain-not-here": "Qui questo segno non ha effetto. Per rispondere con il segno serve davanti "
    "una \\ (barra inversa).",
    "plain-note-offer": "Si può rispondere di nuovo; con ! da solo (punto esclamativo) il testo "
    "resta come nota.",
    "plain-note-kept": "Il testo resta come nota; la risposta è ancora da dare.",
    "plain-note-kept-whole": "Il testo resta come nota; anche il resto è ancora da completare.",
    "plain-note-empty": "Nessuna parola da annotare. La nota si scrive dopo il segno, sulla stessa "
    "riga.",
    "plain-left-open": "Resta per dopo.",
    "plain-left-empty": "Resta senza risposta.",
    "plain-help-enter": "Invio da solo: per ora nessuna risposta; quella che c'è già rimane.",
    "plain-help-away": "- (trattino) da solo: nessuna risposta, e ne viene chiesto il motivo; "
    "quella precedente viene tolta.",
    "plain-help-lines": "Una riga vuota conclude una risposta di più righe; al suo interno, \\ "
    "(barra inversa) da sola vale una riga vuota.",
    "plain-help-back": "< (minore): indietro, alla domanda precedente.",
    "plain-help-skip": "> (maggiore): avanti, alla domanda seguente; il resto di questa rimane "
    "aperto.",
    "plain-help-review": "* (asterisco): tutte le risposte, da rileggere o da cambiare.",
    "plain-help-note": "! (punto esclamativo) e parole: le tiene come nota; il resto "
    "della domanda, o della voce, rimane aperto.",
    "plain-help-refused": "! (punto esclamativo) da solo, dopo una risposta non accettata: la "
    "tiene come nota.",
    "plain-help-literal": "\\ (barra inversa) davanti a un segno lo rende una risposta.",
    "plain-help-add": "+ (più) da solo: chiede più nomi, uno per riga.",
    "plain-help-file": "Da un file: una riga vuota lascia la risposta per dopo, senza chiedere "
    "perché manca; una risposta non accettata diventa una nota.",
    "plain-help-stop": "Ctrl-C interrompe; tutto resta salvato.",
    "plain-rows.one": "Finora una voce:",
    "plain-rows.other": "Finora {n} voci:",
    "plain-row-open.one": "manca una risposta",
    "plain-row-open.other": "mancano {n} risposte",
    "plain-rows-hint.one": "Invio va avanti; 1 cambia la voce; + (più) e un nome ne aggiunge "
    "un'altra; - 1 (con un trattino) la toglie",
    "plain-rows-hint.other": "Invio va avanti; un numero cambia quella voce; + (più) e un nome ne "
    "aggiunge una; - {n} (con un trattino) toglie la voce {n}; {n} > 1 (con il segno maggiore) la "
    "porta al primo posto",
    "plain-rows-short": "Invio va avanti, ? (punto interrogativo) spiega che cos'altro si può fare",
    "plain-row-unknown.one": "Non esiste una voce «{got}»: ce n'è una sola; + (più) e un nome ne "
    "aggiunge un'altra.",
    "plain-row-unknown.other": "Non esiste una voce «{got}»: sono numerate da 1 a {n}; + (più) e "
    "un nome ne aggiunge una.",
    "plain-review": "Tutte le risposte di «{title}»: {status}.",
    "plain-review-end": "Invio conclude; un numero o un nome cambia quella risposta; < "
    "(minore) torna indietro; * (asterisco) ripete tutte le risposte",
    "plain-review-end-left": "Invio conclude; un numero o un nome cambia quella risposta; a "
    "riprende i punti aperti; < (minore) torna indietro; * (asterisco) ripete tutte le risposte",
    "plain-review-middle": "Invio prosegue con le domande; un numero o un nome cambia quella "
    "risposta; f conclude; * (asterisco) ripete tutte le risposte",
    "plain-review-again-end": "Invio conclude, ? (punto interrogativo) spiega che cos'altro si può "
    "fare",
    "plain-review-again-middle": "Invio prosegue con le domande, ? (punto interrogativo) spiega "
    "che cos'altro si può fare",
    "plain-review-nothing-left": "Non resta nulla da chiedere. Invio conclude.",
    "plain-review-unknown": "Non esiste una risposta «{got}»: sono numerate da 1 a {most}.",
    "plain-review-several": "«{got}» può essere una di queste: {names}.",
    "plain-words-finish": "f fine finire concludere",
    "plain-words-go-on": "a aperte",
    # A che punto è una risposta.
    "state-open": "da completare",
    "state-unknown": "da chiarire",
    "state-not-applicable": "non riguarda questo testo",
    "state-assumed": "da confermare",
    "state-empty": "senza risposta",
}
