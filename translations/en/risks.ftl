risks-headline = The last known full risk analysis is of { $date }: { $age ->
    [0] less than a year old
    [one] 1 year old
   *[other] { $age } years old
}
risks-headline-none = No full risk analysis is known
risks-sectors-heading = The risk sectors
risks-sentence = { $sectors ->
    [one] The summary names { $count ->
        [one] 1 risk
       *[other] { $count } risks
    } for this sector
   *[other] The summary names { $count ->
        [one] 1 risk
       *[other] { $count } risks
    }{ $everywhere ->
        [none] {""}
       *[other] ; for all { $sectors } sectors: { $everywhere }
    }
}
risks-signs = A dot: the summary names this risk. Agreement: ● runs, ◌ ended, ◐ end unknown, ✕ none.
risks-named-sign = named
risks-sectors-lead = The public summary of the risk analysis of 2014 is a selection. A risk that is not named for a sector may be there all the same. So do not count the risks.
risks-named = Named in the summary
enabling-heading = { $known ->
    [0] We do not know of any agreement whether it puts freedom of association and collective bargaining first
   *[other] { $yes ->
        [one] 1 agreement puts
       *[other] { $yes } agreements put
    } freedom of association and collective bargaining first, { $no ->
        [one] 1 does
       *[other] { $no } do
    } not; we do not know it of { $unknown }
}
enabling-lead = Freedom of association and collective bargaining are conditions for other rights of workers. The Social and Economic Council (SER) wants them always to come first. The public summary of the risk analysis of 2014 does not name these rights.
enabling-what = Analysis or agreement
enabling-priority = Priority for these rights
enabling-no-figure = SDG 8.8 is about labour rights. This monitor has no figure for it yet.
analyses-heading = Risk analyses
analysis-by = Made by
analysis-for = Commissioned by
themes-heading = Themes
themes-table = All themes
themes-lead = The themes of the CSR Risk Check. It makes no statement on severity or likelihood.
theme = Theme
theme-group = Group
theme-group-name = { $group ->
    [fair_business] fair business
    [human_rights] human rights and ethics
    [labour] labour rights
   *[environment] environment
}
theme-enabling = Enabling right
