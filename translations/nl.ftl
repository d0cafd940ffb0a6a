unknown = onbekend
percentage = { $number }%
millions = { $number } miljoen
billions = { $number } miljard
value-with-unit = { $percent ->
    [true] { $value }%
   *[false] { $value } { $unit }
}
stale-year = { $stale ->
    [true] { $year }, verouderd
   *[false] { $year }
}
one-goal-indicators = { $count ->
    [one] 1 indicator
   *[other] De indicatoren
}
all-goals = Alle doelen naast elkaar

### dashboard, api
monitor-title = Voortgangsmonitor IMVO en SDG’s
monitor-description = Hoe ver is Nederland met de kabinetsdoelen voor internationaal maatschappelijk verantwoord ondernemen (IMVO) en de duurzameontwikkelingsdoelen (SDG’s)? Gepubliceerde cijfers, met bron. Geen officiële monitor.
monitor-read-only = De monitor luistert ook naar andere machines, en laat daarom iedereen alleen lezen. Publiceren kan als hij alleen op 127.0.0.1 luistert, of met python -m store publish.
monitor-stopped = De monitor is gestopt.
monitor-port-unheeded = PORT is { $given }, maar streamlit run kijkt daar niet naar: de monitor luistert op poort { $port }. Start hem met python dashboard.py, of geef STREAMLIT_SERVER_PORT.
monitor-running = De monitor is klaar: open { $address } in de browser. Stoppen gaat met Ctrl+C.
needs-javascript = Deze monitor tekent zijn grafieken met JavaScript. Zet JavaScript aan, of lees <a href="/p/overview?lang=nl">de pagina’s zonder JavaScript</a>.
page-failed = Deze pagina kan nu niet worden getoond. De fout ligt bij de monitor, niet bij u. Geef kenmerk { $reference } door aan de beheerder: daarmee is de oorzaak in het logboek te vinden.
port-in-use = Poort { $port } is bezet: er luistert al een ander programma. Sluit dat programma, of kies een andere poort: python dashboard.py --port { $other } (of: make run PORT={ $other }).
port-wrong = “{ $port }” is geen poort. Geef een getal van 0 tot en met 65535 met --port, STREAMLIT_SERVER_PORT of PORT.
address-unusable = Op { $address }, poort { $port }, kan de monitor niet luisteren ({ $reason }). Geef met STREAMLIT_SERVER_ADDRESS een adres van deze machine, of kies een andere poort.
shell-pages = Pagina’s
shell-menu = Menu
shell-close-menu = Menu sluiten
shell-open-menu = Menu openen
shell-open = Openen
shell-clear = Alles wissen
shell-selected = Gekozen
shell-remove = Verwijder{" "}
shell-upload = Bestand kiezen
shell-upload-limit = ten hoogste 300 MB
shell-remove-file = Bestand verwijderen
shell-other-file = Ander bestand kiezen
shell-error = Fout:{" "}
shell-too-large = het bestand is te groot voor deze pagina. Publiceer het vanaf de opdrachtregel: python -m store publish.
shell-plus = plus
shell-skip = Naar de inhoud
shell-help = Uitleg bij{" "}
shell-no-results = Niets gevonden
shell-choose = Kies een mogelijkheid
unknown-page-title = Deze pagina bestaat niet
unknown-page = Op het adres { $path } staat geen pagina. Kies een van deze:
host-refused = Deze monitor antwoordt niet op de naam “{ $host }”. Open hem onder zijn eigen naam, of noem deze naam in de instelling { $variable }. Staat er een proxy voor, laat die dan de header Host doorgeven.
names-differ = Deze pagina blijft leeg, omdat een proxy de naam “{ $name }” niet aan de monitor doorgeeft, maar “{ $asked }”. De beheerder kan dit herstellen: laat de proxy de header Host doorgeven (in nginx: proxy_set_header Host $http_host;).
origin-refused = Een pagina van “{ $origin }” mag hier niets veranderen: dit is “{ $host }”.
upload-closed = Publiceren kan alleen op de machine zelf, zonder proxy ertussen. Dit bestand is niet ontvangen.
unknown-route = Het adres { $path } bestaat niet. In de README staat welke adressen er onder /api/ zijn.

### intake

datapackage-missing = Het bestand { $file } met de beschrijving van de tabellen ontbreekt of is niet te lezen. Zet het terug uit de uitgave van de monitor.
datapackage-broken = Het bestand { $file } met de beschrijving van de tabellen klopt niet ({ $reason }). Herstel het, of zet het terug uit de uitgave van de monitor.
file-missing = Het bestand { $file } bestaat niet. Controleer de naam en de map, of zet het bestand terug.
file-unreadable = Het bestand { $file } is niet te lezen. Controleer of het een gewoon bestand is en of u het mag lezen.
problems-found = { $count ->
    [one] Er is niets ingelezen, want er is één fout gevonden. Herstel die en probeer het opnieuw.
   *[other] Er is niets ingelezen, want er zijn { $count } fouten gevonden. Herstel ze en probeer het opnieuw.
}
problem-at-row = Tabel { $table }, { $count ->
    [one] rij
   *[other] rijen
} { $rows }: { $reason }
problem-at-cell = Tabel { $table }, { $count ->
    [one] rij
   *[other] rijen
} { $rows }, kolom { $column }: { $reason }
problem-column-missing = deze kolom ontbreekt. Voeg de kolom toe aan de eerste rij.
problem-column-unknown = deze kolom hoort niet in de tabel en wordt niet gelezen. Verbeter de naam, of verwijder de kolom als die niet nodig is.
problem-column-nameless = een kolom zonder naam wordt niet gelezen. Geef haar een naam, of bevestig dat ze niet nodig is.
problem-column-twice = deze kolom staat er meer dan één keer in. Houd één van de kolommen over.
problem-column-again = deze kolom zegt op elke rij hetzelfde als de kolom { $value }. Verwijder een van de twee, of bevestig dat beide nodig zijn.
problem-cell-count = de rij telt { $count } cellen, de eerste rij telt er { $expected }. Zet tekst met een komma erin tussen dubbele aanhalingstekens.
problem-empty-row = de rij is leeg. Verwijder de rij.
problem-quote = een aanhalingsteken staat op de verkeerde plaats. Zet de hele cel tussen dubbele aanhalingstekens en schrijf een aanhalingsteken daarbinnen dubbel.
problem-rows-in-cell = in een cel van deze rij staan { $count } regels, en minstens een daarvan lijkt zelf een rij: “{ $text }”. Waarschijnlijk staat er een aanhalingsteken te veel. Haal het weg, of bevestig dat dit één rij is.
problem-nul = de rij bevat een onzichtbaar NUL-teken. Bewaar het bestand opnieuw als CSV.
problem-required = de cel is leeg. Vul een waarde in.
problem-type-integer = “{ $value }” is geen geheel getal. Schrijf alleen cijfers, zonder punten of spaties.
problem-type-number = “{ $value }” is geen getal. { $expected ->
    [cell] Typ in de cel van de werkmap een getal in plaats van tekst.
    [comma] Schrijf cijfers met een komma voor de decimalen, zoals in de rest van het bestand, zonder scheiding van duizendtallen.
    [point] Schrijf cijfers met een punt voor de decimalen, zoals in de rest van het bestand, zonder scheiding van duizendtallen.
   *[other] Schrijf cijfers, met in het hele bestand hetzelfde teken voor de decimalen en zonder scheiding van duizendtallen.
}
problem-type-boolean = “{ $value }” is geen ja of nee. Schrijf ja of nee.
problem-type-date = “{ $value }” is geen bestaande datum. { $expected ->
    [none] Schrijf jaar, maand en dag, zoals 2020-11-04.
   *[other] Dag en maand lijken verwisseld: schrijf { $expected }, als dat de bedoeling is.
}
problem-enum = “{ $value }” is geen geldige code. Kies uit: { $expected }.
problem-pattern = “{ $value }” heeft niet de vorm die bij deze kolom hoort. { $expected ->
    [code] Schrijf een code van kleine letters, cijfers en lage streepjes (_), zoals wood_paper.
    [abbreviation] Schrijf een code van letters, cijfers en lage streepjes (_) die met een letter begint, zoals BZ.
    [name] Schrijf letters, cijfers, punten en streepjes, zonder spaties; het eerste teken is een letter of cijfer.
    [recommendation] Schrijf een r met een nummer, zoals r8.
    [tooi_code] Schrijf twee tot vier kleine letters met een nummer, zoals mnre1013.
    [letters] Schrijf alleen kleine letters, zonder spaties, zoals p of bep.
    [colour] Schrijf een hekje en zes cijfers of hoofdletters van A tot en met F, zoals #E5243B.
    [divisions] Schrijf afdelingen van de SBI als twee cijfers, met een spatie ertussen, zoals 13 14.
    [un_code] Schrijf het nummer in drie cijfers, zoals 056.
    [address] Schrijf een heel webadres zonder spaties, met https:// ervoor.
    [date] Schrijf een datum als 2026-11-04, een maand als 2026-11 of een jaar als 2026.
   *[other] Kijk in de beschrijving van de kolom hoe de waarde wordt geschreven.
}
problem-minimum = “{ $value }” is te klein. De waarde is ten minste { $expected }.
problem-maximum = “{ $value }” is te groot. De waarde is ten hoogste { $expected }.
problem-key = “{ $value }” staat al in rij { $first }. Verwijder een van de twee rijen.
problem-reference = “{ $value }” komt niet voor in de tabel “{ $expected }”. { $nearest ->
    [none] Verbeter de code of voeg haar daar toe.
   *[other] Bedoelt u { $nearest }? Verbeter de code, of voeg haar aan die tabel toe.
}
code-level = { $code ->
    [0] niets gevonden
    [1] impliciet
    [2] genoemd
    [3] expliciet in een openbaar document
    [4] expliciet, met bewijs van een stap
   *[9] niet vastgesteld
}
code-size_class = { $code ->
    [large] groot
    [very_large] heel groot
   *[unknown] onbekend
}
code-design = { $code ->
    [census] alle bedrijven onderzocht
   *[sample] steekproef
}
format-template = Sjabloon: { $table }

upload-empty = Het bestand { $file } is leeg. Controleer of u het juiste bestand hebt gekozen.
upload-no-room = Het bestand { $file } is niet te lezen: er is geen ruimte op de schijf voor tijdelijke bestanden. Maak ruimte, en probeer het opnieuw.
upload-too-large = Het bestand { $file } is { $size } MB; de grens is { $limit } MB. Splits het bestand, of laat de beheerder MONITOR_FILE_MB verhogen.
upload-other-kind = Het bestand { $file } is geen CSV, maar { $kind }. Bewaar de tabel als CSV of XLSX en kies dat bestand; pak een ingepakt bestand eerst uit.
upload-nul = Het bestand { $file } bevat in regel { $row } een onzichtbaar NUL-teken en is dus geen gewone tekst. Bewaar de tabel opnieuw als CSV UTF-8.
upload-encoding = De tekens in het bestand { $file } zijn niet te lezen: het is geen UTF-8, UTF-16 of Windows-1252. Bewaar de tabel opnieuw als CSV UTF-8.
upload-encoding-mixed = Het bestand { $file } is UTF-8, maar bevat in regel { $row } een teken in een andere codering. Verbeter die regel en bewaar de tabel opnieuw als CSV UTF-8.
upload-row-too-long = Rij { $row } is langer dan { $limit } tekens. Waarschijnlijk ontbreekt er een aanhalingsteken of een regeleinde: kijk die rij na.
upload-too-wide = Het bestand { $file } telt { $columns } kolommen; de grens is { $limit }. Haal de kolommen weg die niet nodig zijn.
upload-other-format = Het bestand { $file } heeft niet de vorm { $format }. Kies een andere vorm, of laat de monitor de vorm zelf herkennen.
upload-not-recognised = De vorm van het bestand { $file } is niet bekend; als namen van kolommen staan er in rij { $row }: { $columns }. Gebruik een sjabloon, of geef per kolom aan wat erin staat.
upload-header-quote = In rij { $row } van het bestand { $file } horen de namen van de kolommen te staan, maar er staat een aanhalingsteken op de verkeerde plaats: { $text } Haal dat teken weg en kies het bestand opnieuw.
upload-several-sheets = In de werkmap { $file } staan meer bladen met rijen: { $sheets }. Zeg op welk blad de rijen staan.
upload-broken-workbook = De werkmap { $file } is beschadigd. Open haar in een rekenblad en bewaar haar opnieuw als XLSX.
upload-password = De werkmap { $file } is beveiligd met een wachtwoord. Haal het wachtwoord eraf, bewaar haar opnieuw en kies dat bestand.
upload-too-slow = Het bestand { $file } was na { $seconds } seconden nog niet gelezen. Splits het bestand in kleinere delen.
upload-too-much-memory = Het bestand { $file } vraagt meer geheugen dan de { $limit } MB die er is. Splits het bestand in kleinere delen.

progress-wait = Wachten: er worden al twee bestanden gelezen
progress-open = Het bestand wordt geopend
progress-structure = De regels worden geteld en bekeken
progress-load = De rijen worden ingelezen
progress-cells = De cellen worden gecontroleerd
progress-rules = De rijen worden met elkaar en met de monitor vergeleken

problem-formula = “{ $value }” is een formule. Vervang haar door de waarde zelf.
problem-old-workbook = in een oude werkmap (XLS) is niet te zien of een lege cel een fout van het rekenblad was. Bewaar haar als XLSX en kies dat bestand, of bevestig dat er geen fouten in staan.
problem-lost-letter = in “{ $value }” is een letter verloren gegaan toen het bestand eerder werd bewaard. Typ het woord opnieuw.
problem-wrong-letters = de letters in “{ $value }” kloppen niet: de tekst is een keer in een andere tekenset bewaard of gelezen. Bewaar de tabel opnieuw als CSV UTF-8 uit het programma waarin ze klopt, of typ de tekst opnieuw.
problem-letters-guessed = het bestand zegt niet in welke tekenset het is bewaard, en is gelezen als Windows-1252. Kijk of de letters van deze woorden kloppen: { $words }. Bewaar de tabel anders opnieuw als CSV UTF-8.
problem-spreadsheet-error = de cel bevat een fout van het rekenblad, geen waarde: { $error ->
    [div] #DEEL/0! (er is gedeeld door nul)
    [na] #N/B (er is niets gevonden)
    [name] #NAAM? (een naam in de formule is onbekend)
    [null] #LEEG! (de formule verwijst naar niets)
    [num] #GETAL! (het getal kan niet)
    [ref] #VERW! (de formule verwijst naar een cel die weg is)
    [value] #WAARDE! (de formule rekent met tekst)
    [spill] #OVERLOOP! (er is geen ruimte voor de uitkomst)
    [calc] #BEREKENEN! (er is niets berekend)
   *[other] { $value }
}. Herstel de formule, of maak de cel leeg als de waarde niet bekend is.
problem-lost-digits = “{ $value }” is een getal waarvan het rekenblad cijfers heeft weggelaten; die staan niet meer in het bestand. Zoek de code op en typ haar als tekst.
problem-merged-cells = de cellen { $cells } zijn samengevoegd: alleen de eerste heeft een waarde, de andere worden leeg gelezen. Splits ze, of bevestig dat de andere leeg zijn.
problem-hidden-rows = het blad heeft verborgen rijen ({ $rows }), en ze worden ook gelezen. Verwijder ze, of bevestig dat ze erbij horen.
problem-hidden-columns = het blad heeft verborgen kolommen ({ $columns }), en ze worden ook gelezen. Verwijder ze, of bevestig dat ze erbij horen.
problem-became-date = “{ $value }” is een datum, en in deze kolom staan geen datums. Een rekenblad maakt van een code als 1-3 of mrt1 vanzelf een datum. Zet de cel op tekst en typ de waarde opnieuw, of bevestig dat het zo hoort.
problem-month-became-day = “{ $value }” is de eerste dag van een maand. Een rekenblad maakt van een maand vanzelf die dag. Typ de maand als tekst, zoals 2026-11, of bevestig dat het om de dag gaat.
problem-kvk-number = “{ $value }” is geen KvK-nummer. Schrijf acht cijfers als tekst; een rekenblad laat de nullen vooraan weg.
problem-sbi = “{ $value }” is geen code van de SBI 2008. Schrijf twee tot vijf cijfers als tekst; een rekenblad laat de nul vooraan weg.
problem-sbi-lost-zero = “{ $value }” heeft misschien een nul verloren: een rekenblad laat de nul vooraan weg. Schrijf { $expected } als dat de code is, of bevestig dat ze zo hoort.
problem-control-character = de rij bevat een onzichtbaar stuurteken. Typ de tekst van die rij opnieuw.
problem-line-end = in de rij staat een regeleinde buiten aanhalingstekens. Zet de cel tussen dubbele aanhalingstekens of haal het regeleinde weg.
problem-unanswered = { $question ->
    [decimal] het bestand zegt niet of een komma of een punt vóór de decimalen staat
    [thousands] het bestand zegt niet of een punt of komma tussen duizendtallen of vóór decimalen staat
    [percent] het bestand zegt niet of het percentages of aandelen zijn
    [geo] het bestand zegt niet over welk gebied het gaat
    [series] het bestand bevat meer reeksen
    [rows] het bestand zegt niet welke van zijn rijen bij elkaar horen
   *[indicator] het bestand zegt niet om welke indicator het gaat
}. Beantwoord eerst die vraag.
problem-no-rows = er is geen enkele rij die in deze tabel hoort. Controleer of u het juiste bestand hebt gekozen.
problem-more-problems = er zijn nog { $expected } problemen meer. Herstel eerst de problemen die hierboven staan.
problem-header-again = hier staan de namen van de kolommen nog een keer. Verwijder de rij.
problem-blanks-around = vóór of achter “{ $value }” staan spaties, en die tellen niet mee. Haal ze weg, of bevestig dat ze niets betekenen.
problem-row-again = deze rij is woord voor woord gelijk aan rij { $first } en telt niet nog eens mee. Verwijder de rij, of bevestig dat ze dubbel is.
problem-example-row = dit is de voorbeeldrij van het sjabloon. Verwijder de rij.
problem-total-row = “{ $value }” is een totaal en zou dubbel tellen. Verwijder de rij.
problem-footer-line = “{ $value }” is een voetregel, geen gegeven. Verwijder de rij.
problem-successes-over-n = er onderschrijven { $value } bedrijven, maar er zijn er maar { $expected } onderzocht. Verbeter een van de twee.
problem-n-over-population = er zijn meer bedrijven dan de { $expected } van de hele groep. Verbeter het aantal, of haal de rijen weg die er niet bij horen.
problem-share-differs = het aandeel { $value } past niet bij de aantallen, die { $expected } geven. Controleer het aandeel en de aantallen.
problem-published-before = “{ $value }” ligt vóór het meetjaar { $expected }. Verbeter een van de twee.
problem-jump = { $value } wijkt sterk af van { $expected } in de vorige uitgave. Controleer het cijfer en de eenheid.
problem-missing-code = { $expected ->
        [none] “{ $value }” lijkt een code voor een ontbrekend cijfer. Laat de rij weg, of bevestig dat dit het cijfer is.
       *[range] “{ $value }” lijkt een code voor een ontbrekend cijfer, want de jaren ervoor lagen op { $expected }. Laat de rij weg, of bevestig dat dit het cijfer is.
    }
problem-unlike-last-years = { $value } lijkt niet op de jaren ervoor ({ $expected }). Controleer het cijfer en de eenheid, of bevestig het.
problem-ends-earlier = deze uitgave eindigt in { $value }, de vorige in { $expected }: die jaren zouden van de pagina's verdwijnen. Zoek het hele bestand, of bevestig dat de uitgever ze heeft teruggenomen.
problem-years-vanish = deze uitgave heeft over { $value } geen cijfer meer van { $expected }, dat de vorige wel had: die jaren zouden van de pagina’s verdwijnen. Zoek het hele bestand, of bevestig dat de uitgever ze heeft teruggenomen.
problem-shifted = alle cijfers van deze reeks wijken af van de vorige uitgave ({ $expected } in het midden). Controleer eenheid, prijspeil en uitsplitsing, of bevestig dat de uitgever de reeks heeft herzien.
problem-edition-today = het bestand zegt niet wanneer het is bijgewerkt, dus zou { $value }, vandaag, de uitgave zijn. Vul de datum van de uitgever in, of bevestig de datum van vandaag.
problem-series-differs = het bestand gaat over “{ $value }”, de indicator over “{ $expected }”. Kies de goede indicator of het goede bestand, of bevestig dat ze hetzelfde zijn.
problem-series-unnamed = het bestand gaat alleen over “{ $value }”, en de code van de uitgever bij de indicator (“{ $expected }”) zegt daar niets over. Controleer of eenheid, prijspeil en uitsplitsing dezelfde zijn, of bevestig het.
problem-unit-differs = het bestand is in “{ $value }”, de indicator in “{ $expected }”. Zoek het bestand in die eenheid, of verbeter de eenheid van de indicator.
problem-group-with-itself = dit is dezelfde groep. Vul de code van een andere groep in.
problem-group-unknown = geen ronde en geen meting hoort bij de groep “{ $value }”. Verbeter de code, of bevestig dat de groep nog komt.
problem-year-outside-wave = het jaar { $value } past niet bij de ronde, die over { $expected } gaat. Verbeter een van de twee.
problem-frame-outside-wave = “{ $value }” ligt ver van het jaar van de ronde, { $expected }. Controleer de datum.
problem-weight = het gewicht is 0, dus dit bedrijf zou nergens meetellen. Vul een gewicht boven 0 in.
problem-weight-missing = dit bedrijf heeft geen gewicht, en andere bedrijven van deze ronde wel. Vul het gewicht in, of laat de kolom voor de hele ronde leeg.
problem-company-twice = KvK-nummer { $value } staat in deze ronde ook bij het bedrijf { $expected }. Houd één rij per bedrijf over.
problem-rows-go = ronde of uitgave { $value } heeft nu { $there ->
    [one] 1 rij
   *[other] { $there } rijen
} en krijgt er { $come }: { $go ->
    [one] 1 rij die er nu is, gaat weg
   *[other] { $go } rijen die er nu zijn, gaan weg
}. Kies “toevoegen” als die moeten blijven, of bevestig dat ze weg mogen.
problem-number-other-code = dit KvK-nummer stond in een eerdere ronde bij bedrijfscode { $expected }. Gebruik die code weer, of wijs het KvK-nummer aan als bedrijfscode: anders telt dit als een ander bedrijf.
problem-code-other-number = deze bedrijfscode hoorde in een eerdere ronde bij KvK-nummer { $expected }. Geef een ander bedrijf een andere code: anders lijken twee bedrijven er één.
problem-name-changed = in een eerdere ronde heette het bedrijf met dit KvK-nummer { $expected }. Bevestig dat het hetzelfde bedrijf is.
problem-level-without-evidence = het niveau is { $expected }, maar er is geen adres van het bewijs. Vul het adres in, of bevestig dat het ontbreekt.
problem-level-without-step = het niveau is 4, maar bij geen enkele stap staat dat er bewijs is. Controleer het niveau en de stappen.
problem-mixed-waves = het bestand bevat ook rijen van ronde { $value }, naast { $expected }. Bevestig dat beide rondes worden vervangen.
problem-sbi-other-sector = SBI-code { $expected } hoort bij een andere sector dan { $value }. Controleer de sector.

left-out-other-area = { $count ->
    [one] 1 cijfer gaat over een ander gebied en telt niet mee.
   *[other] { $count } cijfers gaan over een ander gebied en tellen niet mee.
}
left-out-other-area-of = { $count ->
    [one] 1 cijfer gaat over een gebied dat de monitor niet kent en telt niet mee: { $told }.
   *[other] { $count } cijfers gaan over { $places } { $places ->
        [1] gebied dat
       *[other] gebieden die
    } de monitor niet kent en tellen niet mee: { $told }{ $rest ->
        [0] .
       *[other] {" "}en nog { $rest }.
    }
}
left-out-no-value = { $count ->
    [one] 1 cel heeft geen waarde.
   *[other] { $count } cellen hebben geen waarde.
}
left-out-not-annual = { $count ->
    [one] 1 cijfer gaat niet over een heel jaar en telt niet mee.
   *[other] { $count } cijfers gaan niet over een heel jaar en tellen niet mee.
}
left-out-row-again = { $count ->
    [one] 1 cijfer staat er nog eens en telt één keer mee.
   *[other] { $count } cijfers staan er nog eens en tellen één keer mee.
}
left-out-other-series = { $count ->
    [one] 1 cijfer hoort bij een andere reeks en telt niet mee.
   *[other] { $count } cijfers horen bij een andere reeks en tellen niet mee.
}
left-out-not-chosen = { $count ->
    [one] 1 rij is niet gekozen en telt niet mee.
   *[other] { $count } rijen zijn niet gekozen en tellen niet mee.
}
left-out-footer = { $count ->
    [one] 1 regel onder de tabel is een toelichting.
   *[other] { $count } regels onder de tabel zijn een toelichting.
}
left-out-above-header = { $count ->
    [one] { $count } rij boven de namen van de kolommen
   *[other] { $count } rijen boven de namen van de kolommen
}

intake-decimal = Decimaalteken: { $sign }.
decimal-sign = { $sign ->
    [comma] komma
   *[point] punt
}{ $row ->
    [none] {""}
   *[other] , want in rij { $row } staat “{ $cell }”
}
question-decimal = { $cells ->
    [none] Staat in dit bestand een komma of een punt vóór de decimalen?
   *[other] Staat in dit bestand een komma of een punt vóór de decimalen? Er staat: { $cells }.
}
question-thousands = Er staat: { $cells } (kolom { $columns }, { $count }×), en in de rest van het bestand staat { $sign ->
    [comma] een punt vóór de decimalen. Staat de komma hier tussen duizendtallen of vóór decimalen?
   *[point] een komma vóór de decimalen. Staat de punt hier tussen duizendtallen of vóór decimalen?
}
question-percent = Zijn de getallen in de kolom { $column } percentages (35) of aandelen (0,35)?
question-missing = In het bestand staat { $count }×: { $cells }. Betekent dat daar dat de waarde ontbreekt?
question-geo = Over welk gebied gaan de cijfers in dit bestand?
question-series = Welke reeksen uit dit bestand wilt u inlezen? Kies er een of meer.
question-indicator = Bij welke indicator horen deze cijfers?
question-header_row = In welke rij staan de namen van de kolommen?
question-sheet = Op welk blad staan de rijen?
question-words = Moeten de eigen woorden van het bestand worden gelezen als de codes die erbij passen?
question-zeros = { $count ->
    [one] Van 1 nummer is de nul vooraan weggevallen: { $examples }. Moet die erbij?
   *[other] Van { $count } nummers is de nul vooraan weggevallen: { $examples }. Moet die erbij?
}
question-existing = Van { $unit } zijn al { $there } rijen gepubliceerd; dit bestand heeft er { $come }, en { $go } van die rijen staan er niet in. Wat moet ermee gebeuren?
question-indicator-of = Bij welke indicator hoort de reeks “{ $name }” ({ $series })?
question-rows-of = Welke rijen van het bestand wilt u inlezen, naar de kolom “{ $column }”?
question-edition = Van welke datum is deze uitgave?

format-eurostat_sdmx_csv = Eurostat, SDMX-CSV
format-oecd_sdmx_csv = OESO en andere, SDMX-CSV
format-eurostat_tsv = Eurostat, TSV
format-eurostat_wide_csv = Eurostat, CSV met een kolom per jaar
format-eurostat_spreadsheet = Eurostat, rekenblad van de Data Browser
format-cbs_odata = CBS, CSV van de open data (versie 3)
format-cbs_observations = CBS, Observations.csv van de open data (versie 4)
format-fetched = Bestanden die bij uitgevers zijn opgehaald
format-cbs_screen = CBS StatLine, tabel van het scherm
format-un_sdg = VN-databank van de SDG’s
format-world_bank = Wereldbank
format-owid = Our World in Data
format-opensdg = Open SDG, bestand van een indicator
format-mapped = Eigen vorm, met aangewezen kolommen
format-eurostat_sdmx_csv-form = SDMX-CSV 1.0 of 2.0 (`STRUCTURE[;]`), met codes, woorden of beide: `STRUCTURE_ID` of `DATAFLOW`, `geo`, `TIME_PERIOD`, `OBS_VALUE`, en `OBS_FLAG`, `CONF_STATUS`
format-oecd_sdmx_csv-form = hetzelfde met `REF_AREA` (of `COUNTRY`, `LOCATION`) en `OBS_STATUS`; achter een code kunnen woorden staan; eenheden en vermenigvuldigers die verschillen, onderscheiden reeksen
format-eurostat_tsv-form = de codes in de eerste kolom (`freq,unit,geo\TIME_PERIOD`), een kolom per jaar; de dataset is de naam van het bestand, ook `… (1).tsv`
format-eurostat_wide_csv-form = `freq,unit,geo\TIME_PERIOD,2004,2005,…`; de dataset is de naam van het bestand
format-eurostat_spreadsheet-form = begint met “Data extracted on”; CSV, of een werkmap waarvan de bladen samen worden gelezen, elk als een reeks
format-cbs_odata-form = `ID`, `Perioden` en een kolom per onderwerp (`Onderwerp_1`), met codes of met woorden
format-cbs_observations-form = `Id`, `Measure`, `ValueAttribute`, `Value`, de dimensies en `Perioden`
format-cbs_screen-form = `Perioden` in de kopregel, met of zonder titel erboven; groepen in de kolommen ervoor of onderwerpen met hun eenheid tussen haakjes; of een kolom per jaar
format-un_sdg-form = `SeriesCode`, `GeoAreaCode`, `TimePeriod`, `Value`, andere kolommen met of zonder haken; CSV of werkmap
format-world_bank-form = `Country Name`, `Country Code`, reeksen en jaren in elke stand van de DataBank; regels boven de kop en onder de tabel zijn bekend
format-owid-form = `Entity`, `Code` of geen, `Year` of `Day`, en een kolom per reeks
format-opensdg-form = `Year` en `Value`, de andere kolommen zijn uitsplitsingen; een rij waarin die leeg zijn, is het totaal

template-sheet-explanation = Toelichting
template-example-note = Rij 2 van het eerste blad is een voorbeeld: vervang die door uw eigen rijen.
template-required = Verplicht
template-codes = Toegestane codes

intake-help = Bekijken welke bestanden de monitor kan lezen, en een bestand controleren zonder het te publiceren.
intake-help-formats = de vormen die worden herkend
intake-help-check = een bestand controleren
intake-help-file = bestand om te controleren
intake-help-as = lees het bestand in deze vorm (zie formats)
command-help-set = het antwoord op een vraag over het bestand, zoals indicator=…; mag vaker, ook voor dezelfde vraag
command-asked = { $question } Antwoord met --set { $name }=…:
command-answered = { $question } Aangenomen: { $answer } (anders: --set { $name }=…).
command-choice = {"  "}{ $choice }: { $label }
command-not-an-answer = “{ $answer }” is geen antwoord. Schrijf het als NAAM=WAARDE, zoals geo=NL.
command-other-question = Dit bestand vraagt niet naar “{ $name }”. Het vraagt naar: { $names }.
command-other-choice = “{ $answer }” is geen mogelijk antwoord op { $name }. Mogelijk zijn: { $choices }.
command-help-json = geef één JSON-object
command-help-lang = taal van de meldingen
command-broken-off = Afgebroken. Wat niet af was, heeft niets veranderd; python -m store versions noemt wat is gepubliceerd.
command-wrong-use = Deze opdracht is niet goed ingevuld ({ $reason }). De juiste vorm staat hierboven.
intake-checked = { $file }: gelezen als { $format } ({ $encoding }) voor de tabel { $table }. { $rows ->
    [one] 1 rij gelezen
   *[other] { $rows } rijen gelezen
}: { $accepted } goed, { $refused } geweigerd.

intake-help-fetch = de nieuwste cijfers van een reeks bij de uitgever ophalen en controleren
intake-help-publisher = de uitgever
intake-help-code = de code van de reeks of tabel bij de uitgever
intake-help-out = bestand om in te bewaren
intake-fetched = Opgehaald van { $address } en bewaard als { $file }.
fetch-publisher = { $publisher ->
    [eurostat] Eurostat
    [cbs] CBS
    [un] Verenigde Naties
    [world_bank] Wereldbank
    [owid] Our World in Data
   *[other] { $publisher }
}
fetch-offline = { fetch-publisher } is niet te bereiken op { $address }. Controleer de internetverbinding en probeer het opnieuw, of lever een bestand aan dat u al hebt.
fetch-unknown = { fetch-publisher } kent de code { $code } niet. Controleer de code op de site van de uitgever.
fetch-refused = { fetch-publisher } gaf geen cijfers maar foutcode { $status }. Probeer het later opnieuw.
fetch-too-large = Het bestand van { fetch-publisher } met code { $code } is groter dan 100 MB. Download het zelf en lever alleen het deel over Nederland en de EU aan.
intake-help-due = alles ophalen waarvan nieuwere cijfers kunnen bestaan, en laten zien wat er zou veranderen
intake-help-publish = met --due: publiceren wat geen fout en geen waarschuwing geeft, en een verslag schrijven
intake-help-report = waar het verslag komt (standaard: de map updates van de opslag)
intake-fetch-what = Noem een uitgever en een code, zoals “fetch eurostat sdg_07_40”, of vraag alles wat aan de beurt is met “fetch --due”.
fetch-slow = { fetch-publisher } was met { $code } niet binnen { $seconds } seconden klaar. Probeer het later opnieuw.
fetch-broken-off = { fetch-publisher } brak af tijdens het versturen van { $code }. Probeer het opnieuw.
fetch-nonsense = wat { fetch-publisher } voor { $code } stuurde is geen bestand met cijfers dat de monitor kent. Kijk op de site van de uitgever, of lever het bestand zelf aan.

### store

store-not-a-folder = { $home } is geen map, maar daar moet de monitor zijn gegevens bewaren. Verplaats dat bestand, of wijs met MONITOR_HOME een andere map aan.
store-folder-unusable = De monitor mag de map { $home } niet lezen en beschrijven. Geef het account van de monitor die rechten, of wijs met MONITOR_HOME een andere map aan.
store-damaged = De gegevens in { $home } zijn niet te lezen ({ $reason }). Controleer of er ruimte op de schijf is. Zo ja, dan zijn ze beschadigd: stop de monitor, zet de hele map terug uit een reservekopie en start de monitor weer. Is er geen reservekopie, verplaats de map dan: de monitor begint opnieuw met de meegeleverde cijfers.
store-file-damaged = Het bestand { $file } in { $home } is weg, of niet meer zoals het is weggeschreven. Zet dat ene bestand terug uit een reservekopie, of anders de hele map. Versies die het bestand niet nodig hebben, zijn gewoon te lezen.
store-catalog-missing = In { $home } staan gegevens, maar { $catalog } ontbreekt: zonder dat bestand zijn ze niet te lezen. Er is niets veranderd. Zet { $catalog } terug uit een reservekopie. Is er geen reservekopie, verplaats de map dan: de monitor begint opnieuw met de meegeleverde cijfers.
store-newer = De gegevens in { $home } zijn gemaakt met een nieuwere uitgave van de monitor. Er is niets veranderd. Werk de monitor bij, of wijs met MONITOR_HOME een andere map aan.
store-busy = Een andere publicatie in { $home } is na { $seconds } seconden nog niet klaar. Wacht even en probeer het opnieuw.
store-write-failed = De publicatie in { $home } is niet gelukt ({ $reason }). Er is niets veranderd. Controleer of er ruimte is op de schijf en probeer het opnieuw.
store-empty = In { $home } is nog niets gepubliceerd. Start de monitor één keer, of wijs met MONITOR_HOME de juiste map aan.
store-unknown-version = Versie { $version } bestaat niet. De nieuwste versie is { $newest }; kies een versie van 1 tot en met { $newest }.
store-unknown-table = De tabel { $table } bestaat niet. Kies uit: { $tables }.
store-file-changed = Versie { $version } van de tabel { $table } klopt niet meer: het bewaarde bestand { $file } is anders dan bij de publicatie. Zet de map { $home } terug uit een reservekopie.
store-not-exported = Het bestand { $file } is niet te schrijven. Kies met --out een plaats waar u mag schrijven.
store-help = De versies in de opslag van de monitor bekijken, controleren en als CSV bewaren.
store-help-versions = alle versies, de nieuwste eerst
store-help-show = wat in één versie is gepubliceerd
store-help-refused = de weggelaten regels van een versie als CSV schrijven
store-help-verify = controleren of elke versie nog heel is
store-help-export = één tabel als CSV schrijven
store-help-version = versienummer
store-help-table = naam van de tabel
store-help-out = bestand om te schrijven
store-version-line = Versie { $version }, { $date }, { $author }: { $tables ->
    [one] 1 tabel
   *[other] { $tables } tabellen
}, { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}.
store-version-note = Toelichting: { $note }
store-part-line = { $table }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} uit { $file } (SHA-256 { $hash })
store-no-versions = Er zijn nog geen versies.
store-verified = { $versions ->
    [one] De ene versie is heel.
   *[other] Alle { $versions } versies zijn heel.
}
store-nothing-refused = Bij versie { $version } is niets weggelaten. Kies een versie waarvan “show” weggelaten rijen noemt.
store-refused-written = Versie { $version }, tabel { $table }: de weggelaten regels zijn geschreven naar { $file }.
store-exported = Tabel { $table } van versie { $version }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} geschreven naar { $file }.

### store: uploads

store-author-missing = Er staat niet wie publiceert. Vul een naam in.
store-note-missing = De toelichting is leeg. Schrijf in een zin waarom deze cijfers worden gepubliceerd of teruggedraaid.
store-warnings = { $file } is niet gepubliceerd: er { $count ->
    [one] is één waarschuwing
   *[other] zijn { $count } waarschuwingen
}. Bekijk ze, en bevestig dan dat de cijfers kloppen.
store-rows-refused = { $file } is niet gepubliceerd: { $count ->
    [one] één rij is geweigerd. Verbeter haar, of laat haar
   *[other] { $count } rijen zijn geweigerd. Verbeter ze, of laat ze
} bewust weg.
store-nothing-accepted = { $file } heeft geen enkele rij die gepubliceerd kan worden. Verbeter de rijen en lees het bestand opnieuw in.
store-file-differs = { $file } is niet meer hetzelfde bestand als toen het werd gecontroleerd. Lees het opnieuw in.
store-file-twice = { $file } is al gepubliceerd, als versie { $version }, en alle rijen staan er nog zo in. Er is niets te publiceren; kies een ander bestand als dit niet de bedoeling was.
store-published-meanwhile = Er is niets gepubliceerd: u bekeek versie { $seen }, maar intussen is versie { $newest } verschenen. Bekijk het voorbeeld opnieuw en publiceer dan.
store-rows-changed-meanwhile = { $file } is niet gepubliceerd: versie { $version } heeft intussen dezelfde rijen veranderd. Bekijk die versie, lees het bestand opnieuw in en publiceer dan.
store-other-wave = { $file } is niet gepubliceerd: het gaat over { $named }, niet over { $wave }. Kies de juiste ronde of het juiste bestand.
store-other-columns = De tabel { $table } heeft in de opslag andere kolommen dan dit bestand. Start de monitor opnieuw, zodat de opslag wordt bijgewerkt, en lees het bestand opnieuw in.
store-key-twice = Er is niets gepubliceerd: in de tabel { $table } hoort { $value } bij precies één rij. Verbeter het bestand en lees het opnieuw in.
store-reference-gone = Er is niets veranderd: een rij van de tabel { $table } noemt { $value }, maar dat staat niet in de tabel { $parent }. Voeg het daar eerst toe, of verbeter de rij.
store-still-needed = Er is niets teruggedraaid: { $value } zou uit de tabel { $table } verdwijnen, maar een rij van de tabel { $child } noemt het. Draai eerst de versie terug die die rij bracht.
store-undo-shipped = Versie { $version } kwam met de monitor mee en kan niet worden teruggedraaid, want de pagina’s rekenen op deze cijfers. Klopt er een niet, publiceer dan een bestand met de verbeterde rij.
store-undo-changed = Versie { $version } kan niet worden teruggedraaid: versie { $later } heeft dezelfde rijen daarna veranderd. Draai eerst versie { $later } terug.
store-undone-already = Versie { $version } is al teruggedraaid, door versie { $later }. Draai versie { $later } terug om de rijen weer te krijgen.
store-undo-withdrawn = Versie { $version } is ingetrokken en kan niet meer worden teruggedraaid: er is niets meer van te lezen.
store-undo-withdrawal = Versie { $version } is een intrekking en kan niet worden teruggedraaid: wat is ingetrokken, is voorgoed weg. Publiceer de rijen opnieuw als dat mag.
store-undo-nothing = Aan versie { $version } valt niets meer terug te draaien: wat die versie veranderde, is ingetrokken.
store-withdrawn = Versie { $version } is op { $date } ingetrokken door { $author }: { $note }. Wat die versie bracht, is voorgoed weg. Kies een andere versie.
store-withdrawn-already = Versie { $version } is al ingetrokken, door versie { $withdrawal }. Er is niets meer van te lezen.
store-withdraw-shipped = Versie { $version } kwam met de monitor mee en kan niet worden ingetrokken: deze cijfers staan in de map data, de pagina’s rekenen erop, en bij de volgende start zou de monitor ze opnieuw publiceren. Haal een rij weg uit data/, of publiceer een bestand met de verbeterde rij.
store-withdraw-no-rows = Versie { $version } nam versie { $other } terug en bracht zelf geen rijen en geen bestand. Trek de versie in die de rijen bracht.
store-withdraw-needed = Versie { $version } is niet ingetrokken: { $value } zou verdwijnen uit de tabel { $table }, maar een rij van de tabel { $child } in versie { $later } noemt die. Trek eerst versie { $later } in.
store-withdrawn-still-read = De versie is ingetrokken en niet meer te lezen, maar een ander programma leest nog in { $home }. De oude bestanden worden van de schijf gehaald zodra iemand de monitor weer opent. Sluit dat programma en geef de opdracht python -m store verify.
store-withdrawn-done = Versie { $withdrawn } is ingetrokken, als versie { $version }: { $rows ->
    [one] 1 rij is
   *[other] { $rows } rijen zijn
} in geen enkele versie meer te lezen en van de schijf gewist. In reservekopieën staan ze nog: wis ze ook daar.
store-withdrawn-same-keys = Rijen met dezelfde sleutels kwamen ook met { $count ->
    [one] versie { $versions }, en die staan er nog. Trek die versie ook in
   *[other] de versies { $versions }, en die staan er nog. Trek die versies ook in
} als ook die rijen weg moeten.
store-withdrawn-line = { $table }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} uit { $file }, ingetrokken
store-version-withdraws = Trekt versie { $version } in.
store-version-withdrawn = Ingetrokken op { $date } door { $author }: { $note }
store-version-lacks = Zonder de rijen van { $count ->
    [one] versie { $versions }, die later is ingetrokken.
   *[other] de versies { $versions }, die later zijn ingetrokken.
}
store-no-file = Versie { $version } bracht geen bestand voor de tabel { $table }. Kies een tabel die bij die versie staat.
store-not-a-key = Een rij van de tabel { $table } is te vinden met { $columns }, niet met { $column }. Kies een of meer van die kolommen.
store-published = Versie { $version } is gepubliceerd: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} in de tabel { $table }.
store-undone = Versie { $undone } is teruggedraaid, als versie { $version }: { $rows ->
    [one] 1 rij is weer zoals zij was
   *[other] { $rows } rijen zijn weer zoals ze waren
}.
store-version-undoes = Draait versie { $version } terug.
store-restored-line = { $table }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} teruggedraaid
store-refused-line = Weggelaten: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} (SHA-256 { $hash })
store-help-publish = een bestand inlezen, controleren en publiceren
store-help-undo = een publicatie terugdraaien, als nieuwe versie
store-help-withdraw = een publicatie intrekken: haar rijen en bestand worden in alle versies gewist
store-help-file = het bestand
store-help-author = wie publiceert
store-help-note = waarom
store-help-as = lees het bestand als dit formaat
store-help-wave = de ronde, voor een bestand dat haar niet zelf noemt
store-help-accept-warnings = bevestig alle waarschuwingen
store-help-leave-out-refused = laat geweigerde rijen bewust weg
store-help-on-version = publiceer alleen als dit nog de nieuwste versie is

### pages

unknown-code-refused = { $filter } “{ $code }” bestaat niet. Kies uit: { $valid }.

language-name = Nederlands
page-overview = Overzicht
page-endorsement = Metingen en enquête
page-indicators = Indicatoren
page-sources = Bronnen en methoden
page-terms = Begrippen
page-accessibility = Toegankelijkheid
terms-title = Wat betekenen de woorden?
terms-lead = De begrippen en afkortingen van deze monitor.
terms-ministries = De ministeries van nu
term-imvo-term = IMVO
term-imvo = Internationaal maatschappelijk verantwoord ondernemen: zaken doen over de grens zonder mens en milieu te schaden.
term-oecd-term = OESO-richtlijnen
term-oecd = Afspraken van landen over wat zij van bedrijven verwachten die internationaal werken. De OESO is de organisatie voor economische samenwerking en ontwikkeling.
term-endorsing-term = Onderschrijven
term-endorsing = Een bedrijf noemt de OESO-richtlijnen in een openbaar document als leidraad. Dat is iets anders dan ze kennen of toepassen.
term-due-diligence-term = Gepaste zorgvuldigheid
term-due-diligence = Nagaan welke schade een bedrijf en zijn leveranciers kunnen veroorzaken, en die voorkomen. De richtlijnen noemen zes stappen.
term-agreement-term = Convenant
term-agreement = Een afspraak van bedrijven, vakbonden, maatschappelijke organisaties en overheid over de risico’s in één sector. Bij pensioenfondsen heet het IMVB: internationaal maatschappelijk verantwoord beleggen.
term-ser-term = SER
term-ser = Sociaal-Economische Raad: werkgevers, werknemers en deskundigen die het kabinet adviseren.
term-sdg-term = SDG
term-sdg = Een van de 17 duurzame doelen die de landen van de Verenigde Naties in 2015 afspraken, voor 2030.
term-well-being-term = Brede welvaart
term-well-being = Alles wat mensen van waarde vinden, ook gezondheid, natuur en de toekomst. Het CBS (Centraal Bureau voor de Statistiek) meet het elk jaar.
term-csddd-term = CSDDD
term-csddd = De Europese richtlijn die grote bedrijven tot gepaste zorgvuldigheid verplicht.
term-measurement-term = Meting
term-measurement = Een gepubliceerd aandeel van bedrijven dat de richtlijnen onderschrijft.
term-round-term = Ronde
term-round = Eén keer dat een enquête onder bedrijven is gehouden.
term-indicator-term = Indicator
term-indicator = Iets wat elk jaar op dezelfde manier wordt gemeten, zoals het aandeel hernieuwbare energie.
term-recent-term = Recent en verouderd
term-recent = Een cijfer is recent zolang er nog geen twee nieuwere hadden moeten zijn. Bij een jaarlijks cijfer is dat vier jaar.
term-points-term = Procentpunt
term-points = Het verschil tussen twee percentages: van 41 naar 90 procent is 49 procentpunt.
term-sourced-term = Met bron
term-sourced = Een bron die u kunt nalezen, zegt het zo. Zonder bron staat er dat het niet bekend is.
term-version-term = Versie
term-version = De stand van alle gegevens na een wijziging. Een oude versie blijft te lezen.
accessibility-title = Iedereen moet deze monitor kunnen gebruiken
accessibility-lead = We volgen WCAG 2.1, niveau A en AA. Hieronder staat wat is getest en wat nog niet lukt.
accessibility-tested = Wat is getest
accessibility-not-met = Wat nog niet lukt
accessibility-report = Loopt u ergens tegenaan? Meld het aan wie deze monitor beheert.
accessible-axe-term = Elke pagina
accessible-axe = Voor elke versie van de software leest een programma (axe-core) elke pagina. Het vindt geen fouten van niveau A of AA.
accessible-keyboard-term = Toetsenbord
accessible-keyboard = Alles is te bedienen zonder muis. Losse toetsen doen niets onverwachts.
accessible-colours-term = Kleuren
accessible-colours = Een test rekent na of mensen die kleurenblind zijn de kleuren uit elkaar houden. Een richting is ook een vorm.
accessible-dark-term = Donker en contrast
accessible-dark = De monitor volgt de instelling van uw systeem: licht, donker, meer contrast, minder beweging.
accessible-phone-term = Telefoon en vergroten
accessible-phone = Geen pagina hoeft opzij te schuiven; een brede tabel wordt op een telefoon een rij kaarten.
accessible-words-term = Grafieken in woorden
accessible-words = Bij elke grafiek hoort een tekst met dezelfde cijfers, en een tabel.
accessible-points-term = Punten in een grafiek
accessible-points = De punten zelf zijn niet met het toetsenbord te bereiken. De tabel eronder wel.
accessible-languages-term = Titels in een andere taal
accessible-languages = Een bron houdt de taal van zijn titel. Een voorleesprogramma weet nog niet welke dat is.
accessible-streamlit-term = Onderdelen van Streamlit
accessible-streamlit = Keuzelijsten en het vak voor bestanden komen van Streamlit. De rand van wat u bedient, is daar soms half te zien.
accessible-people-term = Getest met mensen
accessible-people = De monitor is nog niet getest met mensen die een beperking hebben.
masthead-languages = Andere taal
menu-endorsing = De 90 procent
menu-goals = SDG’s
menu-policy = Beleid
menu-about = Over de monitor
filters-clear = Wis filters
filters-now = { $chosen ->
    [none] Geen filter gekozen
   *[other] Gekozen: { $chosen }
}

filter-sector = Sector
filter-all = Alle
filter-ministry = Ministerie
filter-goal = SDG
filter-indicator = Indicator
filter-lang = Taal
filter-format = Vorm
filter-method = Methode
unknown-code = { $filter } “{ $code }” bestaat niet en is weggelaten. Kies uit: { $valid }.
filter-unheeded = Op deze pagina kunt u niet filteren op { $filters }.
unknown-version = Versie “{ $version }” is geen versienummer. Laat het nummer weg uit het adres voor de nieuwste versie.
unknown-method = De methode “{ $method }” bestaat niet. Kies uit: { $valid }.
older-version = U bekijkt de monitor zoals die was in versie { $version }, hier ingelezen op { $date }. Er is een nieuwere versie.
to-newest = Naar de nieuwste versie
nothing-left = Met deze filters blijft er niets over. Haal een filter weg, of kies er een sector, ministerie of SDG bij.
ministry-selects-goals = U ziet de SDG’s waar dit ministerie aan werkt. Niet voor elke SDG hebben we daar een bron voor.
sector-selects-goals = SDG-cijfers bestaan niet per sector. U ziet de SDG’s die bij de convenanten van deze sector passen. Die keuze hebben wij gemaakt.

heading-answer = Antwoord van het kabinet
heading-assessed = Onderzochte bedrijven
heading-event = Gebeurtenis
heading-happened_on = Wanneer
heading-licence = Licentie
heading-name = Wat
heading-population_definition = Onderzochte groep
heading-published_on = Gepubliceerd
heading-publisher = Uitgever
heading-reference_year = Meetjaar
heading-source = Bron
heading-share = Aandeel (%)
heading-method = Methode
heading-title = Titel
heading-verified = Bevestigd

yes = ja
no = nee
not-published = niet gepubliceerd
nothing-known = Niets bekend
no-figure = geen<br>cijfer
no-figures = Er zijn nog geen cijfers.
points = { $number } procentpunt
span = { $first } tot en met { $last }
remark = Opmerking
unit = Eenheid
year = Jaar
goal = SDG
indicator = Indicator
target = Doel
publisher = Uitgever
edition = Uitgave
earlier-editions = Eerdere uitgaven
licence = Licentie
definition = Definitie
signs = Tekens
source-line = Bron: { $title }
edition-line = { $edition ->
    [unknown] uitgave onbekend
   *[other] uitgave { $edition }
}
editions-many = { $count } uitgaven
editions-line = uitgaven { $editions }
version-line = versie { $version } van de monitor
chart-table = Tabel
download-csv-comma = CSV met decimale komma
download-xlsx = Excel-werkmap
download-csv-point = CSV met decimale punt
footer-version = Versie { $version } van de gegevens{ $source ->
    [none] {""}
   *[other] , met bronnen tot { $source }
}. Hier ingelezen op { $date }.
footer-unofficial = Dit is geen officiële monitor van de overheid. Bij elk cijfer staan bron, datum en versie. Waar wij zelf iets kozen, zeggen we dat.
filter-said = { $filter }: { $chosen }
filters-none = Geen filters: alle gegevens.
page-number = pagina { $page } van { $pages }
about-title = Titel
about-unit = Eenheid
about-source = Bron
about-publisher = Uitgever
about-licence = Licentie
about-edition = Uitgave
about-version = Versie
about-published = Gepubliceerd
about-data = Vingerafdruk van de gegevens
about-filters = Filters
about-address = Adres
sheet = Werkblad
sheet-about = Over deze gegevens
cite-short = { $title }. { $monitor }, versie { $version }, { $address }
cite-apa = { $monitor }. ({ $year }). { $title } (versie { $version } van { $date }, gegevens { $data }) [Figuur]. { $address }
unknown-figure = Grafiek “{ $figure }” bestaat niet. Kies uit: { $known }.
figure-empty = Grafiek “{ $figure }” is er niet: in deze versie en met deze filters valt er niets te tekenen. Haal een filter weg.
unknown-form = Bestandsvorm “{ $form }” bestaat niet. Kies uit: { $known }.
route-read-only = Dit adres geeft alleen gegevens: vraag met GET of HEAD, niet met { $method }.
take-along = Downloaden of delen
take-picture = Afbeelding
take-data = Gegevens
take-link = Link naar precies deze weergave
take-cite-short = Korte bronvermelding
take-cite-apa = Bronvermelding (APA)
take-cite-bibtex = BibTeX
take-embed = Op een andere site tonen
role = Rol
ministry-states = Benoemt zijn bijdrage aan de SDG’s: { $contribution }. Benoemt het verband met IMVO: { $link }.
unknown-written = Pagina “{ $page }” bestaat niet in deze vorm. Kies uit: { $known }.
languages = Talen
plain-to-app = Deze pagina met filters en grafieken waarin u kunt klikken
feed-title = Versie { $version }, { $date }
annex-title = Bijlage met grafieken
annex-lead = { $count ->
    [one] Deze bijlage bevat één grafiek met de cijfers.
   *[other] Deze bijlage bevat { $count } grafieken met de cijfers.
}
annex-about = Over deze bijlage
annex-note = Let op
search = Zoeken
search-go = Zoek
search-title = Gevonden bij “{ $query }”
search-none = Niets gevonden. Probeer een ander woord, of minder woorden.
search-words = { $page ->
    [endorsement] onderschrijving OESO-richtlijnen IMVO MVO 90 procent enquête metingen
    [goals] SDG’s doelen brede welvaart
    [indicators] indicatoren
    [ministries] ministeries
    [agreements] convenanten
    [recommendations] aanbevelingen SER advies toezeggingen
    [risks] risicoanalyse risico’s
    [partners] samenwerking
   *[sources] bronnen methoden licenties
}
search-kind = { $kind ->
    [page] pagina
    [goal] doel
    [ministry] ministerie
    [indicator] indicator
    [agreement] convenant
    [sector] sector
    [recommendation] aanbeveling
    [event] gebeurtenis
   *[source] bron
}
paper-version = Versie { $version } van de gegevens, gepubliceerd op { $date }.

overview-title = { $outcome ->
    [met] Doel gehaald: { $share } van de grote bedrijven onderschrijft de OESO-richtlijnen
    [not_met] Doel gemist: { $share } van de grote bedrijven onderschrijft de OESO-richtlijnen, geen { $target }
    [met_before] Het doel voor de OESO-richtlijnen was al vóór { $year } gehaald
    [not_met_before] Het doel voor de OESO-richtlijnen was bij het laatste cijfer vóór { $year } nog niet gehaald
    [reached] Het doel voor de OESO-richtlijnen in { $year } is nu al gehaald
    [on_pace] Het onderschrijven van de OESO-richtlijnen ligt op schema voor het doel van { $year }
    [behind] Het onderschrijven van de OESO-richtlijnen ligt achter op het doel van { $year }
    [no_pace] Niet zeker of het doel voor de OESO-richtlijnen in { $year } binnen bereik ligt
    [withdrawn] Het doel voor de OESO-richtlijnen is vervallen
    [without_year_reached] Het doel voor de OESO-richtlijnen, zonder jaartal, is gehaald
    [without_year_short] Het doel voor de OESO-richtlijnen heeft geen jaartal en is nog niet gehaald
    [without_year_unknown] Het doel voor de OESO-richtlijnen heeft geen jaartal
    [no_target] Er is geen bevestigd doel voor de OESO-richtlijnen
   *[other] Niet zeker of het doel voor de OESO-richtlijnen is gehaald
}
overview-what = Onderschrijven grote bedrijven de OESO-richtlijnen voor verantwoord ondernemen? En haalt Nederland de 17 duurzame doelen (SDG’s)?
endorsement-certainty = { $known ->
    [true] Hoe zeker? De marge loopt van { $lower } tot { $upper } (95%).
   *[false] Hoe zeker? Dat weten we niet: er is niet gepubliceerd hoeveel bedrijven zijn onderzocht. Een marge is dus niet te geven.
}
glance-survey = { $synthetic ->
    [true] Verzonnen voorbeeld:
   *[false] Enquête:
} { $share } in { $year }, met een marge van { $lower } tot { $upper }.{ $sector ->
    [none] {""}
   *[other] {" "}Verst achter: { $sector } ({ $least }).
}
glance-count = { $right }/{ $count }
glance-no-year = –
glance-goal = { $name }: { $way ->
    [forward] meer indicatoren gaan de goede kant op dan de verkeerde
    [back] meer indicatoren gaan de verkeerde kant op dan de goede
    [even] evenveel indicatoren gaan de goede als de verkeerde kant op
   *[unknown] niet te beoordelen met recente cijfers
} ({ $right } van { $count } de goede kant op), nieuwste cijfer { $year }
glance-signs = ▲ meer indicatoren vooruit dan achteruit, ▼ meer achteruit. Eronder: hoeveel vooruit gaan, van hoeveel, en het jaar van het nieuwste cijfer.
more-goals = Alle doelen, van minste naar meeste vooruitgang
glance-agreements-title = Convenanten
glance-risks-title = Risico’s
glance-ministries-title = Ministeries
glance-recommendations-title = Aanbevelingen
agreements-in-short = Van de { $concluded } convenanten loopt er zeker nog { $running }.
glance-coverage = { $count } { $coverage ->
    [running] met convenant
    [unknown] einde onbekend
    [ended] afgelopen
   *[none] zonder
}
glance-risks = { $none ->
    [0] Elke risicosector heeft of had een convenant.
   *[other] { $none } van de { $count } risicosectoren hadden nooit een eigen convenant.
}
glance-named = { $count } { $known ->
    [true] bekend
   *[false] niet gevonden
}
glance-ministries = { $known ->
    [0] Van geen ministerie vonden we een document waarin het zijn eigen bijdrage aan de SDG’s noemt.
   *[other] Van { $known } van de { $count } ministeries weten we of zij hun bijdrage aan de SDG’s noemen.
}
glance-target = { $count } { $known ->
    [true] met doel en jaar
   *[false] zonder
}
glance-recommendations = Het advies van de SER uit 2019 gaf { $count } aanbevelingen; voor zover bekend { $with_target ->
    [0] kreeg geen
    [one] kreeg 1
   *[other] kregen { $with_target }
} een doel met een jaar.
endorsement-headline = { $measured ->
    [none] Er is nog geen meting volgens de officiële definitie
    [publication] Volgens de meting die in { $year } is gepubliceerd, onderschreef { $share } van de grote bedrijven de OESO-richtlijnen
   *[year] In { $year } onderschreef { $share } van de grote bedrijven de OESO-richtlijnen
}{ $provisional ->
    [true] {" "}(nog geen eindcijfer)
   *[false] {""}
}{ $outcome ->
    [met] : het doel van { $target } in { $target_year } is gehaald
    [not_met] : { $gap } procentpunt onder het doel van { $target } in { $target_year }
    [met_before] : al genoeg voor het doel van { $target } in { $target_year }; over dat jaar zelf is er geen cijfer
    [not_met_before] : { $gap } procentpunt onder het doel van { $target } in { $target_year }; over dat jaar zelf is er geen cijfer
    [reached] : al genoeg voor het doel van { $target } in { $target_year }
    [on_pace] : nog { $gap } procentpunt te gaan, op schema voor het doel van { $target } in { $target_year }
    [behind] : nog { $gap } procentpunt te gaan, niet op schema voor het doel van { $target } in { $target_year }
    [no_pace] ; het doel is { $target } in { $target_year }
    [withdrawn] ; het doel van { $target }{ $target_year ->
        [none] {""}
       *[other] {" "}in { $target_year }
    } is vervallen
    [without_year_reached] : genoeg voor het doel van { $target }, dat geen jaartal heeft
    [without_year_short] : { $gap } procentpunt onder het doel van { $target }, dat geen jaartal heeft
    [without_year_unknown] ; het doel is { $target }, zonder jaartal
    [no_target] ; een bevestigd doel is er niet
   *[other] ; het doel was { $target } in { $target_year }
}{ $later ->
    [none] {""}
   *[other] . In { $later_year } was het { $later }
}
endorsement-pace = Het aandeel { $moved ->
    [down] daalde
   *[up] steeg
} van { $first_year } tot { $last_year } met { $achieved } procentpunt per jaar.{ $state ->
    [closed] {" "}Voor het doel was { $needed } procentpunt per jaar nodig.
    [open] {" "}Voor het doel van { $target_year } is vanaf { $last_year } { $needed } procentpunt per jaar nodig.
   *[other] {""}
}
endorsement-pace-unknown = Er is één meting volgens de officiële definitie. Hoe snel het aandeel verandert, is dus niet te zeggen.
endorsement-no-target = Er is in deze versie geen doel waarvan een bron bevestigd is. Daarom staan hier alleen de metingen, zonder oordeel.
endorsement-no-measurement = In deze versie staat nog geen meting volgens de officiële definitie. Zodra er een is gepubliceerd, staat zij hier naast het doel.
target-name = { $indicator }: { $value }{ $year ->
    [none] {""}
   *[other] {" "}in { $year }
}
target-label = doel { $target }{ $year ->
    [none] {""}
   *[other] {" "}in { $year }
}{ $outcome ->
    [met] : gehaald
    [not_met] : gemist
    [withdrawn] {" "}(vervallen)
   *[other] {""}
}
target-sentence = { $value }{ $year ->
    [none] , zonder jaartal
   *[other] {" "}in { $year }
}{ $origin ->
    [both] {" "}· { $by }, { $since }
    [by] {" "}· { $by }
    [since] {" "}· gesteld: { $since }
   *[none] {""}
}: { $outcome ->
    [met] gehaald, { $figure }
    [not_met] gemist, { $figure }
    [met_before] over { $year } is er geen cijfer; het laatste ervoor haalde het doel al: { $figure }
    [not_met_before] over { $year } is er geen cijfer; het laatste ervoor haalde het doel nog niet: { $figure }
    [other_definition] of het is gehaald, is niet te zeggen: de getekende reeks ({ $figure }) telt iets anders
    [no_figure] of het is gehaald, is niet te zeggen: er is geen cijfer
    [reached] het laatste cijfer haalt het al: { $figure }
    [on_pace] op schema, { $figure }
    [behind] niet op schema, { $figure }
    [no_pace] nog niet te zeggen of het op schema ligt
    [withdrawn] vervallen, gold tot { $until }{ $successor ->
        [none] {""}
       *[other] {" "}en is vervangen door { $successor }{ $successor_year ->
            [none] , zonder jaartal
           *[other] {" "}in { $successor_year }
        }
    }
    [without_year_reached] het laatste cijfer haalt het: { $figure }
    [without_year_short] het laatste cijfer haalt het niet: { $figure }
   *[without_year_unknown] er is nog geen cijfer
}.{ $drawn ->
    [none] {""}
   *[other] {" "}De getekende reeks staat in { $year } op { $drawn }, want zij telt iets anders.
}
figure-of-year = { $figure } { $dated ->
    [true] in { $year }
   *[false] (gepubliceerd in { $year })
}{ $provisional ->
    [true] {" "}(nog geen eindcijfer)
   *[false] {""}
}
other-targets = Andere doelen: { $targets }
last-figure = { $dated ->
    [true] cijfer over { $year }
   *[false] cijfer, gepubliceerd in { $year }
}
target-figure = { $state ->
    [withdrawn] vervallen doel{ $year ->
        [none] {""}
       *[other] {" "}voor { $year }
    }
    [without_year] doel, zonder jaartal
   *[other] doel voor { $year }
}
gap-figure = { $side ->
    [short] { $state ->
        [open] procentpunt te gaan
       *[other] procentpunt tekort
    }
   *[reached] procentpunt boven het doel
}
more-endorsement = Alle metingen en gebeurtenissen
more-indicators = Alle indicatoren, per SDG
endorsement-no-split = Deze cijfers bestaan alleen voor alle grote bedrijven samen. Filteren kan hier niet.
endorsement-chart-title = { $measured ->
    [none] Nog geen meting volgens de officiële definitie
    [one] { $last } in { $last_year }
   *[more] Van { $first } in { $first_year } naar { $last } in { $last_year }
}{ $outcome ->
    [met] : genoeg voor het doel van { $target_year }
    [not_met] : te langzaam voor het doel van { $target_year }
    [met_before] : genoeg voor het doel van { $target_year }
    [reached] : genoeg voor het doel van { $target_year }
    [on_pace] : op schema voor het doel van { $target_year }
    [behind] : te langzaam voor het doel van { $target_year }
   *[other] {""}
}
event-label = { $event ->
    [target_set] doel<br>gesteld
    [policy_note_2020] ‘van voorlichten<br>tot verplichten’
   *[support_desk_announced] steunpunt<br>aangekondigd
}
endorsement-unit = Aandeel van de grote bedrijven dat de OESO-richtlijnen onderschrijft
endorsement-point = { $share } in { $year }{ $group ->
    [official_definition] {""}
    [second_measurement] {" "}(van welke bedrijven is niet bekend; niet verbonden)
   *[other] {" "}(andere groep)
}
endorsement-chart-alt = Lijngrafiek. Gemeten: { $series }. { $targets ->
    [none] Er is geen bevestigd doel.
   *[other] { $targets }
}{ $overrides ->
    [0] {""}
   *[other] {" "}Een lijn naar een andere groep is bij uitzondering getrokken.
}{ $missing ->
    [none] {""}
   *[other] {" "}Zonder cijfer: { $missing }.
}{ $events ->
    [none] {""}
   *[other] {" "}Gebeurtenissen: { $events }.
} De tabel met dezelfde cijfers staat erbij.
endorsement-path-label = { $state ->
    [open] nodig: { $pace } procentpunt per jaar
   *[closed] was nodig:<br>{ $pace } procentpunt per jaar
}
endorsement-gap-label = { $gap } procentpunt<br>tekort
endorsement-reference-known = over dit jaar
endorsement-reference-unknown = gepubliceerd in dit jaar; meetjaar niet gepubliceerd
endorsement-other-label = { $group ->
    [second_measurement] groep en jaar<br>niet bekend
   *[other] { $joined ->
        [true] andere<br>groep
       *[false] andere groep,<br>niet vergelijkbaar
    }
}
endorsement-comparability = Alleen metingen van grote bedrijven zijn verbonden. Of ze precies te vergelijken zijn, weten we niet: niet van elke meting is de methode gepubliceerd. Andere metingen staan apart{ $overrides ->
    [0] {" "}en zijn nergens mee verbonden.
   *[other] .
} Is het meetjaar niet gepubliceerd, dan staat een meting op het jaar van publicatie.
override-said = De groepen “{ $one }” en “{ $other }” worden bij uitzondering vergeleken. Besloten door { $author }, { $date }. Reden: { $reason }
override-sentence = { $text } Let op: hiervoor zijn metingen van verschillende groepen bij uitzondering vergeleken.
override-title = { $text } (vergeleken bij uitzondering)
override-label = bij uitzondering<br>verbonden
override-legend = bij uitzondering verbonden, door een besluit
override-term = Vergeleken bij uitzondering
comparability-in-words = { $how ->
    [same] { $group }
    [override] { $group } (vergeleken bij uitzondering)
   *[apart] { $group } (niet vergelijkbaar)
}
comparability-break = andere groep: niet vergelijkbaar
heading-comparability = Vergelijkbaarheid
endorsement-rule = { $rule ->
    [country] land
    [union] unie van landen
    [final_published_figure] Hoe zeker is dit? Dat weten we niet: er is niet gepubliceerd hoeveel bedrijven zijn onderzocht. We vergelijken het cijfer over het jaar van het doel met het doel, zoals het is gepubliceerd.
    [last_published_figure] Hoe zeker is dit? Dat weten we niet: er is niet gepubliceerd hoeveel bedrijven zijn onderzocht. Over het jaar van het doel is er geen cijfer. We vergelijken het laatste cijfer ervoor met het doel.
   *[two_sided_interval] Het doel is gehaald als ook de ondergrens van de marge erboven ligt. Het is gemist als de bovengrens eronder ligt. De marge is 95% zeker.
}
measurements-heading = De metingen
measurements-details = Elke meting nader bekeken
measurement-title = { $share } · { $placed }
reference-year-unpublished = gepubliceerd { $year }, meetjaar niet gepubliceerd
measurement-status = { $status ->
    [baseline] nulmeting
    [interim] tussenmeting
    [final] eindcijfer
   *[other_study] ander onderzoek
}
definitions-heading = Wat is er gemeten?
definition-endorsing-term = Onderschrijven
definition-endorsing = Het bedrijf noemt de OESO-richtlijnen in een (maatschappelijk) jaarverslag of een ander openbaar document, bijvoorbeeld in een verklaring op de website (brief aan de bedrijven). Het doel vraagt om expliciet onderschrijven, als referentiekader voor internationale activiteiten.
definition-large-term = Groot bedrijf
definition-large = Meer dan 500 werknemers, meer dan 20 miljoen euro aan activa en meer dan 40 miljoen euro omzet: zo’n 600 bedrijven volgens de definitie van 2018. De brief ging naar ruim 750 bedrijven. Ook bedrijven die alleen in Nederland actief zijn, horen bij de onderzochte groep.
definition-not-the-same-term = Niet hetzelfde
definition-not-the-same = De richtlijnen kennen, ze toepassen of zich eraan binden is iets anders dan ze onderschrijven. Bronnen halen die woorden door elkaar; deze monitor telt alleen onderschrijven.
events-heading = Wat er intussen gebeurde
event-date = { $date }{ $verified ->
    [true] {""}
   *[false] {" "}(datum niet bevestigd)
}
events-lead = Drie ervan staan met een driehoek in de grafiek. Dat iets eerder gebeurde, zegt niet dat het de oorzaak was.
events-all = Alle { $count } gebeurtenissen

progress-heading = { $fresh ->
    [0] Er zijn geen SDG-indicatoren met recente cijfers
   *[other] { $right ->
        [0] Geen
       *[other] { $right }
    } van de { $fresh } SDG-indicatoren met recente cijfers { $right ->
        [0] gaat
        [one] gaat
       *[other] gaan
    } sinds 2015 de goede kant op{ $total ->
        [one] {""}
       *[other] { $missing ->
            [0] {""}
           *[other] {" "}(van { $goals } van de { $total } SDG’s)
        }
    }
}
progress-lead = Recent is een cijfer zolang er nog geen twee nieuwere hadden moeten zijn; bij een jaarlijks cijfer is dat vier jaar. Van { $stale ->
    [one] 1 ander onderwerp is het laatste cijfer
   *[other] { $stale } andere onderwerpen zijn de laatste cijfers
} ouder; die staan apart. Voor { $targets ->
    [0] geen van de recente onderwerpen
    [one] 1 van de recente onderwerpen
   *[other] { $targets } van de recente onderwerpen
} loopt een bevestigd doel.
progress-chart-title = { $stale ->
    [0] Van alle { $count } onderwerpen zijn er recente cijfers
   *[other] Van { $stale } van de { $count } onderwerpen zijn de cijfers verouderd
}
progress-unit = Aantal indicatoren, verandering sinds 2015. Lichte balk: verouderde cijfers
progress-source = { $publishers }; bewerking van deze monitor
progress-fresh-row = Recent ({ $count })
progress-stale-row = Verouderd ({ $count })
progress-chart-alt = Staafdiagram met twee staven. Recente cijfers: { $fresh }. Verouderde cijfers: { $stale }.
progress-method = Methode: Open SDG, vanaf 2015 of het eerste jaar daarna. Waar een bevestigd doel loopt, is de groei vergeleken met de groei die nodig is, bij percentages op een rechte lijn; anders telt alleen de richting. Een verandering die niet groter is dan de afronding van de cijfers, heet gelijk gebleven. Met minder dan drie jaren is de reeks te kort om iets over te zeggen.
progress-base = Beginwaarde
progress-base-year = Beginjaar
progress-current = Laatste waarde
progress-current-year = Laatste jaar
progress-target-year = Doeljaar
movement-heading = Beweging
movement = { $movement ->
    [reached] doel bereikt
    [toward] de goede kant op
    [unchanged] gelijk gebleven
    [away] de verkeerde kant op
    [too_short] te kort om te zeggen
   *[not_assessable] niet te beoordelen
}
category-heading = Categorie (Open SDG)
stale-heading = Verouderd
open-sdg-category = { $category ->
    [target_achieved] doel bereikt
    [substantial_progress] duidelijke vooruitgang
    [moderate_progress] matige vooruitgang
    [limited_progress] weinig vooruitgang
    [deterioration] achteruitgang
    [unchanged] gelijk gebleven
    [too_short] te kort om te zeggen
   *[not_available] niet te beoordelen
}

commitments-heading = { $with_target ->
    [0] Geen van de { $count } aanbevelingen van de SER kreeg voor zover bekend een doel met een jaartal
    [one] 1 van de { $count } aanbevelingen van de SER kreeg voor zover bekend een doel met een jaartal
   *[other] { $with_target } van de { $count } aanbevelingen van de SER kregen voor zover bekend een doel met een jaartal
}
commitments-lead = Wat de SER in 2019 aanraadde, wat het kabinet antwoordde, en wat er sindsdien bekend is. De lijst is niet volledig: hier staan de aanbevelingen die het bericht van de SER noemt.
recommendation = Aanbeveling
commitments-known = Wat er bekend is
commitment-status = { $status ->
    [met] doel gehaald
    [not_met] doel gemist
    [insufficient_data] of het doel is gehaald, is niet te zeggen
    [open] doel loopt nog
    [withdrawn] doel vervallen
    [without_year] doel zonder jaartal
    [target_missed] doel gemist
    [no_target_known] geen doel bekend
   *[unknown] onbekend
}

freshness-heading = Hoe actueel zijn de cijfers?
freshness-lead = Per uitgever en uitgave: het laatste jaar waarover er een Nederlands cijfer is.
freshness-all = Laatste jaar per uitgever en uitgave
freshness-indicators = Reeksen
freshness-last-year = Laatste jaar

indicators-lead = Kies een SDG en daarna een indicator.
goal-name = { $goal } { $name }
indicator-no-figures = { $name }: deze indicator is beschreven, maar er zijn nog geen cijfers van aangeleverd.
goal-no-figures = Bij deze SDG zijn nog geen cijfers. Kies een andere SDG, of haal een filter weg.
indicator-choose = Indicator
indicator-option = SDG { $goal } · { $name }
indicator-not-here = De indicator “{ $code }” bestaat niet of valt buiten uw filters. Hieronder staat een andere; haal een filter weg of kies er een uit de lijst.
indicator-headline = { $name }: { $unit ->
    [percent] { $value }%
   *[other] { $value }
} in { $year }{ $course ->
    [times] , { $size } keer zoveel als in { $since }
    [halved] , ongeveer de helft van { $since }
    [up] , { $size }% meer dan in { $since }
    [down] , { $size }% minder dan in { $since }
    [points_up] , { $size } procentpunt hoger dan in { $since }
    [points_down] , { $size } procentpunt lager dan in { $since }
    [same] , gelijk aan { $since }
   *[none] {""}
}
indicator-stale = Verouderd: het laatste cijfer in deze monitor is van { $year }. De uitgever kan intussen nieuwere cijfers hebben.
indicator-archived = Gearchiveerd: { $successor } is hiervoor in de plaats gekomen. Deze reeks wordt niet meer bijgewerkt en telt niet mee.
indicator-chart-alt = Lijngrafiek van { $name } ({ $unit }) voor Nederland: van { $first } in { $first_year } naar { $last } in { $last_year }. { $targets ->
    [0] Er is geen bevestigd doel.
    [one] Er is één doel getekend.
   *[other] Er zijn { $targets } doelen getekend.
}
chart-table-below = De tabel met alle cijfers staat eronder.
endorsement-is-elsewhere = De onderschrijving van de OESO-richtlijnen hoort bij SDG 8 en SDG 12. De metingen en het doel hebben een eigen pagina.
places-beside = Leg ernaast
places-default = De Europese Unie, als haar cijfers vergelijkbaar zijn
place-not-here = Deze reeks heeft geen cijfers van { $places }.
place-rank = In { $year } staat Nederland op plaats { $place } van deze { $of } landen: { $order ->
    [up] het hoogste cijfer staat bovenaan
    [down] het laagste cijfer staat bovenaan
    [optimum] het cijfer dat het dichtst bij het optimum ligt, staat bovenaan
   *[none] het hoogste cijfer staat bovenaan, maar hoger is niet beter of slechter
}.
places-alt = Daarnaast staan lijnen van { $places }.
break-label = breuk
flags-heading = Tekens van de uitgever
flag-b = breuk in de reeks
flag-e = geschat
flag-p = voorlopig
flag-i = aangevuld door de uitgever
flag-u = weinig betrouwbaar
flag-d = andere definitie
flag-m = gemodelleerd
flag-f = voorspeld
flag-c = vertrouwelijk
flag-n = niet significant
flag-r = herzien
flag-s = geschat door Eurostat
flag-a = aangepast door de internationale organisatie
signs-explained = Open stippen zijn voorlopige of geschatte cijfers. Een stippellijn is een breuk in de reeks; daar is de lijn onderbroken.
direction = Wat is beter?
direction-of-good = { $direction ->
    [1] hoger is beter
    [0] hoger is niet beter of slechter
   *[other] lager is beter
}
direction-basis-term = Wie bepaalt dat?
direction-basis = { $basis ->
    [official] volgens de VN-indicator
    [sdsn_2019] volgens SDSN & IEEP (2019)
   *[editorial] redactionele keuze van deze monitor
}
no-target = geen bevestigd doel bekend
progress-term = Beweging
progress-sentence = { $category }: van { $base } ({ $base_year }) naar { $current } ({ $current_year }), methode Open SDG.{ $crosses ->
    [true] {" "}Let op: de reeks breekt in die periode.
   *[other] {""}
}
publisher-code = { $publisher } ({ $code })
responsible-ministries = Verantwoordelijk ministerie
responsible-verified = { $ministries }
responsible-unverified = { $ministries } (niet bevestigd door een bron)

sources-title = { $count } bronnen, en hoe ermee is gerekend
sources-lead = Wat een bron zegt, staat hier als feit. Wat deze monitor zelf koos, staat er als redactionele keuze bij. Wat niet gepubliceerd is, blijft leeg.
methods-heading = Methoden
method-verdict-term = Oordeel over een doel
method-verdict = Het doel is gehaald als de ondergrens van het 95%-interval niet onder het doel ligt, gemist als de bovengrens eronder ligt, en anders niet te onderscheiden. Een gepubliceerd cijfer zonder interval wordt met het doel vergeleken zoals het is gepubliceerd: het cijfer over het jaar van het doel of, als dat er niet is en het jaar voorbij is, het laatste cijfer ervoor. Een doel waarvan het jaar nog loopt, krijgt geen oordeel: daar staat of een rechte lijn door het eerste en het laatste cijfer het op tijd haalt.
method-groups-term = Vergelijkbaarheid
method-groups = Metingen worden alleen verbonden binnen een vergelijkbaarheidsgroep: zelfde definitie van de onderzochte bedrijven en van onderschrijven. De indeling in groepen is redactioneel.
method-open-sdg-term = Voortgang
method-open-sdg = De methode van Open SDG, zoals Statistics Canada die gebruikt. Met een doel: de jaarlijkse groei gedeeld door de groei die nodig is; vanaf 95% heet dat duidelijke, vanaf 60% matige, vanaf 0 weinig vooruitgang, daaronder achteruitgang. Zonder doel: de jaarlijkse groei in de gunstige richting, met grenzen bij 1,5%, 0,5% en 0. Of het doel is bereikt, wordt het eerst bekeken.
method-once-term = Eén keer tellen
method-once = Als meer uitgevers hetzelfde meten, of een uitgever hetzelfde in meer eenheden, telt alleen de reeks die het verst reikt, in de nieuwste uitgave.
method-stale-term = Verouderd
method-stale = Reeksen waarvan al twee nieuwere cijfers hadden moeten uitkomen, worden apart geteld. Hoe vaak een uitgever publiceert, staat bij de indicator; is dat niet bekend, dan geldt één keer per jaar. Voor verzamelen en publiceren zijn twee jaar gerekend.
method-editorial-term = Redactionele keuzes
method-editorial = Redactioneel zijn: het verantwoordelijke ministerie per sector, de SBI-codes per sector, de SDG’s per convenant, de vergelijkbaarheidsgroepen, de nummering van de aanbevelingen, en de gunstige richting waar geen bron die geeft. Drempels van SDSN zijn geen beleidsdoelen en worden niet als doel getekend.
method-versions-term = Uitgaven en versies
method-versions = Een uitgave is het moment waarop de uitgever een reeks uitbracht; twee uitgaven van één reeks worden nooit gemengd. Een versie is een publicatie in deze monitor; elke versie blijft te bekijken met version= in het adres.
sources-heading = Bronnen
sources-all = Alle { $count } bronnen
tables-heading = Tabellen
tables-lead = Elke tabel van deze monitor, met de betekenis van elke kolom, en te downloaden.
column = Kolom
meaning = Betekenis
type = Soort
type-string = tekst
type-integer = geheel getal
type-number = getal
type-boolean = ja of nee
type-date = datum

### data

table-goals = SDG’s
table-goals-description = De 17 duurzameontwikkelingsdoelen van de Verenigde Naties: nummer, korte naam en officiële kleur.
table-sources = Bronnen
table-sources-description = Elke bron van de feiten en cijfers: wie haar uitgaf, en waar. Als alleen de website bekend is, staat die er als adres.
table-ministries = Ministeries en andere overheden
table-ministries-description = Elk ministerie, elke provincie en elke gemeente, en het kabinet als geheel. Een ministerie dat een andere naam kreeg, werd gesplitst of in een ander opging, zegt welk ministerie ervoor of erna kwam.
table-goal_ministries = Ministeries per SDG
table-goal_ministries-description = Welk ministerie aan welke SDG werkt, met de namen van 2022. Een officiële lijst met één ministerie per SDG bestaat niet.
table-sectors = Sectoren
table-sectors-description = De sectoren uit de risicoanalyse van 2014, met metaal en elektronica apart, en alle andere bedrijven samen. Elk bedrijf hoort bij één sector.
table-places = Gebieden
table-places-description = De landen en unies waarover de monitor cijfers toont, met de codes en namen waaronder ze in bestanden van uitgevers staan. EU27_2020 is de Europese Unie vanaf 2020; EU27_SDSN is het gemiddelde van SDSN voor de EU zonder het Verenigd Koninkrijk.
table-indicators = Indicatoren
table-indicators-description = Elke indicator: één reeks van één uitgever. Ook de onderschrijving van de OESO-richtlijnen is een indicator; de cijfers daarvan staan bij de metingen.
table-goal_indicators = Andere SDG’s van een indicator
table-goal_indicators-description = De SDG’s waar een indicator ook bij hoort, naast zijn eigen SDG.
table-observations = Cijfers van de indicatoren
table-observations-description = Elk gepubliceerd cijfer: per indicator, gebied, jaar en uitgave. Twee uitgaven kunnen voor hetzelfde jaar een ander cijfer geven.
table-targets = Beleidsdoelen
table-targets-description = Elk doel dat een overheid, een rechter of een akkoord stelde. Een doel dat is vervangen, blijft staan. Grenswaarden uit rapporten zijn geen doelen.
table-measurements = Metingen van de onderschrijving
table-measurements-description = Elke gepubliceerde meting van het aandeel bedrijven dat de OESO-richtlijnen onderschrijft. Wat niet is gepubliceerd, is leeg.
table-agreements = IMVO-convenanten
table-agreements-description = Elk convenant: afspraken tussen bedrijven, overheid, vakbonden en maatschappelijke organisaties. Datums die geen bron bevestigt, zijn leeg.
table-agreement_counts = Deelname aan convenanten
table-agreement_counts-description = Hoeveel er aan een convenant meededen, per datum en bron. Bedrijven, merken en ondertekenaars zijn verschillende dingen: tel ze niet bij elkaar op.
table-agreement_targets = Doelen van convenanten
table-agreement_targets-description = De doelen die een convenant zichzelf stelde. Een doel dat is verschoven, heeft een rij voor elk jaar dat is genoemd.
table-agreement_goals = SDG’s per convenant
table-agreement_goals-description = De SDG’s waaraan een convenant kan bijdragen. Dit is een redactionele keuze: geen enkele bron noemt ze.
table-commitments = Aanbevelingen en antwoorden
table-commitments-description = Elke aanbeveling van de SER uit 2019 en het antwoord van het kabinet. De nummering en de korte samenvattingen zijn redactionele keuzes.
table-risk_themes = Risicothema’s
table-risk_themes-description = De thema’s van risico’s bij internationaal ondernemen, zoals de MVO Risico Checker ze indeelt.
table-sector_risks = Risico’s per sector
table-sector_risks-description = De risico’s die de openbare samenvatting van de risicoanalyse van 2014 per sector noemt. De samenvatting is een selectie: een risico dat er niet in staat, kan er wel zijn. Tel de rijen dus niet.
table-risk_analyses = Risicoanalyses
table-risk_analyses-description = De risicoanalyses van sectoren die de overheid liet maken. Alleen die van 2014 is bekend.
table-ministry_statements = Verklaringen van ministeries en kabinet
table-ministry_statements-description = Documenten waarin een overheid zegt wat zij aan de SDG’s bijdraagt. Een rapportage van alle ministeries samen telt als verklaring van het kabinet, niet van elk ministerie.
table-partner_actions = Acties van partners
table-partner_actions-description = Wat bedrijven, overheden, vakbonden en andere organisaties doen voor de SDG’s. Er zijn nog geen acties verzameld: de tabel is nog leeg.
table-events = Gebeurtenissen
table-events-description = Wat er gebeurde rond de doelen, de convenanten, de metingen en de SDG’s. Gebeurtenissen zonder datum staan er niet in.

column-goal = Nummer van de SDG, 1 tot en met 17
column-indicator = Code van de indicator
column-ministry = Afkorting van het ministerie, of de code van een andere overheid
column-sector = Code van de sector
column-agreement = Code van het convenant
column-target = Code van het doel
column-source = Code van de bron, zoals in de tabel met bronnen; leeg als er geen bron is
column-verified = true als een bron dit bevestigt, anders false
column-name_nl = Naam, in het Nederlands
column-name_en = Naam, in het Engels
column-note_nl = Wat u bij de cijfers moet weten, in het Nederlands; leeg als er niets bij te zeggen is
column-note_en = Wat u bij de cijfers moet weten, in het Engels; leeg als er niets bij te zeggen is
column-publisher = Organisatie of medium dat dit uitgaf
column-published_on = Datum van publicatie: een jaar, maand of dag; leeg als die onbekend is
column-address = Webadres; leeg als dat onbekend is
column-geo = Gebied, met zijn code in de tabel met gebieden
column-enabling_rights_priority = Of vrijheid van vereniging en collectief onderhandelen voorrang krijgen; unknown als dat niet is vastgesteld
column-basis = Waarop dit rust: official (een officiële bron) of editorial (redactionele keuze)
column-owner = Ministerie dat verantwoordelijk is; leeg als geen bron het noemt

column-goals-colour = Officiële kleur van de SDG, als hexadecimale code

column-sources-source = Code van de bron
column-sources-title = Titel van de bron, in de taal van de bron; waar de bron over gaat als de titel onbekend is
column-sources-licence = Licentie van de bron, als SPDX-code; leeg als die onbekend is
column-sources-verified = true als de gegevens in de bron zelf zijn nagelezen, anders false

column-ministries-name_nl = Naam zonder het woord ministerie, in het Nederlands
column-ministries-name_en = Naam zonder het woord ministerie, in het Engels
column-places-geo = Code van het gebied
column-places-kind = country (land) of union (meer landen samen; die doen niet mee in een rangorde)
column-iso_alpha3 = Code van drie letters (ISO 3166); een unie heeft er geen
column-eurostat_code = Code van Eurostat; leeg als Eurostat geen cijfers van het gebied heeft
column-un_code = Nummer van de Verenigde Naties (M49), in drie cijfers; leeg als de VN geen cijfers van het gebied hebben
column-world_bank_code = Code van de Wereldbank; leeg als de Wereldbank geen cijfers van het gebied heeft
column-written_as = Andere codes en namen van het gebied in bestanden van uitgevers, gescheiden door |
column-ministries-kind = Soort overheid: ministry (ministerie), cabinet (alle ministers samen), province (provincie) of municipality (gemeente)
column-ministries-valid_from = Eerste dag van de laatste periode waarin het bestaat; leeg als die onbekend is
column-ministries-valid_to = Dag vanaf wanneer het niet meer bestaat; leeg als het nog bestaat of de dag onbekend is
column-ministries-predecessor = Ministerie waar de taken op de eerste dag vandaan kwamen; leeg als dat er niet is of onbekend is
column-ministries-successor = Ministerie waar de taken op de laatste dag heen gingen; leeg als dat er niet is, onbekend is of zelf zijn voorganger noemt
column-ministries-ended_source = Bron van de laatste dag en de opvolger; leeg als het ministerie nog bestaat of er geen bron is
column-ministries-tooi_code = Code in TOOI, het register van Nederlandse overheden; leeg als die onbekend is

column-goal_ministries-role = primary: het meeste beleid komt van dit ministerie; involved: het ministerie draagt bij
column-goal_ministries-verified = true als het CBS deze koppeling noemt in de monitor van 2022, anders false

column-sectors-sbi = Bedrijfstakken volgens de SBI 2008 (twee cijfers), gescheiden door spaties; redactionele keuze
column-sectors-ministry = Verantwoordelijk ministerie, met de naam uit 2017-2023; leeg als dat er niet één is; redactionele keuze
column-sectors-basis = Waarop de bedrijfstakken en het ministerie rusten: altijd editorial (redactionele keuze)

column-indicators-goal = SDG waaronder de uitgever de indicator plaatst
column-indicators-unit_nl = Eenheid van de cijfers, in het Nederlands
column-indicators-unit_en = Eenheid van de cijfers, in het Engels
column-indicators-direction = 1 als hoger beter is, -1 als lager beter is
column-indicators-lower_bound = Kleinste waarde die kan; leeg als er geen grens is; redactionele keuze
column-indicators-upper_bound = Grootste waarde die kan; leeg als er geen grens is; redactionele keuze
column-indicators-kind = share: percentage van een geheel; level: hoeveelheid, index, verhouding of verschil; growth_rate: groeicijfer; redactionele keuze
column-indicators-optimum = Waarde waarna verder niet meer beter is; leeg als verder altijd beter is; redactionele keuze, naar SDSN
column-indicators-definition_nl = Wat de indicator meet, in het Nederlands; leeg als de naam alles zegt
column-indicators-definition_en = Wat de indicator meet, in het Engels; leeg als de naam alles zegt
column-indicators-publisher_code = Code van de uitgever zelf; bij Our World in Data de titel van de kolom; leeg als die onbekend is
column-indicators-same_as = Code die reeksen over hetzelfde onderwerp delen, zodat ze één keer tellen; leeg als er maar één is; redactionele keuze
column-indicators-publication_rhythm = Hoe vaak de uitgever publiceert: annual (elk jaar), biennial (elke twee jaar), irregular (onregelmatig) of unknown (onbekend)
column-indicators-direction_basis = Waarop de gunstige richting rust: official (het doel of de VN), sdsn_2019 (het rapport van SDSN) of editorial (redactionele keuze)
column-indicators-reviewed_on = Dag waarop de beschrijving voor het laatst is nagekeken; leeg als dat nog niet is gebeurd
column-indicators-next_review = Dag waarop de beschrijving weer moet worden nagekeken; leeg als die niet is gepland
column-indicators-successor = Indicator met nieuwere cijfers die ervoor in de plaats is gekomen; leeg als deze niet is gearchiveerd
column-indicators-headline_rank = Plaats tussen de hoofdindicatoren van het doel, een redactionele keuze; leeg bij de andere

column-observations-year = Jaar waarover het cijfer gaat
column-observations-edition = Uitgave waaruit het cijfer komt: uitgever en datum, of unknown (onbekend)
column-observations-value = Het cijfer, in de eenheid van de indicator, met alle gepubliceerde decimalen
column-observations-flags = Tekens van de uitgever: b (breuk in de reeks), e (geschat), p (voorlopig); leeg als er geen zijn

column-targets-indicator = Indicator waarmee het doel wordt vergeleken
column-targets-value = Het doel zoals het is gesteld, in de eenheid waarin het is gesteld; een daling is negatief
column-targets-unit_nl = Eenheid waarin het doel is gesteld, in het Nederlands
column-targets-unit_en = Eenheid waarin het doel is gesteld, in het Engels
column-targets-unit_conversion = Hoe het doel wordt omgerekend naar de getekende cijfers: none (niet), percent_to_share (gedeeld door 100) of reduction_to_index (100 min de daling)
column-targets-year = Jaar waarin het doel moet zijn gehaald; leeg als er geen jaar is genoemd
column-targets-direction = 1 als de waarde ten minste moet worden gehaald, -1 als het cijfer er niet boven mag komen
column-targets-valid_from = Vanaf wanneer het doel gold: een jaar, maand of dag; leeg als dat onbekend is
column-targets-valid_to = Tot wanneer het doel gold, voordat het verviel of werd vervangen: een jaar, maand of dag; leeg zolang het geldt
column-targets-set_by_nl = Wie het doel stelde, in het Nederlands; leeg als de bron dat niet zegt
column-targets-set_by_en = Wie het doel stelde, in het Engels; leeg als de bron dat niet zegt
column-targets-verified = true als een bron het doel noemt, anders false; alleen bevestigde doelen worden getekend
column-targets-series_match = same: de getekende reeks is precies waar het doel over gaat; similar: het is de reeks die er het dichtst bij komt; redactionele keuze
column-targets-final_value = Het eindcijfer dat voor het jaar van het doel is gepubliceerd, in de eenheid van het doel, als de getekende reeks iets anders telt; anders leeg
column-targets-final_source = Code van de bron van dat eindcijfer; leeg als er geen is

column-measurements-measurement = Code van de meting
column-measurements-indicator = Indicator die is gemeten
column-measurements-reference_year = Jaar waarover de meting gaat; leeg als dat niet is gepubliceerd
column-measurements-share = Aandeel van de onderzochte bedrijven dat onderschrijft, van 0 tot 1
column-measurements-population_definition_nl = Over welke bedrijven de meting gaat, in het Nederlands
column-measurements-population_definition_en = Over welke bedrijven de meting gaat, in het Engels
column-measurements-population_size = Aantal bedrijven in de hele groep; leeg als dat niet voor deze meting is gepubliceerd
column-measurements-assessed = Aantal bedrijven dat is onderzocht; leeg als dat niet is gepubliceerd
column-measurements-endorsing = Aantal onderzochte bedrijven dat onderschrijft; leeg als dat niet is gepubliceerd
column-measurements-measured_by = Wie de meting uitvoerde; leeg als dat niet is gepubliceerd
column-measurements-method_nl = Hoe er is gemeten, voor zover dat is gepubliceerd, in het Nederlands
column-measurements-method_en = Hoe er is gemeten, voor zover dat is gepubliceerd, in het Engels
column-measurements-comparability_group = Metingen met dezelfde code mogen met elkaar worden vergeleken; redactionele keuze
column-measurements-status = baseline: nulmeting; interim: tussenmeting; final: eindcijfer; other_study: ander onderzoek, buiten de officiële reeks
column-measurements-verified = true als een bron het aandeel noemt, anders false

column-agreements-sector = Sector waar het convenant bij hoort; redactionele keuze
column-agreements-signed_on = Dag van ondertekening; leeg als die niet is bevestigd
column-agreements-in_force_on = Dag waarop het convenant inging; leeg als die niet is bevestigd
column-agreements-ended_on = Dag waarop het convenant eindigde; leeg als het nog loopt of de dag niet is bevestigd
column-agreements-status = running (loopt), ended (afgelopen), not_concluded (wel overleg, geen convenant) of unknown (onbekend)
column-agreements-verified = false als geen bron het convenant of zijn datums bevestigt, anders true

column-agreement_counts-counted_on = Datum van de telling: een jaar, maand of dag
column-agreement_counts-unit = Wat er is geteld: companies (bedrijven), brands (merken), parties (partijen), signatories (ondertekenaars), banks (banken), funds (fondsen) of respondents (respondenten)
column-agreement_counts-value = Het getelde aantal
column-agreement_counts-qualifier = Hoe de bron het aantal noemt: exact (precies), approximately (ongeveer) of at_least (ten minste)

column-agreement_targets-target_year = Jaar waarin het doel moest zijn gehaald
column-agreement_targets-share = Het doel als aandeel, van 0 tot 1; de opmerking zegt waarvan
column-agreement_targets-note_nl = Waarvan het doel een aandeel is en waar het is genoemd, in het Nederlands
column-agreement_targets-note_en = Waarvan het doel een aandeel is en waar het is genoemd, in het Engels

column-agreement_goals-basis = Waarop de koppeling rust: altijd editorial (redactionele keuze)

column-commitments-commitment = Nummer van de aanbeveling; redactionele keuze
column-commitments-recommendation_nl = Wat de SER aanraadde, in het kort, in het Nederlands
column-commitments-recommendation_en = Wat de SER aanraadde, in het kort, in het Engels
column-commitments-answer_nl = Wat het kabinet antwoordde, in het kort, in het Nederlands
column-commitments-answer_en = Wat het kabinet antwoordde, in het kort, in het Engels
column-commitments-measure_nl = Wat er gemeten kan worden om de aanbeveling te volgen, in het Nederlands; redactionele keuze
column-commitments-measure_en = Wat er gemeten kan worden om de aanbeveling te volgen, in het Engels; redactionele keuze
column-commitments-target = Doel dat het kabinet hiervoor stelde; leeg als geen bron er een noemt
column-commitments-status = target_missed: het doel is niet op tijd gehaald; no_target_known: geen bron noemt een doel met een getal en een jaar; unknown: niet vastgesteld
column-commitments-evidence_nl = Wat er over de uitvoering bekend is, in het Nederlands
column-commitments-evidence_en = Wat er over de uitvoering bekend is, in het Engels
column-commitments-evidence_source = Bron van het nieuwste feit daarin; leeg als er geen feit in staat
column-commitments-last_news_on = Datum van het laatste bekende feit: een jaar, maand of dag; leeg als er geen is

column-risk_themes-theme = Code van het thema
column-risk_themes-theme_group = Groep van thema’s: fair_business (eerlijk zakendoen), human_rights (mensenrechten), labour (arbeid) of environment (milieu)
column-risk_themes-enabling_right = true voor een recht dat andere rechten mogelijk maakt, zoals vrijheid van vereniging

column-sector_risks-risk = Code van het risico
column-sector_risks-risk_nl = Naam van het risico, in het Nederlands
column-sector_risks-risk_en = Naam van het risico, in het Engels
column-sector_risks-risk_group = Groep van risico’s: environment (milieu), labour (arbeid) of human_rights (mensenrechten)
column-sector_risks-theme = Thema waar het risico het meest bij hoort; leeg als er geen past; redactionele keuze

column-risk_analyses-analysis = Code van de risicoanalyse
column-risk_analyses-analysed_on = Datum van publicatie: een jaar, maand of dag
column-risk_analyses-scope = full: alle sectoren; partial: een deel van de sectoren; unknown: onbekend
column-risk_analyses-commissioned_by_nl = Wie de opdracht gaf, in het Nederlands; leeg als dat onbekend is
column-risk_analyses-commissioned_by_en = Wie de opdracht gaf, in het Engels; leeg als dat onbekend is
column-risk_analyses-performed_by = Wie de analyse maakte; leeg als dat onbekend is
column-risk_analyses-sectors_counted = Aantal sectoren dat de overheid noemt

column-ministry_statements-statement_on = Datum van de verklaring: een jaar, maand of dag
column-ministry_statements-names_sdg_contribution = Of het document de bijdrage aan de SDG’s noemt: yes (ja), no (nee) of unknown (onbekend)
column-ministry_statements-names_imvo_link = Of het document de band met IMVO noemt: yes (ja), no (nee) of unknown (onbekend)
column-ministry_statements-document = Titel van het document

column-partner_actions-action = Code van de actie
column-partner_actions-partner_kind = Soort partner: company (bedrijf), government (overheid), union (vakbond), trade_association (brancheorganisatie), ngo (maatschappelijke organisatie) of other (anders)
column-partner_actions-partner = Naam van de partner
column-partner_actions-started_on = Datum van het begin: een jaar, maand of dag; leeg als die onbekend is
column-partner_actions-goal = SDG waaraan de actie het meest bijdraagt; leeg als geen SDG is genoemd

column-events-event = Code van de gebeurtenis
column-events-happened_on = Datum van de gebeurtenis: een jaar, maand of dag
column-events-kind = Soort gebeurtenis: policy (beleid), campaign (campagne), agreement (convenant), evaluation (evaluatie), measurement (meting) of law (wet)
column-events-name_nl = Wat er gebeurde, in het Nederlands
column-events-name_en = Wat er gebeurde, in het Engels
column-events-verified = true als een bron de gebeurtenis en de datum noemt, false als de datum waarschijnlijk is

table-comparability_overrides = Uitzonderingen op de vergelijkbaarheid
table-comparability_overrides-description = Elk besluit dat twee vergelijkbaarheidsgroepen toch met elkaar mogen worden vergeleken, met wie dat besloot en waarom. Besluiten komen er door een upload bij.
table-survey_waves = Rondes van het onderzoek
table-survey_waves-description = Elke ronde van het onderzoek naar de onderschrijving: waarover zij gaat, welke bedrijven erbij horen en hoe er is gescoord. Rondes komen er door een upload bij.
table-survey_strata = Bedrijven per sector in een ronde
table-survey_strata-description = Hoeveel bedrijven een sector telt, of ze nu zijn onderzocht of niet. Nodig om een steekproef te wegen.
table-survey_responses = Onderzochte bedrijven
table-survey_responses-description = Elk bedrijf in een ronde: het niveau van onderschrijving, de stappen van gepaste zorgvuldigheid die zijn gezien, en waar het bewijs staat.

column-wave = Code van de ronde
column-comparability_overrides-comparability_group = Code van de ene groep, zoals bij de rondes en de metingen
column-comparability_overrides-compared_with = Code van de andere groep
column-comparability_overrides-reason_nl = Waarom zij mogen worden vergeleken, in het Nederlands
column-comparability_overrides-reason_en = Waarom zij mogen worden vergeleken, in het Engels
column-comparability_overrides-author = Wie het besloot
column-comparability_overrides-decided_on = Datum van het besluit: een jaar, maand of dag
column-survey_waves-reference_year = Jaar waarover de ronde gaat
column-survey_waves-population_definition_nl = Welke bedrijven bij de ronde horen, in het Nederlands
column-survey_waves-population_definition_en = Welke bedrijven bij de ronde horen, in het Engels
column-survey_waves-frame_date = Datum van de lijst waaruit de bedrijven komen: een jaar, maand of dag; leeg als die onbekend is
column-survey_waves-population_size = Aantal bedrijven in de hele groep; leeg als dat onbekend is
column-survey_waves-mode = Hoe de gegevens zijn verzameld, zoals bureauonderzoek of een vragenlijst; leeg als dat onbekend is
column-survey_waves-coder = Wie de bedrijven hun niveau gaf; leeg als dat onbekend is
column-survey_waves-comparability_group = Rondes en metingen met dezelfde code mogen met elkaar worden vergeleken; redactionele keuze
column-survey_waves-design = census: alle bedrijven zijn onderzocht; sample: een steekproef
column-survey_waves-synthetic = true als de rijen van de ronde zijn verzonnen als voorbeeld, anders false
column-survey_waves-names_may_be_shown = true als de namen van de bedrijven mogen worden getoond, anders false
column-survey_strata-population_size = Aantal bedrijven van de groep in deze sector
column-survey_responses-reference_year = Jaar waarover de rij gaat, hetzelfde als dat van de ronde; leeg als het bestand het niet noemt
column-survey_responses-company = Code van het bedrijf, in elke ronde dezelfde
column-survey_responses-kvk_number = Nummer bij de Kamer van Koophandel: acht cijfers, met de nullen vooraan; leeg als het onbekend is
column-survey_responses-name = Naam van het bedrijf; leeg als die niet mag worden bewaard
column-survey_responses-sbi = Code van de hoofdactiviteit in de SBI 2008: twee tot vijf cijfers, met de nullen vooraan; leeg als die onbekend is
column-survey_responses-sector = Code van de belangrijkste sector
column-survey_responses-ministry = Verantwoordelijk ministerie; leeg als het dat van de sector is
column-survey_responses-size_class = Grootte: large (groot), very_large (zeer groot) of unknown (onbekend)
column-survey_responses-level = Niveau van onderschrijving: 0 geen, 1 impliciet, 2 genoemd, 3 expliciet in een openbaar document, 4 expliciet en met bewijs van ten minste één stap, 9 niet vastgesteld; 3 en 4 tellen mee voor het doel; redactionele indeling
column-survey_responses-step_1 = true als er bewijs is van stap 1 van gepaste zorgvuldigheid; leeg of 9 als er niet naar is gekeken
column-survey_responses-step_2 = Hetzelfde voor stap 2
column-survey_responses-step_3 = Hetzelfde voor stap 3
column-survey_responses-step_4 = Hetzelfde voor stap 4
column-survey_responses-step_5 = Hetzelfde voor stap 5
column-survey_responses-step_6 = Hetzelfde voor stap 6
column-survey_responses-evidence_url = Webadres van het openbare document waarin het bedrijf onderschrijft; leeg als het er niet is
column-survey_responses-agreement = Code van het convenant waaraan het bedrijf meedoet; leeg als het er niet is
column-survey_responses-weight = Voor hoeveel bedrijven van de groep dit bedrijf meetelt, meer dan 0; ingevuld voor alle bedrijven van een ronde of voor geen

table-report_thresholds = Drempels uit een rapport
table-report_thresholds-description = De grenzen en drempels waarmee SDSN en IEEP in hun rapport van 2019 een indicator beoordeelden. Het zijn geen beleidsdoelen.
column-report_thresholds-lower_bound = De waarde die 0 punten krijgt.
column-report_thresholds-red_threshold = De waarde waarachter het rapport rood kleurt.
column-report_thresholds-green_threshold = De waarde vanaf waar het rapport groen kleurt.
column-report_thresholds-optimum = De waarde die 100 punten krijgt.

### short names of the columns of answers, and codes in words

label-page = Pagina
label-parameter = Parameter van het adres
label-action = Actie
label-address = Webadres
label-after = Toestand daarna
label-agreement = Convenant
label-agreements = Convenanten
label-analysed_on = Datum van de analyse
label-analysis = Risicoanalyse
label-answer = Antwoord van het kabinet
label-arrival = Jaar waarin het doel wordt bereikt
label-assessed = Onderzochte bedrijven
label-author = Door
label-away = Verkeerde kant op
label-base_value = Eerste waarde
label-base_year = Eerste jaar
label-basis = Grondslag
label-before = Toestand daarvoor
label-best_rank = Hoogst mogelijke plaats
label-by = Verdeeld naar
label-by_override = Vergeleken op grond van een besluit
label-came_and_went = Deel door bedrijven die erbij kwamen of weggingen
label-category = Oordeel van de methode
label-change = Verandering van het aandeel
label-change_lower = Ondergrens van de verandering
label-change_upper = Bovengrens van de verandering
label-changed = Deel door bedrijven die veranderden
label-code = Groep
label-coder = Wie de niveaus gaf
label-colour = Kleur
label-commissioned_by = Opdrachtgever
label-commitment = Aanbeveling
label-companies = Bedrijven
label-company = Bedrijf
label-comparability_group = Groep van vergelijkbare metingen
label-compared_with = Vergeleken met
label-confirmed_goals = SDG’s die een bron bevestigt
label-counted_on = Datum van de telling
label-course = Verloop van een lopend doel
label-coverage = Convenant voor de sector
label-crosses_break = Breuk in de reeks
label-current_value = Laatste waarde
label-current_year = Laatste jaar
label-decided_on = Datum van het besluit
label-definition = Definitie
label-design = Opzet
label-direction = Gunstige richting
label-direction_basis = Grondslag van de richting
label-document = Document
label-edition = Uitgave
label-editions = Uitgaven
label-enabling_right = Recht dat andere rechten mogelijk maakt
label-enabling_rights_priority = Voorrang voor vrijheid van vereniging
label-end = Aandeel in de latere ronde
label-ended_on = Einddatum
label-endorsing = Bedrijven die onderschrijven
label-event = Gebeurtenis
label-evidence = Wat er bekend is
label-evidence_source_address = Adres van de bron van wat er bekend is
label-evidence_source_title = Bron van wat er bekend is
label-evidence_url = Adres van het document
label-figure = Cijfer naast het doel
label-figure_year = Jaar van dat cijfer
label-final_series_value = Eindcijfer in de eenheid van de cijfers
label-final_source_address = Adres van de bron van het eindcijfer
label-final_source_title = Titel van de bron van het eindcijfer
label-final_value = Eindcijfer bij het doel
label-first_year = Eerste jaar met een cijfer
label-flags = Tekens van de uitgever
label-frame_date = Datum van de bedrijvenlijst
label-fresh = Onderwerpen met recente cijfers
label-gained = Begonnen met onderschrijven
label-gap = Afstand tot het doel
label-geo = Gebied
label-goal = SDG
label-goals = SDG’s
label-happened_on = Datum
label-has_unverified_ministry = Ministerie zonder bron
label-headline_rank = Plaats als hoofdindicator
label-highest = Aandeel als alle onbekende bedrijven onderschrijven
label-in_force_on = Datum van ingang
label-indicator = Indicator
label-indicators = Indicatoren
label-interval_method = Methode van het interval
label-is_counted = Telt voor het onderwerp
label-is_newest_edition = Nieuwste uitgave
label-is_selected = Gekozen
label-is_stale = Verouderd cijfer
label-is_valid = Bestaat nu
label-iso_alpha3 = ISO-code
label-eurostat_code = Code van Eurostat
label-kind = Soort
label-last_news_on = Laatste nieuws
label-last_year = Laatste jaar met een cijfer
label-leads = Staat voorop
label-level = Niveau
label-level_0 = Aandeel op niveau 0
label-level_1 = Aandeel op niveau 1
label-level_2 = Aandeel op niveau 2
label-level_3 = Aandeel op niveau 3
label-level_4 = Aandeel op niveau 4
label-licence = Licentie
label-lost = Gestopt met onderschrijven
label-lower = Ondergrens
label-lowest = Aandeel als geen onbekend bedrijf onderschrijft
label-matches = Gevonden bedrijven
label-mean_score = Gemiddelde score
label-newest_year = Jaar van het nieuwste cijfer
label-way = Kant op
label-meaning = Betekenis van het getal
label-measure = Wat kan worden gemeten
label-measured_by = Gemeten door
label-measurement = Meting
label-method = Methode
label-ministries = Ministeries
label-ministry = Ministerie
label-mix = Deel door groei en krimp van sectoren
label-mode = Manier van meten
label-movement = Richting
label-name = Naam
label-names_imvo_link = Noemt het verband met IMVO
label-names_may_be_shown = Namen mogen worden getoond
label-names_sdg_contribution = Noemt de bijdrage aan de SDG’s
label-newest_last_year = Laatste jaar van de nieuwste reeks
label-next_review = Volgende controle
label-not_assessable = Niet te beoordelen
label-not_established = Niveau niet vast te stellen
label-note = Opmerking
label-oldest_last_year = Laatste jaar van de oudste reeks
label-optimum = Beste waarde
label-owner = Verantwoordelijk ministerie
label-p_value = P-waarde
label-pace_achieved = Behaald tempo per jaar
label-pace_needed = Nodig tempo per jaar
label-partner = Partner
label-partner_kind = Soort partner
label-performed_by = Uitgevoerd door
label-placed_year = Jaar
label-population_definition = Over welke bedrijven
label-population_size = Aantal bedrijven in de groep
label-predecessors = Voorgangers
label-publication_rhythm = Hoe vaak de uitgever publiceert
label-published_on = Datum van publicatie
label-publisher = Uitgever
label-rounding = Kleinste stap van de cijfers
label-publisher_code = Code van de uitgever
label-qualifier = Hoe precies
label-reached = Doel bereikt
label-reason = Reden
label-recommendation = Aanbeveling
label-reference_year = Jaar waarover het gaat
label-reviewed_on = Laatst nagekeken
label-risks = Risico’s
label-role = Rol
label-rule = Regel van het oordeel
label-same_as = Onderwerp
label-scope = Omvang
label-score = Score
label-sdg_away = SDG-onderwerpen de verkeerde kant op
label-sdg_too_short = SDG-onderwerpen met een te korte reeks
label-sdg_unchanged = SDG-onderwerpen gelijk gebleven
label-sdg_not_assessable = SDG-onderwerpen niet te beoordelen
label-sdg_reached = SDG-onderwerpen op hun doel
label-sdg_stale = Verouderde SDG-onderwerpen
label-sdg_toward = SDG-onderwerpen de goede kant op
label-sector = Sector
label-sectors_counted = Aantal sectoren
label-series_value = Doel in de eenheid van de cijfers
label-series_match = Past bij de reeks
label-set_by = Gesteld door
label-share = Aandeel dat onderschrijft
label-shown_goal = Staat onder SDG
label-signed_on = Datum van ondertekening
label-size_class = Grootte
label-source = Bron
label-source_address = Adres van de bron
label-source_licence = Licentie van de bron
label-source_title = Titel van de bron
label-standing = Hoe het doel ervoor staat
label-start = Aandeel in de eerdere ronde
label-started_on = Begin
label-stated_unit = Eenheid van het doel
label-stated_value = Doel zoals gesteld
label-state = Stand van het doel
label-statement_on = Datum van de verklaring
label-status = Stand
label-step_1 = Bewijs van stap 1
label-step_2 = Bewijs van stap 2
label-step_3 = Bewijs van stap 3
label-step_4 = Bewijs van stap 4
label-step_5 = Bewijs van stap 5
label-step_6 = Bewijs van stap 6
label-subjects = Onderwerpen
label-successor = Opvolger
label-successors = Opvolgers
label-synthetic = Verzonnen voorbeeld
label-target = Doel
label-target_value = Doel in de eenheid van de cijfers
label-target_year = Jaar van het doel
label-theme = Thema
label-theme_group = Groep van thema’s
label-title = Titel
label-too_short = Te kort om te zeggen
label-toward = Goede kant op
label-unchanged = Gelijk gebleven
label-unit = Eenheid
label-unit_conversion = Omrekening naar de eenheid van de cijfers
label-upper = Bovengrens
label-upper_bound = Grootste waarde die kan
label-valid_from = Geldt vanaf
label-valid_to = Geldt tot
label-value = Waarde
label-verdict = Oordeel over het doel
label-verified = Met bron
label-wave = Ronde
label-wave_after = Latere ronde
label-wave_before = Eerdere ronde
label-worst_rank = Laagst mogelijke plaats
label-year = Jaar
label-years = Jaren met een cijfer sinds 2015
coded = { $code ->
    [BE] België
    [DE] Duitsland
    [DK] Denemarken
    [met] gehaald
    [not_met] gemist
    [not_distinguishable] niet zeker of het doel is gehaald
    [insufficient_data] te weinig gegevens
    [no_target] geen bevestigd doel
    [open] loopt nog
    [closed] voorbij
    [withdrawn] vervallen
    [without_year] zonder jaartal
    [own_year] cijfer over het jaar zelf
    [last_before] laatste cijfer ervoor
    [percent_to_share] van procent naar aandeel
    [reduction_to_index] van daling naar index
    [on_pace] op schema
    [behind] niet op schema
    [target_achieved] doel bereikt
    [substantial_progress] duidelijke vooruitgang
    [significant_progress] duidelijke vooruitgang
    [moderate_progress] matige vooruitgang
    [limited_progress] weinig vooruitgang
    [insufficient_progress] te weinig vooruitgang
    [deterioration] achteruitgang
    [movement_away] van het doel af
    [moderate_movement_away] matig van het doel af
    [significant_movement_away] duidelijk van het doel af
    [on_track] op schema
    [acceleration_needed] moet sneller
    [stagnation_or_regression] stilstand of achteruitgang
    [not_available] niet te beoordelen
    [reaches_target] haalt het doel
    [misses_target] haalt het doel niet
    [green] groen
    [yellow] geel
    [orange] oranje
    [red] rood
    [up] pijl omhoog
    [up_right] pijl schuin omhoog
    [right] pijl naar rechts
    [down] pijl omlaag
    [toward] de goede kant op
    [away] de verkeerde kant op
    [neutral] vlak
    [reached] doel bereikt
    [not_assessable] niet te beoordelen
    [running] loopt
    [ended] afgelopen
    [not_concluded] niet gesloten
    [unknown] onbekend
    [none] geen
    [baseline] nulmeting
    [interim] tussenmeting
    [final] eindcijfer
    [other_study] ander onderzoek
    [target_missed] doel gemist
    [no_target_known] geen doel bekend
    [yes] ja
    [no] nee
    [primary] eerst verantwoordelijk
    [involved] betrokken
    [official] officiële bron
    [editorial] redactionele keuze
    [own] eigen SDG
    [share] percentage van een geheel
    [level] hoeveelheid of index
    [growth_rate] groeicijfer
    [annual] elk jaar
    [biennial] elke twee jaar
    [irregular] onregelmatig
    [sdsn_2019] rapport van SDSN uit 2019
    [companies] bedrijven
    [brands] merken
    [parties] partijen
    [signatories] ondertekenaars
    [banks] banken
    [exact] precies
    [approximately] ongeveer
    [at_least] ten minste
    [full] alle sectoren
    [partial] een deel van de sectoren
    [census] alle bedrijven
    [sample] steekproef
    [large] groot
    [very_large] zeer groot
    [ministry] ministerie
    [cabinet] kabinet
    [province] provincie
    [municipality] gemeente
    [company] bedrijf
    [government] overheid
    [union] vakbond
    [trade_association] brancheorganisatie
    [ngo] ngo
    [policy] beleid
    [campaign] campagne
    [agreement] convenant
    [evaluation] evaluatie
    [measurement] meting
    [fair_business] eerlijk zakendoen
    [labour] arbeid
    [environment] milieu
    [total] totaal
    [sector] per sector
    [in_agreement] per deelname aan een convenant
    [size_class] per grootte
    [endorses] onderschrijft
    [does_not] onderschrijft niet
    [not_measured] niet gemeten
    [hidden] niet getoond, te weinig bedrijven
    [nobody] niemand onderzocht
    [group] één groep
    [strata] gewogen per sector
    [domain] deel van de sectoren
    [calibrated] gewichten van het onderzoek, per sector opgehoogd (poststratificatie)
    [weights] gewichten van het onderzoek
    [funds] pensioenfondsen
    [respondents] respondenten
    [human_rights] mensenrechten
    [other] anders
    [law] wet
    [country] land
    [union] unie van landen
    [final_published_figure] cijfer dat over het jaar van het doel is gepubliceerd
    [last_published_figure] laatste cijfer dat vóór het jaar van het doel is gepubliceerd
    [unchanged] gelijk gebleven
    [too_short] te kort om te zeggen
    [two_sided_interval] tweezijdig interval
    [same] precies dezelfde
    [similar] het dichtst erbij
   *[unlisted] { $code }
}

### pages: goals, ministries, agreements, recommendations, risks, partners

page-goals = Doelen
page-ministries = Ministeries
page-agreements = Convenanten
page-recommendations = Aanbevelingen
page-world = In de wereld
world-headline = Van { $count } reeksen over gevolgen in het buitenland { $toward ->
    [one] gaat er één
   *[other] gaan er { $toward }
} sinds 2015 de goede kant op en { $away } de verkeerde kant
world-lead = Wat Nederland gebruikt, invoert en geeft, heeft gevolgen in andere landen. Ook daarover gaat maatschappelijk verantwoord ondernemen. Welke reeksen hier staan is een redactionele keuze, naar de spillover-indicatoren van het Sustainable Development Report.
world-footprint = De voetafdruk van wat Nederland gebruikt
world-footprint-lead = Grondstoffen en uitstoot die de consumptie hier veroorzaakt, ook elders. De twee cijfers over grondstoffen volgen een andere methode: het ene zet het andere niet voort.
world-aid = Wat Nederland geeft
world-aid-lead = Hulp en klimaatfinanciering voor andere landen.
world-labour = Arbeidsrechten (8.8) zijn niet recent gemeten
world-labour-lead = De monitor heeft geen reeks over arbeidsrechten of over arbeidsomstandigheden in ketens: voor indicator 8.8.2 van de Verenigde Naties is geen cijfer van na 2017 gevonden. Hoeveel bedrijven de OESO-richtlijnen onderschrijven komt het dichtst in de buurt.
world-to-endorsement = De onderschrijving van de OESO-richtlijnen
endorsement-to-world = Nederland in de wereld: voetafdruk, hulp en arbeidsrechten
label-topic = Onderwerp
page-risks = Risico’s
page-partners = Samenwerking
yes-no-unknown = { $answer ->
    [yes] ja
    [no] nee
   *[unknown] onbekend
}
document = Document
more-indicator = { $name }: alle cijfers

goals-headline = { $count ->
    [0] Geen enkele SDG is te beoordelen met recente cijfers
   *[other] Bij { $ahead ->
        [0] geen
       *[other] { $ahead }
    } van de { $count } SDG’s gaan meer indicatoren de goede kant op dan de verkeerde{ $missing ->
        [0] {""}
        [one] ; 1 van de { $total } is niet te beoordelen met recente cijfers
       *[other] ; { $missing } van de { $total } zijn niet te beoordelen met recente cijfers
    }
}
goal-headline = SDG { $name }: { $count ->
    [0] geen recente cijfers
   *[other] { $right } van de { $count } indicatoren met recente cijfers { $right ->
        [one] gaat
       *[other] gaan
    } de goede kant op
}
show-all-years = Toon alle jaren vanaf { $first }
goals-lead = Alleen recente cijfers tellen mee; oudere staan onderaan. Onder elke SDG staan de ministeries die als eerste verantwoordelijk zijn.
goals-chart-title = { $assessed ->
    [0] Te weinig cijfers voor een gemiddelde
    [one] De gemiddelde score van de enige SDG die er een heeft, wijst { $backward ->
        [0] niet op achteruitgang
       *[other] op achteruitgang
    }
   *[other] De gemiddelde score wijst bij { $backward ->
        [0] geen
       *[other] { $backward }
    } van de { $assessed } SDG’s die er een hebben op achteruitgang
}
goals-unit = Score van elke indicator volgens Open SDG, van -5 tot 5; een stip is een indicator, de streep het gemiddelde. De SDG met de minste vooruitgang staat bovenaan
goals-chart-alt = Stippengrafiek met per SDG de score van elke indicator. Gemiddelden, van laag naar hoog: { $ranking }.
goals-mean = Gemiddelde score
goals-not-ranked = niet te beoordelen
goals-fresh = Recente cijfers
goals-method = Welke indicatoren een SDG meten, is een keuze: het gemiddelde zegt iets over deze indicatoren en niet over de hele SDG. Een SDG met minder dan twee te beoordelen indicatoren krijgt geen gemiddelde en staat onderaan. Elk onderwerp telt één keer. Welk ministerie verantwoordelijk is, is voor een deel niet door een bron bevestigd; achter een pijl staat welk ministerie ervoor in de plaats kwam.
goals-older = { $count ->
    [one] Oudere cijfers: 1 onderwerp
   *[other] Oudere cijfers: { $count } onderwerpen
}
goals-older-all = Tabel van de oudere cijfers
goals-older-lead = Deze cijfers zijn geschiedenis: ze zeggen hoe het toen ging en tellen hierboven niet mee.
score-backward = ← achteruit
score-forward = vooruit →
more-headlines = De overige { $count } indicatoren van dit doel
headlines-editorial = Welke indicatoren hier vooraan staan, is een keuze van de redactie.

ministries-headline = { $count ->
    [0] Uw keuze bevat geen ministerie van nu
   *[other] { $known ->
        [0] { $link ->
            [0] { $count ->
                [one] We vonden geen document waarin dit ministerie zijn eigen bijdrage aan de SDG’s of een verband met IMVO noemt
               *[other] We vonden geen document waarin een ministerie zijn eigen bijdrage aan de SDG’s of een verband met IMVO noemt
            }
           *[other] We weten van { $link } van de { $count } ministeries of zij een verband met IMVO noemen; van geen hun bijdrage aan de SDG’s
        }
       *[other] We weten van { $known } van de { $count } ministeries of zij hun bijdrage aan de SDG’s noemen, en van { $link } of zij een verband met IMVO noemen
    }
}
ministries-cabinet = { $reports ->
    [0] Ook van het kabinet als geheel staat in deze monitor geen document waarin het zijn bijdrage noemt.
   *[other] Het kabinet als geheel noemde zijn bijdrage in { $reports } nationale SDG-rapportages, van { $first } tot en met { $last }. { $linked ->
        [0] Of die ook een verband met IMVO noemen, is niet gevonden.
       *[other] In { $linked } daarvan staat ook een verband met IMVO.
    }
}
ministries-asked = De SER vroeg in 2019 dat elk ministerie, elke gemeente en elke provincie zijn bijdrage aan de SDG’s noemt, en het verband met IMVO (internationaal maatschappelijk verantwoord ondernemen). Niet bekend betekent: in deze monitor staat nog geen document waaruit het blijkt.
ministries-cabinet-heading = Wat het kabinet als geheel meldde
ministries-cabinet-lead = Elke rapportage heeft een deel van de Rijksoverheid, naast dat van onder meer gemeenten en bedrijven. Wat elk ministerie daarin over zichzelf zegt, is hier niet uitgezocht.
ministries-matrix-heading = Wie is verantwoordelijk voor welke SDG?
ministries-matrix-lead = Met de namen van 2022, het jaar waarover de bron spreekt (CBS).
ministries-matrix-signs = ● als eerste verantwoordelijk, ○ betrokken. Een vraagteken betekent dat geen bron de koppeling bevestigt.
role-in-words = { $role ->
    [primary] als eerste verantwoordelijk
   *[involved] betrokken
}{ $verified ->
    [true] {""}
   *[false] , niet bevestigd
}
ministries-each-heading = De ministeries van nu
ministries-each-lead = Bij een ministerie dat taken van een ander overnam, tellen de SDG’s van dat andere ministerie mee. Een SDG kan bij meer ministeries staan. Een 0 betekent dat er geen koppeling is gevonden.
ministries-before = Nam taken over van
ministries-goals = SDG’s, ook niet bevestigd
ministries-goals-confirmed = SDG’s die een bron bevestigt
ministries-former-heading = Ministeries die niet meer bestaan
ministries-from = Bestond vanaf
ministries-to = Bestond tot
ministries-after = Taken nu bij
ministry-linked-as = { $until ->
    [none] { $since ->
        [unknown] {""}
       *[other] { $name } bestaat sinds { $since }.{" "}
    }
   *[other] { $since ->
        [unknown] { $name } bestond tot { $until }.{" "}
       *[other] { $name } bestond van { $since } tot { $until }.{" "}
    }
}{ $predecessors ->
    [none] Aan { $name } is geen SDG en geen sector gekoppeld.
   *[other] De gegevens staan op naam van { $predecessors }. U ziet alles wat daarbij hoorde.
}
ministry-unverified = { $name } (niet bevestigd)
ministry-with-code = { $code }: { $name }
ministry-until = { $name } (tot { $date })
names-sdg = Benoemt bijdrage aan SDG’s
names-link = Benoemt verband met IMVO

agreement = Convenant
agreement-signed = Ondertekend
agreement-ended = Beëindigd
agreement-status-heading = Status
agreement-status = { $status ->
    [running] loopt
    [ended] beëindigd
    [not_concluded] niet gesloten
    [not_confirmed] niet bevestigd dat het is gesloten
   *[unknown] einde niet bevestigd
}
agreement-end-unknown = { $status ->
    [ended] beëindigd, datum onbekend
   *[unknown] niet bekend of het is beëindigd
}
agreement-goals = SDG’s (redactioneel)
agreement-spoken = { $name }, ondertekend { $signed }, { $status ->
    [running] loopt voor zover bekend nog
    [ended] { $ended ->
        [unknown] beëindigd op een onbekende datum
       *[other] beëindigd { $ended }
    }
   *[unknown] niet bekend of het is beëindigd
}
agreements-headline = { $concluded ->
    [0] Geen bron bevestigt dat een van deze convenanten is gesloten
    [one] 1 convenant: { $running ->
        [0] { $ended ->
            [0] we weten niet of het nog loopt
           *[other] het is beëindigd
        }
       *[other] het loopt nog, voor zover bekend
    }
   *[other] Van de { $concluded } convenanten { $running ->
        [0] loopt er geen
        [one] loopt er nog 1
       *[other] lopen er nog { $running }
    }, voor zover bekend; { $ended } { $ended ->
        [one] is
       *[other] zijn
    } beëindigd{ $unknown ->
        [0] {""}
       *[other] , van { $unknown } weten we het niet
    }
}
coverage-sentence = { $none ->
    [0] { $count ->
        [one] De gekozen risicosector heeft
       *[other] Elk van de { $count } gekozen risicosectoren heeft
    } in deze indeling een eigen convenant, of had er een.
    [one] { $count ->
        [one] De gekozen risicosector
       *[other] 1 van de { $count } risicosectoren
    } heeft in deze indeling geen eigen convenant: { $sectors }.
   *[other] { $none } van de { $count } risicosectoren hebben in deze indeling geen eigen convenant: { $sectors }.
}
agreements-chart-title = { $running ->
    [0] Geen van de { $count } convenanten met een begindatum loopt nog, voor zover bekend
    [one] De meeste convenanten liepen af; van de { $count } met een begindatum loopt er nog 1: { $names }
   *[other] Van de { $count } convenanten met een begindatum lopen er nog { $running }: { $names }
}
agreements-unit = Van ondertekening tot einde. Een balk die vervaagt: het einde is niet bekend
agreements-chart-alt = Tijdbalken van de convenanten: { $agreements }.
agreements-source = SER en de bronnen per convenant in de tabel
agreements-editorial = Welke sector en welke SDG’s bij een convenant horen, is onze keuze. Een convenant zonder bron telt niet mee.
coverage-heading = Heeft de sector een eigen convenant?
coverage = Heeft de sector een convenant?
coverage-name = { $coverage ->
    [running] loopt
    [ended] beëindigd
    [none] geen eigen convenant in deze indeling
   *[unknown] einde niet bevestigd
}
counts-heading = Hoeveel deden er mee?
counts-lead = Bedrijven, merken, partijen en ondertekenaars zijn verschillende eenheden en worden nooit opgeteld. Waar bronnen elkaar tegenspreken, staan beide getallen er.
agreements-all = Tabel van alle { $count } convenanten, met bron
counts-all = Alle { $count } tellingen
counts-none = Van deze convenanten is geen telling bekend.
counts-value = Aantal
count-with-unit = { $qualifier ->
    [approximately] ongeveer{" "}
    [at_least] ten minste{" "}
   *[exact] {""}
}{ $value } { $unit ->
    [companies] bedrijven
    [brands] merken
    [parties] partijen
    [signatories] ondertekenaars
    [banks] banken
    [funds] fondsen
   *[respondents] deelnemers aan de vragenlijst
}
agreement-targets-heading = Doelen van de convenanten
agreement-targets-lead = Een doel dat verschoof, staat er met elk jaartal dat is genoemd.

commitments-only-one = Waar geen bron een doel met een getal en een jaar noemt, is niet in een cijfer te zeggen of het lukt.
commitments-measure = Wat te meten is (onze keuze)
commitments-target = Doel
commitments-has-target = { $value }{ $year ->
    [none] , zonder jaartal
   *[other] {" "}in { $year }
}
commitments-owner = Verantwoordelijk
commitments-news = Laatste nieuws
news-age = { $date } ({ $years ->
    [0] minder dan een jaar geleden
    [one] 1 jaar geleden
   *[other] { $years } jaar geleden
})

risks-headline = De laatste bekende volledige risicoanalyse is van { $date }: { $age ->
    [0] minder dan een jaar oud
    [one] 1 jaar oud
   *[other] { $age } jaar oud
}
risks-headline-none = Er is geen volledige risicoanalyse bekend
risks-sectors-heading = De risicosectoren
risks-sentence = { $sectors ->
    [one] De samenvatting noemt bij deze sector { $count ->
        [one] 1 risico
       *[other] { $count } risico’s
    }
   *[other] De samenvatting noemt { $count ->
        [one] 1 risico
       *[other] { $count } risico’s
    }{ $everywhere ->
        [none] {""}
       *[other] ; bij alle { $sectors } sectoren: { $everywhere }
    }
}
risks-signs = Een stip: de samenvatting noemt dit risico. Convenant: ● loopt, ◌ beëindigd, ◐ einde onbekend, ✕ geen.
risks-named-sign = genoemd
risks-sectors-lead = De openbare samenvatting van de risicoanalyse van 2014 is een selectie. Staat een risico niet bij een sector, dan kan het er wel zijn. Tel de risico’s dus niet.
risks-named = Genoemd in de samenvatting
enabling-heading = { $known ->
    [0] We weten van geen enkel convenant of vakbondsvrijheid en cao-overleg voorrang krijgen
   *[other] { $yes ->
        [one] 1 convenant geeft
       *[other] { $yes } convenanten geven
    } vakbondsvrijheid en cao-overleg voorrang, { $no ->
        [one] 1 doet
       *[other] { $no } doen
    } dat niet; van { $unknown } weten we het niet
}
enabling-lead = Vrijheid van vereniging en collectief onderhandelen zijn voorwaarden voor andere rechten van werknemers. De SER wil dat zij altijd voorrang krijgen. De openbare samenvatting van de risicoanalyse van 2014 noemt deze rechten niet.
enabling-what = Analyse of convenant
enabling-priority = Voorrang voor deze rechten
enabling-no-figure = SDG 8.8 gaat over arbeidsrechten. Daarvan heeft deze monitor nog geen cijfer.
analyses-heading = Risicoanalyses
analysis-by = Gemaakt door
analysis-for = In opdracht van
themes-heading = Thema’s
themes-table = Alle thema’s
themes-lead = De indeling van de MVO Risico Checker. Die doet geen uitspraak over ernst of kans.
theme = Thema
theme-group = Groep
theme-group-name = { $group ->
    [fair_business] eerlijk zakendoen
    [human_rights] mensenrechten en ethiek
    [labour] arbeidsrechten
   *[environment] milieu en omgeving
}
theme-enabling = Voorwaarden{ "\u00AD" }scheppend

partners-title = { $count ->
    [0] Er zijn nog geen acties van partners verzameld
    [one] 1 actie van partners
   *[other] { $count } acties van partners
}
partners-lead = Het kabinet zoekt samenwerking met bedrijven, gemeenten en provincies, vakbonden, brancheorganisaties en maatschappelijke organisaties. Hier staat wat zij doen, zodra het is aangeleverd.
partners-none = Niemand houdt bij hoeveel samenwerkingen er zijn. Daarom staat hier geen getal.
partner = Partner
partner-kind = Soort partner
partner-kind-name = { $kind ->
    [company] bedrijf
    [government] overheid
    [union] vakbond
    [trade_association] brancheorganisatie
    [ngo] maatschappelijke organisatie
   *[other] anders
}

### pages: methods of progress

show-earlier = Toon eerdere uitgaven
indicator-due = Er zouden nieuwere cijfers moeten zijn, gezien hoe vaak de uitgever publiceert: het laatste cijfer hier is van { $year }.
indicator-revised = De nieuwste uitgave verandert het cijfer over { $year } van { $before } in { $after }: meer dan { $bound }.
methods-accord = { $accord ->
    [contradict] De methoden spreken elkaar tegen
    [agree] De methoden wijzen dezelfde kant op
    [differ] Niet elke methode ziet een verandering
    [one] Maar één methode kan de richting beoordelen
   *[none] Geen methode kan de richting beoordelen
}
outlook = Om het doel in { $year } te halen, is een verandering van { $required } per jaar nodig ({ $unit }). Sinds 2015 was het { $observed }. { $arrival ->
    [never] In dit tempo wordt het doel niet gehaald.
    [once] In dit tempo wordt het doel rond { $first } gehaald. Dit is geen voorspelling.
   *[between] In dit tempo wordt het doel tussen { $first } en { $last } gehaald; het hangt af van de methode. Dit is geen voorspelling.
}
methods-beside-lead = Dezelfde Nederlandse cijfers, beoordeeld met elke methode die ermee kan werken. Waar methoden elkaar tegenspreken, hangt het oordeel af van de methode.
methods-explained = Uitleg van de methoden
method = Methode
period = Periode
found = Uitkomst
judgement = Oordeel
caution-crosses_break = De reeks breekt binnen de periode; groei over een breuk heen is onzeker.
caution-optimum = Verder dan het optimum is niet beter (gelijkheid, geen verschil). Daarom is bij de groeimethoden en de trend de afstand tot het optimum beoordeeld.
caution-base_zero = Een van de waarden is nul; groei is dan niet goed uit te rekenen.
caution-sign_change = De waarde wisselt van teken; groei is dan niet te berekenen.
caution-growth_rate = Dit is zelf een groeicijfer; groei daarvan heeft geen betekenis.
caution-no_direction = Meer is hier niet beter of slechter; geen methode kan dan oordelen.
caution-few_points = Sinds 2015 zijn er te weinig cijfers.
method-name-open_sdg = Open SDG
method-name-open_sdg_earlier = Open SDG, vorige uitgave
method-name-eurostat_long = Eurostat, lange termijn
method-name-eurostat_short = Eurostat, korte termijn
method-name-un = Verenigde Naties
method-name-linear = Rechte lijn
method-name-logit = Logit-schaal
method-name-sdsn_level = SDSN, stand
method-name-sdsn_trend = SDSN, trend
method-name-trend = Trend (onze lezing van CBS)
method-how-open_sdg = De jaarlijkse groei sinds 2015, met een doel gedeeld door de groei die nodig is; bij percentages met een doel het tempo op een rechte lijn, want groei op groei vleit een laag begin. Bron: Open SDG en Statistics Canada.
method-how-eurostat_long = De jaarlijkse groei over 15 jaar, met een doel gedeeld door de groei die nodig is; bij percentages met een doel op een rechte lijn. Grenzen: 95%, 60% en 0; zonder doel 1%, 0 en -1%. Welke naam bij welke grens hoort, is niet bevestigd. Bron: Eurostat, zoals Open SDG die methode weergeeft.
method-how-eurostat_short = Hetzelfde over 5 jaar.
method-how-un = Welk deel van de weg naar het doel is afgelegd als de groei sinds 2015 zo doorgaat; bij percentages op een rechte lijn. Grenzen: 95% en 10%; zonder doel 2% en 0,5% groei per jaar. Bron: VN, SDG Progress Chart, technische nota 2023.
method-how-linear = Het aandeel in het doeljaar als de verandering per jaar gelijk blijft. Voor een aandeel tussen 0 en 100 is dit eerlijker dan een groeipercentage, dat een lage start te gunstig maakt.
method-how-logit = Hetzelfde op de logit-schaal, waarop een aandeel trager verandert als het dicht bij 0 of 100 komt.
method-how-sdsn_level = Een score van 0 tot 100 tussen de slechtste waarde en het optimum uit het rapport van SDSN en IEEP (2019). De drempels zijn van dat rapport en geen beleidsdoelen.
method-how-sdsn_trend = Of het tempo sinds 2015 genoeg is om in 2030 de groene drempel van dat rapport te halen.
method-how-trend = De helling van een rechte lijn door de laatste acht jaar, en of die van nul verschilt (t-toets, 95%). Het CBS oordeelt ook over acht jaar; dat het deze toets gebruikt, is onze aanname.
found-value = { $meaning ->
    [ratio] { $value } van de nodige groei
    [pace] { $value } van het nodige tempo
    [growth] { $value } verbetering per jaar
    [way] { $value } van de weg naar het doel
    [share] { $value } in het doeljaar{ $arrival ->
        [none] {""}
       *[other] ; doel bereikt in { $arrival }
    }
    [score] score { $value }
   *[slope] { $value } per jaar
}
judged = { $category ->
    [target_achieved] doel bereikt
    [substantial_progress] duidelijke vooruitgang
    [significant_progress] duidelijke vooruitgang
    [moderate_progress] matige vooruitgang
    [limited_progress] weinig vooruitgang
    [insufficient_progress] te weinig vooruitgang
    [deterioration] achteruitgang
    [movement_away] verwijdert zich van het doel
    [moderate_movement_away] lichte achteruitgang
    [significant_movement_away] duidelijke achteruitgang
    [on_track] op schema
    [acceleration_needed] moet sneller
    [stagnation_or_regression] stilstand of achteruitgang
    [reaches_target] haalt het doel als dit zo doorgaat
    [misses_target] haalt het doel niet als dit zo doorgaat
    [green] groen
    [yellow] geel
    [orange] oranje
    [red] rood
    [up] ↑ op schema
    [up_right] ↗ matige verbetering
    [right] → stilstand
    [down] ↓ achteruitgang
    [toward] de goede kant op
    [away] de verkeerde kant op
    [neutral] geen duidelijke verandering
    [unchanged] gelijk gebleven
    [too_short] te kort om te zeggen
   *[not_available] niet te beoordelen
}

### survey

filter-wave = Meting
disclosure-threshold-wrong = De instelling { $variable } staat op “{ $value }”. Vul een geheel getal van 1 of hoger in, of laat de instelling weg (dan geldt 5).

survey-subject = enquête van { $wave }
survey-wave-name = { $year }{ $code ->
    [none] {""}
   *[other] {" "}· { $code }
}{ $synthetic ->
    [true] {" "}(verzonnen voorbeeld)
   *[false] {""}
}
survey-no-ministry = Geen ministerie toegewezen
survey-headline = { $basis ->
    [hidden] Deze keuze telt minder dan { $least } onderzochte bedrijven, of zou zo’n kleine groep verraden: daarom staat hier geen aandeel
    [nobody] In { $year } is van geen enkel bedrijf in deze keuze een niveau vastgesteld
   *[other] In { $year } onderschreef { $share } van de grote bedrijven{ $selected ->
        [true] {" "}in uw keuze
       *[false] {""}
    } de OESO-richtlijnen: { $verdict ->
        [met] { $moment ->
            [measured] het doel van { $target } in { $target_year } is gehaald
            [earlier] dat was al genoeg voor het doel van { $target } in { $target_year }
            [later] dat is genoeg voor het doel van { $target } dat voor { $target_year } gold
           *[open] het doel van { $target } in { $target_year } is al gehaald
        }
        [not_met] { $moment ->
            [measured] het doel van { $target } in { $target_year } is gemist
            [earlier] dat was nog onder het doel van { $target } in { $target_year }
            [later] dat is nog onder het doel van { $target } dat voor { $target_year } gold
           *[open] dat is nog onder het doel van { $target } in { $target_year }
        }
        [no_target] een bevestigd doel is er niet
        [withdrawn] het doel is vervallen
        [without_year] een doel met een jaartal is er niet
        [not_distinguishable] of dat genoeg is voor het doel van { $target } in { $target_year }, is met deze steekproef niet te zeggen
       *[other] er is te weinig bekend om het met het doel van { $target } in { $target_year } te vergelijken
    }
}
survey-certainty = { $basis ->
    [census] Alle bedrijven zijn onderzocht, dus er is geen steekproeffout.
   *[other] Het 95%-interval loopt van { $lower } tot { $upper }.
} Onderzocht: { $assessed } { $size ->
    [none] bedrijven.
   *[other] van de { $size } bedrijven.
}
survey-estimator = { $basis ->
    [strata] Elke sector telt mee naar zijn aantal bedrijven.
    [domain] Elke sector telt mee naar zijn aantal bedrijven; hoeveel daarvan bij deze groep horen, is geschat.
    [calibrated] Elk bedrijf telt mee met zijn gewicht uit het onderzoek; per sector zijn de gewichten opgehoogd tot het aantal bedrijven (poststratificatie).
    [weights] Elk bedrijf telt mee met zijn gewicht uit het onderzoek.
   *[other] {""}
}
survey-unknown = { $count ->
    [0] Van de andere bedrijven weten we niets.
    [one] Van 1 bedrijf weten we het niet.
   *[other] Van { $count } bedrijven weten we het niet.
} Onderschrijft geen van hen, dan is het aandeel { $lowest }. Onderschrijven ze allemaal, dan is het { $highest }.{ $turns ->
    [true] {" "}Het oordeel hangt dus van die bedrijven af.
   *[false] {""}
}
survey-unknown-hidden = Van hoeveel bedrijven het niveau niet kon worden vastgesteld, staat hier niet: dat aantal is te klein, of zou een klein aantal verraden.
survey-merged = Deze sectoren zijn voor de berekening samengenomen, omdat er in minstens één te weinig bedrijven zijn onderzocht: { $sectors }.
survey-companies-needed = { $closed ->
    [true] Voor { $target } hadden nog ongeveer { $count } bedrijven moeten onderschrijven
   *[false] Voor { $target } moeten nog ongeveer { $count } bedrijven gaan onderschrijven
} (volgens het interval tussen { $fewest } en { $most }).
survey-sample-needed = { $settled ->
    [true] Voor dit oordeel zijn genoeg bedrijven onderzocht: { $assessed }.
   *[false] Blijft het aandeel zoals het is, dan geven pas ongeveer { $sample } onderzochte bedrijven uitsluitsel; het zijn er nu { $assessed }.
}
survey-pace = Van { $first_year } tot { $last_year } veranderde het aandeel met { $change } procentpunt{ $lower ->
    [none] {""}
   *[other] {" "}(95%-interval { $lower } tot { $upper })
}: { $achieved } per jaar.{ $state ->
    [closed] {" "}Om het doel in { $target_year } te halen waren er { $needed } per jaar nodig.
    [open] {" "}Om het doel in { $target_year } te halen zijn er vanaf { $last_year } { $needed } per jaar nodig.
   *[none] {""}
}
survey-no-outlook = { $why ->
    [too_few] Geen vooruitblik: daarvoor zijn minstens drie vergelijkbare metingen uit verschillende jaren nodig.
    [no_error] Geen vooruitblik: van minstens één meting is geen foutmarge te berekenen.
    [no_target] Geen vooruitblik: er is geen bevestigd doel.
    [withdrawn] Geen vooruitblik: het doel is vervallen.
    [without_year] Geen vooruitblik: het doel heeft geen jaartal.
    [no_direction] Geen vooruitblik: de metingen laten geen duidelijke stijging of daling zien.
   *[too_late] Geen vooruitblik: er is geen later jaar om naar vooruit te kijken.
}
survey-outlook = Als de lijn door de { $waves } metingen van { $first_year } tot en met { $last_year } doorloopt, ligt het aandeel in { $horizon } tussen { $lower } en { $upper }.{ $reach ->
    [reached] {""}
    [falls] {" "}De lijn daalt: zo komt { $target } niet in zicht.
    [never] {" "}Ook dan komt { $target } binnen dertig jaar niet in zicht.
    [open] {" "}{ $target } wordt dan op zijn vroegst in { $earliest } bereikt; wanneer uiterlijk, is niet te zeggen.
   *[range] {" "}{ $target } wordt dan ergens tussen { $earliest } en { $latest } bereikt.
} { $scattered ->
    [true] De metingen liggen ver van één lijn af, dus dit is een grove aanwijzing en geen voorspelling.
   *[false] Dit is een rekenkundige lijn en geen voorspelling.
}

survey-watermark = verzonnen voorbeeld
survey-made-up = { $text } (verzonnen voorbeeld)
survey-unit = Aandeel van de grote bedrijven dat de OESO-richtlijnen expliciet onderschrijft (niveau 3 en 4), met 95%-interval
survey-unit-wave = Aandeel van de grote bedrijven dat de OESO-richtlijnen expliciet onderschrijft, met 95%-interval. Meting: { $wave }
survey-outlook-label = loopt de lijn door:<br>{ $lower } tot { $upper } in { $year }
survey-waves-title = { $course ->
    [rises] Het aandeel steeg van { $first } in { $first_year } naar { $last } in { $last_year }
    [falls] Het aandeel daalde van { $first } in { $first_year } naar { $last } in { $last_year }
    [same] Van { $first } in { $first_year } naar { $last } in { $last_year }: geen aantoonbare verandering
    [hidden] Deze groep is te klein om te tonen
   *[single] In { $last_year } was het aandeel { $last }
}
survey-point = { $year }: { $basis ->
    [hidden] verborgen
    [nobody] niemand onderzocht
    [census] { $share }, alle bedrijven onderzocht
   *[other] { $share } ({ $lower } tot { $upper })
}
survey-named-share = { $name } { $share }
survey-none = geen
survey-waves-alt = Lijngrafiek met per meting het aandeel en het 95%-interval: { $series }. { $targets ->
    [none] Er is geen bevestigd doel.
   *[other] { $targets }
} De tabel met dezelfde cijfers staat erbij.
survey-in_agreement = { $value ->
    [true] Doet mee aan een convenant
   *[false] Andere bedrijven
}
survey-in_agreement-title = Van de bedrijven met een convenant onderschreef { $first } in { $year }, van de andere { $second }
survey-size_class = { $value ->
    [very_large] Heel groot
    [large] Groot
   *[unknown] Grootte onbekend
}
survey-size_class-title = Van de heel grote bedrijven onderschreef { $first } in { $year }, van de grote { $second }
survey-parts-alt = Lijngrafiek met het aandeel per groep en het 95%-interval. In { $year }: { $parts }. De tabel met dezelfde cijfers staat erbij.
survey-heading-group = Groep
survey-heading-lower = Ondergrens (%)
survey-heading-upper = Bovengrens (%)
survey-heading-size = Alle bedrijven
survey-heading-lowest = Als geen onbekende onderschrijft (%)
survey-heading-highest = Als elke onbekende onderschrijft (%)
survey-heading-basis = Berekening
survey-heading-rank = Plaats
survey-heading-verdict = Oordeel
survey-heading-p = p-waarde (Holm)
survey-heading-funnel = Meer dan toeval
survey-heading-step = Stap
survey-heading-move = Wat er gebeurde
survey-heading-companies = Bedrijven
survey-heading-part = Deel
survey-heading-points = Procentpunten
survey-basis = { $basis ->
    [census] alle bedrijven onderzocht
    [group] één groep
    [strata] sectoren gewogen naar grootte
    [domain] deel van sectoren, gewogen
    [calibrated] gewichten van het onderzoek, per sector opgehoogd (poststratificatie)
    [weights] gewichten van het onderzoek
    [hidden] verborgen
   *[nobody] niemand onderzocht
}
survey-verdict = { $verdict ->
    [met] doel gehaald
    [not_met] onder het doel
    [not_distinguishable] niet zeker of het doel is gehaald
    [no_target] zonder oordeel
    [withdrawn] zonder oordeel
    [without_year] zonder oordeel
   *[insufficient_data] te weinig gegevens
}
survey-place = { $share } · plaats { $best ->
    [0] onbekend
   *[other] { $best }–{ $worst }
}
survey-p-small = < 0,001
survey-ranked-title = { $count ->
    [one] { $first }: { $first_share }
   *[other] Het hoogst: { $first } ({ $first_share }); het laagst: { $last } ({ $last_share })
}
survey-ranked-alt = Stippen met 95%-interval, van hoog naar laag: { $groups }. Verborgen groepen: { $hidden }. De tabel met dezelfde cijfers staat erbij.
survey-funnel-title = { $outside ->
    [0] Geen enkele groep wijkt meer af dan het toeval verklaart
    [one] Eén groep wijkt meer af dan het toeval verklaart
   *[other] { $outside } groepen wijken meer af dan het toeval verklaart
}
survey-funnel-alt = Trechterdiagram: het aandeel van elke groep tegen het aantal onderzochte bedrijven. Meer dan het toeval verklaart wijken af: { $outside }. De tabel met dezelfde cijfers staat erbij.
survey-multiples-title = { $waves ->
    [one] { $by ->
        [sector] Het aandeel per sector in { $year }
       *[ministry] Het aandeel per ministerie in { $year }
    }
   *[other] { $count ->
        [one] Het aandeel in elke meting
       *[other] { $by ->
            [sector] In { $risen } van de { $count } sectoren is het aandeel aantoonbaar gestegen
           *[ministry] Bij { $risen } van de { $count } ministeries is het aandeel aantoonbaar gestegen
        }
    }
}
survey-multiples-alt = Kleine lijngrafieken, één per groep. Laatste meting: { $groups }. De tabel met alle cijfers staat erbij.
survey-hidden-waves = { $shown ->
    [0] verborgen: te klein
   *[other] deels verborgen
}
survey-level = { $level ->
    [0] 0 niets gevonden
    [1] 1 impliciet
    [2] 2 genoemd
    [3] 3 expliciet onderschreven
   *[4] 4 expliciet, met bewijs van een stap
}
survey-levels-title = { $evidence } onderschrijft en laat een stap zien; bij { $nothing } is niets gevonden
survey-levels-unit = Aandeel van de onderzochte bedrijven per niveau; alleen niveau 3 en 4 tellen mee voor het doel
survey-levels-alt = { $count } gestapelde staven met het aandeel per niveau. { $name }: { $levels }. De tabel met alle cijfers staat erbij.
survey-step = { $step ->
    [1] 1 Beleid vastleggen
    [2] 2 Risico’s in kaart brengen
    [3] 3 Schade stoppen en voorkomen
    [4] 4 Resultaten volgen
    [5] 5 Communiceren
   *[6] 6 Herstel bieden
}
survey-steps-title = Het vaakst gevonden: { $most }; het minst vaak: { $least }
survey-steps-unit = Aandeel van de bedrijven bij wie de stap is gezocht en bewijs is gevonden
survey-steps-alt = Stippen per stap van gepaste zorgvuldigheid. Laatste meting: { $steps }. De tabel met alle metingen staat erbij.
survey-state-name = { $state ->
    [endorses] onderschrijft
    [does_not] onderschrijft niet
   *[not_measured] niet gemeten
}
survey-state = { $state ->
    [endorses] onderschrijft
    [does_not] onderschrijft niet
   *[not_measured] niet gemeten
} ({ $count })
survey-move = { $move ->
    [kept] bleef onderschrijven
    [gained] ging onderschrijven
    [lost] stopte met onderschrijven
    [still_not] onderschreef nog steeds niet
    [entered] werd voor het eerst of weer gemeten
   *[left] werd niet meer gemeten
}
survey-move-other = anders
survey-flow = van “{ $before }” naar “{ $after }”: { $count }
survey-moved-title = { $gained ->
    [one] 1 bedrijf ging
   *[other] { $gained } bedrijven gingen
} onderschrijven, { $lost ->
    [one] 1 hield ermee op
   *[other] { $lost } hielden ermee op
}
survey-moved-unit = Aantal bedrijven; links de meting { $before }, rechts { $after }
survey-moved-alt = Stroomdiagram van bedrijven tussen twee metingen: { $flows }. De tabel met dezelfde aantallen staat erbij.
survey-change-title = { $rises ->
    [0] In geen van de { $count } { $by ->
        [sector] sectoren
       *[ministry] ministeries
    } steeg het aandeel aantoonbaar
   *[other] In { $rises } van de { $count } { $by ->
        [sector] sectoren
       *[ministry] ministeries
    } steeg het aandeel aantoonbaar
}{ $falls ->
    [0] {""}
   *[other] , in { $falls } daalde het
}
survey-change-unit = Verandering van het aandeel dat onderschrijft, van { $before } naar { $after }, in procentpunten met 95%-interval{ $told ->
    [true] . Onder de naam staat hoeveel bedrijven die in beide metingen zijn beoordeeld, veranderden
   *[false] . Van geen enkele groep zijn er genoeg veranderde bedrijven om hun aantal te tonen
}
survey-change-alt = Stippen met 95%-interval. { $groups }. Verborgen groepen: { $hidden }. De tabel met dezelfde cijfers staat erbij.
survey-change-point = { $change } procentpunt ({ $lower } tot { $upper })
survey-change-counted = { $gained } erbij, { $lost } eraf
survey-change-hidden = { $course ->
    [hidden] verborgen
   *[other] aantallen verborgen
}
survey-change-course = { $course ->
    [rises] gestegen
    [falls] gedaald
   *[same] geen aantoonbare verandering
}
survey-change-lower = Ondergrens (procentpunten)
survey-change-upper = Bovengrens (procentpunten)
survey-change-gained = Ging onderschrijven
survey-change-lost = Hield ermee op
survey-change-net = Per saldo
survey-part-name = { $part ->
    [changed] dezelfde bedrijven
    [came_and_went] andere bedrijven
   *[mix] mix van sectoren
}
survey-made-of-title = { $largest ->
    [changed] De verandering van { $change } komt vooral doordat dezelfde bedrijven veranderden ({ $points })
    [came_and_went] De verandering van { $change } komt vooral doordat er andere bedrijven in de meting zitten ({ $points })
   *[mix] De verandering van { $change } komt vooral doordat de mix van sectoren verschoof ({ $points })
}
survey-made-of-unit = Aandeel dat onderschrijft, en de verandering in procentpunten; de delen tellen precies op
survey-made-of-alt = Watervalgrafiek van { $start } naar { $end }: { $parts }. De tabel met dezelfde cijfers staat erbij.
survey-synthetic = Dit is een verzonnen voorbeeld: geen enkel bedrijf en geen enkel cijfer hieronder is echt. Het laat zien wat de monitor met een echte enquête doet.
survey-figure-share = onderschreef de richtlijnen in { $year }
survey-figure-interval = { $lower }–{ $upper }
survey-figure-sure = { $basis ->
    [census] alle bedrijven onderzocht
   *[other] 95%-interval
}
survey-figure-target = { $target ->
    [no_target] er is geen bevestigd doel
    [withdrawn] het doel is vervallen
    [without_year] het doel heeft geen jaartal
   *[other] doel { $target } in { $year }
}
survey-how-sure = Hoe zeker is dat?
survey-pace-term = Hoe snel ging het?
survey-needed = Wat is er nog nodig?
survey-outlook-term = Als dit zo doorgaat
survey-rule-term = Hoe is geoordeeld?
survey-legend-interval = stip: aandeel; streep: 95%-interval
survey-legend-unknown = als geen of alle niet-vastgestelde bedrijven onderschrijven
survey-legend-target = doel
survey-part-groups = Per sector of ministerie
survey-part-levels = Niveaus en stappen
survey-part-moved = Wie veranderde
survey-part-kinds = Convenant en grootte
survey-part-comparable = Vergelijkbaarheid
survey-part-companies = Bedrijven
survey-by = Indelen naar
survey-by-sector = Sector
survey-by-ministry = Ministerie
survey-source = enquête onder grote bedrijven, niveaus toegekend door { $coder }; metingen { $waves }
survey-ministry-note = Welk ministerie bij een sector hoort, is een redactionele keuze met de namen uit de meetjaren. De enquête kan per bedrijf een ander ministerie noemen; dan telt dat.
survey-ranked-note = De streep geeft de onzekerheid (95%). De stippellijn: alle bedrijven samen. De rode lijn: het doel. Overlappen de strepen? Dan is de volgorde niet zeker. Hoe meer groepen, hoe strenger het oordeel per groep (methode van Holm).
survey-click-sector = Klik op een stip om de bedrijven van die sector te zien. Of kies een sector onder de grafiek.
survey-to-companies = Naar de bedrijven van een sector
survey-funnel-note = Binnen de gestreepte lijnen (95%) en de gestippelde lijnen (99,8%) kan een groep door toeval liggen, ook als er geen echt verschil is met het geheel. Kleine groepen mogen verder afwijken. Van veel groepen ligt er ook zonder echt verschil wel eens één buiten de lijnen: gevuld zijn alleen de groepen die ook afwijken als alle groepen samen worden bekeken (binomiale toets, methode van Holm).
survey-adjusted-note = Het 95%-interval is dat van elke groep apart. Of een aandeel aantoonbaar steeg of daalde, is beoordeeld met alle groepen samen (methode van Holm): dat is strenger naarmate er meer groepen zijn.
survey-steps-note = De zes stappen van gepaste zorgvuldigheid uit de OESO-handreiking. Een stap waar in een meting niet naar is gezocht, heeft geen punt.
survey-no-pairs = Er zijn geen twee opeenvolgende metingen gekozen die met elkaar te vergelijken zijn. Haal de keuze van metingen weg, of kies er twee die op elkaar volgen.
survey-pair = Welke metingen
survey-pair-name = { $before } → { $after }
survey-mcnemar = Van de bedrijven die in beide metingen zijn beoordeeld, { $gained ->
    [one] ging er 1 onderschrijven
   *[other] gingen er { $gained } onderschrijven
} en { $lost ->
    [one] hield er 1 mee op
   *[other] hielden er { $lost } mee op
}. { $clear ->
    [true] Dat verschil is waarschijnlijk geen toeval
   *[false] Zo’n verdeling kan toeval zijn
} (toets van McNemar, p-waarde { $p }). Niet gemeten is een bedrijf dat niet in de meting zat, bijvoorbeeld doordat het niet in de steekproef viel, of waarvan het niveau niet kon worden vastgesteld.
survey-change-whole = Over alle bedrijven gerekend veranderde het aandeel met { $change } procentpunt (95%-interval { $lower } tot { $upper }): { $course ->
    [rises] een stijging die meer is dan toeval
    [falls] een daling die meer is dan toeval
   *[same] dat kan toeval zijn
}.{ $agrees ->
    [true] {""}
   *[false] {" "}De toets van McNemar zegt iets anders, omdat die alleen de bedrijven kent die in beide metingen zijn beoordeeld; het interval telt ook de andere bedrijven, de grootte van de sectoren en het aantal bedrijven mee.
}
survey-made-of-note = Dezelfde bedrijven: wie in beide metingen is beoordeeld en veranderde. Andere bedrijven: wie er alleen in één van de metingen is beoordeeld, en in een onderzoek met gewichten ook wie zwaarder of lichter meetelt dan eerst. Mix van sectoren: sectoren met veel of weinig onderschrijving werden groter of kleiner. Methode: Griliches en Regev (1995).
survey-kinds-note = Dat bedrijven met een convenant vaker onderschrijven, bewijst niet dat het door het convenant komt.
survey-ledger-note = { $groups ->
    [one] Alle metingen horen bij één vergelijkbaarheidsgroep.
   *[other] De metingen horen bij { $groups } vergelijkbaarheidsgroepen. Alleen binnen een groep worden metingen verbonden en wordt een verandering berekend, tenzij hieronder een uitzondering staat; tussen groepen verschillen de onderzochte bedrijven of de manier van meten. De indeling is redactioneel.
}
override-heading = Uitzonderingen
override-none = Er zijn geen uitzonderingen vastgelegd. Wie twee groepen toch wil vergelijken, legt dat met een reden vast in de tabel met uitzonderingen op de pagina Aanleveren.
override-groups = Groepen
override-groups-named = { $one } en { $other }
override-reason = Reden
override-author = Besloten door
override-date = Besloten op
survey-heading-measured = Meting
survey-heading-frame = Peildatum
survey-heading-mode = Manier van meten
survey-heading-coder = Toegekend door
survey-heading-asked = In de meting
survey-published = { $share } ({ $year }, gepubliceerd)
survey-heading-company = Bedrijf
survey-heading-level = Niveau
survey-heading-evidence = Bewijs
survey-heading-steps = Stappen met bewijs
survey-level-unknown = 9 niet vastgesteld
survey-search = Zoek een bedrijf op naam
survey-page = Bladzijde
survey-no-names = De meting { $wave } toont geen namen van bedrijven. Kies met het filter Meting een meting waarvoor dat wel mag.
survey-matches = { $count ->
    [0] Geen bedrijf gevonden in { $wave }. Verander de zoektekst of haal een filter weg.
    [one] 1 bedrijf in { $wave }.
   *[other] { $count } bedrijven in { $wave }; hieronder { $first } tot en met { $last }.
}
survey-company = Eén bedrijf door de metingen heen
survey-choose = Kies een bedrijf van deze bladzijde
survey-history-note = Alleen metingen waarvan de namen getoond mogen worden, staan hier.
survey-corrected = Van de ronde { $wave } staan hier geen cijfers: in versie { $later } kreeg zij andere antwoorden. Wie beide versies naast elkaar legt, zou kunnen zien wat een enkel bedrijf antwoordde. De nieuwste versie toont de ronde.
survey-why-hidden = Waarom zie ik dit niet?
survey-why-hidden-text = Cijfers over minder dan { $least } onderzochte bedrijven zeggen te veel over één bedrijf en blijven verborgen. Dat geldt ook voor groepen waaruit zo’n klein aantal door aftrekken te berekenen is: daarom kan een grotere groep ook verborgen zijn. In grafieken, tabellen, downloads en de API is dat hetzelfde. Hoeveel bedrijven niet zijn vastgesteld en hoeveel er veranderden, staat er alleen als het er geen of minstens { $least } zijn. Kies meer sectoren of ministeries tegelijk om wel een cijfer te zien.
survey-part = Onderdeel
survey-no-ministry-short = geen
survey-comparability-group = { $group ->
    [official_definition] officiële definitie
    [second_measurement] groep niet bekend
    [vbdo_2016] VBDO 2016
    [example] voorbeeld
   *[other] { $group }
}
survey-table-withheld = Deze tabel gaat over losse bedrijven of over sectoren die te klein kunnen zijn om te tonen, en is daarom niet te downloaden. De aandelen en aantallen per groep staan op de pagina Onderschrijving.
number-wrong = “{ $given }” is geen waarde voor { $name }. Geef een geheel getal van 0 of hoger.
filter-interval = Interval
survey-interval = Soort interval
survey-interval-default = Standaard
survey-interval-wilson = Wilson
survey-interval-exact = Exact
survey-interval-note = Standaard: Wilson voor één groep, logit voor sectoren samen. Wilson: ook voor sectoren samen, op de effectieve steekproefgrootte. Exact: Clopper-Pearson voor één groep, Korn-Graubard op de effectieve steekproefgrootte voor sectoren samen en bij een onderzoek met gewichten; meestal iets breder.
method-survey-term = Aandelen uit een enquête
method-survey = Elk bedrijf telt mee met zijn gewicht uit het onderzoek, als dat gewichten heeft, en anders één keer. Is het aantal bedrijven per sector bekend, dan worden de gewichten van elke sector tot dat aantal opgehoogd (poststratificatie), met correctie voor een eindige populatie; de standaardfout is die van het pakket survey van R. Het 95%-interval is dat van Wilson voor één groep en het logit-interval voor sectoren samen; een ministerie dat door sectoren heen loopt, is een domein waarvan de grootte is geschat. Een volledige telling heeft geen steekproeffout. Bedrijven waarvan het niveau niet is vastgesteld, zijn grenzen (geen of allemaal) en geen antwoorden. Een verandering tussen twee metingen is zekerder als meer bedrijven in beide zijn beoordeeld: hun covariantie telt mee (Kish; Qualité en Tillé 2008). Hoeveel bedrijven in beide metingen bij de populatie horen, is niet bekend; aangenomen is negen van de tien, of meer als de steekproeven meer delen. De toets van McNemar gaat alleen over de bedrijven die in beide metingen zijn beoordeeld. Worden veel groepen met het doel, met het geheel of met zichzelf in een andere meting vergeleken, dan geldt de correctie van Holm: zonder echte verschillen noemt een grafiek er in hooguit 5 van de 100 gevallen toch een.
method-disclosure-term = Kleine groepen
method-disclosure = Cijfers over een groep worden alleen getoond als er genoeg bedrijven in zijn onderzocht (standaard vijf). Soorten bedrijven die te klein zijn, worden samengevoegd tot blokken, en alleen groepen die uit hele blokken bestaan zijn te zien: zo is een kleine groep ook niet door aftrekken te vinden. Wat een getoonde groep antwoordde, staat er volledig.

### pages: upload, history

page-upload = Aanleveren
page-history = Versies
upload-title = Nieuwe cijfers aanleveren
upload-lead = Kies een bestand. U ziet eerst wat eruit is begrepen, wat er mis is en welke cijfers veranderen. Pas daarna publiceert u, en elke publicatie is terug te draaien.
upload-read-only = Aanleveren kan alleen op de computer waarop de monitor draait. Deze monitor is ook voor anderen bereikbaar en daarom alleen te lezen.
upload-choose = Bestand (CSV, TSV, XLSX, ODS of XLS)
upload-gone = De monitor is opnieuw gestart en heeft uw bestand niet meer. Er is niets gepubliceerd. Kies het bestand opnieuw.
upload-templates = Lege tabellen om in te vullen
write-heading = Eén rij invullen
write-lead = Kies een tabel en vul een rij in, zoals een nieuwe indicator of een nieuw doel. U ziet daarna wat er verandert, zoals bij een bestand.
write-required = Wat met een * is gemerkt, is verplicht.
write-check = Rij controleren
write-stop = Deze rij niet opnemen
write-name = ingevuld: { $table }
write-missing = Toevoegen aan de tabel { $table }: { $code }
write-missing-lead = De monitor kent deze code nog niet. Beschrijf haar hier en publiceer dat; daarna gaat het inlezen van uw bestand verder.
upload-template-table = Tabel
upload-template-csv = CSV met een voorbeeldrij
upload-template-xlsx = Excel-werkmap
upload-format = Herkend als
upload-answer = Kies een antwoord
upload-understood = Dit is eruit begrepen
upload-rows = rijen gelezen
upload-accepted = rijen goed
upload-refused = rijen geweigerd
upload-table = Tabel
upload-charset = Tekencodering
upload-delimiter = Scheidingsteken
upload-decimal = Decimaalteken
upload-left-out = Niet voor deze tabel
upload-hash = SHA-256 van het bestand
upload-again = Dit bestand is al eens gepubliceerd, als versie { $version }. Het publiceren heeft alleen zin als die rijen daarna zijn veranderd.
upload-columns = Welke kolom waarvoor is gebruikt
upload-column = Kolom in het bestand
upload-column-read = Gelezen als
upload-column-unused = niet gebruikt
upload-first-rows = De eerste rijen zoals ze worden opgenomen
delimiter-name = { $delimiter ->
    [none] geen
   *[other] { $delimiter }
}
upload-no-problems = Er zijn geen fouten gevonden.
upload-problems = { $errors ->
    [0] Geen fouten
    [one] 1 fout
   *[other] { $errors } fouten
} en { $warnings ->
    [0] geen waarschuwingen
    [one] 1 waarschuwing
   *[other] { $warnings } waarschuwingen
}
problem-row = Rij
problem-row-name = rij { $row }
problem-value = Waarde
problem-severity = Ernst
problem-what = Wat er mis is
problem-original = De rij zoals die in het bestand staat
severity = { $severity ->
    [error] fout
   *[warning] waarschuwing
}
upload-nothing-accepted = Er is geen rij die kan worden opgenomen. Verbeter het bestand en kies het opnieuw.
upload-leave-out = { $count ->
    [one] Laat 1 geweigerde rij weg; zij wordt bij het bestand bewaard
   *[other] Laat de { $count } geweigerde rijen weg; zij worden bij het bestand bewaard
}
upload-confirm = { $count ->
    [one] Ik heb 1 waarschuwing gezien en het klopt zo
   *[other] Ik heb de { $count } waarschuwingen gezien en het klopt zo
}
problems-all = alle
problems-search = Zoek in rij, waarde en uitleg
problems-listed = De eerste { $shown } van { $count } staan hieronder. Zoek gerichter, of neem ze alle mee als bestand.
upload-confirm-each = Of bevestig ze een voor een
upload-confirm-kind = { $count ->
    [one] { $first }
   *[other] { $count } keer zo’n waarschuwing, voor het eerst: { $first }
}
upload-published-meanwhile = Intussen heeft iemand anders versie { $version } gepubliceerd. Wat er verandert is daarom opnieuw bepaald. Kijk het na en publiceer dan opnieuw.
upload-unconfirmed = Bevestig eerst de waarschuwingen hierboven; daarna kunt u publiceren.
preview-making = Er wordt bepaald welke cijfers veranderen
upload-author = Uw naam
upload-note = Reden van de publicatie
upload-note-help = Bijvoorbeeld: uitkomst van de meting van 2025, aangeleverd door het onderzoeksbureau.
upload-publish = Publiceren
upload-published = Versie { $version } is gepubliceerd, met { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}.
upload-to-page = Bekijk de cijfers: { $page }
upload-to-history = Alle versies, en terugdraaien
preview-heading = { $count ->
    [0] Geen enkele pagina verandert
    [one] 1 verandering op de pagina’s
   *[other] { $count } veranderingen op de pagina’s
}
preview-lead = Alles wat pagina’s anders tonen na deze publicatie. Het oordeel en de kop van een pagina staan eerst.
preview-rows = Rijen: { $added } erbij, { $changed } anders, { $removed } weg.
preview-hides-older = Deze ronde is al gepubliceerd, met andere antwoorden. Mogen de namen van de bedrijven niet getoond worden, dan tonen oudere versies straks geen cijfers van deze ronde meer. Anders kan wie twee versies naast elkaar legt zien wat een enkel bedrijf antwoordde.
preview-line = { $page }: { $what }: { $before } → { $after }
reports-help = Schrijft op wat de monitor laat zien.
reports-help-annex = maakt een bijlage van een pagina of van grafieken, als DOCX of PDF
reports-help-page = de pagina, zoals overview, endorsement, goals/13 of agreements
reports-help-figures = de grafieken, met komma’s ertussen, zoals endorsement,goals
reports-help-format = de vorm: docx of pdf
reports-help-workbook = maakt één werkmap met alle grafieken, elk op een werkblad
reports-help-version = de versie; zonder deze optie de nieuwste
reports-help-out = waar het bestand komt
cannot-write = Bestand { $file } is niet te schrijven: { $reason }. Kies een andere plek.
reports-help-preview = laat zien wat het publiceren van een bestand zou veranderen, zonder te publiceren
reports-help-coverage = laat per doel de reeksen zien, met hun laatste jaar, uitgever en uitgave
coverage-title = Wat de monitor van elk doel heeft
coverage-lead = Alle reeksen die op de pagina’s staan, met het laatste jaar van hun Nederlandse cijfers. De hoofdindicatoren staan voorop en vet; welke dat zijn, is een keuze van de redactie. Reeksen waarvoor een andere in de plaats kwam, houden hun adres en staan hier niet meer.
formats-title = Welke bestanden de monitor leest
formats-lead = Een bestand wordt herkend aan de namen in de kopregel, in welke volgorde en letters ook. `python -m intake check BESTAND` zegt als wat het is gelezen en vraagt wat het bestand niet vertelt; `--set NAAM=WAARDE` antwoordt. Deze pagina volgt uit de code: `python -m reports formats --lang en > docs/formats.md`.
formats-code = Vorm
formats-from = Van
formats-looks = Hoe het eruitziet
formats-since = Aangeboden sinds
formats-own = De eigen tabellen van de monitor en andere bestanden
formats-own-lead = Elk van de { $count } tabellen van de monitor kan als CSV of werkmap worden aangeleverd, met Nederlandse of Engelse kolomnamen. Een bestand met een andere vorm kan worden gelezen als de kolommen zijn aangewezen (`mapped`). In cijfers die zo worden gelezen, zijn codes van landen (`NLD`), jaren van het CBS (`2022JJ00`) en tekens in hoofdletters bekend. Gebieden die de monitor niet kent, tellen niet mee. Welke rijen worden gelezen, wordt gevraagd als een andere kolom de rijen onderscheidt, zoals mannen en vrouwen.
formats-figures = Wat van het bestand van een uitgever wordt gelezen
formats-series = Elke kolom die geen gebied, tijd, waarde of opmerking is, vertelt waarover een reeks gaat. Een reeks waarvan de monitor de code van de uitgever kent, wordt meteen gelezen. Reeksen die samen één indicator zouden zijn, een reeks van één groep (alleen vrouwen) en een onbekende reeks worden gevraagd, bij hun naam. U kunt meer reeksen tegelijk kiezen, elk als een andere indicator; ze worden samen één versie.
formats-areas = Gebieden: { $areas }, met hun codes van Eurostat, ISO en de VN en met hun namen. Jaren: `2022`, `2022*` (voorlopig), `2022JJ00`.
formats-missing = Geen waarde: een lege cel, { $signs }, en wat volgens een status ontbreekt.
formats-flags = Wat de uitgever van een cijfer zegt, blijft bewaard, in de letters van Eurostat:
formats-not = Wat niet wordt gelezen, en wat u dan ziet
formats-left-out = Wat niet meetelt, wordt geteld en verteld, en houdt niets tegen:
formats-refused = Een bestand dat helemaal niet te lezen is, wordt geweigerd, met wat u kunt doen:
formats-next = Nog niet gelezen: SDMX in XML en JSON, JSON-stat, de bestanden met uitleg naast een tabel van het CBS (een bestand van OData 4 laat daarom de codes van de onderwerpen zien), cijfers van maanden, kwartalen en dagen, en het rekenblad van Eurostat als losse CSV per blad zonder de regels bovenaan. Voor elk van deze: haal de tabel als CSV bij dezelfde uitgever, of wijs de kolommen aan.
reports-help-formats = laat zien welke bestanden kunnen worden gelezen, van wie en sinds wanneer
change-headline = Kop van de pagina
change-of = { $column } · { $row }
change-in-language = { $column } ({ $language })
changes-more = { $count ->
    [one] Nog 1 verandering
   *[other] Nog { $count } veranderingen
}
page = Pagina
number = Cijfer
before = Voor
after = Na
difference = Verschil
new = nieuw
gone = verdwenen
history-title = { $count ->
    [one] 1 versie
   *[other] { $count } versies
}
history-lead = Elke publicatie is een versie: wie, wanneer, waarom en wat. Niets wordt overschreven; alleen wat is ingetrokken, is niet meer te lezen.
version = Versie
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
history-counts = { $added } rijen erbij, { $removed } eraf, { $replaced } vervangen
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
preview-touched = Het bestand gaat over { $subjects }.
fetch-heading = De nieuwste cijfers bij de uitgever ophalen
fetch-lead = De monitor vraagt het bestand op bij de uitgever en behandelt het daarna als elk ander bestand: u ziet eerst wat er verandert.
fetch-code = Code bij de uitgever
fetch-code-help = Bij elke indicator staat de code achter de uitgever, bijvoorbeeld sdg_07_40/REN.
fetch-button = Ophalen
fetch-busy = De cijfers worden opgehaald
page-update = Bijwerken
update-title = { $count ->
    [0] Geen indicator is aan de beurt
    [one] Van één indicator kunnen er nieuwere cijfers zijn
   *[other] Van { $count } indicatoren kunnen er nieuwere cijfers zijn
}
update-lead = De monitor vraagt de nieuwste cijfers bij de uitgevers op en controleert ze als elk bestand. Er verandert niets voordat u publiceert.
update-fetch = De nieuwste cijfers ophalen
update-busy = De uitgevers worden gevraagd
update-progress = { $done } van { $total } bestanden
update-meanwhile = Intussen heeft iemand gepubliceerd. Haal opnieuw op, dan ziet u wat er nu verandert.
update-again = Opnieuw proberen wat niet is opgehaald ({ $count })
update-due-heading = Wat er aan de beurt is
update-due-lead = Volgens het ritme van de uitgever is er weer een jaar voorbij na het laatste cijfer.
update-due-all = { $count ->
    [one] De ene indicator
   *[other] Alle { $count } indicatoren
}
update-can-be-asked = Op te halen
update-came-heading = Wat er kwam
update-added = Nieuwe cijfers
update-changed = Gewijzigd
update-gone = Weg
update-why = Wat er te bekijken is
update-take = Te publiceren: niets te bekijken
update-take-waiting = Te publiceren nadat u het hebt bekeken: bij elk is iets te bevestigen, dat hierboven staat
update-choose = Kies indicatoren
update-nothing = Er is niets gekozen om te publiceren.
update-reason-of = Waarom, voor de cijfers van { $publisher }
update-publish = { $count ->
    [one] Eén indicator
   *[other] { $count } indicatoren
} publiceren
update-counts = Van de indicatoren die aan de beurt zijn: { $new } met nieuwe cijfers, { $revised } herzien, { $unchanged } ongewijzigd, { $waits } om te bekijken, { $refused } geweigerd, { $failed } niet opgehaald, { $unknown } die de monitor niet kan opvragen.
update-line = { $state }: { $name } ({ $publisher }; { $added } nieuw, { $changed } gewijzigd, { $gone } weg){ $why ->
    [none] {""}
   *[why] {": "}{ $why }
}
update-new = nieuw
update-revised = herzien
update-unchanged = ongewijzigd
update-waits = om te bekijken
update-refused = geweigerd
update-failed = niet opgehaald
update-unknown = niet op te vragen
update-changes = { $count } koppen en oordelen zouden veranderen, en { $others } andere cijfers.
update-published = Gepubliceerd als versie { $version }, met { $rows } cijfers.
update-report = Het verslag staat in { $file }.
update-reason = nieuwste cijfers van de uitgever, opgehaald op { $date }
update-author = geplande verversing
example-heading = Voorbeeld om mee te oefenen
example-lead = Drie verzonnen metingen van ongeveer 600 bedrijven. Overal staat erbij dat ze verzonnen zijn. Het voorbeeld komt nooit tussen de gepubliceerde cijfers.
example-load = Laad het voorbeeld
example-loaded = Het voorbeeld is geladen. Het staat op de pagina over onderschrijving.
example-remove = Haal het voorbeeld weer weg
example-removed = Het voorbeeld is weggehaald.
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
mend-heading = Geweigerde rijen verbeteren
mend-again = Opnieuw controleren
mend-name = verbeterd-{ $file }
map-heading = Welke kolom is wat?
map-lead = Dit bestand heeft een eigen vorm. Kies bij elke kolom van de monitor de kolom van uw bestand; wat het meest waarschijnlijk is, staat al ingevuld. De monitor onthoudt uw keuze voor bestanden met dezelfde kolommen.
map-constants = Staat iets niet in het bestand omdat het in elke rij hetzelfde is?
map-leave-out = staat er niet in
map-option = { $name } (zoals { $sample })
map-required = Wat met een * is gemerkt, is verplicht. Achter elke kolom staan de eerste waarden.
map-optional = Deze kolommen mogen ontbreken.
map-recognise = Laat de monitor de vorm zelf herkennen
map-again = Kolommen opnieuw aanwijzen
name-in-language = { $name } ({ $language ->
    [nl] in het Nederlands
   *[en] in het Engels
})
name-company = Bedrijfscode
name-kvk_number = KvK-nummer
name-sbi = SBI-code
name-weight = Gewicht
name-predecessor = Voorganger
name-tooi_code = Code in TOOI
name-ended_source = Bron van het einde
name-lower_bound = Ondergrens
name-final_source = Bron van de eindstand
name-red_threshold = Grens voor rood
name-green_threshold = Grens voor groen
name-evidence_source = Bron van wat bekend is
name-risk = Risico
name-risk_group = Risicogroep
wave-new = een nieuwe ronde
wave-help = De ronde waar alle bedrijven in dit bestand bij horen.
wave-lead = De nieuwe ronde wordt samen met de bedrijven gepubliceerd. Kijk na of dit klopt.
wave-more = Meer over deze ronde
wave-code-help = Laat de code leeg: de monitor maakt haar van het jaar.
wave-sizes = Aantal bedrijven per sector (CSV of XLSX, mag ontbreken)
wave-sizes-help = Een tabel met een kolom voor de sector en een voor het aantal bedrijven in die sector.
wave-missing = Beschrijf ronde { $wave }
wave-missing-lead = De bedrijven in dit bestand horen bij een ronde die de monitor nog niet kent. Wat u hier invult, wordt samen met de bedrijven gepubliceerd.
wave-read = Lezen met deze ronde
values-heading = Wat betekenen deze waarden?
values-lead = Het bestand gebruikt eigen woorden. Bij elke waarde staat wat zij waarschijnlijk betekent. Verbeter wat niet klopt en bevestig alles in één keer; de monitor onthoudt het.
values-all = Alle waarden met hun betekenis
values-told = Wat de waarden betekenen, zoals u het hebt bevestigd
values-confirm = Zo klopt het
values-value = “{ $value }” ({ $count ->
    [one] 1 rij
   *[other] { $count } rijen
})
values-refused = weet ik niet: weiger deze rijen
values-empty = niet bekend (leeg laten)
upload-unanswered = Beantwoord eerst de vraag hierboven over de rijen die er al zijn; daarna kunt u publiceren.
problem-rows-more = { $rows } en { $count ->
    [one] nog 1
   *[other] nog { $count }
}
map-rows = De eerste rijen van het bestand
map-read = Zo lezen
choice-as_read = ja, lees ze als codes
choice-as_written = nee, alleen codes gelden
choice-complete = ja, vul de nullen aan
choice-keep = nee, laat staan wat er staat
choice-replace = vervangen: alleen wat in dit bestand staat blijft
choice-add = toevoegen: de andere rijen blijven staan
choice-percent = percentages (35)
choice-share = aandelen (0,35)
choice-missing = ja, lees de cel als leeg
choice-wrong = nee, het is een fout
choice-thousands = tussen duizendtallen
choice-decimals = vóór decimalen
goal-reach = { $count ->
    [0] nog geen cijfers
    [one] 1 indicator, cijfers tot { $last }
   *[other] { $count } indicatoren, cijfers tot { $last }
}
choice-total = totaal
choice-every-row = alle rijen
