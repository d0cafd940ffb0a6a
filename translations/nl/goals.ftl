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
goal = SDG
more-indicators = Alle indicatoren, per SDG
progress-lead = Recent is een cijfer zolang er nog geen twee nieuwere hadden moeten zijn; bij een jaarlijks cijfer is dat vier jaar. Van { $stale ->
    [one] 1 andere indicator is het laatste cijfer
   *[other] { $stale } andere indicatoren zijn de laatste cijfers
} ouder; die staan apart. Voor { $targets ->
    [0] geen van de recente indicatoren
    [one] 1 van de recente indicatoren
   *[other] { $targets } van de recente indicatoren
} loopt een doel met een bron.
progress-method = Methode: Open SDG, vanaf 2015 of het eerste jaar daarna. Waar een doel met een bron loopt, is de groei vergeleken met de groei die nodig is, bij percentages op een rechte lijn; anders telt alleen de richting. Een verandering die niet groter is dan de afronding van de cijfers, heet gelijk gebleven. Met cijfers over minder dan drie jaren is er niets over te zeggen.
goal-name = { $goal } { $name }
goal-no-figures = Bij deze SDG zijn nog geen cijfers. Kies een andere SDG, of haal een filter weg.
responsible-ministries = Verantwoordelijk ministerie
responsible-verified = { $ministries }
responsible-unverified = { $ministries } (zonder bron)
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
goals-unit = Elk teken is een indicator, de streep het gemiddelde. Rechts van de lijn: vooruit. De minste vooruitgang staat bovenaan
goals-chart-alt = Stippengrafiek. Per SDG hoeveel indicatoren welke kant op gaan, en hun gemiddelde; 0 is gelijk gebleven. De minste vooruitgang eerst: { $ranking }.
goal-no-recent = geen recente cijfers
goals-spoken = SDG { $goal }: { $moved }{ $mean ->
    [none] {""}
   *[other] , gemiddeld { $mean }
}
goals-mean = Gemiddelde score (0: gelijk gebleven)
goals-fresh = Recente cijfers
goals-method = Welke indicatoren een SDG meten, is een keuze: het gemiddelde zegt iets over deze indicatoren en niet over de hele SDG. Een SDG met minder dan twee te beoordelen indicatoren krijgt geen gemiddelde en staat onderaan. Wat meer uitgevers meten, telt één keer. Niet voor elk verantwoordelijk ministerie is er een bron; achter een pijl staat welk ministerie ervoor in de plaats kwam.
goals-older = { $count ->
    [one] Oudere cijfers: 1 indicator
   *[other] Oudere cijfers: { $count } indicatoren
}
goals-older-all = Tabel van de oudere cijfers
goals-older-lead = Deze cijfers zijn geschiedenis: ze zeggen hoe het toen ging en tellen hierboven niet mee.
score-backward = ← achteruit
score-forward = vooruit →
more-headlines = De overige { $count } indicatoren van dit doel
headlines-editorial = Welke indicatoren hier vooraan staan, is onze keuze.
goal-reach = { $count ->
    [0] nog geen cijfers
    [one] 1 indicator, cijfers tot { $last }
   *[other] { $count } indicatoren, cijfers tot { $last }
}
