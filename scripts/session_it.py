"""The call in Italian: Tostarella, which roasts coffee for offices, wants an article.

All are made up; Ada is at the client.
"""

from __future__ import annotations

from scripts.session import SPACE, Scene, Step
from tests.terminal.typist import ALL_ANSWERS, DOWN, ENTER, HOME, NEXT, STOP

RESUME = "brief resume costo-per-tazza.brief.yaml"

READY = "C interrompe"
"""The key that is named last, and not before keys are read."""

BEGINNING = Scene(
    "brief",
    (
        Step(READY, "Costo per tazza" + ENTER),
        Step("Per chi è?", "Tostarella" + ENTER),
        Step("In quale lingua sarà scritto il testo?", ENTER),
        Step("Che cosa c'è da scrivere?", SPACE + ENTER),
        Step("Fino a quanto?", "1200"),
        Step(
            "= 1.200",
            ENTER,
            "question",
            "La procedura guidata chiede quanto può essere lungo il testo, spiega perché e mostra "
            "una risposta buona e una debole; sopra restano le risposte già date, sotto stanno i "
            "tasti",
        ),
        Step("In quale unità di misura?", ENTER),
        Step("Quale giorno?", "3/6/2027"),
        Step(
            "= giovedì 3 giugno 2027",
            ENTER,
            "date",
            "Un giorno scritto in cifre; la riga sotto dice quale giorno della settimana e quale "
            "mese è",
        ),
        Step("Come si chiama?", ENTER),
        Step("Come si procede?", DOWN + ENTER),
        Step("Chi lo chiarisce?", "Ada Olmi" + ENTER),
        Step("Entro quando?", "10/5/2027" + ENTER),
        Step(
            "Chi è, in una o due frasi?",
            "Responsabili acquisti di aziende da 50 a 300 persone" + 2 * ENTER,
        ),
        Step("In quale veste legge?", DOWN + ENTER),
        Step("Quali Paesi", "Italia" + ENTER + "Svizzera" + 2 * ENTER),
        Step("Italia, 1 di 2", "it-IT" + ENTER),
        Step("Svizzera, 2 di 2", "it-CH" + ENTER),
        Step("Quale segmento?", ENTER),
        Step("Come si procede?", 3 * DOWN + ENTER),
        Step("confermare al cliente Lettore e mercato", "Caffè in grani per uffici" + ENTER),
        Step("Che cosa deve confermare il cliente?", "i prezzi" + ENTER),
        Step("Quale fascia di prezzo?", 2 * DOWN + ENTER),
    ),
)

COMPETITORS = (
    Step(
        "Quali concorrenti o alternative?",
        "Aromalta" + ENTER + "Moka Postale" + ENTER + "Restare con le capsule" + 2 * ENTER,
    ),
    Step("Su quale pagina?", "aromalta.example/guide" + ENTER),
    Step("Che cosa dice?", "Dieci miscele, nessun prezzo" + 2 * ENTER),
    Step("Che cosa farà di diverso questo testo?", "Parte dal costo per tazza" + 2 * ENTER),
    Step("Moka Postale, 2 di 3", "moka-postale.example" + ENTER),
    Step("Che cosa dice?", "La storia di tre generazioni" + 2 * ENTER),
    Step("Che cosa farà di diverso questo testo?", "Tre cifre, spiegate" + 2 * ENTER),
    Step("Restare con le capsule, 3 di 3", ENTER),
    Step("Come si procede?", 2 * DOWN + ENTER),
    Step("Perché non riguarda questo testo?", "Non è un'azienda" + ENTER),
    Step("Che cosa dice?", "Nessuna macchina da pulire" + 2 * ENTER),
    Step("Che cosa farà di diverso questo testo?", NEXT),
    Step("Quale risultato? La cifra", ALL_ANSWERS),
    Step("» Proseguire con le domande", "concor"),
    Step("» Concorrenti", ENTER),
    Step("» Fatto", 4 * DOWN),
    Step(
        "» 3 Restare con le capsule",
        HOME + ENTER,
        "rows",
        "Tre concorrenti in un elenco; del terzo manca una risposta. I tasti sotto servono ad "
        "aprire, aggiungere, togliere e spostare",
    ),
    Step("Che cosa farà di diverso questo testo?", STOP),
    Step(RESUME, None),
)

MIDDLE = Scene(
    RESUME,
    (
        Step(READY, ALL_ANSWERS),
        Step(
            "» Proseguire con le domande",
            ENTER,
            "review",
            "Tutte le risposte per sezione, a metà delle domande: alcune ci sono, una non si sa "
            "ancora, una è da confermare, altre sono da completare",
        ),
        Step("Che cosa farà di diverso questo testo?", "Dice quanto costano" + 2 * ENTER),
        Step("Quale risultato? La cifra", "Richieste della settimana di prova" + 2 * ENTER),
        Step("Che tipo di risultato è?", 2 * DOWN + ENTER),
        Step("Che cosa si conta, e dove?", "Moduli ricevuti, nel CRM" + ENTER),
        Step("Quale valore va raggiunto?", "80" + ENTER),
        Step("Entro quando?", "30/9/2027" + ENTER),
        Step("In quale tipo di spazio?", ENTER),
        Step("A quale indirizzo?", "tostarella.example/diario/una-tazza" + ENTER),
        Step("Quali canali?", "newsl" + SPACE + "linked" + SPACE + ENTER),
        Step("Newsletter, 1 di 2", "La leggono 2.300 responsabili acquisti" + 2 * ENTER),
        Step("LinkedIn, 2 di 2", "I clienti la segnalano ai colleghi" + 2 * ENTER),
        Step("Quale titolo di lavoro", NEXT),
        Step("Con quali parole esatte?", "Una settimana di prova" + 2 * ENTER),
        Step("Di quale azione si tratta?", "richie" + ENTER),
        Step("Dove arriva il lettore?", "tostarella.example/prova" + ENTER),
        Step(
            "Che cosa ne ricava l'azienda?", "Un recapito e il numero di persone in ufficio" + ENTER
        ),
        Step("C'è un percorso?", DOWN + ENTER),
        Step("Quali persone?", "Ada Olmi" + 2 * ENTER),
        Step("Quando?", "4/5/2027" + ENTER),
        Step("Che cosa è emerso?", "Un terzo delle capsule resta nell'armadio" + 2 * ENTER),
        Step("Fino a che punto lo segue?", STOP),
        Step(RESUME, None),
    ),
    rows=34,
)

NARROW = Scene(
    RESUME,
    (
        Step("C fine", "Quanto costa davvero una tazza?"),
        Step(
            "› Quanto costa davvero una tazza?",
            ENTER,
            "narrow",
            "Una domanda in una finestra di quaranta colonne per dodici righe: c'è posto per il "
            "motivo, il campo e i tasti",
        ),
        Step("Fino a che punto", STOP),
        Step("brief resume", None),
    ),
    columns=40,
    rows=12,
)

END = Scene(
    RESUME,
    (
        Step(READY, ENTER),
        Step(
            "Stile seguito: Stile abituale",
            "tostarella.example/diario/acqua, per le cifre" + 2 * ENTER,
        ),
        Step("» Concludere e scrivere i documenti", ENTER),
        Step("Quali documenti servono?", ENTER),
        Step(
            "Documenti per chi scrive",
            None,
            "end",
            "I nomi dei documenti scritti, ciò che è ancora aperto e i comandi per proseguire",
        ),
    ),
)

PLAIN = Scene(
    "brief --plain",
    (
        Step("Come si intitola questo brief?", "Pulizia della macchina" + ENTER),
        Step("Per chi è?", "Tostarella" + ENTER),
        Step("In quale lingua sarà scritto il testo?", ENTER),
        Step("Che cosa c'è da scrivere?", "scheda prodotto" + ENTER),
        Step("Fino a quanto?", ">" + ENTER),
        Step("Quale giorno?", "dopo la fiera, lo sa Ada" + ENTER),
        Step("! da solo", "!" + ENTER),
        Step(
            "Come si chiama?",
            STOP,
            "plain",
            "Domande in righe semplici: il segno > ne rimanda una, e parole che non sono un giorno "
            "restano come nota con il segno !",
        ),
        Step("brief resume", None),
    ),
    rows=32,
)

ITALIAN = (
    BEGINNING._replace(steps=BEGINNING.steps + COMPETITORS), MIDDLE, NARROW, END, PLAIN,
)  # fmt: skip
"""The scenes follow each other in one folder."""
