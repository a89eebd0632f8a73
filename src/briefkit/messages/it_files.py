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
}
