unknown = unknown
millions = { $number } million
billions = { $number } billion
unknown-code = { $filter } “{ $code }” does not exist and was left out. Choose from: { $valid }.
unknown-version = Version “{ $version }” is not a version number. Leave the number out of the address for the newest version.
unknown-method = The method “{ $method }” does not exist. Choose from: { $valid }.
older-version = You are looking at the monitor as it was in version { $version }, loaded here on { $date }. There is a newer version.
heading-answer = Answer of the cabinet
heading-assessed = Companies assessed
heading-event = Event
heading-happened_on = When
heading-licence = Licence
heading-name = What
heading-population_definition = Companies studied
heading-published_on = Published
heading-publisher = Publisher
heading-reference_year = Reference year
heading-source = Source
heading-share = Share (%)
heading-method = Method
heading-title = Title
heading-verified = Verified
yes = yes
no = no
not-published = not published
no-figures = There are no figures yet.
points = { $number } points
span = { $first } to { $last }
remark = Remark
unit = Unit
year = Year
publisher = Publisher
edition = Edition
licence = Licence
signs = Signs
source-line = Source: { $title }
edition-line = { $edition ->
    [unknown] edition unknown
   *[other] edition { $edition }
}
editions-many = { $count } editions
editions-line = editions { $editions }
version-line = version { $version } of the monitor
figure-empty = There is no figure “{ $figure }”: in this version and with these filters there is nothing to draw. Take a filter away.
role = Role
search = Search
search-go = Search
search-title = Found for “{ $query }”
search-none = Nothing was found. Try another word, or fewer words.
search-words = { $page ->
    [endorsement] endorsement OECD Guidelines RBC CSR 90 percent survey measurements
    [goals] SDGs goals
    [indicators] indicators
    [ministries] ministries
    [agreements] agreements covenants
    [recommendations] recommendations SER advice commitments
    [risks] risk analysis risks
    [partners] partners cooperation
   *[sources] sources methods licences
}
search-kind = { $kind ->
    [page] page
    [goal] goal
    [ministry] ministry
    [indicator] indicator
    [agreement] agreement
    [sector] sector
    [recommendation] recommendation
    [event] event
   *[source] source
}
paper-version = Version { $version } of the data, published on { $date }.
figure-of-year = { $figure } { $dated ->
    [true] in { $year }
   *[false] (published in { $year })
}{ $provisional ->
    [true] {" "}(not yet a final figure)
   *[false] {""}
}
more-endorsement = All measurements and events
heading-comparability = Comparability
progress-heading = { $fresh ->
    [0] There are no SDG indicators with recent figures
   *[other] { $right ->
        [0] None
       *[other] { $right }
    } of the { $fresh } SDG indicators with recent figures { $right ->
        [0] has moved
        [one] has moved
       *[other] have moved
    } the right way since 2015{ $total ->
        [one] {""}
       *[other] { $missing ->
            [0] {""}
           *[other] {" "}(of { $goals } of the { $total } SDGs)
        }
    }
}
progress-chart-title = { $stale ->
    [0] There are recent figures on all { $count } indicators
   *[other] The figures on { $stale } of the { $count } indicators are stale
}
progress-unit = Number of indicators, change since 2015. Light bar: stale figures
progress-source = { $publishers }; computed by this monitor
progress-fresh-row = Recent ({ $count })
progress-stale-row = Stale ({ $count })
progress-chart-alt = Bar chart with two bars. Recent figures: { $fresh }. Stale figures: { $stale }.
progress-base = First value
progress-base-year = First year
progress-current = Last value
progress-current-year = Last year
movement-heading = Movement
movement = { $movement ->
    [reached] target reached
    [toward] the right way
    [unchanged] unchanged
    [away] the wrong way
    [too_short] too short to tell
   *[not_assessable] not assessable
}
category-heading = Category (Open SDG)
stale-heading = Stale
open-sdg-category = { $category ->
    [target_achieved] target achieved
    [substantial_progress] substantial progress
    [moderate_progress] moderate progress
    [limited_progress] limited progress
    [deterioration] deterioration
    [unchanged] unchanged
    [too_short] too short to tell
   *[not_available] not assessable
}
recommendation = Recommendation
direction = What is better?
no-target = no target with a source known
meaning = Meaning
yes-no-unknown = { $answer ->
    [yes] yes
    [no] no
   *[unknown] unknown
}
period = Period
found = Result
disclosure-threshold-wrong = The setting { $variable } is “{ $value }”. Enter a whole number of 1 or more, or leave the setting out (5 then applies).
number-wrong = “{ $given }” is no value for { $name }. Give a whole number from 0 to { $most }.
change-headline = Headline of the page
change-of = { $column } · { $row }
change-in-language = { $column } ({ $language })
number = Figure
before = Before
after = After
gone = gone
version = Version
published-by-world-bank = World Bank
published-by-un = UN
published-by-ministerie-van-buitenlandse-zaken = Ministry of Foreign Affairs
published-by-centraal-bureau-voor-de-statistiek = Statistics Netherlands (CBS)
published-by-tweede-kamer-der-staten-generaal = House of Representatives
published-by-verschillende-media-op-basis-van-cbs = Various media, after Statistics Netherlands
link-unknown-title = There is no such short link
link-unknown = Nothing in this monitor stands behind the code “{ $code }”. See whether the whole link was copied, or look for what you need from the first page.
link-kept = This link keeps leading to: { $title }, as in version { $version }.
link-back = Back to the chart
