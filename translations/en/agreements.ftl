agreements-in-short = { $running } of the { $concluded } agreements certainly still { $running ->
    [one] runs
   *[other] run
}.
progress-target-year = Target year
agreement = Agreement
agreement-signed = Signed
agreement-ended = Ended
agreement-status-heading = Status
agreement-status = { $status ->
    [running] running
    [ended] ended
    [not_concluded] not concluded
    [not_confirmed] no source that it was concluded
   *[unknown] end not known
}
agreement-end-unknown = { $status ->
    [ended] ended, date unknown
   *[unknown] unknown whether it has ended
}
agreement-goals = SDGs (our choice)
agreement-spoken = { $name }, { $signed ->
    [none] beginning not known
   *[other] signed { $signed }
}, { $status ->
    [running] still running as far as is known
    [ended] { $ended ->
        [unknown] ended on an unknown date
       *[other] ended { $ended }
    }
   *[unknown] unknown whether it has ended
}
agreements-headline = { $concluded ->
    [0] No source confirms that any of these agreements was concluded
    [one] 1 agreement: { $running ->
        [0] { $ended ->
            [0] we do not know whether it still runs
           *[other] it has ended
        }
       *[other] it still runs as far as is known
    }
   *[other] { $running ->
        [0] None
       *[other] { $running }
    } of { $concluded } agreements still { $running ->
        [one] runs
       *[other] run
    } as far as is known; { $ended } ended{ $unknown ->
        [0] {""}
       *[other] , { $unknown } unknown
    }
}
coverage-sentence = { $none ->
    [0] { $count ->
        [one] The selected risk sector
       *[other] Each of the { $count } selected risk sectors
    } has or had an agreement of its own in this classification.
    [one] { $count ->
        [one] The selected risk sector
       *[other] 1 of the { $count } risk sectors
    } has no agreement of its own in this classification: { $sectors }.
   *[other] { $none } of the { $count } risk sectors have no agreement of their own in this classification: { $sectors }.
}
agreements-chart-title = { $running ->
    [0] None of the { $count } agreements still runs, as far as is known
    [one] Most agreements ran out; 1 of the { $count } is known to run still: { $names }
   *[other] { $running } of the { $count } agreements are known to run still: { $names }
}
agreements-unit = From signing to end. A bar that fades: the end is not known
agreements-chart-alt = Time bars of the agreements: { $agreements }.
agreements-source = SER and the source of each agreement in the table
agreements-editorial = Which sector and which SDGs belong to an agreement is our choice. An agreement without a source does not count.
coverage-heading = Has the sector an agreement of its own?
coverage = Does the sector have an agreement?
coverage-name = { $coverage ->
    [running] running
    [ended] ended
    [none] no agreement of its own in this classification
   *[unknown] end not known
}
counts-heading = How many took part?
counts-lead = Companies, brands, parties and signatories are different units and are never added up. Where sources contradict each other, both numbers are shown.
agreements-all = Table of all { $count } agreements, with sources
counts-all = All { $count } counts
counts-none = No count is known for these agreements.
counts-value = Number
count-with-unit = { $qualifier ->
    [approximately] about{" "}
    [at_least] at least{" "}
   *[exact] {""}
}{ $value }{ $unit ->
    [none] {""}
   *[other] {" "}{ count-unit }
}
count-unit = { $unit ->
    [companies] companies
    [brands] brands
    [parties] parties
    [signatories] signatories
    [banks] banks
    [funds] funds
   *[respondents] respondents to the questionnaire
}
agreement-targets-heading = Targets of the agreements
agreement-targets-lead = A target that moved stands with each year that was named.
agreement-dates-unknown = beginning and end not known
