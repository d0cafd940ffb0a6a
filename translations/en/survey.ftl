override-said = The groups “{ $one }” and “{ $other }” are compared by an exception. Decided by { $author }, { $date }. Reason: { $reason }
override-sentence = { $text } Note: this compares waves of different groups by an exception.
override-title = { $text } (compared by an exception)
override-label = joined by
    an exception
override-legend = joined by an exception, by a decision
override-term = Compared by an exception
survey-subject = survey of { $wave }
survey-wave-name = { $year }{ $code ->
    [none] {""}
   *[other] {" "}· { $code }
}{ $synthetic ->
    [true] {" "}(made-up example)
   *[false] {""}
}
survey-no-ministry = No ministry assigned
survey-headline = { $basis ->
    [hidden] Too few companies to show a percentage
    [nobody] In { $year } the level of not a single company in this choice was established
   *[other] In { $year }, { $share } of the large companies{ $selected ->
        [true] {" "}in your choice
       *[false] {""}
    } endorsed the OECD Guidelines: { $verdict ->
        [met] { $moment ->
            [measured] the target of { $target } in { $target_year } was met
            [earlier] that was already enough for the target of { $target } in { $target_year }
            [later] that is enough for the target of { $target } that held for { $target_year }
           *[open] the target of { $target } in { $target_year } is met already
        }
        [not_met] { $moment ->
            [measured] the target of { $target } in { $target_year } was missed
            [earlier] that was still under the target of { $target } in { $target_year }
            [later] that is still under the target of { $target } that held for { $target_year }
           *[open] that is still under the target of { $target } in { $target_year }
        }
        [no_target] there is no verified target
        [withdrawn] the target was withdrawn
        [without_year] there is no target with a year
        [not_distinguishable] this sample cannot tell whether that is enough for the target of { $target } in { $target_year }
       *[other] too little is known to compare it with the target of { $target } in { $target_year }
    }
}
survey-certainty = { $basis ->
    [census] All companies were assessed, so there is no sampling error.
   *[other] The 95% interval runs from { $lower } to { $upper }.
} Assessed: { $assessed } { $size ->
    [none] companies.
   *[other] of the { $size } companies.
}
survey-estimator = { $basis ->
    [strata] Each sector counts for its population size.
    [domain] Each sector counts for its population size; how much of it belongs to this group is estimated.
    [calibrated] Each company counts for its weight in the survey; the weights of each sector are made to add up to its population size (post-stratification).
    [weights] Each company counts for its weight in the survey.
   *[other] {""}
}
survey-unknown = { $count ->
    [0] Nothing is known of the other companies.
    [one] We do not know it of 1 company.
   *[other] We do not know it of { $count } companies.
} If none of them endorses, the share is { $lowest }. If all of them do, it is { $highest }.{ $turns ->
    [true] {" "}So the verdict depends on those companies.
   *[false] {""}
}
survey-unknown-hidden = Of how many companies the level could not be established is not shown: that number is too small, or would give a small one away.
survey-merged = These sectors were taken together for the calculation, because too few companies were assessed in at least one: { $sectors }.
survey-companies-needed = For { $target }, about { $count } more companies { $closed ->
    [true] would have had
   *[false] have
} to endorse (between { $fewest } and { $most }, by the interval).
survey-sample-needed = { $settled ->
    [true] Enough companies were assessed for this verdict: { $assessed }.
   *[false] If the share stays as it is, only about { $sample } assessed companies will settle it; now there are { $assessed }.
}
survey-pace = From { $first_year } to { $last_year } the share changed by { $change } percentage points{ $lower ->
    [none] {""}
   *[other] {" "}(95% interval { $lower } to { $upper })
}: { $achieved } a year.{ $state ->
    [closed] {" "}Meeting the target in { $target_year } would have taken { $needed } a year.
    [open] {" "}Meeting the target in { $target_year } takes { $needed } a year from { $last_year } on.
   *[none] {""}
}
survey-no-outlook = { $why ->
    [too_few] No outlook: it takes at least three comparable waves of different years.
    [no_error] No outlook: of at least one wave no margin can be calculated.
    [no_target] No outlook: there is no verified target.
    [withdrawn] No outlook: the target was withdrawn.
    [without_year] No outlook: the target has no year.
    [no_direction] No outlook: the waves show no clear rise or fall.
   *[too_late] No outlook: there is no later year to look ahead to.
}
survey-outlook = If the line through the { $waves } waves from { $first_year } to { $last_year } goes on, the share in { $horizon } lies between { $lower } and { $upper }.{ $reach ->
    [reached] {""}
    [falls] {" "}The line falls: { $target } does not come into sight that way.
    [never] {" "}Even then { $target } does not come into sight within thirty years.
    [open] {" "}{ $target } is then reached in { $earliest } at the earliest; the latest year cannot be told.
   *[range] {" "}{ $target } is then reached somewhere between { $earliest } and { $latest }.
} { $scattered ->
    [true] The waves lie far from one line, so this is a rough indication and no forecast.
   *[false] This is an arithmetic line and no forecast.
}
survey-watermark = made-up example
survey-made-up = { $text } (made-up example)
survey-unit = Share of the large companies that explicitly endorse the OECD Guidelines (levels 3 and 4), with 95% interval
survey-unit-wave = Share of the large companies that explicitly endorse the OECD Guidelines, with 95% interval. Wave: { $wave }
survey-outlook-label = if the line goes on:
    { $lower } to { $upper } in { $year }
survey-waves-title = { $course ->
    [rises] The share rose from { $first } in { $first_year } to { $last } in { $last_year }
    [falls] The share fell from { $first } in { $first_year } to { $last } in { $last_year }
    [same] From { $first } in { $first_year } to { $last } in { $last_year }: no demonstrable change
    [hidden] This group is too small to show
   *[single] In { $last_year } the share was { $last }
}
survey-point = { $year }: { $basis ->
    [hidden] hidden
    [nobody] nobody assessed
    [census] { $share }, all companies assessed
   *[other] { $share } ({ $lower } to { $upper })
}
survey-named-share = { $name } { $share }
survey-none = none
survey-waves-alt = Line chart with the share and the 95% interval of each wave: { $series }. { $targets ->
    [none] There is no verified target.
   *[other] { $targets }
} The table with the same figures is beside it.
survey-in_agreement = { $value ->
    [true] Takes part in an agreement
   *[false] Other companies
}
survey-in_agreement-title = { $first } of the companies with an agreement endorsed in { $year }, { $second } of the others
survey-size_class = { $value ->
    [very_large] Very large
    [large] Large
   *[unknown] Size unknown
}
survey-size_class-title = { $first } of the very large companies endorsed in { $year }, { $second } of the large ones
survey-parts-alt = Line chart with the share and the 95% interval of each group. In { $year }: { $parts }. The table with the same figures is beside it.
survey-heading-group = Group
survey-heading-lower = Lower bound (%)
survey-heading-upper = Upper bound (%)
survey-heading-size = All companies
survey-heading-lowest = If no unknown one endorses (%)
survey-heading-highest = If every unknown one endorses (%)
survey-heading-basis = Calculation
survey-heading-rank = Place
survey-heading-verdict = Verdict
survey-heading-p = p value (Holm)
survey-heading-funnel = More than chance
survey-heading-step = Step
survey-heading-move = What happened
survey-heading-companies = Companies
survey-heading-part = Part
survey-heading-points = Percentage points
survey-basis = { $basis ->
    [census] all companies assessed
    [group] one group
    [strata] sectors weighted by size
    [domain] part of sectors, weighted
    [calibrated] weights of the survey, post-stratified by sector
    [weights] weights of the survey
    [hidden] hidden
   *[nobody] nobody assessed
}
survey-verdict = { $verdict ->
    [met] target met
    [not_met] under the target
    [not_distinguishable] not certain that the target is met
    [no_target] no verdict
    [withdrawn] no verdict
    [without_year] no verdict
   *[insufficient_data] too little data
}
survey-place = { $share } · place { $best ->
    [0] unknown
   *[other] { $best }–{ $worst }
}
survey-p-small = < 0.001
survey-ranked-title = { $count ->
    [one] { $first }: { $first_share }
   *[other] Highest: { $first } ({ $first_share }); lowest: { $last } ({ $last_share })
}
survey-ranked-alt = Dots with their 95% interval, from high to low: { $groups }. Hidden groups: { $hidden }. The table with the same figures is beside it.
survey-funnel-title = { $outside ->
    [0] No
    [one] One
   *[other] { $outside }
} { $by ->
    [sector] { $outside ->
        [0] sector differs
        [one] sector differs
       *[other] sectors differ
    }
   *[ministry] { $outside ->
        [0] ministry differs
        [one] ministry differs
       *[other] ministries differ
    }
} more than chance explains
survey-funnel-alt = Funnel plot: the share of each group against the number of companies assessed. More than chance explains differ: { $outside }. The table with the same figures is beside it.
survey-multiples-title = { $waves ->
    [one] { $by ->
        [sector] The share of each sector in { $year }
       *[ministry] The share of each ministry in { $year }
    }
   *[other] { $count ->
        [one] The share in every wave
       *[other] { $by ->
            [sector] The share has demonstrably risen in { $risen } of the { $count } sectors
           *[ministry] The share has demonstrably risen under { $risen } of the { $count } ministries
        }
    }
}
survey-multiples-alt = Small line charts, one for each group. Last wave: { $groups }. The table with all figures is beside it.
survey-hidden-waves = { $shown ->
    [0] hidden: too small
   *[other] partly hidden
}
survey-level = { $level ->
    [0] 0 nothing found
    [1] 1 implicit
    [2] 2 mentioned
    [3] 3 explicitly endorsed
   *[4] 4 explicit, with evidence of a step
}
survey-levels-title = { $evidence } endorse and show a step; for { $nothing } nothing was found
survey-levels-unit = Share of the assessed companies at each level; only levels 3 and 4 count for the target
survey-levels-alt = { $count } stacked bars with the share at each level. { $name }: { $levels }. The table with all figures is beside it.
survey-step = { $step ->
    [1] 1 Embed in policy
    [2] 2 Map the risks
    [3] 3 Stop and prevent harm
    [4] 4 Track results
    [5] 5 Communicate
   *[6] 6 Provide remedy
}
survey-steps-title = Found most often: { $most }; least often: { $least }
survey-steps-unit = Share of the companies, among those for which the step was looked for, with evidence of it
survey-steps-alt = Dots for each step of due diligence. Last wave: { $steps }. The table with all waves is beside it.
survey-state-name = { $state ->
    [endorses] endorses
    [does_not] does not endorse
   *[not_measured] not measured
}
survey-state = { $state ->
    [endorses] endorses
    [does_not] does not endorse
   *[not_measured] not measured
} ({ $count })
survey-move = { $move ->
    [kept] went on endorsing
    [gained] began to endorse
    [lost] stopped endorsing
    [still_not] still did not endorse
    [entered] was measured for the first time or again
   *[left] was no longer measured
}
survey-move-other = other
survey-flow = from “{ $before }” to “{ $after }”: { $count }
survey-moved-title = { $gained ->
    [one] 1 company
   *[other] { $gained } companies
} began to endorse, { $lost } stopped
survey-moved-unit = Number of companies; on the left the wave { $before }, on the right { $after }
survey-moved-alt = Flow chart of companies between two waves: { $flows }. The table with the same numbers is beside it.
survey-change-title = { $rises ->
    [0] In none of the { $count } { $by ->
        [sector] sectors
       *[ministry] ministries
    } did the share clearly rise
   *[other] In { $rises } of the { $count } { $by ->
        [sector] sectors
       *[ministry] ministries
    } the share clearly rose
}{ $falls ->
    [0] {""}
   *[other] , in { $falls } it fell
}
survey-change-unit = Change of the share that endorses, from { $before } to { $after }, in percentage points with 95% interval{ $told ->
    [true] . Under the name: how many companies that were assessed in both waves changed
   *[false] {""}
}
survey-change-alt = Dots with 95% interval. { $groups }. Hidden groups: { $hidden }. The table with the same figures is beside it.
survey-change-point = { $change } percentage points ({ $lower } to { $upper })
survey-change-counted = { $gained } gained, { $lost } lost
survey-change-hidden = { $course ->
    [hidden] hidden
   *[other] numbers hidden
}
survey-change-course = { $course ->
    [rises] rose
    [falls] fell
   *[same] no clear change
}
survey-change-lower = Lower bound (percentage points)
survey-change-upper = Upper bound (percentage points)
survey-change-gained = Began to endorse
survey-change-lost = Stopped endorsing
survey-change-net = Net
survey-part-name = { $part ->
    [changed] the same companies
    [came_and_went] other companies
   *[mix] mix of sectors
}
survey-made-of-title = { $largest ->
    [changed] The change of { $change } is mostly made by the same companies changing ({ $points })
    [came_and_went] The change of { $change } is mostly made by other companies being in the wave ({ $points })
   *[mix] The change of { $change } is mostly made by a shifted mix of sectors ({ $points })
}
survey-made-of-unit = Share that endorses, and the change in percentage points; the parts add up exactly
survey-made-of-alt = Waterfall chart from { $start } to { $end }: { $parts }. The table with the same figures is beside it.
survey-synthetic = This is a made-up example: not one company and not one figure below is real. It shows what the monitor does with a real survey.
survey-figure-share = endorsed the Guidelines in { $year }
survey-figure-interval = { $lower }–{ $upper }
survey-figure-sure = { $basis ->
    [census] all companies assessed
   *[other] 95% interval
}
survey-figure-target = { $target ->
    [no_target] there is no verified target
    [withdrawn] the target was withdrawn
    [without_year] the target has no year
   *[other] target { $target } in { $year }
}
survey-how-sure = How sure is that?
survey-pace-term = How fast did it go?
survey-needed = What is still needed?
survey-outlook-term = If this goes on
survey-rule-term = How was it judged?
survey-legend-interval = dot: share; line: 95% interval
survey-legend-unknown = if none or all of the companies not established endorse
survey-legend-target = target
survey-part-groups = By sector or ministry
survey-part-levels = Levels and steps
survey-part-moved = Who changed
survey-part-kinds = Agreement and size
survey-part-comparable = Comparability
survey-part-companies = Companies
survey-by = Arrange by
survey-by-sector = Sector
survey-by-ministry = Ministry
survey-source = survey of large companies, levels assigned by { $coder }; waves { $waves }
survey-ministry-note = Which ministry a sector belongs to is our choice, with the names of the years measured. The survey may name another ministry for a company; then that one counts.
survey-ranked-note = The bar gives the uncertainty (95%). The dotted line: all companies together. The red line: the target. Do the bars overlap? Then the order is not certain. The more groups, the stricter the verdict on each (Holm’s method).
survey-click-sector = Click on a dot to see the companies of that sector. Or choose a sector below the chart.
survey-to-companies = To the companies of a sector
survey-funnel-note = Within the dashed lines (95%) and the dotted lines (99.8%) a group may lie by chance, even without a real difference from the whole. Small groups may differ more. Of many groups one may lie outside the lines even without a real difference: filled are only the groups that also differ when all groups are looked at together (binomial test, Holm’s method).
survey-adjusted-note = The 95% interval is that of each group by itself. Whether a share demonstrably rose or fell is judged with all groups together (Holm’s method): the more groups, the stricter.
survey-steps-note = The six steps of due diligence in the OECD guidance. A step that was not looked for in a wave has no dot.
survey-no-pairs = No two consecutive waves are chosen that may be compared. Remove the choice of waves, or choose two that follow each other.
survey-pair = Which waves
survey-pair-name = { $before } → { $after }
survey-mcnemar = Of the companies assessed in both waves, { $gained } began to endorse and { $lost } stopped. { $clear ->
    [true] That difference is probably not chance
   *[false] Such a split may be chance
} (McNemar’s test, p value { $p }). Not measured is a company that was not in the wave, for instance because it was not drawn in the sample, or whose level could not be established.
survey-change-whole = Counted over all companies the share changed by { $change } percentage points (95% interval { $lower } to { $upper }): { $course ->
    [rises] a rise that is more than chance
    [falls] a fall that is more than chance
   *[same] that may be chance
}.{ $agrees ->
    [true] {""}
   *[false] {" "}The test of McNemar says otherwise, because it knows only the companies assessed in both waves; the interval also counts the other companies, the size of the sectors and how many companies there are.
}
survey-made-of-note = The same companies: those assessed in both waves that changed. Other companies: those assessed in only one of the waves, and in a survey with weights also those that weigh more or less than before. Mix of sectors: sectors with much or little endorsement grew or shrank. Method: Griliches and Regev (1995).
survey-kinds-note = That companies with an agreement endorse more often does not prove that the agreement is the reason.
survey-ledger-note = { $groups ->
    [one] All waves belong to one comparability group.
   *[other] The waves and measurements belong to { $groups } comparability groups. Only within a group are they joined and is a change calculated, unless an exception stands below; between groups the companies or the way of measuring differ. The grouping is editorial.
}
override-heading = Exceptions
override-none = No exceptions are on record. Who wants to compare two groups after all records it with a reason, in the table of exceptions on the page Upload.
override-groups = Groups
override-groups-named = { $one } and { $other }
override-reason = Reason
override-author = Decided by
override-date = Decided on
survey-heading-measured = Wave
survey-heading-frame = Frame date
survey-heading-mode = Way of measuring
survey-heading-coder = Assigned by
survey-heading-asked = In the wave
survey-published = { $share } ({ $year }, published)
survey-heading-company = Company
survey-heading-level = Level
survey-heading-evidence = Evidence
survey-heading-steps = Steps with evidence
survey-level-unknown = 9 not established
survey-search = Search a company by name
survey-page = Page
survey-no-names = The wave { $wave } shows no names of companies. Choose with the filter Wave one for which that is allowed.
survey-matches = { $count ->
    [0] No company found in { $wave }. Change the search or remove a filter.
    [one] 1 company in { $wave }.
   *[other] { $count } companies in { $wave }; below { $first } to { $last }.
}
survey-company = One company through the waves
survey-choose = Choose a company of this page
survey-history-note = Only waves whose names may be shown are here.
survey-corrected = This version shows no figures of the wave { $wave }: version { $later } has other answers for it. Anybody who compares the two could see what a single company answered. The newest version shows the wave.
survey-why-hidden = Why can I not see this?
survey-why-hidden-text = Figures about fewer than { $least } assessed companies say too much about one company and stay hidden. So do groups from which such a small number could be found by subtraction: that is why a larger group can be hidden too. Charts, tables, downloads and the API are alike in this. How many companies were not established and how many changed is shown only where it is none or at least { $least }. Choose more sectors or ministries at once to see a figure.
survey-part = Part
survey-no-ministry-short = none
survey-comparability-group = { $group ->
    [official_definition] official definition
    [second_measurement] group not known
    [vbdo_2016] VBDO 2016
    [example] example
   *[other] { $group }
}
survey-table-withheld = This table is about single companies, or about sectors that may be too small to show, and can therefore not be downloaded. The shares and sizes by group are on the page Endorsement.
survey-interval = Kind of interval
survey-interval-default = Default
survey-interval-wilson = Wilson
survey-interval-exact = Exact
survey-interval-note = Default: Wilson for one group, logit for sectors together. Wilson: for sectors together too, on the effective sample size. Exact: Clopper-Pearson for one group, Korn-Graubard on the effective sample size for sectors together and for a survey with weights; usually slightly wider.
example-heading = An example to practise with
example-lead = Three made-up waves of about 600 companies. Everything drawn from them says that it is synthetic. The example never mixes with the published figures.
example-load = Load the example
example-loaded = The example is loaded. It stands on the endorsement page.
example-remove = Remove the example again
example-removed = The example is removed.
survey-pair-unknown = The waves { $before } and { $after } cannot be compared, or do not exist. You see the last two that can.
survey-more = Pace, outlook and method
