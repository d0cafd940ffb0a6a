agreements-in-short = Van de { $concluded } convenanten loopt er zeker nog { $running }.
progress-target-year = Doeljaar
agreement = Convenant
agreement-signed = Ondertekend
agreement-ended = Beëindigd
agreement-status-heading = Status
agreement-status = { $status ->
    [running] loopt
    [ended] beëindigd
    [not_concluded] niet gesloten
    [not_confirmed] geen bron dat het is gesloten
   *[unknown] einde niet bekend
}
agreement-end-unknown = { $status ->
    [ended] beëindigd, datum onbekend
   *[unknown] niet bekend of het is beëindigd
}
agreement-goals = SDG’s (onze keuze)
agreement-spoken = { $name }, { $signed ->
    [none] begin niet bekend
   *[other] ondertekend { $signed }
}, { $status ->
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
    [0] Geen van de { $count } convenanten loopt nog, voor zover bekend
    [one] De meeste convenanten liepen af; van de { $count } loopt er zeker nog 1: { $names }
   *[other] Van de { $count } convenanten lopen er zeker nog { $running }: { $names }
}
agreements-unit = Van ondertekening tot einde. Een balk die vervaagt: het einde is niet bekend
agreements-chart-alt = Tijdbalken van de convenanten: { $agreements }.
agreements-source = SER en de bronnen per convenant in de tabel
agreements-editorial = IMVO is internationaal maatschappelijk verantwoord ondernemen; bij IMVB gaat het om beleggen. Welke sector en welke SDG’s bij een convenant horen, is onze keuze. Een convenant zonder bron telt niet mee.
coverage-heading = Heeft de sector een eigen convenant?
coverage = Heeft de sector een convenant?
coverage-name = { $coverage ->
    [running] loopt
    [ended] beëindigd
    [none] geen eigen convenant in deze indeling
   *[unknown] einde niet bekend
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
}{ $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ count-unit }
}
count-unit = { $unit ->
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
agreement-dates-unknown = begin en einde niet bekend
