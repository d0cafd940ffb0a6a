nothing-known = Nothing known
commitments-heading = { $with_target ->
    [0] None of the { $count } recommendations of the SER got a target with a year, as far as is known
   *[other] { $with_target } of the { $count } recommendations of the SER got a target with a year, as far as is known
}
commitments-lead = What the Social and Economic Council (SER) recommended in 2019, what the cabinet answered, and what is known since. The list is not complete: it holds the recommendations that the news of the SER names.
commitments-known = What is known
commitment-status = { $status ->
    [met] target met
    [not_met] target missed
    [insufficient_data] whether the target was met cannot be told
    [open] target not due yet
    [withdrawn] target withdrawn
    [without_year] target without a year
    [target_missed] target missed
    [no_target_known] no target known
   *[unknown] unknown
}
commitments-only-one = Where no source names a target with a number and a year, no figure can tell whether it succeeds.
commitments-measure = What could be measured (our choice)
commitments-target = Target
commitments-has-target = { $value }{ $year ->
    [none] , without a year
   *[other] {" "}in { $year }
}
commitments-owner = Responsible
commitments-news = Last news
news-age = { $date } ({ $years ->
    [0] less than a year ago
    [one] 1 year ago
   *[other] { $years } years ago
})
