"""Italiano: questionari, risposte, intervista e brief."""

WORDS: dict[str, str] = {
    # Ricerca e lettura
    "faulty-file": "il file contiene errori",
    "questionnaire-near": "Non esiste un questionario «{name}». Forse «{near}»?",
    "questionnaire-unknown": "Non esiste un questionario «{name}». Disponibili: {known}. "
    "Un file proprio si indica con il suo percorso.",
    "questionnaire-replaces": "{file} ha il nome di un questionario già compreso. Rinominare la "
    "cartella e l'id, oppure indicare il percorso.",
    "language-unknown": "Questo questionario non ha testi in «{language}». Disponibili: {known}.",
    "layout-unknown": "Non esiste un'impaginazione «{layout}». Disponibili: {known}.",
    # Errori di un questionario
    "expected-id": "atteso un id, trovata una voce che ne è priva",
    "no-such-id": "atteso un id del questionario ({options}), trovato {got}",
    "no-such-id-near": "atteso un id del questionario, trovato {got}; forse «{near}»",
    "expected-slug": "attese lettere minuscole, cifre e trattini, trovato {got}",
    "retyped-id": "atteso un id che ogni programma legga come testo, trovato «{id}»; "
    "scegliere un'altra parola",
    "duplicate": "attesa una sola volta ogni voce, trovata di nuovo «{id}» "
    "(la prima è alla riga {line})",
    "expected-number": "atteso un numero, trovato {got}",
    "expected-whole": "atteso un numero intero, trovato {got}",
    "expected-entries": "attesa almeno una voce, trovato un elenco vuoto",
    "bounds-crossed": "atteso un minimo inferiore al massimo, trovati {min} e {max}",
    "default-refused": "atteso un valore predefinito che possa essere una risposta; {reason}",
    "cannot-name-rows": "atteso un primo campo da cui riconoscere ogni riga (una riga di testo, "
    "una scelta o una cifra, senza condizioni), trovato «{field}»",
    "expected-placeholder": "attesa almeno una risposta come {{question.field}}, nessuna trovata",
    "table-needs-rows": "attesa una domanda a più righe (records), trovato «{path}»",
    "expected-choices": "attesa almeno una scelta, trovato un elenco vuoto",
    "kind-needs": "attesa la voce «{key}» per una domanda di tipo «{kind}», non trovata",
    "key-not-for-kind": "la voce «{key}» non è prevista per una domanda di tipo «{kind}»; "
    "toglierla o cambiare il tipo",
    "nested-record": "attesi campi semplici, un elenco o più schede dentro una scheda, "
    "trovata un'altra scheda",
    "nested-too-deep": "attesi campi semplici, trovate schede dentro schede dentro schede",
    "unique-needs-rows": "«unique» è previsto solo per un campo confirm di records, "
    "trovato altrove",
    "expected-condition": "attesa una condizione come {{style.follows: partly}}, trovato altro",
    "expected-values": "atteso almeno un valore, trovato un elenco vuoto",
    "row-reference-outside": "attesa una domanda, trovato «.{path}», che ha senso solo "
    "dentro un campo",
    "no-such-field": "atteso uno dei campi {options}, trovato {got}",
    "no-such-field-near": "atteso un campo della domanda, trovato {got}; forse «{near}»",
    "no-such-question": "attesa una delle domande {options}, trovato {got}",
    "no-such-question-near": "attesa una domanda, trovato {got}; forse «{near}»",
    "no-such-choice": "attesa una scelta tra {options}, trovato {got}",
    "no-such-choice-near": "attesa una delle scelte, trovato {got}; forse «{near}»",
    "forward-reference": "attesa una domanda precedente, trovato «{path}», che viene dopo",
    "deeper-reference": "attesa una domanda dello stesso livello, trovato «{path}», "
    "che si chiede solo a un livello più profondo",
    "needs-includes": "atteso «includes:» per «{path}», che ha più valori, "
    "trovato un confronto semplice",
    "needs-no-includes": "atteso un confronto semplice per «{path}», che ha un solo valore, "
    "trovato «includes:»",
    "expected-one-form": "attesa una sola voce tra {forms}, trovate nessuna o più d'una",
    # Errori delle risposte
    "expected-moment": "atteso un momento come 2026-11-20T09:12:00+01:00, trovato {got}",
    "expected-fields": "attesi i campi {fields}, trovato altro",
    "expected-rows": "atteso un elenco di righe, trovato altro",
    "too-few-rows": "attese almeno {min} righe, trovate {got}",
    "too-many-rows": "attese al massimo {max} righe, trovate {got}",
    "unique-repeated": "attesa una sola riga contrassegnata, trovata una seconda; "
    "lasciare il segno su una sola",
    "unknown-key-near": "atteso un id del questionario, trovato «{key}»; forse «{near}»",
    "question-near": "Non esiste una domanda «{question}». Forse «{near}»?",
    "question-unknown": "Non esiste una domanda «{question}». Disponibili: {known}.",
    "question-does-not-apply": "La domanda «{question}» non riguarda questo brief: "
    "la esclude una risposta precedente.",
    # L'intervista
    "header-title": "Come si intitola questo brief?",
    "header-title-why": "Il file e i documenti prendono il nome da qui.",
    "header-client": "Per chi è?",
    "header-client-why": "Il cliente o il reparto, come deve comparire nel brief.",
    "header-text-language": "In quale lingua sarà scritto il testo?",
    "header-text-language-why": "Può essere diversa da quella del brief: it, en-GB, de …",
    "without-answer": "Per ora nessuna risposta. Come si procede?",
    "way-later": "Si lascia per dopo",
    "way-not-known": "Non si sa ancora: qualcuno lo chiarirà",
    "way-not-applicable": "Qui non serve",
    "way-assume": "Si risponde, ma il cliente deve confermare",
    "way-back": "Si torna alla domanda precedente",
    "who-finds-out": "Chi lo chiarisce?",
    "by-when": "Entro quando?",
    "why-not-applicable": "Perché qui non serve?",
    "aside-without-answer": "Per ora",
    "aside-who-finds-out": "Lo chiarisce",
    "aside-by-when": "Entro",
    "aside-why-not-applicable": "Motivo",
    "aside-what-to-confirm": "Da confermare",
    "what-to-confirm": "Che cosa deve confermare il cliente?",
    # Il brief
    "label-title": "Titolo",
    "label-client": "Cliente",
    "label-date": "Data",
    "label-version": "Versione",
    "label-text-language": "Lingua del testo",
    "status-open.one": "un punto aperto",
    "status-open.other": "{n} punti aperti",
    "status-settled": "nessun punto aperto",
    "nothing-open": "Nessun punto aperto.",
    "open-point": "Punto aperto",
    "open-who": "Chi lo chiarisce",
    "open-by": "Entro",
    "not-applicable-title": "Non riguarda questo testo",
    "further-answers": "Altre risposte",
    "section-open": "Punti aperti",
    "section-assumptions": "Da confermare con il cliente",
    "section-notes": "Note",
    "sign-off-point": "Punto concordato",
    "sign-off-name": "Nome e ruolo",
    "sign-off-date": "Data",
    "sign-off-signature": "Firma",
}
