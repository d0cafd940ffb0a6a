indicator = Indicator
target = Doel
earlier-editions = Eerdere uitgaven
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
    [other_definition] of het is gehaald, is niet te zeggen: de getekende lijn ({ $figure }) telt iets anders
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
   *[other] {" "}De getekende lijn staat in { $year } op { $drawn }, want zij telt iets anders.
}
target-figure = { $state ->
    [withdrawn] vervallen doel{ $year ->
        [none] {""}
       *[other] {" "}voor { $year }
    }
    [without_year] doel, zonder jaartal
   *[other] doel voor { $year }
}
indicators-lead = Kies een SDG en daarna een indicator.
indicator-no-figures = { $name }: deze indicator is beschreven, maar er zijn nog geen cijfers van aangeleverd.
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
indicator-archived = Gearchiveerd: { $successor } is hiervoor in de plaats gekomen. Deze indicator wordt niet meer bijgewerkt en telt niet mee.
indicator-chart-alt = Lijngrafiek van { $name } ({ $unit }). { $lines }. { $targets ->
    [none] Er is geen doel met een bron.
   *[other] Getekend: { $targets }.
}{ $breaks ->
    [none] {""}
   *[other] {" "}Vanaf dan anders gemeten: { $breaks }.
}
indicator-line = { $place }: van { $first } in { $first_year } naar { $last } in { $last_year }
places-beside = Leg ernaast
places-default = De Europese Unie, als haar cijfers vergelijkbaar zijn
place-not-here = Deze indicator heeft geen cijfers van { $places }.
place-rank = In { $year } staat Nederland op plaats { $place } van deze { $of } landen: { $order ->
    [up] het hoogste cijfer staat bovenaan
    [down] het laagste cijfer staat bovenaan
    [optimum] het cijfer dat het dichtst bij het optimum ligt, staat bovenaan
   *[none] het hoogste cijfer staat bovenaan, maar hoger is niet beter of slechter
}.
break-label = breuk
flags-heading = Tekens van de uitgever
flag-b = anders gemeten dan ervoor
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
signs-explained = Open stippen zijn voorlopige of geschatte cijfers. Een stippellijn is een breuk: vanaf daar is anders gemeten.
direction-of-good = { $direction ->
    [1] hoger is beter
    [0] hoger is niet beter of slechter
   *[other] lager is beter
}
direction-basis-term = Wie bepaalt dat?
direction-basis = { $basis ->
    [official] volgens de VN-indicator
    [sdsn_2019] volgens SDSN & IEEP (2019)
   *[editorial] onze keuze
}
progress-term = Beweging
progress-sentence = { $category }: van { $base } ({ $base_year }) naar { $current } ({ $current_year }), methode Open SDG.{ $crosses ->
    [true] {" "}Let op: in die periode ging men anders meten.
   *[other] {""}
}
publisher-code = { $publisher } ({ $code })
methods-heading = Methoden
method-verdict-term = Oordeel over een doel
method-verdict = Het doel is gehaald als de ondergrens van het 95%-interval niet onder het doel ligt. Het is gemist als de bovengrens eronder ligt. Anders is het niet te zeggen. Een gepubliceerd cijfer zonder interval wordt met het doel vergeleken zoals het is gepubliceerd. Dat is het cijfer over het jaar van het doel. Is dat er niet en is het jaar voorbij, dan is het het laatste cijfer ervoor. Een doel waarvan het jaar nog loopt, krijgt geen oordeel: daar staat of een rechte lijn door het eerste en het laatste cijfer het op tijd haalt.
method-groups-term = Vergelijkbaarheid
method-groups = Metingen worden alleen verbonden binnen een vergelijkbaarheidsgroep: zelfde definitie van de onderzochte bedrijven en van onderschrijven. De indeling in groepen is onze keuze.
method-open-sdg-term = Voortgang
method-open-sdg = De methode van Open SDG, zoals Statistics Canada die gebruikt. Met een doel: de jaarlijkse groei gedeeld door de groei die nodig is; vanaf 95% heet dat duidelijke, vanaf 60% matige, vanaf 0 weinig vooruitgang, daaronder achteruitgang. Zonder doel: de jaarlijkse groei in de gunstige richting, met grenzen bij 1,5%, 0,5% en 0. Of het doel is bereikt, wordt het eerst bekeken.
method-once-term = Eén keer tellen
method-once = Soms meten meer uitgevers hetzelfde, of een uitgever hetzelfde in meer eenheden. Dan tellen alleen de cijfers die het verst reiken, in de nieuwste uitgave.
method-stale-term = Verouderd
method-stale = Indicatoren waarvan al twee nieuwere cijfers hadden moeten uitkomen, worden apart geteld. Hoe vaak een uitgever publiceert, staat in de tabel met indicatoren; is dat niet bekend, dan geldt één keer per jaar. Voor verzamelen en publiceren zijn twee jaar gerekend.
method-editorial-term = Onze keuzes
method-editorial = Onze keuze zijn het verantwoordelijke ministerie per sector, de SBI-codes per sector en de SDG’s per convenant. Dat geldt ook voor de vergelijkbaarheidsgroepen en de nummering van de aanbevelingen. Waar geen bron zegt wat beter is, kozen wij ook dat. Drempels van SDSN zijn geen beleidsdoelen en worden niet als doel getekend.
method-versions-term = Uitgaven en versies
method-versions = Een uitgave is het moment waarop de uitgever cijfers uitbracht; twee uitgaven van één indicator worden nooit gemengd. Een versie is een publicatie in deze monitor; elke versie blijft te bekijken met version= in het adres.
more-indicator = { $name }: alle cijfers
show-all-years = Toon alle jaren vanaf { $first }
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
judgement = Oordeel
caution-crosses_break = Binnen de periode ging men anders meten; groei over zo’n breuk heen is onzeker.
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
method-how-eurostat_long = De jaarlijkse groei over 15 jaar, met een doel gedeeld door de groei die nodig is; bij percentages met een doel op een rechte lijn. Grenzen: 95%, 60% en 0; zonder doel 1%, 0 en -1%. Welke naam bij welke grens hoort, weten we niet zeker. Bron: Eurostat, zoals Open SDG die methode weergeeft.
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
method-survey-term = Aandelen uit een enquête
method-survey = Elk bedrijf telt mee met zijn gewicht uit het onderzoek, als dat gewichten heeft, en anders één keer. Is het aantal bedrijven per sector bekend, dan worden de gewichten van elke sector tot dat aantal opgehoogd (poststratificatie). Daarbij is gecorrigeerd voor een eindige populatie; de standaardfout is die van het pakket survey van R. Het 95%-interval is dat van Wilson voor één groep en het logit-interval voor sectoren samen; een ministerie dat door sectoren heen loopt, is een domein waarvan de grootte is geschat. Een volledige telling heeft geen steekproeffout. Bedrijven waarvan het niveau niet is vastgesteld, zijn grenzen (geen of allemaal) en geen antwoorden. Een verandering tussen twee rondes is zekerder als meer bedrijven in beide zijn beoordeeld: hun covariantie telt mee (Kish; Qualité en Tillé 2008). Hoeveel bedrijven in beide rondes bij de populatie horen, is niet bekend; aangenomen is negen van de tien, of meer als de steekproeven meer delen. De toets van McNemar gaat alleen over de bedrijven die in beide rondes zijn beoordeeld. Veel groepen worden vergeleken met het doel, met het geheel of met zichzelf in een andere ronde. Dan geldt de correctie van Holm: zonder echte verschillen noemt een grafiek er in hooguit 5 van de 100 gevallen toch een.
method-disclosure-term = Kleine groepen
method-disclosure = Cijfers over een groep worden alleen getoond als er genoeg bedrijven in zijn onderzocht (standaard vijf). Soorten bedrijven die te klein zijn, worden samengevoegd tot blokken. Alleen groepen die uit hele blokken bestaan zijn te zien: zo is een kleine groep ook niet door aftrekken te vinden. Wat een getoonde groep antwoordde, staat er volledig.
