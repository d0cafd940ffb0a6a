override-said = De groepen “{ $one }” en “{ $other }” worden bij uitzondering vergeleken. Besloten door { $author }, { $date }. Reden: { $reason }
override-sentence = { $text } Let op: hiervoor zijn metingen van verschillende groepen bij uitzondering vergeleken.
override-title = { $text } (vergeleken bij uitzondering)
override-label = bij uitzondering
    verbonden
override-legend = bij uitzondering verbonden, door een besluit
override-term = Vergeleken bij uitzondering
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
    [hidden] Te weinig bedrijven om een percentage te tonen
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
        [no_target] een doel met een bron is er niet
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
    [too_few] Geen vooruitblik: daarvoor zijn minstens drie vergelijkbare rondes uit verschillende jaren nodig.
    [no_error] Geen vooruitblik: van minstens één ronde is geen foutmarge te berekenen.
    [no_target] Geen vooruitblik: er is geen doel met een bron.
    [withdrawn] Geen vooruitblik: het doel is vervallen.
    [without_year] Geen vooruitblik: het doel heeft geen jaartal.
    [no_direction] Geen vooruitblik: de rondes laten geen duidelijke stijging of daling zien.
   *[too_late] Geen vooruitblik: er is geen later jaar om naar vooruit te kijken.
}
survey-outlook = Als de lijn door de { $waves } rondes van { $first_year } tot en met { $last_year } doorloopt, ligt het aandeel in { $horizon } tussen { $lower } en { $upper }.{ $reach ->
    [reached] {""}
    [falls] {" "}De lijn daalt: zo komt { $target } niet in zicht.
    [never] {" "}Ook dan komt { $target } binnen dertig jaar niet in zicht.
    [open] {" "}{ $target } wordt dan op zijn vroegst in { $earliest } bereikt; wanneer uiterlijk, is niet te zeggen.
   *[range] {" "}{ $target } wordt dan ergens tussen { $earliest } en { $latest } bereikt.
} { $scattered ->
    [true] De rondes liggen ver van één lijn af, dus dit is een grove aanwijzing en geen voorspelling.
   *[false] Dit is een rekenkundige lijn en geen voorspelling.
}
survey-watermark = verzonnen voorbeeld
survey-made-up = { $text } (verzonnen voorbeeld)
survey-unit = Aandeel van de grote bedrijven dat de OESO-richtlijnen expliciet onderschrijft (niveau 3 en 4), met 95%-interval
survey-unit-wave = Aandeel van de grote bedrijven dat de OESO-richtlijnen expliciet onderschrijft, met 95%-interval. Ronde: { $wave }
survey-outlook-label = loopt de lijn door:
    { $lower } tot { $upper } in { $year }
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
survey-waves-alt = Lijngrafiek met per ronde het aandeel en het 95%-interval: { $series }. { $targets ->
    [none] Er is geen doel met een bron.
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
survey-heading-points = Procentpunt
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
    [0] Geen
    [one] Eén
   *[other] { $outside }
} { $by ->
    [sector] { $outside ->
        [0] enkele sector wijkt
        [one] sector wijkt
       *[other] sectoren wijken
    }
   *[ministry] { $outside ->
        [0] enkel ministerie wijkt
        [one] ministerie wijkt
       *[other] ministeries wijken
    }
} meer af dan het toeval verklaart
survey-funnel-alt = Trechterdiagram: het aandeel van elke groep tegen het aantal onderzochte bedrijven. Meer dan het toeval verklaart wijken af: { $outside }. De tabel met dezelfde cijfers staat erbij.
survey-multiples-title = { $waves ->
    [one] { $by ->
        [sector] Het aandeel per sector in { $year }
       *[ministry] Het aandeel per ministerie in { $year }
    }
   *[other] { $count ->
        [one] Het aandeel in elke ronde
       *[other] { $by ->
            [sector] In { $risen } van de { $count } sectoren is het aandeel aantoonbaar gestegen
           *[ministry] Bij { $risen } van de { $count } ministeries is het aandeel aantoonbaar gestegen
        }
    }
}
survey-multiples-alt = Kleine lijngrafieken, één per groep. Laatste ronde: { $groups }. De tabel met alle cijfers staat erbij.
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
survey-steps-alt = Stippen per stap van gepaste zorgvuldigheid. Laatste ronde: { $steps }. De tabel met alle rondes staat erbij.
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
    [one] 1 stopte ermee
   *[other] { $lost } stopten ermee
}
survey-moved-unit = Aantal bedrijven; links de ronde { $before }, rechts { $after }
survey-moved-alt = Stroomdiagram van bedrijven tussen twee rondes: { $flows }. De tabel met dezelfde aantallen staat erbij.
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
survey-change-unit = Verandering van het aandeel dat onderschrijft, van { $before } naar { $after }, in procentpunt met 95%-interval{ $told ->
    [true] . Onder de naam staat hoeveel bedrijven die in beide rondes zijn beoordeeld, veranderden
   *[false] {""}
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
survey-change-lower = Ondergrens (procentpunt)
survey-change-upper = Bovengrens (procentpunt)
survey-change-gained = Ging onderschrijven
survey-change-lost = Stopte ermee
survey-change-net = Per saldo
survey-part-name = { $part ->
    [changed] dezelfde bedrijven
    [came_and_went] andere bedrijven
   *[mix] mix van sectoren
}
survey-made-of-title = { $largest ->
    [changed] De verandering van { $change } komt vooral doordat dezelfde bedrijven veranderden ({ $points })
    [came_and_went] De verandering van { $change } komt vooral doordat er andere bedrijven in de ronde zitten ({ $points })
   *[mix] De verandering van { $change } komt vooral doordat de mix van sectoren verschoof ({ $points })
}
survey-made-of-unit = Aandeel dat onderschrijft, en de verandering in procentpunt; de delen tellen precies op
survey-made-of-alt = Watervalgrafiek van { $start } naar { $end }: { $parts }. De tabel met dezelfde cijfers staat erbij.
survey-synthetic = Dit is een verzonnen voorbeeld: geen enkel bedrijf en geen enkel cijfer hieronder is echt. Het laat zien wat de monitor met een echte enquête doet.
survey-figure-share = onderschreef de richtlijnen in { $year }
survey-figure-interval = { $lower }–{ $upper }
survey-figure-sure = { $basis ->
    [census] alle bedrijven onderzocht
   *[other] 95%-interval
}
survey-figure-target = { $target ->
    [no_target] er is geen doel met een bron
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
survey-source = enquête onder grote bedrijven, niveaus toegekend door { $coder }; rondes { $waves }
survey-ministry-note = Welk ministerie bij een sector hoort, is onze keuze, met de namen uit de jaren van de rondes. De enquête kan per bedrijf een ander ministerie noemen; dan telt dat.
survey-ranked-note = De streep geeft de onzekerheid (95%). De stippellijn: alle bedrijven samen. De rode lijn: het doel. Overlappen de strepen? Dan is de volgorde niet zeker. Hoe meer groepen, hoe strenger het oordeel per groep (methode van Holm).
survey-click-sector = Klik op een stip om de bedrijven van die sector te zien. Of kies een sector onder de grafiek.
survey-to-companies = Naar de bedrijven van een sector
survey-funnel-note = Binnen de gestreepte lijnen (95%) en de gestippelde lijnen (99,8%) kan een groep door toeval liggen, ook als er geen echt verschil is met het geheel. Kleine groepen mogen verder afwijken. Van veel groepen ligt er ook zonder echt verschil wel eens één buiten de lijnen: gevuld zijn alleen de groepen die ook afwijken als alle groepen samen worden bekeken (binomiale toets, methode van Holm).
survey-adjusted-note = Het 95%-interval is dat van elke groep apart. Of een aandeel aantoonbaar steeg of daalde, is beoordeeld met alle groepen samen (methode van Holm): dat is strenger naarmate er meer groepen zijn.
survey-steps-note = De zes stappen van gepaste zorgvuldigheid uit de OESO-handreiking. Een stap waar in een ronde niet naar is gezocht, heeft geen punt.
survey-no-pairs = Er zijn geen twee opeenvolgende rondes gekozen die met elkaar te vergelijken zijn. Haal de keuze van rondes weg, of kies er twee die op elkaar volgen.
survey-pair = Welke rondes
survey-pair-name = { $before } → { $after }
survey-mcnemar = Van de bedrijven die in beide rondes zijn beoordeeld, { $gained ->
    [one] ging er 1 onderschrijven
   *[other] gingen er { $gained } onderschrijven
} en { $lost ->
    [one] stopte er 1
   *[other] stopten er { $lost }
}. { $clear ->
    [true] Dat verschil is waarschijnlijk geen toeval
   *[false] Zo’n verdeling kan toeval zijn
} (toets van McNemar, p-waarde { $p }). Niet gemeten is een bedrijf dat niet in de ronde zat, bijvoorbeeld doordat het niet in de steekproef viel, of waarvan het niveau niet kon worden vastgesteld.
survey-change-whole = Over alle bedrijven gerekend veranderde het aandeel met { $change } procentpunt (95%-interval { $lower } tot { $upper }): { $course ->
    [rises] een stijging die meer is dan toeval
    [falls] een daling die meer is dan toeval
   *[same] dat kan toeval zijn
}.{ $agrees ->
    [true] {""}
   *[false] {" "}De toets van McNemar zegt iets anders, omdat die alleen de bedrijven kent die in beide rondes zijn beoordeeld; het interval telt ook de andere bedrijven, de grootte van de sectoren en het aantal bedrijven mee.
}
survey-made-of-note = Dezelfde bedrijven: wie in beide rondes is beoordeeld en veranderde. Andere bedrijven: wie er alleen in één van de rondes is beoordeeld, en in een onderzoek met gewichten ook wie zwaarder of lichter meetelt dan eerst. Mix van sectoren: sectoren met veel of weinig onderschrijving werden groter of kleiner. Methode: Griliches en Regev (1995).
survey-kinds-note = Dat bedrijven met een convenant vaker onderschrijven, bewijst niet dat het door het convenant komt.
survey-ledger-note = { $groups ->
    [one] Alle rondes horen bij één vergelijkbaarheidsgroep.
   *[other] De rondes en metingen horen bij { $groups } vergelijkbaarheidsgroepen. Alleen binnen een groep worden ze verbonden en wordt een verandering berekend, tenzij hieronder een uitzondering staat; tussen groepen verschillen de onderzochte bedrijven of de manier van meten. De indeling is onze keuze.
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
survey-heading-asked = In de ronde
survey-published = { $share } ({ $year }, gepubliceerd)
survey-heading-company = Bedrijf
survey-heading-level = Niveau
survey-heading-evidence = Bewijs
survey-heading-steps = Stappen met bewijs
survey-level-unknown = 9 niet vastgesteld
survey-search = Zoek een bedrijf op naam
survey-page = Bladzijde
survey-no-names = De ronde { $wave } toont geen namen van bedrijven. Kies met het filter Ronde een ronde waarvoor dat wel mag.
survey-matches = { $count ->
    [0] Geen bedrijf gevonden in { $wave }. Verander de zoektekst of haal een filter weg.
    [one] 1 bedrijf in { $wave }.
   *[other] { $count } bedrijven in { $wave }; hieronder { $first } tot en met { $last }.
}
survey-company = Eén bedrijf door de rondes heen
survey-choose = Kies een bedrijf van deze bladzijde
survey-history-note = Alleen rondes waarvan de namen getoond mogen worden, staan hier.
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
survey-interval = Soort interval
survey-interval-default = Standaard
survey-interval-wilson = Wilson
survey-interval-exact = Exact
survey-interval-note = Standaard: Wilson voor één groep, logit voor sectoren samen. Wilson: ook voor sectoren samen, op de effectieve steekproefgrootte. Exact: Clopper-Pearson voor één groep, Korn-Graubard op de effectieve steekproefgrootte voor sectoren samen en bij een onderzoek met gewichten; meestal iets breder.
example-heading = Voorbeeld om mee te oefenen
example-lead = Drie verzonnen rondes van ongeveer 600 bedrijven. Overal staat erbij dat ze verzonnen zijn. Het voorbeeld komt nooit tussen de gepubliceerde cijfers.
example-load = Laad het voorbeeld
example-loaded = Het voorbeeld is geladen. Het staat op de pagina over onderschrijving.
example-remove = Haal het voorbeeld weer weg
example-removed = Het voorbeeld is weggehaald.
survey-pair-unknown = De rondes { $before } en { $after } zijn niet te vergelijken, of bestaan niet. U ziet de laatste twee die wel te vergelijken zijn.
survey-more = Tempo, vooruitblik en methode
