no-figure = geen
    cijfer
definition = Definitie
endorsement-certainty = { $known ->
    [true] Hoe zeker? De marge loopt van { $lower } tot { $upper } (95%).
   *[false] Hoe zeker? Dat weten we niet: er is niet gepubliceerd hoeveel bedrijven zijn onderzocht. Een marge is dus niet te geven.
}
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
    [no_target] ; een doel met een bron is er niet
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
endorsement-no-target = In deze versie staat geen doel met een bron. Daarom staan hier alleen de metingen, zonder oordeel.
endorsement-no-measurement = In deze versie staat nog geen meting volgens de officiële definitie. Zodra er een is gepubliceerd, staat zij hier naast het doel.
other-targets = Andere doelen: { $targets }
last-figure = { $dated ->
    [true] cijfer over { $year }
   *[false] cijfer, gepubliceerd in { $year }
}
gap-figure = { $side ->
    [short] { $state ->
        [open] procentpunt te gaan
       *[other] procentpunt tekort
    }
   *[reached] procentpunt boven het doel
}
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
    [target_set] doel
            gesteld
    [policy_note_2020] ‘van voorlichten
            tot verplichten’
   *[support_desk_announced] steunpunt
           aangekondigd
}
endorsement-unit = Aandeel van de grote bedrijven dat de OESO-richtlijnen onderschrijft
endorsement-point = { $share } in { $year }{ $group ->
    [official_definition] {""}
    [second_measurement] {" "}(van welke bedrijven is niet bekend; niet verbonden)
   *[other] {" "}(andere groep)
}
endorsement-chart-alt = Lijngrafiek. Gemeten: { $series }. { $targets ->
    [none] Er is geen doel met een bron.
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
   *[closed] was nodig:
           { $pace } procentpunt per jaar
}
endorsement-gap-label = { $gap } procentpunt
    tekort
endorsement-reference-known = over dit jaar
endorsement-reference-unknown = gepubliceerd in dit jaar; meetjaar niet gepubliceerd
endorsement-other-label = { $group ->
    [second_measurement] groep en jaar
            niet bekend
   *[other] { $joined ->
        [true] andere
                groep
       *[false] andere groep,
               niet vergelijkbaar
    }
}
endorsement-comparability = Alleen metingen van grote bedrijven zijn verbonden. Of ze precies te vergelijken zijn, weten we niet: niet van elke meting is de methode gepubliceerd. Andere metingen staan apart{ $overrides ->
    [0] {" "}en zijn nergens mee verbonden.
   *[other] .
} Is het meetjaar niet gepubliceerd, dan staat een meting op het jaar van publicatie.
comparability-in-words = { $how ->
    [same] { $group }
    [override] { $group } (vergeleken bij uitzondering)
   *[apart] { $group } (niet vergelijkbaar)
}
comparability-break = andere groep: niet vergelijkbaar
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
definition-endorsing = Het bedrijf noemt de OESO-richtlijnen in een (maatschappelijk) jaarverslag of een ander openbaar document. Een verklaring op de website telt ook (brief aan de bedrijven). Het doel vraagt om expliciet onderschrijven, als referentiekader voor internationale activiteiten.
definition-large-term = Groot bedrijf
definition-large = Meer dan 500 werknemers, meer dan 20 miljoen euro aan activa en meer dan 40 miljoen euro omzet: zo’n 600 bedrijven volgens de definitie van 2018. De brief ging naar ruim 750 bedrijven. Ook bedrijven die alleen in Nederland actief zijn, horen bij de onderzochte groep.
definition-not-the-same-term = Niet hetzelfde
definition-not-the-same = De richtlijnen kennen, ze toepassen of zich eraan binden is iets anders dan ze onderschrijven. Bronnen halen die woorden door elkaar; deze monitor telt alleen onderschrijven.
events-heading = Wat er intussen gebeurde
event-date = { $date }{ $verified ->
    [true] {""}
   *[false] {" "}(datum zonder bron)
}
events-lead = Drie ervan staan met een driehoek in de grafiek. Dat iets eerder gebeurde, zegt niet dat het de oorzaak was.
events-all = Alle { $count } gebeurtenissen
endorsement-is-elsewhere = De onderschrijving van de OESO-richtlijnen hoort bij SDG 8 en SDG 12. De metingen en het doel hebben een eigen pagina.
endorsement-to-world = Nederland in de wereld: voetafdruk, hulp en arbeidsrechten
