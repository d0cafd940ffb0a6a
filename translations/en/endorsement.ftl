no-figure = no
    figure
definition = Definition
endorsement-certainty = { $known ->
    [true] How sure? The margin runs from { $lower } to { $upper } (95%).
   *[false] How sure? We do not know: no sample size was published, so no margin can be given.
}
endorsement-headline = { $measured ->
    [none] There is no measurement by the official definition yet
    [publication] By the measurement published in { $year }, { $share } of large companies endorsed the OECD Guidelines
   *[year] In { $year }, { $share } of large companies endorsed the OECD Guidelines
}{ $provisional ->
    [true] {" "}(not yet a final figure)
   *[false] {""}
}{ $outcome ->
    [met] : the target of { $target } in { $target_year } was met
    [not_met] : { $gap } points below the target of { $target } in { $target_year }
    [met_before] : already enough for the target of { $target } in { $target_year }; there is no figure for that year itself
    [not_met_before] : { $gap } points below the target of { $target } in { $target_year }; there is no figure for that year itself
    [reached] : already enough for the target of { $target } in { $target_year }
    [on_pace] : { $gap } points to go, on pace for the target of { $target } in { $target_year }
    [behind] : { $gap } points to go, behind the pace for the target of { $target } in { $target_year }
    [no_pace] ; the target is { $target } in { $target_year }
    [withdrawn] ; the target of { $target }{ $target_year ->
        [none] {""}
       *[other] {" "}in { $target_year }
    } was withdrawn
    [without_year_reached] : enough for the target of { $target }, which has no year
    [without_year_short] : { $gap } points below the target of { $target }, which has no year
    [without_year_unknown] ; the target is { $target }, without a year
    [no_target] ; there is no verified target
   *[other] ; the target was { $target } in { $target_year }
}{ $later ->
    [none] {""}
   *[other] . In { $later_year } it was { $later }
}
endorsement-pace = From { $first_year } to { $last_year } the share { $moved ->
    [down] fell
   *[up] rose
} by { $achieved } percentage points a year.{ $state ->
    [closed] {" "}The target would have taken { $needed } a year.
    [open] {" "}The target of { $target_year } takes { $needed } a year from { $last_year } on.
   *[other] {""}
}
endorsement-pace-unknown = There is one measurement by the official definition, so how fast the share changes cannot be told.
endorsement-no-target = This version holds no target that a source confirms. So only the measurements stand here, without a verdict.
endorsement-no-measurement = This version holds no measurement by the official definition yet. Once one is published, it stands here beside the target.
other-targets = Other targets: { $targets }
last-figure = { $dated ->
    [true] figure for { $year }
   *[false] figure, published in { $year }
}
gap-figure = { $side ->
    [short] { $state ->
        [open] points to go
       *[other] points short
    }
   *[reached] points above the target
}
endorsement-no-split = The published figures exist only for all large companies together. They cannot be filtered.
endorsement-chart-title = { $measured ->
    [none] No measurement by the official definition yet
    [one] { $last } in { $last_year }
   *[more] From { $first } in { $first_year } to { $last } in { $last_year }
}{ $outcome ->
    [met] : enough for the target of { $target_year }
    [not_met] : too slow for the target of { $target_year }
    [met_before] : enough for the target of { $target_year }
    [reached] : enough for the target of { $target_year }
    [on_pace] : on pace for the target of { $target_year }
    [behind] : too slow for the target of { $target_year }
   *[other] {""}
}
event-label = { $event ->
    [target_set] target
            set
    [policy_note_2020] ‘from informing
            to obliging’
   *[support_desk_announced] support desk
           announced
}
endorsement-unit = Share of large companies that endorse the OECD Guidelines
endorsement-point = { $share } in { $year }{ $group ->
    [official_definition] {""}
    [second_measurement] {" "}(of which companies is not known; not joined)
   *[other] {" "}(another group)
}
endorsement-chart-alt = Line chart. Measured: { $series }. { $targets ->
    [none] There is no verified target.
   *[other] { $targets }
}{ $overrides ->
    [0] {""}
   *[other] {" "}A line to another group is drawn by an exception.
}{ $missing ->
    [none] {""}
   *[other] {" "}Without a figure: { $missing }.
}{ $events ->
    [none] {""}
   *[other] {" "}Events: { $events }.
} The table with the same figures stands beside it.
endorsement-path-label = { $state ->
    [open] needed: { $pace } points a year
   *[closed] would have taken:
           { $pace } points a year
}
endorsement-gap-label = { $gap } points
    short
endorsement-reference-known = for this year
endorsement-reference-unknown = published in this year; reference year not published
endorsement-other-label = { $group ->
    [second_measurement] group and year
            not known
   *[other] { $joined ->
        [true] another
                group
       *[false] another group,
               not comparable
    }
}
endorsement-comparability = Only measurements of large companies are joined. We do not know whether they compare exactly: the method of some was not published. Other measurements stand apart{ $overrides ->
    [0] {" "}and are joined with nothing.
   *[other] .
} A measurement without a published reference year stands at its year of publication.
comparability-in-words = { $how ->
    [same] { $group }
    [override] { $group } (compared by an exception)
   *[apart] { $group } (not comparable)
}
comparability-break = another group: not comparable
endorsement-rule = { $rule ->
    [country] country
    [union] union of countries
    [final_published_figure] How sure is this? We do not know: no sample size was published. We compare the figure for the target’s own year with the target, as it was published.
    [last_published_figure] How sure is this? We do not know: no sample size was published. There is no figure for the target’s own year. We compare the last figure before it with the target.
   *[two_sided_interval] The target is met when the lower end of the margin lies above it too. It is missed when the upper end lies below it. The margin is 95% sure.
}
measurements-heading = The measurements
measurements-details = Each measurement in detail
measurement-title = { $share } · { $placed }
reference-year-unpublished = published { $year }, reference year not published
measurement-status = { $status ->
    [baseline] baseline
    [interim] interim measurement
    [final] final figure
   *[other_study] another study
}
definitions-heading = What was measured?
definition-endorsing-term = Endorsing
definition-endorsing = The company names the OECD Guidelines in an annual or sustainability report or another public document. A statement on its website counts too (letter to the companies). The target asks for explicit endorsement, as a frame of reference for international activities.
definition-large-term = Large company
definition-large = More than 500 employees, more than 20 million euro in assets and more than 40 million euro in turnover: about 600 companies by the definition of 2018. The letter went to over 750 companies. Companies that are active in the Netherlands only belong to the population too.
definition-not-the-same-term = Not the same
definition-not-the-same = Knowing the Guidelines, applying them or committing to them is not the same as endorsing them. Sources mix these words up; this monitor counts endorsement only.
events-heading = What happened meanwhile
event-date = { $date }{ $verified ->
    [true] {""}
   *[false] {" "}(date without a source)
}
events-lead = Three of them stand in the chart with a triangle. That something happened earlier does not say that it was the cause.
events-all = All { $count } events
endorsement-is-elsewhere = The endorsement of the OECD Guidelines belongs to SDG 8 and SDG 12. Its measurements and target have a page of their own.
endorsement-to-world = The Netherlands in the world: footprint, aid and labour rights
