overview-title = { $outcome ->
    [met] Target met: { $share } of large companies endorse the OECD Guidelines
    [not_met] Target missed: { $share } of large companies endorse the OECD Guidelines, not { $target }
    [met_before] The target for the OECD Guidelines was already met before { $year }
    [not_met_before] By the last figure before { $year } the target for the OECD Guidelines was not yet met
    [reached] The target for the OECD Guidelines in { $year } is already met
    [on_pace] Endorsement of the OECD Guidelines is on pace for the target of { $year }
    [behind] Endorsement of the OECD Guidelines is behind the pace for the target of { $year }
    [no_pace] It is not certain yet that the target for the OECD Guidelines in { $year } is within reach
    [withdrawn] The target for the OECD Guidelines was withdrawn
    [without_year_reached] The target for the OECD Guidelines, which has no year, is met
    [without_year_short] The target for the OECD Guidelines has no year and is not met yet
    [without_year_unknown] The target for the OECD Guidelines has no year
    [no_target] There is no target with a source for the OECD Guidelines
   *[other] It is not certain that the target for the OECD Guidelines was met
}
overview-what = Do large companies endorse the OECD Guidelines for responsible business conduct (RBC)? And does the Netherlands reach the 17 Sustainable Development Goals (SDGs)?
glance-survey = { $synthetic ->
    [true] Made-up example:
   *[false] Survey:
} { $share } in { $year }, with a margin from { $lower } to { $upper }.{ $sector ->
    [none] {""}
   *[other] {" "}Furthest behind: { $sector } ({ $least }).
}
glance-count = { $right }/{ $count }
glance-no-year = –
glance-goal = { $name }: { $way ->
    [forward] more indicators move the right way than the wrong way
    [back] more indicators move the wrong way than the right way
    [even] as many indicators move the right way as the wrong way
   *[unknown] cannot be judged by recent figures
} ({ $right } of { $count } the right way), newest figure { $year }
glance-signs = ▲ more indicators forward than back, ▼ more back. Below: how many move forward, of how many, and the year of the newest figure.
more-goals = All goals, from least to most progress
glance-agreements-title = Agreements
glance-risks-title = Risks
glance-ministries-title = Ministries
glance-recommendations-title = Recommendations
glance-coverage = { $count } { $coverage ->
    [running] with an agreement
    [unknown] end unknown
    [ended] ended
   *[none] without
}
glance-risks = { $none ->
    [0] Every risk sector has or had an agreement.
   *[other] { $none } of the { $count } risk sectors never had an agreement of their own.
}
glance-named = { $count } { $known ->
    [true] known
   *[false] not found
}
glance-ministries = { $known ->
    [0] We found no document in which a ministry names its own contribution to the SDGs.
   *[other] We know of { $known } of the { $count } ministries whether they name their contribution to the SDGs.
}
glance-target = { $count } { $known ->
    [true] with target and year
   *[false] without
}
glance-recommendations = In 2019 the Social and Economic Council (SER) gave { $count } recommendations; as far as is known { $with_target ->
    [0] none
   *[other] { $with_target }
} got a target with a year.
