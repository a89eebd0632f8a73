"""Che cosa si dice dei file: leggerli, salvarli, e del testo che è stato riparato."""

WORDS = {
    "cannot-read": "Impossibile leggere {file}: {reason}.",
    "cannot-write": "Impossibile scrivere {file}: {reason}. Nulla è stato modificato.",
    "conflict": "Nel frattempo {file} è stato modificato da altri. Nulla è stato sovrascritto: "
    "questa versione è salvata in {kept}.",
    "busy": "{file} è aperto in un'altra finestra (dal {since}, processo {process}). "
    "Chiuderlo lì e riprovare.",
    "busy-saving": "Un altro briefkit sta salvando {file}. Riprovare tra un momento.",
    "too-big": "Impossibile leggere {file}: supera {most} MB.",
    "resources-missing": "In {place} manca la cartella {folder} di briefkit. "
    "Installare di nuovo briefkit.",
    "reason-missing": "il file non esiste",
    "reason-no-folder": "la cartella non esiste",
    "reason-permission": "l'accesso non è consentito",
    "reason-folder": "è una cartella",
    "reason-not-a-file": "non è un file ordinario",
    "reason-exists": "c'è già altro con quel nome",
    "reason-name": "un file non può avere questo nome",
    "reason-name-too-long": "il nome è troppo lungo",
    "reason-full": "lo spazio è esaurito",
    "reason-read-only": "il disco è di sola lettura",
    "reason-loop": "i collegamenti rimandano l'uno all'altro",
    "reason-other": "il sistema risponde «{said}»",
    "text-repaired": "Alcuni caratteri erano illeggibili e sono stati corretti.",
    "text-removed.one": "Tolto un carattere invisibile o danneggiato.",
    "text-removed.other": "Tolti {n} caratteri invisibili o danneggiati.",
    "text-joined": "Gli a capo sono diventati spazi.",
    "text-shortened": "Il testo è stato accorciato a {most} caratteri.",
    "file-quoted": "«{text}»",
    "file-got-nothing": "nulla (un testo che comincia con # va tra virgolette)",
    "file-got-mapping": "chiavi con valori",
    "file-got-list": "un elenco",
    "file-text": "atteso un testo, trovato {got}",
    "file-mapping": "attese chiavi con valori, trovato {got}",
    "file-list": "atteso un elenco, trovato {got}",
    "file-flag": "atteso true o false, trovato {got}",
    "file-whole": "atteso un numero intero, trovato {got}",
    "file-least": "atteso almeno {least}, trovato {got}",
    "file-most": "atteso al massimo {most}, trovato {got}",
    "file-key": "attesa una delle chiavi {options}, trovato {got}",
    "file-key-near": "attesa la chiave «{near}», trovato {got}",
    "expected-day": "attesa una data come 2026-11-22, trovato {got}",
    "file-missing-key": "attesa la chiave «{wanted}», non trovata",
    "file-word": "atteso uno tra {options}, trovato {got}",
    "file-word-near": "atteso «{near}», trovato {got}",
    "yaml-empty": "attese chiavi con valori, trovato un file vuoto",
    "yaml-too-big": "attesi al massimo {most} MB, trovati di più",
    "yaml-too-many": "attesi al massimo {most} valori, trovati di più",
    "yaml-too-deep": "attesi al massimo {most} livelli, trovati di più",
    "yaml-several-documents": "atteso un solo documento, trovato un secondo dopo ---",
    "yaml-duplicate-key": "attesa ogni chiave una sola volta, trovato di nuovo «{found}» "
    "(è già alla riga {first})",
    "yaml-empty-key": "attesa una chiave prima dei due punti, trovato nulla",
    "yaml-key-not-text": "atteso un testo come chiave, trovato un elenco o chiavi tra parentesi",
    "yaml-merge-key": "attesa una chiave, trovato <<: scrivere per esteso i valori da unire",
    "yaml-alias": "atteso un testo, trovato il rimando {found}: "
    "scrivere il valore per esteso, o mettere tra virgolette il testo che comincia con *",
    "yaml-anchor": "atteso un testo, trovata l'àncora {found}: "
    "toglierla, o mettere tra virgolette il testo che comincia con &",
    "yaml-tag": "atteso un testo, trovato il tag {found}: "
    "toglierlo, o mettere tra virgolette il testo che comincia con !",
    "yaml-control": "atteso un testo leggibile, trovato il carattere di controllo {found}: "
    "toglierlo",
    "yaml-control-escaped": "atteso un testo leggibile, trovato un carattere di controllo "
    "scritto con la barra inversa: toglierlo",
    "yaml-not-utf-8": "atteso UTF-8, trovato il byte {found}: salvare il file in UTF-8",
    "yaml-not": "atteso YAML, trovato qualcosa che da qui in poi non si può leggere",
    "yaml-quote-open": "attesa la fine del testo tra virgolette che comincia qui, non trovata: "
    "chiudere le virgolette, e scrivere due volte un apice tra apici semplici",
    "yaml-quote-closed": "atteso un a capo dopo le virgolette chiuse, trovato altro testo: "
    "mettere tra virgolette il testo intero",
    "yaml-escape": "attesa una sequenza nota dopo la barra inversa, trovato «{found}»: "
    "raddoppiare la barra, o usare apici semplici",
    "yaml-tab": "attesi spazi, trovata una tabulazione: rientrare con spazi",
    "yaml-first-character": "atteso un valore, trovato «{found}»: mettere il testo tra virgolette",
    "yaml-colon": "atteso il resto del testo, trovati altri due punti seguiti da uno spazio: "
    "mettere il testo tra virgolette",
    "yaml-key-place": "trovata una chiave fuori posto: controllare il rientro di questa riga, "
    "e se alla riga precedente mancano i due punti",
    "yaml-no-colon": "attesi due punti e uno spazio dopo la chiave, non trovati",
    "yaml-bracket-open": "attesa una virgola o {close}, perché alla riga {opened} è stata aperta "
    "una parentesi, trovato altro",
    "yaml-dash": "atteso un valore, trovato un trattino: cominciare l'elenco a riga nuova",
    "yaml-list-indentation": "attesa la voce seguente dell'elenco che comincia alla riga {begun}, "
    "trovato altro: controllare il rientro",
    "yaml-indentation": "attesa la chiave dopo quelle che cominciano alla riga {begun}, "
    "trovato altro: controllare rientro e virgolette",
    "yaml-block": "atteso un a capo dopo | o >, trovato altro",
    "yaml-directive": "attese chiavi con valori, trovata una riga che comincia con %",
    "yaml-end": "atteso un valore o una parentesi chiusa, trovata la fine del file",
    "template-slow": "{place}: il modello non finisce in {most} secondi. Di solito la causa è un "
    "ciclo dentro un altro.",
    "template-memory": "{place}: il modello occupa più di {most} MB di memoria.",
    "template-output": "{place}: il modello scrive più di {most} MB.",
    "template-ended": "{file}: il modello si è interrotto: il suo processo è terminato con il "
    "codice {code}.",
    "template-stopped": "{file}: il modello si è interrotto: {reason}.",
    "template-not-started": "Impossibile eseguire {file}: il processo separato non si avvia "
    "({reason}).",
    "survey-usable": "{file} si può usare come modello.",
    "survey-taken": "Ripreso dal modello",
    "survey-added": "Aggiunto, perché manca",
    "survey-advice": "Da sistemare, volendo",
    "survey-left": "Tralasciato",
    "survey-upright": "verticale",
    "survey-landscape": "orizzontale",
    "survey-page": "Pagina: {size}, {form}; il testo è largo {width} mm.",
    "survey-narrow": "Il testo è largo solo {width} mm. Per una buona lettura le tabelle chiedono "
    "almeno {least} mm: conviene ridurre i margini.",
    "survey-header": "Intestazione: stampata così com'è.",
    "survey-footer": "Piè di pagina: stampato così com'è.",
    "survey-header-filled": "Intestazione, con questi nomi da compilare: {names}.",
    "survey-footer-filled": "Piè di pagina, con questi nomi da compilare: {names}.",
    "survey-styles": "Stili: {names}.",
    "survey-styles-word": "Stili di Word: {names}.",
    "survey-styles-brief": "Stili propri del brief, nel carattere del testo: {names}. Per un "
    "altro aspetto basta definire stili con questi nomi.",
    "survey-edges-none": "Intestazione e piè di pagina sono vuoti: titolo, cliente e numeri di "
    "pagina non compaiono. Lì i nomi tra parentesi graffe, come {{title}}, {{client}} e "
    "{{page-of-pages}}, vengono compilati.",
    "survey-edges-unfilled": "Né l'intestazione né il piè di pagina nominano il brief: lì {names} "
    "verrebbero compilati.",
    "survey-pages-unnumbered": "Le pagine non sono numerate: nel piè di pagina {name} diventa "
    "«pagina 2 di 5».",
    "survey-brace-pieces": "{found} resterà scritto così, perché Word lo conserva a pezzi. Basta "
    "riscriverlo tutto di seguito.",
    "survey-brace-near": "{found} resterà scritto così. Forse si intendeva {near}.",
    "survey-brace-unknown": "{found} resterà scritto così. Vengono compilati: {names}.",
    "survey-text.one": "Il suo testo (una parola).",
    "survey-text.other": "Il suo testo ({n} parole).",
    "survey-pictures": "Le immagini nel testo; quelle di intestazione e piè di pagina restano.",
    "survey-columns": "Le colonne: un brief ne ha una sola.",
    "survey-macros": "Le macro.",
    "survey-comments": "I commenti.",
    "survey-building-blocks": "I blocchi predefiniti (parti rapide).",
    "survey-protection": "La protezione dalle modifiche.",
    "survey-attached": "Il collegamento al modello di partenza.",
    "survey-mail-merge": "La stampa unione.",
    "survey-properties": "Autore, titolo e altre proprietà.",
    "trial-works": "{file} funziona: ha compilato un esempio con tutte le sezioni, tutti i "
    "blocchi e tutte le risposte.",
    "trial-unused": "Non stampato",
    "trial-keys": "Del brief non compaiono: {names}.",
    "trial-sections": "Di tutto ciò che le impaginazioni contengono, non compaiono le sezioni con "
    "questo section.anchor (e titolo): {names}.",
    "trial-bare": "Non compare nessun blocco delle sezioni (section.blocks, in brief.sections).",
    "trial-forms": "Non compaiono i blocchi con questo block.form: {names}.",
    "trial-unknown": "Il modello richiama risposte a domande che il brief di contenuto non ha: "
    "{names}. Questa parte non è stata provata: una svista, o un altro questionario?",
    "trial-open": "Con risposte ancora aperte si fermerebbe. {why} Conviene verificare prima che "
    "la risposta ci sia, come in {{% if brief.answers.length.data %}}.",
    "trial-stopped": "{why} Inoltre richiama risposte a domande che l'esempio non ha ({names}): "
    "con un brief che le ha potrebbe funzionare.",
    "template-exists": "{file} esiste già. Con --force viene sostituito, con --output si scrive "
    "altrove.",
    "template-which": "Atteso un modello da esaminare, oppure --to docx, md o html per averne uno "
    "da cui partire.",
    "template-one": "Atteso un modello da esaminare oppure --to, trovati tutti e due.",
    "template-unknown": "{file} non è un modello: atteso un nome che finisce in .docx, .dotx, "
    ".md.j2 o .html.j2.",
    "template-next-docx": "Modificare stili, intestazione e piè di pagina in Word o LibreOffice, "
    "poi: brief render FILE --template {file}",
    "template-next-text": "Modificarlo in qualsiasi editor di testo, poi: brief render FILE "
    "--template {file}",
    "help-template": "Esamina un modello proprio prima dell'uso: che cosa dà e che cosa manca. "
    "Con --to scrive un modello da cui partire.",
    "help-template-short": "esamina o avvia un modello proprio",
    "help-option-start": "Scrive un modello da cui partire, in questo formato.",
    "help-option-replace": "Sostituisce un file che esiste già.",
    "specimen-kind": "Modello per Word",
    "specimen-title": "I brief sulla propria carta intestata",
    "specimen-client": "come nel brief",
    "specimen-version": "bozza, o il numero della consegna",
    "specimen-date": "dell'ultima modifica",
    "specimen-how": "Come farne un modello proprio",
    "specimen-step-styles": "Modificare gli stili: caratteri, colori, spazi. Tutto ciò che un "
    "brief contiene prende da lì il suo aspetto. I nomi restano quelli che sono.",
    "specimen-step-header": "Mettere il logo nell'intestazione. I nomi tra parentesi graffe "
    "vengono compilati a ogni brief: {{title}}, {{client}}, {{kind}}, {{version}}, {{status}}, "
    "{{language}}, {{page-of-pages}}.",
    "specimen-step-page": "Impostare formato della carta e margini.",
    "specimen-step-use": "Salvare, esaminare il file con «brief template» e passarlo a «brief "
    "render» con --template.",
    "specimen-left": "Questo testo è un esempio: al suo posto andrà quello del brief.",
    "specimen-styles": "Gli stili a colpo d'occhio",
    "specimen-facts": "Decisioni",
    "specimen-style-title": "Che documento è, il titolo e la riga sotto il titolo.",
    "specimen-style-headings": "Le sezioni, ciò che contengono e le parti di una risposta.",
    "specimen-style-label": "Che cosa è stato deciso.",
    "specimen-style-text": "La decisione, in poche parole o su più righe.",
    "specimen-style-confirm": "stile To Confirm",
    "specimen-pair": "Questo sì, questo no",
    "specimen-this": "Table Bullet: ciò che deve esserci",
    "specimen-this-too": "Una riga per voce",
    "specimen-not": "Ciò che non deve esserci",
    "specimen-not-too": "Una riga per voce",
    "specimen-table": "Una tabella con lo stile Brief Table",
    "specimen-cell": "Dati della stessa forma",
    "specimen-cell-too": "Concorrenti, canali, date",
    "specimen-row": "Una seconda riga",
    "specimen-row-too": "La prima si ripete su ogni pagina",
    "specimen-lists": "Elenchi",
    "specimen-bullet": "List Bullet: punti in ordine libero",
    "specimen-bullet-too": "List Number: punti in un ordine fisso, come sopra",
    "specimen-check": "Checklist: ciò che va spuntato",
    "specimen-check-too": "Una casella per voce",
    "specimen-copy-title": "Parole da copiare",
    "specimen-copy": "Copy Text: ciò che sta qui si riprende alla lettera.",
    "specimen-normal-title": "Testo corrente",
    "specimen-normal": "Normal: lo stile su cui si basano tutti gli altri. Un carattere cambiato "
    "qui cambia quasi ovunque.",
    "specimen-sign-title": "Accordi",
    "specimen-point": "Punto",
    "specimen-who": "Nome e ruolo",
    "specimen-sign": "Firma",
    "survey-font": "Caratteri: {text}{about}.",
    "survey-fonts": "Caratteri: {text} per il testo, {headings} per i titoli{about}.",
    "survey-embedded": ", incorporati nel documento",
    "survey-not-embedded": " (non incorporati: dove mancano ne compaiono altri)",
    "specimen-lead": "Lead: il compito in una frase, più grande del resto.",
    "specimen-agreed": "Scopo, lettore, messaggio",
    "specimen-agreed-too": "Date, compenso, revisioni",
}
