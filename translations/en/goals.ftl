value-with-unit = { $percent ->
    [true] { $value }%
   *[false] { $value } { $unit }
}
stale-year = { $stale ->
    [true] { $year }, stale
   *[false] { $year }
}
one-goal-indicators = { $count ->
    [one] 1 indicator
   *[other] The indicators
}
all-goals = All goals beside each other
goal = SDG
more-indicators = All indicators, by SDG
progress-lead = A figure is recent as long as fewer than two newer ones should have come out; for a yearly figure that is four years. The latest figures of { $stale ->
    [one] 1 other indicator are
   *[other] { $stale } other indicators are
} older; they stand apart. For { $targets ->
    [0] none of the recent indicators
    [one] 1 of the recent indicators
   *[other] { $targets } of the recent indicators
} a target with a source is open.
progress-method = Method: Open SDG, from 2015 or the first year after it. Where a target with a source is open, growth is compared with the growth needed, for percentages on a straight line; otherwise only the direction counts. A change no larger than the rounding of the figures is called unchanged. With fewer than three years the series is too short to tell.
goal-name = { $goal } { $name }
goal-no-figures = There are no figures under this SDG yet. Choose another SDG, or remove a filter.
responsible-ministries = Responsible ministry
responsible-verified = { $ministries }
responsible-unverified = { $ministries } (without a source)
goals-headline = { $count ->
    [0] No SDG can be assessed with recent figures
   *[other] On { $ahead ->
        [0] none
       *[other] { $ahead }
    } of the { $count } SDGs more indicators move the right way than the wrong way{ $missing ->
        [0] {""}
        [one] ; 1 of the { $total } cannot be assessed with recent figures
       *[other] ; { $missing } of the { $total } cannot be assessed with recent figures
    }
}
goal-headline = SDG { $name }: { $count ->
    [0] no recent figures
   *[other] { $right } of the { $count } indicators with recent figures { $right ->
        [one] moves
       *[other] move
    } the right way
}
goals-lead = Only recent figures count; older ones stand at the bottom. Under each SDG stand the ministries first responsible for it.
goals-chart-title = { $assessed ->
    [0] Too few figures for a mean
    [one] The mean score of the only SDG that has one { $backward ->
        [0] does not point backward
       *[other] points backward
    }
   *[other] The mean score points backward on { $backward ->
        [0] none
       *[other] { $backward }
    } of the { $assessed } SDGs that have one
}
goals-unit = Each sign is an indicator, the bar the mean. Right of the line: forward. The least progress is on top
goals-chart-alt = Dot chart. Of each SDG how many indicators move which way, and their mean; 0 is no change. The least progress first: { $ranking }.
goal-no-recent = no recent figures
goals-spoken = SDG { $goal }: { $moved }{ $mean ->
    [none] {""}
   *[other] , mean { $mean }
}
goals-mean = Mean score (0: no change)
goals-fresh = Recent figures
goals-method = Which indicators measure an SDG is a choice: the mean says something of these indicators and not of the whole SDG. An SDG with fewer than two assessable indicators gets no mean and stands at the bottom. Each subject counts once. Which ministry is responsible is in part not confirmed by a source; behind an arrow stands which ministry took its place.
goals-older = { $count ->
    [one] Older figures: 1 indicator
   *[other] Older figures: { $count } indicators
}
goals-older-all = Table of the older figures
goals-older-lead = These figures are history: they say how things went then and do not count above.
score-backward = ← backward
score-forward = forward →
more-headlines = The other { $count } indicators of this goal
headlines-editorial = Which indicators come first is our choice.
goal-reach = { $count ->
    [0] no figures yet
    [one] 1 indicator, figures up to { $last }
   *[other] { $count } indicators, figures up to { $last }
}
