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
    [no_target] Er is geen doel met een bron voor de OESO-richtlijnen
   *[other] Niet zeker of het doel voor de OESO-richtlijnen is gehaald
}
overview-what = Onderschrijven grote bedrijven de OESO-richtlijnen voor internationaal verantwoord ondernemen (IMVO)? En haalt Nederland de 17 duurzame doelen (SDG’s)?
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
glance-recommendations = Het advies van de Sociaal-Economische Raad (SER) uit 2019 gaf { $count } aanbevelingen; voor zover bekend { $with_target ->
    [0] kreeg geen
    [one] kreeg 1
   *[other] kregen { $with_target }
} een doel met een jaar.
