indicator = Indicator
target = Target
earlier-editions = Earlier editions
target-name = { $indicator }: { $value }{ $year ->
    [none] {""}
   *[other] {" "}in { $year }
}
target-label = target { $target }{ $year ->
    [none] {""}
   *[other] {" "}in { $year }
}{ $outcome ->
    [met] : met
    [not_met] : missed
    [withdrawn] {" "}(withdrawn)
   *[other] {""}
}
target-sentence = { $value }{ $year ->
    [none] , without a year
   *[other] {" "}in { $year }
}{ $origin ->
    [both] {" "}· { $by }, { $since }
    [by] {" "}· { $by }
    [since] {" "}· set: { $since }
   *[none] {""}
}: { $outcome ->
    [met] met, { $figure }
    [not_met] missed, { $figure }
    [met_before] there is no figure for { $year }; the last one before already met the target: { $figure }
    [not_met_before] there is no figure for { $year }; the last one before did not meet the target yet: { $figure }
    [other_definition] whether it was met cannot be told: the drawn line ({ $figure }) counts something else
    [no_figure] whether it was met cannot be told: there is no figure
    [reached] the last figure already meets it: { $figure }
    [on_pace] on pace, { $figure }
    [behind] behind the pace, { $figure }
    [no_pace] whether it is on pace cannot be told yet
    [withdrawn] withdrawn, it held until { $until }{ $successor ->
        [none] {""}
       *[other] {" "}and was replaced by { $successor }{ $successor_year ->
            [none] , without a year
           *[other] {" "}in { $successor_year }
        }
    }
    [without_year_reached] the last figure meets it: { $figure }
    [without_year_short] the last figure does not meet it: { $figure }
   *[without_year_unknown] there is no figure yet
}.{ $drawn ->
    [none] {""}
   *[other] {" "}The drawn line is at { $drawn } in { $year }, because it counts something else.
}
target-figure = { $state ->
    [withdrawn] withdrawn target{ $year ->
        [none] {""}
       *[other] {" "}for { $year }
    }
    [without_year] target, without a year
   *[other] target for { $year }
}
indicators-lead = Choose an SDG and then an indicator.
indicator-no-figures = { $name }: this indicator is described, but no figures of it have been delivered yet.
indicator-choose = Indicator
indicator-option = SDG { $goal } · { $name }
indicator-not-here = The indicator “{ $code }” does not exist or is outside your filters. Another one is shown below; remove a filter or choose one from the list.
indicator-headline = { $name }: { $unit ->
    [percent] { $value }%
   *[other] { $value }
} in { $year }{ $course ->
    [times] , { $size } times as much as in { $since }
    [halved] , about half of { $since }
    [up] , { $size }% more than in { $since }
    [down] , { $size }% less than in { $since }
    [points_up] , { $size } points higher than in { $since }
    [points_down] , { $size } points lower than in { $since }
    [same] , the same as in { $since }
   *[none] {""}
}
indicator-stale = Stale: the last figure in this monitor is of { $year }. The publisher may have newer figures by now.
indicator-archived = Archived: { $successor } took its place. This indicator is no longer updated or counted.
indicator-chart-alt = Line chart of { $name } ({ $unit }). { $lines }. { $targets ->
    [none] There is no target with a source.
   *[other] Drawn: { $targets }.
}{ $breaks ->
    [none] {""}
   *[other] {" "}Measured differently from then on: { $breaks }.
}
indicator-line = { $place }: from { $first } in { $first_year } to { $last } in { $last_year }
places-beside = Lay beside it
places-default = The European Union, if its figures compare
place-not-here = This indicator has no figures of { $places }.
place-rank = In { $year } the Netherlands ranks { $place } of these { $of } countries: { $order ->
    [up] the highest figure stands first
    [down] the lowest figure stands first
    [optimum] the figure nearest to the optimum stands first
   *[none] the highest figure stands first, though higher is neither better nor worse
}.
break-label = break
flags-heading = Publisher’s flags
flag-b = measured differently from before
flag-e = estimated
flag-p = provisional
flag-i = imputed by the publisher
flag-u = low reliability
flag-d = definition differs
flag-m = modelled
flag-f = forecast
flag-c = confidential
flag-n = not significant
flag-r = revised
flag-s = estimated by Eurostat
flag-a = adjusted by the international organisation
signs-explained = Open markers are provisional or estimated figures. A dotted vertical line is a break: from there on it is measured differently.
direction-of-good = { $direction ->
    [1] higher is better
    [0] higher is neither better nor worse
   *[other] lower is better
}
direction-basis-term = Who says so?
direction-basis = { $basis ->
    [official] according to the UN indicator
    [sdsn_2019] according to SDSN & IEEP (2019)
   *[editorial] our choice
}
progress-term = Movement
progress-sentence = { $category }: from { $base } ({ $base_year }) to { $current } ({ $current_year }), Open SDG method.{ $crosses ->
    [true] {" "}Note: the way of measuring changed in that period.
   *[other] {""}
}
publisher-code = { $publisher } ({ $code })
methods-heading = Methods
method-verdict-term = Verdict on a target
method-verdict = The target is met if the lower bound of the 95% interval is not below it. It is missed if the upper bound is below it. Otherwise it cannot be told. A published figure without an interval is compared with the target as published. That is the figure for the year of the target. Where there is none and the year is over, it is the last one before it. A target whose year is still to come is not judged: the page says whether a straight line through the first and the last figure reaches it in time.
method-groups-term = Comparability
method-groups = Measurements are joined only within a comparability group: the same definition of the companies studied and of endorsing. The grouping is our choice.
method-open-sdg-term = Progress
method-open-sdg = The method of Open SDG, as Statistics Canada uses it. With a target: the yearly growth divided by the growth needed; from 95% it is called substantial, from 60% moderate, from 0 limited progress, below that deterioration. Without a target: the yearly growth in the good direction, with bounds at 1.5%, 0.5% and 0. Whether the target is reached is looked at first.
method-once-term = Counting once
method-once = Sometimes several publishers measure the same thing, or one publisher in several units. Then only the figures that reach furthest count, in their newest edition.
method-stale-term = Stale
method-stale = Indicators of which two newer figures should have come out are counted apart. How often a publisher publishes stands in the table of indicators; where that is not known, once a year is assumed. Two years are allowed for collecting and publishing.
method-editorial-term = Our choices
method-editorial = Our choice are the responsible ministry and the SBI codes of each sector, and the SDGs of each agreement. So are the comparability groups and the numbering of the recommendations. Where no source says what is better, we chose that too. SDSN’s thresholds are not policy targets and are not drawn as targets.
method-versions-term = Editions and versions
method-versions = An edition is the moment at which the publisher brought out figures; two editions of an indicator are never mixed. A version is a publication in this monitor; every version can still be seen with version= in the address.
more-indicator = { $name }: all figures
show-all-years = Show all years from { $first } on
show-earlier = Show earlier editions
indicator-due = Newer figures should exist by the rhythm of the publisher: the last figure here is of { $year }.
indicator-revised = The newest edition changes the figure for { $year } from { $before } to { $after }: more than { $bound }.
methods-accord = { $accord ->
    [contradict] The methods contradict each other
    [agree] The methods point the same way
    [differ] Not every method sees a change
    [one] Only one method can judge the direction
   *[none] No method can judge the direction
}
outlook = Reaching the target in { $year } takes a change of { $required } a year ({ $unit }). Since 2015 it was { $observed }. { $arrival ->
    [never] At this pace the target is not reached.
    [once] At this pace the target is reached around { $first }. This is no forecast.
   *[between] At this pace the target is reached between { $first } and { $last }; it depends on the method. This is no forecast.
}
methods-beside-lead = The same Dutch figures, judged by every method that can use them. Where methods contradict each other, the judgement depends on the method.
methods-explained = How the methods work
method = Method
judgement = Judgement
caution-crosses_break = The way of measuring changed within the period; growth across a break is uncertain.
caution-optimum = Going past the optimum is no better (parity, no gap). The growth methods and the trend therefore judge the distance to the optimum.
caution-base_zero = One of the values is zero; growth cannot be computed well then.
caution-sign_change = The value changes sign; growth cannot be computed then.
caution-growth_rate = This is itself a rate of growth; growth of it has no meaning.
caution-no_direction = More is neither better nor worse here; no method can judge then.
caution-few_points = There are too few figures since 2015.
method-name-open_sdg = Open SDG
method-name-open_sdg_earlier = Open SDG, previous edition
method-name-eurostat_long = Eurostat, long term
method-name-eurostat_short = Eurostat, short term
method-name-un = United Nations
method-name-linear = Straight line
method-name-logit = Logit scale
method-name-sdsn_level = SDSN, level
method-name-sdsn_trend = SDSN, trend
method-name-trend = Trend (our reading of CBS)
method-how-open_sdg = The yearly growth since 2015, with a target divided by the growth needed; for percentages with a target the pace on a straight line, because compound growth flatters a low start. Source: Open SDG and Statistics Canada.
method-how-eurostat_long = The yearly growth over 15 years, with a target divided by the growth needed; for percentages with a target on a straight line. Bounds: 95%, 60% and 0; without a target 1%, 0 and -1%. Which name goes with which bound is not confirmed. Source: Eurostat, as Open SDG restates the method.
method-how-eurostat_short = The same over 5 years.
method-how-un = Which part of the way to the target is covered if the growth since 2015 continues; for percentages on a straight line. Bounds: 95% and 10%; without a target 2% and 0.5% growth a year. Source: UN, SDG Progress Chart, technical note 2023.
method-how-linear = The share in the target year if the change a year stays the same. For a share between 0 and 100 this is fairer than a rate of growth, which flatters a low start.
method-how-logit = The same on the logit scale, on which a share changes more slowly as it nears 0 or 100.
method-how-sdsn_level = A score from 0 to 100 between the worst value and the optimum of the report of SDSN and IEEP (2019). The thresholds are that report’s and no policy targets.
method-how-sdsn_trend = Whether the pace since 2015 is enough to reach that report’s green threshold in 2030.
method-how-trend = The slope of a straight line through the last eight years, and whether it differs from zero (t-test, 95%). Statistics Netherlands (CBS) judges eight years too; that it uses this test is our assumption.
found-value = { $meaning ->
    [ratio] { $value } of the growth needed
    [pace] { $value } of the pace needed
    [growth] { $value } improvement a year
    [way] { $value } of the way to the target
    [share] { $value } in the target year{ $arrival ->
        [none] {""}
       *[other] ; target reached in { $arrival }
    }
    [score] score { $value }
   *[slope] { $value } a year
}
judged = { $category ->
    [target_achieved] target achieved
    [substantial_progress] substantial progress
    [significant_progress] significant progress
    [moderate_progress] moderate progress
    [limited_progress] limited progress
    [insufficient_progress] insufficient progress
    [deterioration] deterioration
    [movement_away] moves away from the target
    [moderate_movement_away] moderate movement away
    [significant_movement_away] significant movement away
    [on_track] on track
    [acceleration_needed] acceleration needed
    [stagnation_or_regression] stagnation or regression
    [reaches_target] reaches the target if this continues
    [misses_target] misses the target if this continues
    [green] green
    [yellow] yellow
    [orange] orange
    [red] red
    [up] ↑ on track
    [up_right] ↗ moderately improving
    [right] → stagnating
    [down] ↓ decreasing
    [toward] the right way
    [away] the wrong way
    [neutral] no clear change
    [unchanged] unchanged
    [too_short] too short to tell
   *[not_available] not assessable
}
method-survey-term = Shares from a survey
method-survey = Each company counts for its weight in the survey, if the survey has weights, and otherwise once. Where the size of each sector is known, its weights are made to add up to it (post-stratification). The population counts as finite; the standard error is that of R’s survey package. The 95% interval is Wilson’s for one group and the logit interval for sectors together; a ministry that cuts through sectors is a domain whose size is estimated. A census has no sampling error. Companies whose level was not established are bounds (none or all) and not answers. A change between two waves is surer the more companies were assessed in both: their covariance counts (Kish; Qualité and Tillé 2008). How many companies are in the population of both waves is not known; nine in ten is assumed, or more where the samples share more. McNemar’s test is about the companies assessed in both waves alone. When many groups are compared with the target, with the whole or with themselves in another wave, Holm’s correction applies: without real differences a chart calls one in at most 5 of 100 cases.
method-disclosure-term = Small groups
method-disclosure = Figures about a group are shown only when enough of its companies were assessed (five unless set otherwise). Kinds of company that are too few are joined into blocks. Only groups made of whole blocks can be seen: so a small group cannot be found by subtraction either. What a shown group answered is there in full.
