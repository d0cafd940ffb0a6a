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
enabling-lead = Vrijheid van vereniging en collectief onderhandelen zijn voorwaarden voor andere rechten van werknemers. De Sociaal-Economische Raad (SER) wil dat zij altijd voorrang krijgen. De openbare samenvatting van de risicoanalyse van 2014 noemt deze rechten niet.
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
