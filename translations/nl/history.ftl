history-title = { $count ->
    [one] 1 versie
   *[other] { $count } versies
}
history-lead = Elke publicatie is een versie: wie, wanneer, waarom en wat. Niets wordt overschreven; alleen wat is ingetrokken, is niet meer te lezen.
history-author = Door
history-note = Reden
history-tables = Tabellen
history-many-tables = { $count } tabellen
history-rows = Rijen
history-compare = Twee versies vergelijken
history-only-one = Er is nog maar één versie; er valt niets te vergelijken.
history-look = Bekijk de hele monitor in versie { $version }
history-no-difference = Tussen deze versies verschilt geen enkel gepubliceerd cijfer.
history-shipped = cijfers die met de monitor zijn meegeleverd
history-nothing-to-undo = Er is niets terug te draaien: alle versies kwamen met de monitor mee.
history-one = Bekijk een versie
history-file = Bestand
history-changed = Wat er veranderde
history-counts = Rijen: { $added } erbij, { $removed } eraf, { $replaced } vervangen
history-refused = Weggelaten rijen
history-single-companies = Toon antwoorden van afzonderlijke bedrijven
history-refused-lines = De weggelaten regels, met de reden
history-original = Het bestand zoals het kwam
history-number = De geschiedenis van één cijfer
history-number-lead = Elke uitgave en correctie van een cijfer voor Nederland, de oudste eerst.
history-choose = Kies een cijfer
history-measurement = Onderschrijving van de OESO-richtlijnen, { $year } ({ $group ->
    [official_definition] grote bedrijven
    [second_measurement] groep niet bekend
   *[other] andere groep
})
history-number-in-year = { $name }, { $year }
history-number-title = { $count ->
    [one] { $name }: nooit herzien
   *[other] { $name }: { $count } keer vastgelegd
}
history-number-none = { $name }: geen enkele versie heeft dit cijfer.
history-number-source = versies van deze monitor
revisions-tick = versie { $version }, { $date }
revisions-point = { $when }: { $value }{ $edition ->
    [none] {""}
   *[other] {" "}({ $edition })
}
history-undo = Een publicatie terugdraaien
history-undo-lead = Terugdraaien maakt een nieuwe versie met wat er vóór die publicatie stond.
history-undo-button = Terugdraaien
history-undone = Versie { $version } is teruggedraaid in versie { $made }.
history-withdraw = Een publicatie intrekken
history-withdraw-lead = Intrekken wist wat een publicatie bracht uit alle versies en van de schijf: haar rijen, het bestand zoals het kwam en de weggelaten regels. Haar plaats in de geschiedenis blijft, met wie, wanneer en waarom. Bedoeld voor gegevens die er niet hadden mogen staan, zoals persoonsgegevens. Een gewone fout draait u terug.
history-nothing-to-withdraw = Er is niets in te trekken: alleen wat iemand heeft gepubliceerd, is in te trekken.
history-withdraw-sure = Ik weet dat intrekken niet ongedaan te maken is
history-withdraw-unsure = Er is niets ingetrokken. Zet een vinkje bij de zin dat intrekken niet ongedaan te maken is.
history-withdraw-button = Voorgoed intrekken
history-withdrawing = Alle versies worden opnieuw geschreven, zonder deze rijen …
compare-unknown = De versies “{ $asked }” zijn niet te vergelijken: noem er twee die er zijn, zoals 1-2. U ziet de laatste twee.
