unknown = onbekend
millions = { $number } miljoen
billions = { $number } miljard
unknown-code = { $filter } “{ $code }” bestaat niet en is weggelaten. Kies uit: { $valid }.
unknown-version = Versie “{ $version }” is geen versienummer. Laat het nummer weg uit het adres voor de nieuwste versie.
unknown-method = De methode “{ $method }” bestaat niet. Kies uit: { $valid }.
older-version = U bekijkt de monitor zoals die was in versie { $version }, hier ingelezen op { $date }. Er is een nieuwere versie.
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
heading-verified = Met bron
yes = ja
no = nee
not-published = niet gepubliceerd
no-figures = Er zijn nog geen cijfers.
points = { $number } procentpunt
span = { $first } tot en met { $last }
remark = Opmerking
unit = Eenheid
year = Jaar
publisher = Uitgever
edition = Uitgave
licence = Licentie
signs = Tekens
source-line = Bron: { $title }
edition-line = { $edition ->
    [unknown] uitgave onbekend
   *[other] uitgave { $edition }
}
editions-many = { $count } uitgaven
editions-line = uitgaven { $editions }
version-line = versie { $version } van de monitor
figure-empty = Grafiek “{ $figure }” is er niet: in deze versie en met deze filters valt er niets te tekenen. Haal een filter weg.
role = Rol
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
figure-of-year = { $figure } { $dated ->
    [true] in { $year }
   *[false] (gepubliceerd in { $year })
}{ $provisional ->
    [true] {" "}(nog geen eindcijfer)
   *[false] {""}
}
more-endorsement = Alle metingen en gebeurtenissen
heading-comparability = Vergelijkbaarheid
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
progress-chart-title = { $stale ->
    [0] Van alle { $count } indicatoren zijn er recente cijfers
   *[other] Van { $stale } van de { $count } indicatoren zijn de cijfers verouderd
}
progress-unit = Aantal indicatoren, verandering sinds 2015. Lichte balk: verouderde cijfers
progress-source = { $publishers }; bewerking van deze monitor
progress-fresh-row = Recent ({ $count })
progress-stale-row = Verouderd ({ $count })
progress-chart-alt = Staafdiagram met twee staven. Recente cijfers: { $fresh }. Verouderde cijfers: { $stale }.
progress-base = Beginwaarde
progress-base-year = Beginjaar
progress-current = Laatste waarde
progress-current-year = Laatste jaar
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
recommendation = Aanbeveling
direction = Wat is beter?
no-target = geen doel met een bron bekend
meaning = Betekenis
yes-no-unknown = { $answer ->
    [yes] ja
    [no] nee
   *[unknown] onbekend
}
period = Periode
found = Uitkomst
disclosure-threshold-wrong = De instelling { $variable } staat op “{ $value }”. Vul een geheel getal van 1 of hoger in, of laat de instelling weg (dan geldt 5).
number-wrong = “{ $given }” is geen waarde voor { $name }. Geef een geheel getal van 0 tot en met { $most }.
change-headline = Kop van de pagina
change-of = { $column } · { $row }
change-in-language = { $column } ({ $language })
number = Cijfer
before = Voor
after = Na
gone = verdwenen
version = Versie
published-by-world-bank = Wereldbank
published-by-un = VN
published-by-ministerie-van-buitenlandse-zaken = Ministerie van Buitenlandse Zaken
published-by-centraal-bureau-voor-de-statistiek = Centraal Bureau voor de Statistiek
published-by-tweede-kamer-der-staten-generaal = Tweede Kamer der Staten-Generaal
published-by-verschillende-media-op-basis-van-cbs = Verschillende media, op basis van CBS
link-unknown-title = Deze korte link bestaat niet
link-unknown = Achter de code “{ $code }” staat in deze monitor niets. Kijk of de link helemaal is overgenomen, of zoek wat u zoekt vanaf de eerste pagina.
link-kept = Deze link blijft leiden naar: { $title }, zoals in versie { $version }.
link-back = Terug naar de grafiek
