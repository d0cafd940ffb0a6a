percentage = { $number }%
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
intake-help-due = alles ophalen waarvan nieuwere cijfers kunnen bestaan, en laten zien wat er zou veranderen
intake-help-publish = met --due: publiceren wat geen fout en geen waarschuwing geeft, en een verslag schrijven
intake-help-report = waar het verslag komt (standaard: de map updates van de opslag)
intake-fetch-what = Noem een uitgever en een code, zoals “fetch eurostat sdg_07_40”, of vraag alles wat aan de beurt is met “fetch --due”.
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
problem-row = Rij
problem-row-name = rij { $row }
problem-value = Waarde
problem-severity = Ernst
problem-what = Wat er mis is
problem-original = De rij zoals die in het bestand staat
problems-all = alle
problems-search = Zoek in rij, waarde en uitleg
problems-listed = De eerste { $shown } van { $count } staan hieronder. Zoek gerichter, of neem ze alle mee als bestand.
problem-rows-more = { $rows } en { $count ->
    [one] nog 1
   *[other] nog { $count }
}
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
choice-total = totaal
choice-every-row = alle rijen
